using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Explainer.Model.Diagnostics;

/// <summary>Collects the problems of a run. Stages that work in parallel may all add to one bag.</summary>
public sealed class DiagnosticBag
{
    /// <summary>How many problems of one file are reported. Nobody mends more at a time, and a pasted page has thousands.</summary>
    public const int MostOfAFile = 100;

    private readonly ConcurrentQueue<Diagnostic> found = new();
    private volatile bool hasErrors;

    public void Add(Diagnostic diagnostic)
    {
        found.Enqueue(diagnostic);
        if (diagnostic.Severity == Severity.Error)
        {
            hasErrors = true;
        }
    }

    /// <summary>Takes in what another bag holds.</summary>
    public DiagnosticBag With(DiagnosticBag other)
    {
        foreach (var diagnostic in other.found)
        {
            Add(diagnostic);
        }

        return this;
    }

    public bool HasErrors => hasErrors;

    /// <summary>Every problem once, by file, line and column.</summary>
    public ImmutableArray<Diagnostic> All() => [.. found.Distinct().Order()];

    /// <summary>
    /// The problems to report, by file, line and column: of each file the first <see cref="MostOfAFile"/>, errors before
    /// others, and how many more there are.
    /// </summary>
    public ImmutableArray<Diagnostic> InOrder()
    {
        var all = All();
        return all.Length <= MostOfAFile ? all : [.. all.GroupBy(d => d.Place.File, StringComparer.Ordinal).SelectMany(f => Shorten([.. f]))];
    }

    private static IEnumerable<Diagnostic> Shorten(ImmutableArray<Diagnostic> file)
    {
        if (file.Length <= MostOfAFile)
        {
            return file;
        }

        var shown = file.Where(d => d.Severity == Severity.Error).Concat(file.Where(d => d.Severity != Severity.Error))
            .Take(MostOfAFile).ToHashSet(ReferenceEqualityComparer.Instance);
        var left = file.Where(d => !shown.Contains(d)).ToList();
        var kept = file.Where(shown.Contains).ToList();
        return kept.Append(Rules.MoreProblems(kept[^1].Place, left.Count, left.Max(d => d.Severity)));
    }
}
