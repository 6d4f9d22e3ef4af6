using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A speaker's row.</summary>
/// <param name="Y">The middle of the row.</param>
/// <param name="Speaker">Their profile.</param>
/// <param name="Cells">What they say on each stage, in the order of the stages; empty ones included.</param>
public sealed record EvidenceRow(int Y, LinkView Speaker, ImmutableArray<EvidenceCell> Cells);
