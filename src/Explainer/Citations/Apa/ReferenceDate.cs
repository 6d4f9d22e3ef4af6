using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Languages;

namespace Explainer.Citations.Apa;

/// <summary>Dates as they stand in references: "2016, November 25", "ca. 2014", "2013–2014", "n.d.".</summary>
/// <param name="Date">The date; null for none.</param>
/// <param name="Words">The words of the language that the reference is in.</param>
internal readonly record struct ReferenceDate(FuzzyDate? Date, Words Words)
{
    /// <summary>As exact as it is known, the year first.</summary>
    public string YearFirst() => Write(point => point.YearFirst());

    /// <summary>The year alone.</summary>
    public string Year() => Write(point => point.Year());

    /// <summary>As it is said: "November 22, 2026".</summary>
    public string InFull() => Write(point => point.InFull());

    private string Write(Func<ReferenceDatePoint, string> wording)
    {
        if (Date is not { } date || (date.Start ?? date.End) is not { } start)
        {
            return Words.NoDate;
        }

        var text = Write(date, start, wording);
        return date.IsApproximate || date.IsUncertain ? WordTable.Fill(Words.Circa, text) : text;
    }

    private string Write(FuzzyDate date, DatePoint start, Func<ReferenceDatePoint, string> wording)
    {
        var (first, last) = (wording(new(start, Words)), wording(new(date.End ?? start, Words)));
        return date.EndEdge == DateEdge.Open ? WordTable.Fill(Words.DateToPresent, first)
            : date.EndEdge == DateEdge.Unknown ? WordTable.Fill(Words.DateRange, first, "").TrimEnd()
            : date.Start is null ? WordTable.Fill(Words.DateRange, "", last).TrimStart()
            : first == last ? first
            : Shortened(new(start, Words), new(date.End!, Words), first, last) ?? WordTable.Fill(Words.DateRange, first, last);
    }

    // What both ends share is said once: "2014, June 3–5".
    private string? Shortened(ReferenceDatePoint from, ReferenceDatePoint to, string first, string last)
    {
        var (start, end) = (from.Point, to.Point);
        if (from.YearFirst() != first || to.YearFirst() != last
            || start.First.Year != end.First.Year || start.Precision != end.Precision)
        {
            return null;
        }

        var isInMonth = start.Precision == DatePrecision.Day && start.First.Month == end.First.Month;
        var (earlier, later) = isInMonth
            ? (Wording.Number(start.First.Day), Wording.Number(end.First.Day))
            : (from.WithinYear(), to.WithinYear());
        if (earlier is null || later is null)
        {
            return null;
        }

        var span = WordTable.Fill(Words.DateRange, earlier, later);
        return WordTable.Fill(Words.ReferenceDate, Words.Dates.Year(start.First.Year),
            isInMonth ? WordTable.Fill(Words.MonthAndDay, Words.Dates.Month(start.First.Month), span) : span);
    }
}

/// <summary>A date that is no interval, or one end of an interval, as references write it.</summary>
internal readonly record struct ReferenceDatePoint(DatePoint Point, Words Words)
{
    /// <summary>The year first: "2016, November 25".</summary>
    public string YearFirst() => WithinYear() is { } rest
        ? WordTable.Fill(Words.ReferenceDate, Words.Dates.Year(Point.First.Year), rest)
        : Year();

    /// <summary>As it is said: "November 25, 2016".</summary>
    public string InFull()
    {
        var (dates, day) = (Words.Dates, Point.First);
        return Point.Precision switch
        {
            DatePrecision.Day => WordTable.Fill(Words.FullDate, dates.Month(day.Month), dates.Day(day.Day), dates.Year(day.Year)),
            DatePrecision.Month => dates.Write(day, DatePrecision.Month),
            _ => YearFirst(),
        };
    }

    /// <summary>Month and day, month, or season; null when no more is known than the year.</summary>
    public string? WithinYear()
    {
        var (dates, day) = (Words.Dates, Point.First);
        return Point.Precision switch
        {
            DatePrecision.Day => WordTable.Fill(Words.MonthAndDay, dates.Month(day.Month), dates.Day(day.Day)),
            DatePrecision.Month => dates.MonthAlone(day.Month),
            DatePrecision.Season => Season(),
            _ => null,
        };
    }

    /// <summary>The year; of a decade or a century the first and the last.</summary>
    public string Year() =>
        Point.Precision is DatePrecision.Decade or DatePrecision.Century
            ? WordTable.Fill(Words.DateRange, Words.Dates.Year(Point.First.Year), Words.Dates.Year(Point.Last.Year))
            : Words.Dates.Year(Point.First.Year);

    private string? Season() =>
        Wording.Normalize(WordTable.Split(Words.Seasons).ElementAtOrDefault((Point.First.Month / 3) - 1));
}
