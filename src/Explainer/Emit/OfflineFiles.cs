using System.Collections.Immutable;
using System.Text;
using Explainer.Model;

namespace Explainer.Emit;

/// <summary>
/// The same site to be opened from disk, where nobody answers a folder with its page: every link ends in the name of a
/// file, and what only servers and machines on the web read is left out.
/// </summary>
internal static class OfflineFiles
{
    private const string Attribute = "href=\"";

    // What pages name for servers and feed readers. From disk, a browser would ask for it in vain.
    private static readonly ImmutableArray<string> LeftOut =
        [MachineFiles.Feed.OutputPath + "\"", MachineFiles.Manifest.OutputPath + "\""];

    public static ImmutableArray<PendingFile> Of(ImmutableArray<PendingFile> files) =>
        [.. files.Where(f => !f.IsForServers).Select(f => f.IsPage ? f with { Make = () => OnDisk(f.Make()) } : f)];

    private static OutputFile OnDisk(OutputFile page) =>
        page with { Bytes = Encoding.UTF8.GetBytes(OnDisk(WithoutLeftOut(Encoding.UTF8.GetString(page.Bytes.Span)))) };

    // Each of these links is an element on a line of its own.
    private static string WithoutLeftOut(string html) => LeftOut.Aggregate(html, (text, file) =>
    {
        for (var at = text.IndexOf(file, StringComparison.Ordinal); at >= 0; at = text.IndexOf(file, StringComparison.Ordinal))
        {
            var start = text.LastIndexOf('\n', at) + 1;
            text = text.Remove(start, text.IndexOf('\n', at) + 1 - start);
        }

        return text;
    });

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
