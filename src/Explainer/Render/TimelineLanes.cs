using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>The marks of a row in lanes, so that no two touch.</summary>
/// <param name="Height">The height of all lanes.</param>
/// <param name="Middle">The middle of the first lane, which has the most marks.</param>
/// <param name="Marks">From left to right.</param>
internal sealed record TimelineLanes(double Height, double Middle, ImmutableArray<TimelineMark> Marks)
{
    private const int Size = 2 * TimelineMark.Reach;
    private const int Padding = 4;

    // So many events at one place still have a mark each. A chart of very many events has room for one.
    private const int MostTogether = 3;
    private const int Many = 300;

    // A name stands a little off its mark.
    private const double NameGap = 4;

    // The dots of an open end.
    private const double OpenReach = 8;

    /// <param name="events">The events of a row, from left to right.</param>
    /// <param name="all">How many events all rows have.</param>
    /// <param name="merge">Makes one mark of several.</param>
    public static TimelineLanes Place(
        IReadOnlyList<(TimelineEvent Event, TimelineMark Mark)> events, int all,
        Func<IReadOnlyList<(TimelineEvent Event, TimelineMark Mark)>, TimelineMark> merge)
    {
        var ends = new List<double>();
        var placed = Piles([.. MergeCrowds(events, all > Many ? 1 : MostTogether, merge).OrderBy(m => m.X)]).SelectMany(pile => Place(pile, ends)).ToList();
        var middle = (ends.Count - 1) / 2;
        double Y(int lane) => Padding + TimelineMark.Reach + (Size * (middle + Offset(lane)));
        return new TimelineLanes((2 * Padding) + (Size * ends.Count), Y(0), [.. placed.Select(p => p.Mark with { Y = Y(p.Lane) })]);
    }

    private static IEnumerable<TimelineMark> MergeCrowds(
        IReadOnlyList<(TimelineEvent Event, TimelineMark Mark)> events, int most,
        Func<IReadOnlyList<(TimelineEvent Event, TimelineMark Mark)>, TimelineMark> merge)
    {
        for (var i = 0; i < events.Count;)
        {
            var from = i;
            // A chart of very many events has a grid, so that the marks of a row stand side by side.
            var end = most == 1 ? (Math.Floor(events[from].Mark.X / Size) + 1) * Size : events[from].Mark.X + Size;
            for (; i < events.Count && events[i].Mark.X < end; i++)
            {
            }

            // What took days is not merged with what took years.
            foreach (var crowd in events.Skip(from).Take(i - from).GroupBy(e => (int)(e.Mark.Width / Size)))
            {
                foreach (var mark in MergeCrowd([.. crowd], most, merge))
                {
                    yield return mark;
                }
            }
        }
    }

    // Turning points keep a mark of their own, unless they crowd each other.
    private static IEnumerable<TimelineMark> MergeCrowd(
        List<(TimelineEvent Event, TimelineMark Mark)> crowd, int most,
        Func<IReadOnlyList<(TimelineEvent Event, TimelineMark Mark)>, TimelineMark> merge)
    {
        var areFew = crowd.Count(e => e.Event.TurningPoint is not null) <= MostTogether;
        var others = crowd.Where(e => e.Event.TurningPoint is null || !areFew).ToList();
        if (crowd.Count <= most || others.Count < 2)
        {
            return crowd.Select(e => e.Mark with { Name = e.Event.TurningPoint });
        }

        return crowd.Where(e => e.Event.TurningPoint is not null && areFew).Select(e => e.Mark with { Name = e.Event.TurningPoint })
            .Append(most == 1 ? InGrid(merge(others)) : merge(others));
    }

    private static TimelineMark InGrid(TimelineMark mark) => mark with { X = (Math.Floor(mark.X / Size) + 0.5) * Size };

    // Marks that begin so near to the first of them that they would touch it. Places are written with one decimal.
    private static IEnumerable<ImmutableArray<TimelineMark>> Piles(ImmutableArray<TimelineMark> marks)
    {
        for (var (start, end) = (0, 0); start < marks.Length; start = end)
        {
            var first = Math.Round(marks[start].X, 1);
            while (end < marks.Length && Math.Round(marks[end].X, 1) - first < Size - 0.05)
            {
                end++;
            }

            yield return marks[start..end];
        }
    }

    // The marks of a pile have a lane each, from top to bottom in the order of time: readers see them so, and Tab goes through them so.
    private static IEnumerable<(TimelineMark Mark, int Lane)> Place(ImmutableArray<TimelineMark> pile, List<double> ends)
    {
        var spans = pile.Select(Span).ToList();
        var start = spans.Min(s => s.Start);
        var lanes = Enumerable.Range(0, ends.Count).Where(lane => ends[lane] <= start)
            .Concat(Enumerable.Range(ends.Count, spans.Count)).Take(spans.Count).OrderBy(Offset).ToList();
        ends.AddRange(Enumerable.Repeat(0.0, Math.Max(0, lanes.Max() + 1 - ends.Count)));
        foreach (var (span, lane) in spans.Zip(lanes))
        {
            ends[lane] = span.End;
        }

        return spans.Zip(lanes, (span, lane) => (span.Mark, lane));
    }

    // The first lane lies in the middle, and the others below and above it in turn.
    private static int Offset(int lane) => (lane + 1) / 2 * (lane % 2 == 0 ? -1 : 1);

    // What a mark takes of its lane, with its name where that has room.
    private static (TimelineMark Mark, double Start, double End) Span(TimelineMark mark)
    {
        var start = mark.X - TimelineMark.Reach - (mark.IsOpenStart ? OpenReach : 0);
        var end = mark.X + mark.Width + TimelineMark.Reach + (mark.IsOpenEnd ? OpenReach : 0);
        var name = mark.Name is { } text ? TimelineText.Width(text) + NameGap : 0;
        return name == 0 || end + name <= TimelineDrawing.Width ? (mark, start, end + name)
            : start - name >= 0 ? (mark with { IsNameBefore = true }, start - name, end)
            : (mark with { Name = null }, start, end);
    }
}
