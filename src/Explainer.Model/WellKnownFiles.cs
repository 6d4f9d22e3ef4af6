namespace Explainer.Model;

/// <summary>The files that the tool makes for machines, and the one page that no address leads to.</summary>
public static class WellKnownFiles
{
    /// <summary>What changed, for feed readers (Atom). Only a site that says when it was changed has it.</summary>
    public static SiteUrl Feed { get; } = SiteUrl.File("feed.xml");

    /// <summary>The pages that search engines may show.</summary>
    public static SiteUrl Sitemap { get; } = SiteUrl.File("sitemap.xml");

    /// <summary>What may be read by machines, and where the sitemap is.</summary>
    public static SiteUrl Robots { get; } = SiteUrl.File("robots.txt");

    /// <summary>What a phone needs to keep the site among its apps.</summary>
    public static SiteUrl Manifest { get; } = SiteUrl.File("manifest.webmanifest");

    /// <summary>The headers of every file, for the server.</summary>
    public static SiteUrl Headers { get; } = SiteUrl.File("_headers");

    /// <summary>Old addresses and the new ones, for the server.</summary>
    public static SiteUrl Redirects { get; } = SiteUrl.File("_redirects");

    /// <summary>What the server shows for an address that does not exist.</summary>
    public static SiteUrl NotFound { get; } = SiteUrl.File("404.html");
}
