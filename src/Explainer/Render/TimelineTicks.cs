using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>The ticks of a timeline's axis: a line of days, months or years, and below it the months or years they belong to.</summary>
internal sealed class TimelineTicks
{
    private const double Between = 10;
    private const double HalfBreak = 10;

    // In years. Days are no help in a drawing of more than some weeks, nor months in one of more than some years.
    private const double MostWithDays = 0.25;
    private const double MostWithMonths = 3.5;

    private static readonly int[] DaySteps = [1, 5, 10];
    private static readonly int[] MonthSteps = [1, 3, 6];
    private static readonly int[] YearSteps = [1, 2, 5];

    private readonly Words words;
    private readonly DateWords shortDates;

    private TimelineTicks(Words words)
    {
        this.words = words;
        shortDates = words.Dates with { Months = words.ShortMonths, MonthsAlone = words.ShortMonths };
    }

    /// <summary>All ticks. A label that would touch another is left out.</summary>
    public static ImmutableArray<TimelineTick> Create(ImmutableArray<Stretch> stretches, IReadOnlyList<double> breaks, Words words)
    {
        var ticks = new TimelineTicks(words);
        var all = stretches.SelectMany(ticks.On).ToList();
        var labels = WithoutTouching([.. all.Select(t => (t.X, breaks.Any(b => Touches(b, t)) ? "" : t.Text, Ticks: 1))]);
        // The name of a month or year stands under its first tick, and has the room of all of its ticks.
        var firsts = all.Select((t, i) => (Tick: t, Index: i)).Where(t => t.Tick.Period is not null && (t.Index == 0 || all[t.Index - 1].Period != t.Tick.Period)).ToList();
        var periods = WithoutTouching([.. firsts.Select((t, i) => (t.Tick.X, t.Tick.Period!, (i + 1 < firsts.Count ? firsts[i + 1].Index : all.Count) - t.Index))]);
        var below = firsts.Zip(periods).ToDictionary(t => t.First.Index, t => t.Second);
        return [.. all.Select((t, i) => new TimelineTick(t.X, labels[i], below.GetValueOrDefault(i)))];
    }

    private IEnumerable<Tick> On(Stretch stretch)
    {
        var ticks = Candidates(stretch).FirstOrDefault(t => t.Count > 0);
        if (ticks is not null)
        {
            return ticks;
        }

        var day = DayAt(stretch.From);
        return stretch.To - stretch.From < MostWithDays
            ? [new Tick(stretch.At(stretch.From), NumberOf(day), MonthOf(day))]
            : [new Tick(stretch.At(stretch.From), words.Dates.Year(day.Year), null)];
    }

    // From the finest to the coarsest, each only where its labels have room.
    private IEnumerable<List<Tick>> Candidates(Stretch stretch)
    {
        var years = stretch.To - stretch.From;
        if (years <= 0)
        {
            yield break;
        }

        foreach (var step in DaySteps.Where(s => years <= MostWithDays && stretch.PerYear * s / 366 >= TimelineText.Width("30") + Between))
        {
            yield return [.. Months(stretch, 1).SelectMany(m => Days(m, step)).Where(d => IsOn(stretch, d.Position))
                .Select(d => new Tick(stretch.At(d.Position), NumberOf(d), MonthOf(d)))];
        }

        foreach (var step in MonthSteps.Where(s => years <= MostWithMonths && stretch.PerYear * s / 12.2 >= WidestMonth + Between))
        {
            var months = Months(stretch, step).Where(d => IsOn(stretch, d.Position)).ToList();
            if (months.Count > 1)
            {
                yield return months.ConvertAll(d => new Tick(stretch.At(d.Position), shortDates.Month(d.Month), words.Dates.Year(d.Year)));
            }
        }

        yield return Years(stretch);
    }

    private double WidestMonth => Enumerable.Range(1, 12).Max(m => TimelineText.Width(shortDates.Month(m)));

    private string MonthOf(CalendarDay day) => words.Dates.Write(day, DatePrecision.Month);

    private static string NumberOf(CalendarDay day) => day.Day.ToString(CultureInfo.InvariantCulture);

