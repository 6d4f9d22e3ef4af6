using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>What one speaker says on one stage.</summary>
/// <param name="X">The middle of its column.</param>
/// <param name="Voices">Each testimony: its standing, and where its mark stands.</param>
public sealed record EvidenceCell(int X, ImmutableArray<EvidenceMark> Voices);
