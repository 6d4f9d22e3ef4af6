using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Audit;

/// <summary>Measures pages as they are transferred: with gzip, and with the style sheets and scripts that they load.</summary>
/// <param name="files">All files of the output.</param>
/// <param name="root">The path at which the site is published, ending in <c>/</c>.</param>
internal sealed partial class WeightAudit(ImmutableArray<PendingFile> files, string root)
{
    // The style sheet that pages with charts load.
    private const string Charts = "assets/charts.";

    // The script for notes in the margin, which no page names.
    private const string MarginNotes = "assets/margin.";

    // Many pages load the same few files, so each is compressed once, and only on demand.
    private readonly ImmutableDictionary<string, Lazy<int>> weights =
        files.ToImmutableDictionary(f => f.Path, f => new Lazy<int>(() => Gzip(f.Make().Bytes.Span)), StringComparer.Ordinal);

    private readonly string? marginNotes = files.Select(f => f.Path).FirstOrDefault(p => p.StartsWith(MarginNotes, StringComparison.Ordinal));

    public void Audit(AuditedPage page, OutputFile file, DiagnosticBag problems)
    {
        var weight = Gzip(file.Bytes.Span) + page.Loads.Sum(href => WeightOf(href, page.Path))
            + (page.HasMarginNotes && marginNotes is not null ? weights[marginNotes].Value : 0);
        var most = page.Loads.Any(href => href.Contains(Charts, StringComparison.Ordinal)) ? Budgets.Pictures : Budgets.ForPage(page.Path);
        if (weight > most)
        {
            var drawings = Gzip(file.Bytes.Span) - Gzip(WithoutDrawings(file));
            problems.Add(Rules.HeavyPage(page.Source, page.Path, weight / 1024.0, drawings / 1024.0, most / 1024.0));
        }
    }

    public static void Audit(OutputFile file, string source, DiagnosticBag problems)
    {
        if (!file.Path.Contains("assets/search-index.", StringComparison.Ordinal) && file.Bytes.Length > Budgets.File)
        {
            problems.Add(Rules.HeavyFile(source, file.Bytes.Length / 1024.0, Budgets.File / 1024.0));
        }
    }

    private static byte[] WithoutDrawings(OutputFile page) => Encoding.UTF8.GetBytes(Drawing().Replace(Encoding.UTF8.GetString(page.Bytes.Span), ""));

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawing();

    /// <summary>The length after gzip, in bytes.</summary>
    public static int Gzip(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)compressed.Length;
    }

    private int WeightOf(string href, string page) =>
        LinkAudit.TargetOf(href, page, root) is var (path, _) && weights.TryGetValue(path, out var weight) ? weight.Value : 0;
}

/// <summary>Performance budgets: the transfer sizes that pages and files should not exceed, in bytes. Pages are measured with gzip.</summary>
internal static class Budgets
{
    /// <summary>A page with the style sheets and scripts that it loads.</summary>
    public const int Page = 20 * 1024;

    /// <summary>The same for the long lists: sources, evidence, glossary, timeline, places, site map.</summary>
    public const int LongList = 40 * 1024;

    /// <summary>The same for pages with charts or maps.</summary>
    public const int Pictures = 60 * 1024;

    /// <summary>The share of the style sheet, which every page loads.</summary>
    public const int StyleSheet = 7 * 1024;

    /// <summary>The search index, loaded when the search is opened.</summary>
    public const int SearchIndex = 176 * 1024;

    /// <summary>An image or other attachment, without gzip.</summary>
    public const int File = 300 * 1024;

    private static readonly string[] LongLists =
        ["sources/index.html", "evidence/index.html", "glossary/index.html", "timeline/index.html", "places/index.html", "site-map/index.html"];

    /// <summary>The budget of a page, by its path in the output.</summary>
    public static int ForPage(string page) => LongLists.Any(l => page == l || page.EndsWith("/" + l, StringComparison.Ordinal)) || ListPart.IsAt(page) ? LongList : Page;
}
