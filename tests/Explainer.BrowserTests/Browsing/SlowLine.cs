using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Explainer.BrowserTests.Browsing;

/// <summary>A slow line: a page comes in pieces, with time between them to paint what is there.</summary>
internal static partial class SlowLine
{
    /// <summary>Time for a frame, where the machine keeps up.</summary>
    public static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(20);

    // Every end of an element counts before the text, where parts stand beside each other; behind it, so many in all.
    private const int Pieces = 24;

    /// <summary>Sends a page.</summary>
    public static async Task Send(HttpResponse response, string html, TimeSpan pause, CancellationToken cancel)
    {
        foreach (var piece in PiecesOf(html))
        {
            await response.WriteAsync(piece, Encoding.UTF8, cancel);
            await response.Body.FlushAsync(cancel);
            await Task.Delay(pause, cancel);
        }
    }

    private static IEnumerable<string> PiecesOf(string html)
    {
        var main = html.IndexOf("<main", StringComparison.Ordinal);
        var ends = EndTag().Matches(html).Select(tag => tag.Index + tag.Length).ToList();
        var inMain = ends.Where(end => end >= main).ToList();
        var from = 0;
        foreach (var end in ends.Where(end => end < main).Concat(inMain.Where((_, i) => i % (1 + inMain.Count / Pieces) == 0)).Append(html.Length))
        {
            yield return html[from..end];
            from = end;
        }
    }

    // Of what stands as a block. Words of a line may be set anew when the rest of their paragraph comes, and the columns of a
    // table when a wider cell does.
    [GeneratedRegex("</(?:li|p|h[1-6]|d[dt]|div|nav|[uo]l|dl|header|section|aside|figure|details|summary|table)>")]
    private static partial Regex EndTag();
}
