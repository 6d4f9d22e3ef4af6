namespace Explainer.Model;

/// <summary>Files at fixed addresses that servers, browsers and crawlers look for, and the downloads of the timeline.</summary>
public static class WellKnownFiles
{
    /// <summary>What changed, for feed readers (Atom). Only a site that says when it was changed has it.</summary>
    public static SiteUrl Feed { get; } = SiteUrl.File("feed.xml");

    /// <summary>The pages that search engines may show.</summary>
    public static SiteUrl Sitemap { get; } = SiteUrl.File("sitemap.xml");

    /// <summary>What crawlers may fetch, and where the sitemap is.</summary>
    public static SiteUrl Robots { get; } = SiteUrl.File("robots.txt");

    /// <summary>The web app manifest, with which a phone can add the site to its home screen.</summary>
    public static SiteUrl Manifest { get; } = SiteUrl.File("manifest.webmanifest");

    /// <summary>The headers of every file, for the server.</summary>
    public static SiteUrl Headers { get; } = SiteUrl.File("_headers");

    /// <summary>Old addresses and the new ones, for the server.</summary>
    public static SiteUrl Redirects { get; } = SiteUrl.File("_redirects");

    /// <summary>What the server shows for an address that does not exist.</summary>
    public static SiteUrl NotFound { get; } = SiteUrl.File("404.html");

    public static SiteUrl TimelineJson { get; } = SiteUrl.File("timeline/timeline.json");

    public static SiteUrl TimelineCsv { get; } = SiteUrl.File("timeline/timeline.csv");
}
