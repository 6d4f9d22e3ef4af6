using System.Collections.Immutable;
using System.Globalization;

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

    /// <summary>The pages it is divided into; null for a list on one page.</summary>
    public ListIndexView? Index { get; init; }

    /// <summary>By date.</summary>
    public ImmutableArray<EventView> Events { get; init; } = [];
}

/// <summary>
/// The timeline chart, laid out in units that are at least a CSS pixel each. Time runs from left to right; every row is a drawing of
/// its own, as wide as the chart.
/// </summary>
/// <param name="Label">The text alternative.</param>
/// <param name="Ticks">Ticks of the axis.</param>
/// <param name="Breaks">Where the axis leaves out a long time without events.</param>
/// <param name="Eras">Bands behind the rows.</param>
/// <param name="Rows">One for each strand that has events, top to bottom.</param>
public sealed record TimelineDrawing(
    string Label, ImmutableArray<TimelineTick> Ticks, ImmutableArray<double> Breaks, ImmutableArray<TimelineBand> Eras,
    ImmutableArray<TimelineRow> Rows)
{
    /// <summary>The width of the chart and of every row.</summary>
    public const int Width = 928;

    /// <summary>The height of a line of names of eras.</summary>
    public const int EraLine = 18;

    /// <summary>How high the names of eras reach.</summary>
    public int EraHeight => Eras.IsEmpty ? 0 : (Eras.Max(e => e.Line) + 1) * EraLine;
}

/// <summary>A tick of the axis.</summary>
/// <param name="Text">A day, month or year; null where it would touch its neighbour.</param>
/// <param name="Period">The month of days or the year of months, at its first tick; null elsewhere.</param>
public sealed record TimelineTick(double X, string? Text, string? Period)
{
    /// <summary>The middle of the text: away from the tick near the ends of the chart.</summary>
    public double TextX { get; init; } = X;

    /// <summary>The middle of the period.</summary>
    public double PeriodX { get; init; } = X;
}

/// <summary>An era: a band of years behind the rows, and its name at its top.</summary>
/// <param name="X">Its start.</param>
/// <param name="Width">How long it took.</param>
/// <param name="Text">Its name.</param>
/// <param name="TextX">Where the name begins.</param>
/// <param name="Line">The line the name stands on, from 0; names that would touch have different ones.</param>
public sealed record TimelineBand(double X, double Width, string Text, double TextX, int Line);

/// <summary>A strand's row.</summary>
/// <param name="Height">The height of its drawing.</param>
/// <param name="Strand">Null for events without a strand.</param>
/// <param name="Outline">The shape of the strand, broader where more happened: the data of an SVG path.</param>
/// <param name="Marks">Its events, from left to right.</param>
public sealed record TimelineRow(double Height, StrandView? Strand, string Outline, ImmutableArray<TimelineMark> Marks);

/// <summary>An event in the drawing, or several that stand at one place.</summary>
/// <param name="X">Its start.</param>
/// <param name="Width">How long it took, or how uncertain its date is; 0 for a day.</param>
/// <param name="IsUncertain">True when the width is doubt and not duration.</param>
/// <param name="IsOpenStart">True when it began at an unknown time.</param>
/// <param name="IsOpenEnd">True when it goes on, or ended at an unknown time.</param>
/// <param name="Link">Its page, or the first of several in the list of events; the text is date and title.</param>
public sealed record TimelineMark(
    double X, double Width, bool IsUncertain, bool IsOpenStart, bool IsOpenEnd, LinkView Link)
{
    /// <summary>How far a mark reaches beyond its start and end, so that it can be tapped: half of the 24 pixels of WCAG 2.5.8.</summary>
    public const int Reach = 12;

    /// <summary>The middle of the mark: the lane of its row in which it touches no other.</summary>
    public double Y { get; init; }

    /// <summary>How many events it stands for.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The name of a turning point, which stands beside the mark; null for other events, and where there is no room.</summary>
    public string? Name { get; init; }

    /// <summary>True when the name ends before the mark instead of beginning after it.</summary>
    public bool IsNameBefore { get; init; }

    /// <summary>Where the text of the link is anchored, which is shown when the mark is pointed at.</summary>
    public double TextX => Math.Clamp(X + (Width / 2), 4, TimelineDrawing.Width - 4);

    /// <summary>SVG's <c>text-anchor</c>: text near an edge of the drawing grows away from it.</summary>
    public string TextAnchor => (X / TimelineDrawing.Width) switch { < 0.35 => "start", > 0.65 => "end", _ => "middle" };
}

/// <summary>The timeline as one river, for the home page: the strands side by side, broader where more happened.</summary>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Label">The text alternative.</param>
/// <param name="First">The first day, month or year.</param>
/// <param name="Last">The last one.</param>
/// <param name="Timeline">Leads to the timeline.</param>
/// <param name="Streams">The strands, top to bottom.</param>
public sealed record TimelinePicture(
    int Width, int Height, string Label, string First, string Last, LinkView Timeline, ImmutableArray<TimelineStrand> Streams)
{
    /// <summary>What the stream of events without a strand is called beside others; null where there is none, or no other.</summary>
    public string? Others { get; init; }
}

/// <summary>A strand in the picture of all.</summary>
/// <param name="Outline">Its shape: the data of an SVG path.</param>
/// <param name="Strand">Null for events without a strand.</param>
public sealed record TimelineStrand(string Outline, StrandView? Strand);

/// <summary>Numbers as drawings have them.</summary>
public static class SvgNumber
{
    /// <summary>A number with at most one decimal.</summary>
    public static string Write(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
