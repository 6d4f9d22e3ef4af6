using System.Collections.Immutable;
using System.Text;
using Explainer.Model;

namespace Explainer.Editions;

/// <summary>
/// The same site to be opened from disk, where nobody answers a folder with its page: every link ends in the name of a
/// file, and what only servers and machines on the web read is left out.
/// </summary>
internal static class OfflineFiles
{
    private const string Attribute = "href=\"";

    public static ImmutableArray<PendingFile> Of(ImmutableArray<PendingFile> files) =>
        [.. files.Where(f => !f.IsForServers).Select(f => f.IsPage ? f with { Make = () => OnDisk(f.Make()) } : f)];

    private static OutputFile OnDisk(OutputFile page) =>
        page with { Bytes = Encoding.UTF8.GetBytes(OnDisk(Encoding.UTF8.GetString(page.Bytes.Span))) };

    // The pages are ours: addresses stand between double quotes, and a text that has some has them escaped.
    private static string OnDisk(string html)
    {
        var written = new StringBuilder(html.Length + (html.Length / 8));
        var done = 0;
        for (var at = html.IndexOf(Attribute, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Attribute, done, StringComparison.Ordinal))
        {
            var start = at + Attribute.Length;
            var end = html.IndexOf('"', start);
            written.Append(html, done, start - done).Append(SiteUrl.OnDisk(html[start..end]));
            done = end;
        }

        return written.Append(html, done, html.Length - done).ToString();
    }
}
