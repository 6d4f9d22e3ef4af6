using System.Collections.Immutable;
using Explainer.Images;
using Explainer.Model;

namespace Explainer.Render;

/// <summary>The addresses of the theme's files, which have a hash of the content in their names.</summary>
/// <param name="Stylesheet">The one stylesheet that every page loads.</param>
/// <param name="KindStyles">What pages of a kind load besides, by the kind.</param>
/// <param name="Icon">The mark in the browser's tab.</param>
/// <param name="Logo">The site's own logo; null when it has none.</param>
internal sealed record AssetUrls(
    SiteUrl Stylesheet, IReadOnlyDictionary<string, SiteUrl> KindStyles, SiteIcon Icon, Logo? Logo)
{
    /// <summary>The kind of style that only a site in several languages has.</summary>
    public const string Languages = "languages";

    /// <summary>The script that runs before a page is painted; null while there are no scripts.</summary>
    public SiteUrl? First { get; init; }

    /// <summary>The one script that every page loads; null while there are no scripts.</summary>
    public SiteUrl? Script { get; init; }

    /// <summary>What pages load only when they need it, by its name in <c>assets/js/lazy/</c>.</summary>
    public IReadOnlyDictionary<string, SiteUrl> Lazy { get; init; } = ImmutableDictionary<string, SiteUrl>.Empty;

    /// <summary>The site's own icon as a PNG, which phones put on their home screens; null when it has none.</summary>
    public SiteIcon? TouchIcon { get; init; }

    /// <summary>The fonts that every page needs at once.</summary>
    public ImmutableArray<SiteUrl> Fonts { get; init; } = [];

    /// <summary>The script of the search, whose address is known when its content is; null for an edition without one.</summary>
    public Lazy<SiteUrl>? Search { get; init; }

    /// <summary>The feed of changes; null for an edition without one.</summary>
    public SiteUrl? Feed { get; init; }

    /// <summary>The web manifest; null for an edition without one.</summary>
    public SiteUrl? Manifest { get; init; }

    /// <summary>What an edition has that offers no files made of single pages.</summary>
    public static IReadOnlyDictionary<SiteUrl, Lazy<int>?> NoPageFiles { get; } = ImmutableDictionary<SiteUrl, Lazy<int>?>.Empty;

    /// <summary>The files made of single pages, by their address, with how large each is; null for one that is not made before the pages.</summary>
    public IReadOnlyDictionary<SiteUrl, Lazy<int>?> PageFiles { get; init; } = NoPageFiles;

    /// <summary>The files to take along, in their order; none in an edition that offers none.</summary>
    public ImmutableArray<OfferedFile> Downloads { get; init; } = [];

    /// <summary>The files of the theme as a language sees them, whose folder they lie outside.</summary>
    public AssetUrls FromLanguage() => this with
    {
        Stylesheet = Stylesheet.FromLanguage(),
        KindStyles = FromLanguage(KindStyles),
        Icon = Icon with { Url = Icon.Url.FromLanguage() },
        Logo = Logo is { } logo ? logo with { Url = logo.Url.FromLanguage() } : null,
        First = First?.FromLanguage(),
        Script = Script?.FromLanguage(),
        Lazy = FromLanguage(Lazy),
        TouchIcon = TouchIcon is { } touch ? touch with { Url = touch.Url.FromLanguage() } : null,
        Fonts = [.. Fonts.Select(f => f.FromLanguage())],
    };

    private static Dictionary<string, SiteUrl> FromLanguage(IReadOnlyDictionary<string, SiteUrl> urls) =>
        urls.ToDictionary(u => u.Key, u => u.Value.FromLanguage(), StringComparer.Ordinal);
}

/// <summary>A file to take along.</summary>
/// <param name="Size">How large it is, in bytes; null where it is not made before the pages.</param>
internal sealed record OfferedFile(Download File, Lazy<int>? Size)
{
    /// <summary>Where it lies.</summary>
    public SiteUrl Url { get; init; } = File.Url;
}

/// <summary>An icon of the site.</summary>
/// <param name="Url">Where it lies.</param>
/// <param name="Size">In pixels; null for a drawing (SVG), which has every size.</param>
internal sealed record SiteIcon(SiteUrl Url, PictureSize? Size)
{
    public string MediaType => Url.Path.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : "image/png";
}

/// <summary>The site's own logo.</summary>
/// <param name="Url">Where it lies.</param>
/// <param name="Width">How wide it is at the height of the header, in CSS pixels; null when its file does not say.</param>
internal sealed record Logo(SiteUrl Url, int? Width);
