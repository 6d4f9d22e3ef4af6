using System.Text;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// What a phone needs to keep the site among its apps (W3C Web Application Manifest). It opens in the browser, so that
/// address, way back and the reader's own settings stay in sight.
/// </summary>
internal static class WebManifest
{
    public static OutputFile Create(Site site, AssetUrls assets)
    {
        var bytes = JsonText.Write(JsonText.Indented, json =>
        {
            json.WriteStartObject();
            json.WriteString("name", site.Config.Title);
            if (site.Config.Tagline is { } tagline)
            {
                json.WriteString("description", tagline);
            }

            json.WriteString("lang", site.Config.Language);
            json.WriteString("dir", site.Config.IsRightToLeft ? "rtl" : "ltr");
            // Relative to this file, so the site may lie anywhere.
            json.WriteString("start_url", LinkForm.Folders.Href(WellKnownFiles.Manifest, SiteUrl.Home));
            json.WriteString("scope", LinkForm.Folders.Href(WellKnownFiles.Manifest, SiteUrl.Home));
            json.WriteString("display", "minimal-ui");
            json.WriteStartArray("icons");
            json.WriteStartObject();
            json.WriteString("src", LinkForm.Folders.Href(WellKnownFiles.Manifest, assets.Icon));
            json.WriteString("sizes", "any");
            json.WriteString("type", "image/svg+xml");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
        return new OutputFile(WellKnownFiles.Manifest.OutputPath, bytes);
    }
}

/// <summary><c>robots.txt</c> (RFC 9309): everything may be read, and the sitemap is there.</summary>
internal static class RobotsFile
{
    // The pages for teachers are not named: this file would tell everybody where they are, and a search engine that may not
    // read them could not see that they ask to be left out.
    public static OutputFile Create(Site site) => new(
        WellKnownFiles.Robots.OutputPath,
        Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n\nSitemap: {WellKnownFiles.Sitemap.Under(site.Config.Url)}\n"));
}

/// <summary>Old addresses and the new ones for a server that reads <c>_redirects</c> (Netlify, Cloudflare Pages).</summary>
internal static class Redirects
{
    /// <summary>One <c>/old/ /new/ 301</c> a line, in ordinal order.</summary>
    public static OutputFile Create(Site site)
    {
        // The file stands at the root of the host, wherever on it the site lies.
        var root = site.Config.Url.AbsolutePath;
        var lines = site.Redirects
            .Select(r => $"{r.Old.FromRoot(root)} {r.To.FromRoot(root)} 301\n")
            .Order(StringComparer.Ordinal);
        return new OutputFile(WellKnownFiles.Redirects.OutputPath, Encoding.UTF8.GetBytes(string.Concat(lines)));
    }
}
