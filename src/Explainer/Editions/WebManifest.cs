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
