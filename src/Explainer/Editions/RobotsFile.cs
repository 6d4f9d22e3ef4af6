using System.Text;
using Explainer.Model;

namespace Explainer.Editions;

/// <summary><c>robots.txt</c> (RFC 9309): everything may be read, and the sitemap is there.</summary>
internal static class RobotsFile
{
    // The pages for teachers are not named: this file would tell everybody where they are, and a search engine that may not
    // read them could not see that they ask to be left out.
    public static OutputFile Create(Site site) => new(
        WellKnownFiles.Robots.OutputPath,
        Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n\nSitemap: {WellKnownFiles.Sitemap.Under(site.Config.Url)}\n"));
}
