using System.Text;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>What servers, crawlers and telephones look for at the top of a site.</summary>
internal static class ServerFiles
{
    /// <summary>
    /// The web app manifest (W3C), with which a phone can add the site to its home screen. The site opens with the browser's
    /// interface: address, back button and settings stay visible.
    /// </summary>
    public static OutputFile CreateManifest(Site site, AssetUrls assets)
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
            json.WriteString("dir", TextDirection.NameOf(site.Config.Language));
            // Relative to the manifest, so that the site works in any folder of a host.
            json.WriteString("start_url", LinkForm.Folders.Href(WellKnownFiles.Manifest, SiteUrl.Home));
            json.WriteString("scope", LinkForm.Folders.Href(WellKnownFiles.Manifest, SiteUrl.Home));
            json.WriteString("display", "minimal-ui");
            json.WriteStartArray("icons");
            foreach (var icon in new[] { assets.Icon, assets.TouchIcon }.OfType<SiteIcon>().Distinct())
            {
                json.WriteStartObject();
                json.WriteString("src", LinkForm.Folders.Href(WellKnownFiles.Manifest, icon.Url));
                json.WriteString("sizes", icon.Size is { } size ? FormattableString.Invariant($"{size.Width}x{size.Height}") : "any");
                json.WriteString("type", icon.MediaType);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        return new OutputFile(WellKnownFiles.Manifest.OutputPath, bytes);
    }

    /// <summary><c>robots.txt</c> (RFC 9309): everything may be read, and the sitemap is there.</summary>
    // Pages for teachers are not disallowed: this file is public and would list them, and a crawler that may not fetch them
    // cannot see their noindex.
    public static OutputFile CreateRobots(Site site) => new(
        WellKnownFiles.Robots.OutputPath,
        Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n\nSitemap: {WellKnownFiles.Sitemap.Under(site.Config.Url)}\n"));

    /// <summary>
    /// Old addresses and the new ones for a server that reads <c>_redirects</c> (Netlify, Cloudflare Pages): one
    /// <c>/old/ /new/ 301</c> a line, in ordinal order; then the 404 page of each language that has a folder.
    /// </summary>
    public static OutputFile CreateRedirects(Publication publication)
    {
        // Paths are from the root of the host.
        var lines = publication.Languages
            .SelectMany(l => l.Site.Redirects.Select(r => $"{r.Old.FromRoot(l.Site.Config.Url.AbsolutePath)} {r.To.FromRoot(l.Site.Config.Url.AbsolutePath)} 301\n"))
            .Order(StringComparer.Ordinal);
        // Last, because the first line that fits an address decides.
        var missing = publication.Languages.Where(l => !l.IsMain).Select(l => l.Site.Config.Url.AbsolutePath)
            .Select(root => $"{root}* {WellKnownFiles.NotFound.FromRoot(root)} 404\n");
        return new OutputFile(WellKnownFiles.Redirects.OutputPath, Encoding.UTF8.GetBytes(string.Concat(lines.Concat(missing))));
    }
}
