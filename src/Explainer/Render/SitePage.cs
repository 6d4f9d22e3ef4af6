using Explainer.Model;

namespace Explainer.Render;

/// <summary>A page of the site, not yet rendered.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Source">What it is made from, for messages: a file, or what the tool makes.</param>
/// <param name="Component">The component that prints it.</param>
/// <param name="View">Makes what the component is given.</param>
internal sealed record SitePage(SiteUrl Url, string Source, Type Component, Func<object> View);
