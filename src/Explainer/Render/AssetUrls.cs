using Explainer.Model;

namespace Explainer.Render;

/// <summary>Where the theme's files lie, each under a name that changes with its content.</summary>
/// <param name="Stylesheet">The one stylesheet.</param>
/// <param name="Icon">The mark in the browser's tab.</param>
/// <param name="Logo">The site's own logo; null when it has none.</param>
internal sealed record AssetUrls(SiteUrl Stylesheet, SiteUrl Icon, SiteUrl? Logo);
