using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Explainer.Emit;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Audit;

/// <summary>Weighs pages as they travel: compressed, with the stylesheets and the script that each of them loads.</summary>
internal sealed class WeightAudit(ImmutableArray<PendingFile> files)
{
    private readonly int shared = files
        .Where(f => f.Path.StartsWith("assets/site.", StringComparison.Ordinal))
        .Sum(f => Gzip(f.Make().Bytes.Span));

    private readonly ImmutableArray<(byte[] Name, int Weight)> ofKinds =
    [
        .. files.Where(f => f.Path.StartsWith("assets/", StringComparison.Ordinal) && f.Path.EndsWith(".css", StringComparison.Ordinal)
                && !f.Path.StartsWith("assets/site.", StringComparison.Ordinal))
            .Select(f => (Encoding.UTF8.GetBytes(f.Path), Gzip(f.Make().Bytes.Span))),
    ];

    public void Audit(OutputFile file, string source, DiagnosticBag problems)
    {
        if (file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            var weight = shared + OfKind(file) + Gzip(file.Bytes.Span);
            if (weight > Budgets.Of(file.Path))
            {
                problems.Add(Rules.HeavyPage(source, file.Path, weight / 1024.0, Budgets.Of(file.Path) / 1024.0));
            }
        }
        else if (!file.Path.StartsWith("assets/search-index.", StringComparison.Ordinal) && file.Bytes.Length > Budgets.File)
        {
            problems.Add(Rules.HeavyFile(source, file.Bytes.Length / 1024.0, Budgets.File / 1024.0));
        }
    }

    private int OfKind(OutputFile page) =>
        ofKinds.Where(s => page.Bytes.Span.IndexOf(s.Name) >= 0).Sum(s => s.Weight);

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
}
