using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The timeline as a river of strands, in the units of its view box. Time runs from left to right.</summary>
/// <remarks>
/// The theme writes the eras into the first 48 units from the top, the years into the last 32, and the name of a strand
/// and its marks up to 28 units above and 14 below the middle of its row.
/// </remarks>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Label">The text alternative.</param>
/// <param name="Years">Ticks of the axis.</param>
/// <param name="Eras">Bands behind the rows.</param>
/// <param name="Rows">One for each strand that has events, top to bottom.</param>
public sealed record TimelineDrawing(
    int Width, int Height, string Label,
    ImmutableArray<TimelineTick> Years, ImmutableArray<TimelineBand> Eras, ImmutableArray<TimelineRow> Rows);
