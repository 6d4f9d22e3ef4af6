namespace Explainer.Model.Views;

/// <summary>A page in the site map.</summary>
/// <param name="Link">It.</param>
/// <param name="Language">The language of its title (BCP 47); null for the site's own.</param>
public sealed record SiteMapItemView(LinkView Link, string? Language = null);
