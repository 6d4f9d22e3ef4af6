using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Who speaks on which stage of the story: a drawing, in the units of its view box, and a table of the same.</summary>
/// <remarks>The theme writes the names of stages into the first 40 units from the top, those of speakers to the left.</remarks>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Stages">From left to right, in the order of the story.</param>
/// <param name="Rows">One for each speaker, from top to bottom.</param>
public sealed record EvidenceMap(int Width, int Height, ImmutableArray<EvidenceStage> Stages, ImmutableArray<EvidenceRow> Rows);
