using System.Collections.Immutable;
using System.IO.Compression;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Audit;

/// <summary>Weighs pages as they travel: compressed, with the style sheets and scripts that each of them loads.</summary>
/// <param name="files">The output.</param>
/// <param name="root">The path of the site's root.</param>
internal sealed class WeightAudit(ImmutableArray<PendingFile> files, string root)
{
    // Many pages load the same few files, so each is weighed once, and only when a page asks for it.
    private readonly ImmutableDictionary<string, Lazy<int>> weights =
        files.ToImmutableDictionary(f => f.Path, f => new Lazy<int>(() => Gzip(f.Make().Bytes.Span)), StringComparer.Ordinal);

    public void Audit(AuditedPage page, OutputFile file, DiagnosticBag problems)
    {
        var weight = Gzip(file.Bytes.Span) + page.Loads.Sum(href => WeightOf(href, page.Path));
        if (weight > Budgets.ForPage(page.Path))
        {
            problems.Add(Rules.HeavyPage(page.Source, page.Path, weight / 1024.0, Budgets.ForPage(page.Path) / 1024.0));
        }
    }

    public static void Audit(OutputFile file, string source, DiagnosticBag problems)
    {
        if (!file.Path.StartsWith("assets/search-index.", StringComparison.Ordinal) && file.Bytes.Length > Budgets.File)
        {
            problems.Add(Rules.HeavyFile(source, file.Bytes.Length / 1024.0, Budgets.File / 1024.0));
        }
    }

    /// <summary>The length of these bytes once compressed.</summary>
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
