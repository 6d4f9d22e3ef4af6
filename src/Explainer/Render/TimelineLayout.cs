using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Lays out the timeline: years from left to right, a row for each strand that has events.</summary>
internal sealed class TimelineLayout
{
    // In the units of the view box. Eras are written into the top and years into the bottom.
    private const int Width = 1080;
    private const int PictureHeight = 200;
    private const int Margin = 28;
    private const int Reach = 10;
    private const int Top = 78;
    private const int RowHeight = 50;
    private const int Bottom = 48;
    private const int MostYears = 14;

    // Widths of a character, in the small type of eras and in that of strands.
    private const double EraCharacter = 6.2;
    private const double StrandCharacter = 7;

    // Marks closer to each other than this are placed in different lanes of their row.
    private const double FewestBetween = 12;

    private static readonly double[] Lanes = [0, -9, 9];
    private static readonly int[] Steps = [1, 2, 5];

    private readonly RenderContext context;
    private readonly SiteUrl page;
    private readonly Scale scale;
    private readonly List<IGrouping<string?, TimelineEvent>> strands;

    private TimelineLayout(RenderContext context, IReadOnlyList<TimelineEvent> events, SiteUrl page)
    {
        this.context = context;
        this.page = page;
        scale = new Scale(events.Min(FirstYear), events.Max(LastYear) + 1);
        strands = [.. events
            .GroupBy(e => e.Strand)
            .OrderBy(g => g.Key is { } id ? context.Site.Config.Strands.IndexOf(context.Site.GetStrand(id)) : int.MaxValue)];
    }

    /// <summary>The timeline as a chart in which every mark leads to its event; null when there are no events.</summary>
    /// <param name="events">The events, by date.</param>
    /// <param name="page">The page it stands on.</param>
    public static TimelineDrawing? Draw(RenderContext context, IReadOnlyList<TimelineEvent> events, SiteUrl page) =>
        events.Count == 0 ? null : new TimelineLayout(context, events, page).Draw();

    /// <summary>All strands as one river; null when there are no events.</summary>
    /// <param name="events">The events, by date.</param>
    /// <param name="page">The page it stands on.</param>
    public static TimelinePicture? DrawPicture(RenderContext context, IReadOnlyList<TimelineEvent> events, SiteUrl page) =>
        events.Count == 0 ? null : new TimelineLayout(context, events, page).DrawPicture();

    private TimelineDrawing Draw()
    {
        var rows = strands.Select((g, i) => Row(g, Top + (i * RowHeight))).ToImmutableArray();
        return new TimelineDrawing(
            Width, Top + (rows.Length * RowHeight) - RowHeight + Bottom, Label(context.Words.TimelineDrawing),
            scale.Ticks(context.Words.Dates), [.. context.Site.Config.Eras.Select(scale.Band).OfType<TimelineBand>().Select(NameEra)], rows);
    }

    private TimelinePicture DrawPicture()
    {
        var shapes = strands.ConvertAll(g => Shape(Marks(g)).Shape);
        return new TimelinePicture(
            Width, PictureHeight, Label(context.Words.TimelinePicture),
            [.. StrandShape.Stack(shapes, Width, PictureHeight).Select((outline, i) => new TimelineStrand(outline, StrandOf(strands[i].Key)))]);
    }

    private string Label(string pattern) =>
        RenderContext.Format(pattern, context.Words.Dates.Year(scale.First), context.Words.Dates.Year(scale.Last - 1));

    // One end of an interval may be open, never both.
    private static int FirstYear(TimelineEvent timelineEvent) => (timelineEvent.Date.Earliest ?? timelineEvent.Date.Latest)!.Year;

    private static int LastYear(TimelineEvent timelineEvent) => (timelineEvent.Date.Latest ?? timelineEvent.Date.Earliest)!.Year;

    private TimelineRow Row(IGrouping<string?, TimelineEvent> events, double y)
    {
        var marks = Marks(events);
        var (start, shape) = Shape(marks);
        var strand = StrandOf(events.Key);
        var nameX = Math.Max(0, Math.Min(start, Width - ((strand?.Link.Text.Length ?? 0) * StrandCharacter)));
        return new TimelineRow(y, strand, shape.Outline(y), nameX, Place(marks, y));
    }

    private StrandView? StrandOf(string? id) => id is null ? null : Events.CreateStrand(context, context.Site.GetStrand(id), page);

