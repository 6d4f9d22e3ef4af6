using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Where days stand in the drawing of a timeline: from the first event to the last, without the long stretches of time between in which nothing happened.</summary>
internal sealed class TimelineScale
{
    /// <summary>What stays free on both sides, for marks at the very ends.</summary>
    public const double Margin = 28;

    // Wide enough that the labels on both sides do not run into the sign of the break.
    private const double BreakWidth = 84;
    private const double LeastWidth = 72;
    private const int MostBreaks = 3;

    // Gaps are left out when together they would take more than this share of the axis: what is left had no room to be seen.
    private const double TooEmpty = 0.8;
    private const double LeastGap = 0.1;
    private const int FewestTogether = 3;
    private const double FewestPerStretch = 2.5;

    private readonly ImmutableArray<Stretch> stretches;

    private TimelineScale(ImmutableArray<Stretch> stretches) => this.stretches = stretches;

    /// <summary>The first moment, as a position on a line of years.</summary>
    public double First => stretches[0].From;

    /// <summary>The last moment.</summary>
    public double Last => stretches[^1].To;

    /// <summary>The middles of the places where time is left out.</summary>
    public IEnumerable<double> Breaks => stretches.Skip(1).Select(s => s.X - (BreakWidth / 2));

    /// <param name="events">At least one, by date.</param>
    public static TimelineScale Create(IEnumerable<TimelineEvent> events)
    {
        var covered = Covered(events);
        var (first, last) = (covered[0].From, covered[^1].To);
        var gaps = Enumerable.Range(1, covered.Count - 1)
            .Select(i => (At: i, Years: covered[i].From - covered[i - 1].To))
            .Where(g => g.Years >= LeastGap * (last - first))
            .OrderByDescending(g => g.Years).Take(MostBreaks).ToList();
        for (var count = 1; count <= gaps.Count; count++)
        {
            var cuts = gaps.Take(count).Select(g => g.At).Order().ToList();
            if (gaps.Take(count).Sum(g => g.Years) > TooEmpty * (last - first)
                && covered.Sum(c => c.Places) >= FewestPerStretch * (count + 1) && LargestGroup(covered, cuts) >= FewestTogether)
            {
                return new TimelineScale(Spread(Cut(covered, cuts)));
            }
        }

        return new TimelineScale(Spread([(first, last)]));
    }

    /// <summary>The first moment of a date, and its last; the same for a day.</summary>
    public static (double Start, double End) SpanOf(FuzzyDate date)
    {
        // One end of an interval may be open, never both.
        var start = (date.Earliest ?? date.Latest)!.Position;
        return (start, date.Precision == DatePrecision.Day && !date.IsInterval ? start : (date.Latest ?? date.Earliest)!.EndPosition);
    }

    /// <summary>Where a moment stands; within a break, between its ends.</summary>
    public double X(double position)
    {
        for (var i = 0; i < stretches.Length; i++)
        {
            var stretch = stretches[i];
            if (position <= stretch.To || i == stretches.Length - 1)
            {
                return position >= stretch.From || i == 0
                    ? stretch.At(position)
                    : stretch.X - BreakWidth + (BreakWidth * (position - stretches[i - 1].To) / (stretch.From - stretches[i - 1].To));
            }
        }

        return Margin;
    }

    /// <summary>The ticks of the axis, from left to right: days, months or years, as there is room for.</summary>
    public ImmutableArray<TimelineTick> Ticks(Words words) => TimelineTicks.Create(stretches, [.. Breaks], words);

    // What follows each other without a gap is one; of events that begin at the same place one counts.
    private static List<(double From, double To, int Places)> Covered(IEnumerable<TimelineEvent> events)
    {
        var covered = new List<(double From, double To, int Places)>();
        var before = double.NaN;
        foreach (var (start, end) in events.Select(e => SpanOf(e.Date)).OrderBy(s => s.Start))
        {
            if (covered.Count > 0 && start <= covered[^1].To)
            {
                covered[^1] = (covered[^1].From, Math.Max(covered[^1].To, end), covered[^1].Places + (start > before ? 1 : 0));
            }
            else
            {
                covered.Add((start, end, 1));
            }

            before = start;
        }

        return covered;
    }

    private static int LargestGroup(List<(double From, double To, int Places)> covered, List<int> cuts)
    {
        var (largest, group) = (0, 0);
        for (var i = 0; i < covered.Count; i++)
        {
            group = cuts.Contains(i) ? covered[i].Places : group + covered[i].Places;
            largest = Math.Max(largest, group);
        }

        return largest;
    }

    private static IEnumerable<(double From, double To)> Cut(List<(double From, double To, int Places)> covered, List<int> cuts)
    {
        var from = 0;
        foreach (var cut in cuts.Append(covered.Count))
        {
            yield return (covered[from].From, covered[cut - 1].To);
            from = cut;
        }
    }

    // As wide as they are long, and none so narrow that its tick has no room.
    private static ImmutableArray<Stretch> Spread(IEnumerable<(double From, double To)> parts)
    {
        var all = parts.ToList();
        var room = TimelineDrawing.Width - (2 * Margin) - ((all.Count - 1) * BreakWidth);
        var free = room - (all.Count * LeastWidth);
        var years = all.Sum(p => p.To - p.From);
        var x = Margin;
        var stretches = ImmutableArray.CreateBuilder<Stretch>(all.Count);
        foreach (var (from, to) in all)
        {
            var width = LeastWidth + (years > 0 ? free * (to - from) / years : free / all.Count);
            stretches.Add(new Stretch(from, to, x, width));
            x += width + BreakWidth;
        }

        return stretches.MoveToImmutable();
    }
}

/// <summary>A part of the axis without a break.</summary>
/// <param name="From">Its first moment, as a position on a line of years.</param>
/// <param name="To">Its last; the same when all happened at one moment.</param>
/// <param name="X">Where it begins in the drawing.</param>
/// <param name="Width">How wide it is.</param>
internal sealed record Stretch(double From, double To, double X, double Width)
{
    /// <summary>Units of the drawing for a year; without end when all happened at one moment.</summary>
    public double PerYear => Width / (To - From);

    /// <summary>Where a moment stands; one outside stands at the end that is nearer.</summary>
    public double At(double position) =>
        To > From ? X + (Math.Clamp((position - From) / (To - From), 0, 1) * Width) : X + (Width / 2);
}
