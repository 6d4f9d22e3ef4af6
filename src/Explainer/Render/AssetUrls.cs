using Explainer.Model;

namespace Explainer.Render;

/// <summary>The addresses of the theme's files, which have a hash of the content in their names.</summary>
/// <param name="Stylesheet">The one stylesheet that every page loads.</param>
/// <param name="KindStyles">What pages of a kind load besides, by the kind.</param>
/// <param name="Script">The one script that every page loads; null when the theme has none.</param>
/// <param name="Icon">The mark in the browser's tab.</param>
/// <param name="Logo">The site's own logo; null when it has none.</param>
/// <param name="Lazy">What pages load only when they need it, by its name in <c>assets/js/lazy/</c>.</param>
internal sealed record AssetUrls(
    SiteUrl Stylesheet, IReadOnlyDictionary<string, SiteUrl> KindStyles, SiteUrl? Script, SiteUrl Icon, Logo? Logo,
    IReadOnlyDictionary<string, SiteUrl> Lazy)
{
    /// <summary>The script of the search; null for an edition without one.</summary>
    public SiteUrl? Search { get; init; }

    /// <summary>The feed of changes; null for an edition without one.</summary>
    public SiteUrl? Feed { get; init; }

    /// <summary>The web manifest; null for an edition without one.</summary>
    public SiteUrl? Manifest { get; init; }

    /// <summary>The site as a file to take along; null for an edition that does not offer it.</summary>
    public SiteUrl? Offline { get; init; }

    /// <summary>How large that file is, in bytes; null where it is not made before the pages.</summary>
    public Lazy<int>? OfflineSize { get; init; }
}

/// <summary>The site's own logo.</summary>
/// <param name="Url">Where it lies.</param>
/// <param name="Width">How wide it is at the height of the header, in CSS pixels; null when its file does not say.</param>
internal sealed record Logo(SiteUrl Url, int? Width);