    private static (double Start, StrandShape Shape) Shape(ImmutableArray<TimelineMark> marks)
    {
        var start = Math.Max(0, marks.Min(m => m.X) - Reach);
        return (start, new StrandShape(start, Math.Min(Width, marks.Max(m => m.X + m.Width) + Reach), marks));
    }

    private ImmutableArray<TimelineMark> Marks(IEnumerable<TimelineEvent> events) => [.. events.Select(Mark).OrderBy(m => m.X)];

    private TimelineMark Mark(TimelineEvent timelineEvent)
    {
        var date = timelineEvent.Date;
        var start = scale.X((date.Earliest ?? date.Latest)!.Position);
        var end = date.Precision == DatePrecision.Day && !date.IsInterval ? start
            : scale.X((date.Latest ?? date.Earliest)!.EndPosition);
        return new TimelineMark(
            start, end - start,
            IsUncertain: date.IsApproximate || date.IsUncertain || (!date.IsInterval && date.Precision != DatePrecision.Day),
            IsOpenStart: date.StartEdge != DateEdge.Known,
            IsOpenEnd: date.EndEdge != DateEdge.Known,
            context.Link(page, timelineEvent.Url, $"{date.ToWords(context.Words.Dates)}: {timelineEvent.Title}"));
    }

    // Marks that would touch stand in different lanes, as far as there are lanes.
    private static ImmutableArray<TimelineMark> Place(ImmutableArray<TimelineMark> marks, double middle)
    {
        var ends = new double[Lanes.Length];
        ends.AsSpan().Fill(double.NegativeInfinity);
        var placed = ImmutableArray.CreateBuilder<TimelineMark>(marks.Length);
        foreach (var mark in marks)
        {
            var lane = FreeLane(ends, mark.X);
            ends[lane] = Math.Max(ends[lane], mark.X + mark.Width);
            placed.Add(mark with
            {
                Y = middle + Lanes[lane],
                TextX = Math.Clamp(mark.X + (mark.Width / 2), 4, Width - 4),
                TextAnchor = (mark.X / Width) switch { < 0.35 => "start", > 0.65 => "end", _ => "middle" },
            });
        }

        return placed.MoveToImmutable();
    }

    // The first lane whose last mark is far enough away; where all are taken, the first.
    private static int FreeLane(double[] ends, double x)
    {
        for (var lane = 0; lane < ends.Length; lane++)
        {
            if (ends[lane] + FewestBetween <= x)
            {
                return lane;
            }
        }

        return 0;
    }

    // Names alternate between two lines, so that those of short eras do not overlap.
    private static TimelineBand NameEra(TimelineBand era, int index) => era with
    {
        TextX = Math.Min(era.X + 6, Width - 4 - (era.Text.Length * EraCharacter)),
        TextY = index % 2 == 0 ? 16 : 34,
    };

    /// <summary>Where years stand in the drawing.</summary>
    private sealed record Scale(int First, int Last)
    {
        public double X(double year) => Margin + ((year - First) / (Last - First) * (Width - (2 * Margin)));

        public ImmutableArray<TimelineTick> Ticks(DateWords words)
        {
            var step = Step(Last - First);
            var ticks = ImmutableArray.CreateBuilder<TimelineTick>();
            for (var round = (First / step * step) - step; round <= Last; round += step)
            {
                // In astronomical numbering 50 BC is the year -49; the year 0 is 1 BC and no round number.
                var year = round < 0 ? round + 1 : round;
                if (year >= First && year <= Last && round != 0)
                {
                    ticks.Add(new TimelineTick(X(year), words.Year(year)));
                }
            }

            return ticks.ToImmutable();
        }

        // An era that lies outside the drawing is left out; one that reaches beyond it is cut.
        public TimelineBand? Band(Era era)
        {
            var start = X(Math.Max(First, era.Start.Earliest?.Position ?? First));
            var end = X(Math.Min(Last, era.End.Latest?.EndPosition ?? Last));
            return end > start ? new TimelineBand(start, end - start, era.Title, 0, 0) : null;
        }

        // The first of 1, 2, 5, 10, 20, 50 … that leaves few enough ticks.
        private static int Step(int years)
        {
            for (var power = 1; ; power *= 10)
            {
                foreach (var step in Steps)
                {
                    if (years / (step * power) <= MostYears)
                    {
                        return step * power;
                    }
                }
            }
        }
    }
}
