using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Explainer.Model.Diagnostics;

/// <summary>Collects the problems of a run. Stages that work in parallel may all add to one bag.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> found = new();

    public void Add(Diagnostic diagnostic) => found.Enqueue(diagnostic);

    /// <summary>Takes in what another bag holds.</summary>
    public DiagnosticBag With(DiagnosticBag other)
    {
        foreach (var diagnostic in other.found)
        {
            Add(diagnostic);
        }

        return this;
    }

    public bool HasErrors => found.Any(d => d.Severity == Severity.Error);

    /// <summary>Every problem once, by file, line and column.</summary>
    public ImmutableArray<Diagnostic> InOrder() => [.. found.Distinct().Order()];
}
