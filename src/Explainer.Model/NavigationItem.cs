namespace Explainer.Model;

/// <summary>A link of the site's main navigation.</summary>
public sealed record NavigationItem(SiteUrl Url, string Title);
