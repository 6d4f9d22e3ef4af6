using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The timeline, or one strand of it: the drawing, then every event as a list.</summary>
public sealed record TimelinePageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>Null when there are no dated events to draw.</summary>
    public TimelineDrawing? Drawing { get; init; }

    /// <summary>All strands, with the current one marked; empty for a site without strands.</summary>
    public ImmutableArray<StrandView> Strands { get; init; } = [];

    /// <summary>The page of all events.</summary>
    public required LinkView All { get; init; }

    /// <summary>The events as files to download; empty for a strand.</summary>
    public ImmutableArray<LinkView> Files { get; init; } = [];

    /// <summary>By date.</summary>
    public ImmutableArray<EventView> Events { get; init; } = [];
}

/// <summary>The layout of the timeline chart, in the units of its view box. Time runs from left to right.</summary>
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

/// <summary>A year on the axis.</summary>
public sealed record TimelineTick(double X, string Text);

/// <summary>An era: a band of years behind the rows.</summary>
public sealed record TimelineBand(double X, double Width, string Text);

/// <summary>A strand's row.</summary>
/// <param name="Y">The middle of the row.</param>
/// <param name="Strand">Null for events without a strand.</param>
/// <param name="Start">Where its line begins.</param>
/// <param name="End">Where its line ends.</param>
/// <param name="Marks">Its events.</param>
public sealed record TimelineRow(double Y, StrandView? Strand, double Start, double End, ImmutableArray<TimelineMark> Marks);

/// <summary>An event in the drawing.</summary>
/// <param name="X">Its start.</param>
/// <param name="Width">How long it took, or how uncertain its date is; 0 for a day.</param>
/// <param name="IsUncertain">True when the width is doubt and not duration.</param>
/// <param name="IsOpenStart">True when it began at an unknown time.</param>
/// <param name="IsOpenEnd">True when it goes on, or ended at an unknown time.</param>
/// <param name="Link">Its page; the text is its date and title.</param>
public sealed record TimelineMark(
    double X, double Width, bool IsUncertain, bool IsOpenStart, bool IsOpenEnd, LinkView Link);