    private List<Tick> Years(Stretch stretch)
    {
        var (first, last) = ((int)Math.Floor(stretch.From), (int)Math.Ceiling(stretch.To));
        var widest = Math.Max(TimelineText.Width(words.Dates.Year(first)), TimelineText.Width(words.Dates.Year(last)));
        var step = Step((widest + Between) / stretch.PerYear);
        var ticks = new List<Tick>();
        for (var round = (first / step * step) - step; round <= last; round += step)
        {
            // In astronomical numbering 50 BC is the year -49; the year 0 is 1 BC and no round number, unless every year has a tick.
            var year = round < 0 && step > 1 ? round + 1 : round;
            if ((round != 0 || step == 1) && IsOn(stretch, year))
            {
                ticks.Add(new Tick(stretch.At(year), words.Dates.Year(year), null));
            }
        }

        return ticks;
    }

    // The first of 1, 2, 5, 10, 20, 50 … that is large enough.
    private static int Step(double least)
    {
        for (var power = 1; ; power *= 10)
        {
            foreach (var step in YearSteps)
            {
                if (step * power >= least || power >= 100_000_000)
                {
                    return step * power;
                }
            }
        }
    }

    private static bool IsOn(Stretch stretch, double position) => position >= stretch.From - 1e-9 && position <= stretch.To + 1e-9;

    private static IEnumerable<CalendarDay> Months(Stretch stretch, int step)
    {
        for (var year = (int)Math.Floor(stretch.From); year <= stretch.To; year++)
        {
            for (var month = 1; month <= 12; month += step)
            {
                yield return new CalendarDay(year, month, 1);
            }
        }
    }

    // With a step of five: 1, 5, 10 … 25; the 30th would stand beside the 1st.
    private static IEnumerable<CalendarDay> Days(CalendarDay month, int step)
    {
        var length = CalendarDay.DaysInMonth(month.Year, month.Month);
        for (var day = 1; day <= length; day = step == 1 ? day + 1 : (day / step * step) + step)
        {
            if (step == 1 || day <= length - (step / 2) - 2)
            {
                yield return month with { Day = day };
            }
        }
    }

    private static CalendarDay DayAt(double position)
    {
        var year = (int)Math.Floor(position);
        var month = Enumerable.Range(1, 12).Select(m => new CalendarDay(year, m, 1)).Last(d => d.Position <= position + 1e-9);
        return Enumerable.Range(1, CalendarDay.DaysInMonth(year, month.Month)).Select(d => month with { Day = d }).Last(d => d.Position <= position + 1e-9);
    }

    private static bool Touches(double gap, Tick tick) =>
        TimelineText.Span(tick.X, tick.Text) is var (start, end) && start < gap + HalfBreak && end > gap - HalfBreak;

    // From left to right, without the empty ones; of two that touch, the one that speaks for more ticks stays.
    private static string?[] WithoutTouching(List<(double X, string Text, int Ticks)> labels)
    {
        var kept = new string?[labels.Count];
        var last = -1;
        foreach (var i in Enumerable.Range(0, labels.Count).Where(i => labels[i].Text.Length > 0))
        {
            if (last >= 0 && TimelineText.Span(labels[last].X, labels[last].Text).End + Between > TimelineText.Span(labels[i].X, labels[i].Text).Start)
            {
                if (labels[last].Ticks >= labels[i].Ticks)
                {
                    continue;
                }

                kept[last] = null;
            }

            kept[i] = labels[i].Text;
            last = i;
        }

        return kept;
    }

    /// <param name="Text">The day, month or year.</param>
    /// <param name="Period">The month of a day, the year of a month; null for years.</param>
    private sealed record Tick(double X, string Text, string? Period);
}

/// <summary>Where texts stand in the drawing.</summary>
internal static class TimelineText
{
    /// <summary>The width of a text in the type of the drawing.</summary>
    public static double Width(string text) => TextWidth.Estimate(text);

    /// <summary>Where a text stands that has its middle at a place, but does not reach beyond the drawing.</summary>
    public static (double Start, double End) Span(double x, string text)
    {
        var half = Width(text) / 2;
        var middle = Middle(x, text);
        return (middle - half, middle + half);
    }

    /// <summary>The middle of such a text.</summary>
    public static double Middle(double x, string text)
    {
        var half = Math.Min(Width(text) / 2, TimelineDrawing.Width / 2.0);
        return Math.Clamp(x, half, TimelineDrawing.Width - half);
    }
}
