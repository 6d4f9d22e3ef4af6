using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The timeline as a river of strands, in the units of its view box. Time runs from left to right.</summary>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Label">The text alternative.</param>
/// <param name="Years">Ticks of the axis.</param>
/// <param name="Eras">Bands behind the rows.</param>
/// <param name="Rows">One for each strand that has events, top to bottom.</param>
public sealed record TimelineDrawing(
    int Width, int Height, string Label,
    ImmutableArray<TimelineTick> Years, ImmutableArray<TimelineBand> Eras, ImmutableArray<TimelineRow> Rows);
