using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Lays out the timeline: time from left to right, a row for each strand that has events.</summary>
internal sealed class TimelineLayout
{
    private const int Width = TimelineDrawing.Width;
    private const int PictureHeight = 200;
    private const int StreamReach = 10;

    // In years. A shorter timeline names its ends by month, a very short one by day.
    private const double Short = 3;
    private const double VeryShort = 0.25;

    private readonly RenderContext context;
    private readonly SiteUrl page;
    private readonly Func<TimelineEvent, SiteUrl> inList;
    private readonly TimelineScale scale;
    private readonly int all;
    private readonly List<IGrouping<string?, TimelineEvent>> strands;

    private TimelineLayout(RenderContext context, IReadOnlyList<TimelineEvent> events, SiteUrl page, Func<TimelineEvent, SiteUrl> inList)
    {
        this.context = context;
        this.page = page;
        this.inList = inList;
        all = events.Count;
        scale = TimelineScale.Create(events);
        strands = [.. events
            .GroupBy(e => e.Strand)
            .OrderBy(g => g.Key is { } id ? context.Site.Config.Strands.IndexOf(context.Site.GetStrand(id)) : int.MaxValue)];
    }

    /// <summary>The timeline as a chart in which every mark leads to its event; null when there are no events.</summary>
    /// <param name="events">The events, by date.</param>
    /// <param name="page">The page it stands on.</param>
    /// <param name="inList">Where an event stands in the list of events; it is asked for the first of several that share a mark.</param>
    public static TimelineDrawing? Draw(
        RenderContext context, IReadOnlyList<TimelineEvent> events, SiteUrl page, Func<TimelineEvent, SiteUrl> inList) =>
        events.Count == 0 ? null : new TimelineLayout(context, events, page, inList).Draw();

    /// <summary>All strands as one river; null when there are no events.</summary>
    /// <param name="events">The events, by date.</param>
    /// <param name="page">The page it stands on.</param>
    public static TimelinePicture? DrawPicture(RenderContext context, IReadOnlyList<TimelineEvent> events, SiteUrl page) =>
        events.Count == 0 ? null : new TimelineLayout(context, events, page, e => e.Url).DrawPicture();

    private TimelineDrawing Draw() => new(
        Label(context.Words.TimelineDrawing),
        [.. scale.Ticks(context.Words).Select(Center)], [.. scale.Breaks], Eras(), [.. strands.Select(Row)]);

    private TimelinePicture DrawPicture()
    {
        var shapes = strands.ConvertAll(g => Shape([.. g.Select(Mark)], Width));
        return new TimelinePicture(
            Width, PictureHeight, Label(context.Words.TimelinePicture), NameOf(First), NameOf(Last),
            context.Link(page, GeneratedPages.Timeline, context.Words.ToTimeline),
            [.. StrandShape.Stack(shapes, Width, PictureHeight).Select((outline, i) => new TimelineStrand(outline, StrandOf(strands[i].Key)))])
        {
            Others = strands.Count > 1 && strands.Exists(s => s.Key is null) ? context.Words.OtherEvents : null,
        };
    }

    private string Label(string pattern) => RenderContext.Format(pattern, NameOf(First), NameOf(Last));

    private CalendarDay First => strands.SelectMany(g => g).Select(e => (e.Date.Earliest ?? e.Date.Latest)!).Min()!;

    private CalendarDay Last => strands.SelectMany(g => g).Select(e => (e.Date.Latest ?? e.Date.Earliest)!).Max()!;

    private string NameOf(CalendarDay day) => context.Words.Dates.Write(
        day, (scale.Last - scale.First) switch { < VeryShort => DatePrecision.Day, < Short => DatePrecision.Month, _ => DatePrecision.Year });

    private static TimelineTick Center(TimelineTick tick) => tick with
    {
        TextX = tick.Text is { } text ? TimelineText.Middle(tick.X, text) : tick.X,
        PeriodX = tick.Period is { } period ? TimelineText.Middle(tick.X, period) : tick.X,
    };

    private TimelineRow Row(IGrouping<string?, TimelineEvent> events)
    {
        var marks = events.Select(e => (Event: e, Mark: Mark(e))).OrderBy(m => m.Mark.X).ToList();
        var lanes = TimelineLanes.Place(marks, all, Merge);
        return new TimelineRow(
            lanes.Height, StrandOf(events.Key), Shape([.. marks.Select(m => m.Mark)], 2 * Math.Min(lanes.Middle, lanes.Height - lanes.Middle)).Outline(lanes.Middle), lanes.Marks);
    }

    private StrandView? StrandOf(string? id) => id is null ? null : context.Events.CreateStrand(context.Site.GetStrand(id), page);

    private static StrandShape Shape(ImmutableArray<TimelineMark> marks, double height)
    {
        var start = Math.Max(0, marks.Min(m => m.X) - StreamReach);
        return new StrandShape(start, Math.Min(Width, marks.Max(m => m.X + m.Width) + StreamReach), height, marks);
    }

    private TimelineMark Mark(TimelineEvent timelineEvent)
    {
        var date = timelineEvent.Date;
        var (start, end) = TimelineScale.SpanOf(date);
        var x = scale.X(start);
        return new TimelineMark(
            x, scale.X(end) - x,
            IsUncertain: date.IsApproximate || date.IsUncertain || (!date.IsInterval && date.Precision != DatePrecision.Day),
            IsOpenStart: date.StartEdge != DateEdge.Known,
            IsOpenEnd: date.EndEdge != DateEdge.Known,
            context.Link(page, timelineEvent.Url, context.Words.Label(date.ToWords(context.Words.Dates), timelineEvent.Title)));
    }

    // One mark for several events: as long as the shortest of them, and a link to the first in the list.
    private TimelineMark Merge(IReadOnlyList<(TimelineEvent Event, TimelineMark Mark)> events)
    {
        var marks = events.Select(e => e.Mark).ToList();
        var when = FuzzyDate.SpanToWords([.. events.Select(e => e.Event.Date)], context.Words.Dates);
        return new TimelineMark(
            marks.Average(m => m.X), marks.Min(m => m.Width), marks.All(m => m.IsUncertain), marks.Any(m => m.IsOpenStart), marks.Any(m => m.IsOpenEnd),
            context.Link(page, inList(events.MinBy(e => e.Event.Date).Event), context.Words.Label(when, context.Words.EventsTogether.Format(events.Count))))
        { Count = events.Count };
    }

    // An era that lies outside the drawing is left out; one that reaches beyond it is cut.
    private ImmutableArray<TimelineBand> Eras()
    {
        var ends = new List<double>();
        var bands = ImmutableArray.CreateBuilder<TimelineBand>();
        foreach (var era in context.Site.Config.Eras)
        {
            var start = Math.Max(scale.First, era.Start.Earliest?.Position ?? scale.First);
            var end = Math.Min(scale.Last, era.End.Latest?.EndPosition ?? scale.Last);
            if (end <= start)
            {
                continue;
            }

            var (x, textWidth) = (start <= scale.First ? 0 : scale.X(start), TimelineText.Width(era.Title));
            var textX = Math.Max(2, Math.Min(x + 6, Width - 4 - textWidth));
            var line = ends.FindIndex(e => e + 8 <= textX);
            if (line < 0)
            {
                line = ends.Count;
                ends.Add(0);
            }

            ends[line] = textX + textWidth;

            bands.Add(new TimelineBand(x, (end >= scale.Last ? Width : scale.X(end)) - x, era.Title, textX, line));
        }

        return bands.ToImmutable();
    }
}
