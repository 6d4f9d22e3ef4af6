using System.Text;
using Explainer.Model;

namespace Explainer.Editions;

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
