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

/// <summary>The timeline chart, laid out in the units of its view box. Time runs from left to right.</summary>
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

/// <summary>An era: a band of years behind the rows, and its name at its top.</summary>
/// <param name="X">Its start.</param>
/// <param name="Width">How long it took.</param>
/// <param name="Text">Its name.</param>
/// <param name="TextX">Where the name begins.</param>
/// <param name="TextY">The line it stands on; neighbours have different ones.</param>
public sealed record TimelineBand(double X, double Width, string Text, double TextX, double TextY);

/// <summary>A strand's row.</summary>
/// <param name="Y">The middle of the row.</param>
/// <param name="Strand">Null for events without a strand.</param>
/// <param name="Outline">The shape of the strand, broader where more happened: the data of an SVG path.</param>
/// <param name="NameX">Where the name of the strand begins.</param>
/// <param name="Marks">Its events, from left to right.</param>
public sealed record TimelineRow(double Y, StrandView? Strand, string Outline, double NameX, ImmutableArray<TimelineMark> Marks);

/// <summary>An event in the drawing.</summary>
/// <param name="X">Its start.</param>
/// <param name="Width">How long it took, or how uncertain its date is; 0 for a day.</param>
/// <param name="IsUncertain">True when the width is doubt and not duration.</param>
/// <param name="IsOpenStart">True when it began at an unknown time.</param>
/// <param name="IsOpenEnd">True when it goes on, or ended at an unknown time.</param>
/// <param name="Link">Its page; the text is its date and title.</param>
public sealed record TimelineMark(
    double X, double Width, bool IsUncertain, bool IsOpenStart, bool IsOpenEnd, LinkView Link)
{
    /// <summary>The middle of the mark: the lane of its row in which it touches no other, as far as there are lanes.</summary>
    public double Y { get; init; }

    /// <summary>Where the text of the mark is anchored.</summary>
    public double TextX { get; init; }

    /// <summary>SVG's <c>text-anchor</c>: text near an edge of the drawing grows away from it.</summary>
    public string TextAnchor { get; init; } = "middle";
}

/// <summary>The timeline as one river, for the home page: the strands side by side, broader where more happened.</summary>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Label">The text alternative.</param>
/// <param name="Streams">The strands, top to bottom.</param>
public sealed record TimelinePicture(int Width, int Height, string Label, ImmutableArray<TimelineStrand> Streams);

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
