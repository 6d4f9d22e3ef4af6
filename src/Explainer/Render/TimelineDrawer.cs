using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Lays out the timeline: years from left to right, a row for each strand that has events.</summary>
internal static class TimelineDrawer
{
    // In the units of the view box. The theme writes eras into the top and years into the bottom.
    private const int Width = 1080;
    private const int Margin = 28;
    private const int Reach = 10;
    private const int Top = 78;
    private const int RowHeight = 50;
    private const int Bottom = 48;
    private const int MostYears = 14;

    private static readonly int[] Steps = [1, 2, 5];

    /// <summary>The drawing; null when there are no events.</summary>
        /// <param name="events">The events, by date.</param>
    /// <param name="page">The page it stands on.</param>
    /// <param name="label">Its text alternative, with <c>{0}</c> and <c>{1}</c> for the first and last year.</param>
    public static TimelineDrawing? Draw(RenderContext context, IReadOnlyList<TimelineEvent> events, SiteUrl page, string label)
    {
        if (events.Count == 0)
        {
            return null;
        }

        var scale = new Scale(events.Min(FirstYear), events.Max(LastYear) + 1);
        var rows = events
            .GroupBy(e => e.Strand)
            .OrderBy(g => g.Key is { } id ? context.Site.Config.Strands.IndexOf(context.Site.GetStrand(id)) : int.MaxValue)
            .Select((g, i) => Row(context, g.Key, [.. g], Top + (i * RowHeight), scale, page))
            .ToImmutableArray();
        return new TimelineDrawing(
            Width, Top + (rows.Length * RowHeight) - RowHeight + Bottom,
            RenderContext.Format(label, context.Words.Dates.Year(scale.First), context.Words.Dates.Year(scale.Last - 1)),
            scale.Ticks(context.Words.Dates), [.. context.Site.Config.Eras.Select(scale.Band).OfType<TimelineBand>()], rows);
    }

    // One end of an interval may be open, never both.
    private static int FirstYear(TimelineEvent happened) => (happened.Date.Earliest ?? happened.Date.Latest)!.Year;

    private static int LastYear(TimelineEvent happened) => (happened.Date.Latest ?? happened.Date.Earliest)!.Year;

    private static TimelineRow Row(
        RenderContext context, string? strandId, ImmutableArray<TimelineEvent> events, double y, Scale scale, SiteUrl page)
    {
        var marks = events.Select(e => Mark(context, e, scale, page)).OrderBy(m => m.X).ToImmutableArray();
        var strand = strandId is null ? null : Events.StrandOf(context, context.Site.GetStrand(strandId), page);
        return new TimelineRow(
            y, strand, Math.Max(0, marks.Min(m => m.X) - Reach), Math.Min(Width, marks.Max(m => m.X + m.Width) + Reach), marks);
    }

    private static TimelineMark Mark(RenderContext context, TimelineEvent happened, Scale scale, SiteUrl page)
    {
        var date = happened.Date;
        var start = scale.X((date.Earliest ?? date.Latest)!.Position);
        var end = date.Precision == DatePrecision.Day && !date.IsInterval ? start
            : scale.X((date.Latest ?? date.Earliest)!.EndPosition);
        return new TimelineMark(
            start, end - start,
            IsUncertain: date.IsApproximate || date.IsUncertain || (!date.IsInterval && date.Precision != DatePrecision.Day),
            IsOpenStart: date.StartEdge != DateEdge.Known,
            IsOpenEnd: date.EndEdge != DateEdge.Known,
            context.Link(page, happened.Url, $"{date.ToWords(context.Words.Dates)}: {happened.Title}"));
    }

    /// <summary>Years as places in the drawing.</summary>
    private sealed record Scale(int First, int Last)
    {
        public double X(double year) => Margin + ((year - First) / (Last - First) * (Width - (2 * Margin)));

        public ImmutableArray<TimelineTick> Ticks(DateWords words)
        {
            var step = Step(Last - First);
            var ticks = ImmutableArray.CreateBuilder<TimelineTick>();
            for (var round = (First / step * step) - step; round <= Last; round += step)
            {
                // 50 BC is the year -49, and there is no year 0 to be said.
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
            return end > start ? new TimelineBand(start, end - start, era.Title) : null;
        }

        // 1, 2, 5, 10, 20, 50 and on: the first that leaves few enough years.
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
