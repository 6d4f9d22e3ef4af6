using System.Diagnostics.CodeAnalysis;

namespace Explainer.Model.Dates;

/// <summary>An EDTF date (ISO 8601-2, levels 0 and 1): as exact as is known, and no more.</summary>
public sealed record FuzzyDate : IComparable<FuzzyDate>
{
    internal FuzzyDate(string edtf, DatePoint? start, DatePoint? end) => (Edtf, Start, End) = (edtf, start, end);

    /// <summary>
    /// Orders by days alone, so that dates that mean the same days can be told apart by something else.
    /// </summary>
    public static IComparer<FuzzyDate> ByDays { get; } = new DayOrder();

    /// <summary>The date as it was written in EDTF. It says all there is to say: dates are equal when it is.</summary>
    public string Edtf { get; }

    /// <summary>
    /// Where it starts; null when that is open or unknown. The same as <see cref="End"/> without interval.
    /// </summary>
    public DatePoint? Start { get; }

    /// <summary>Where it ends; null when that is open or unknown.</summary>
    public DatePoint? End { get; }

    /// <summary>The first day it may mean; null when its start is open or unknown.</summary>
    public CalendarDay? Earliest => Start?.First;

    /// <summary>The last day it may mean; null when its end is open or unknown. Never before the earliest.</summary>
    public CalendarDay? Latest => End?.Last;

    public DateEdge StartEdge => EdgeOf(Start, Edtf.StartsWith("..", StringComparison.Ordinal));

    public DateEdge EndEdge => EdgeOf(End, Edtf.EndsWith("..", StringComparison.Ordinal));

    public bool IsInterval => Edtf.Contains('/', StringComparison.Ordinal);

    /// <summary>Whether it, or one of its ends, is near the date that is given: <c>2014~</c>.</summary>
    public bool IsApproximate => Start is { IsApproximate: true } || End is { IsApproximate: true };

    /// <summary>Whether it, or one of its ends, may be wrong: <c>2014?</c>.</summary>
    public bool IsUncertain => Start is { IsUncertain: true } || End is { IsUncertain: true };

    /// <summary>How finely it is known: of an interval, its coarser end.</summary>
    public DatePrecision Precision =>
        new[] { Start, End }.Max(point => point?.Precision ?? DatePrecision.Day);

    /// <summary>
    /// The value of HTML's <c>time datetime="…"</c>: a day, month or year in ISO 8601. Null where HTML has none: for years
    /// outside 1 to 9999, intervals, and dates that are approximate, uncertain, or known by season or decade.
    /// </summary>
    public string? HtmlDateTime => !IsInterval && Start is
    {
        IsApproximate: false, IsUncertain: false, IsWithin: false,
        Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Year,
        First.Year: >= 1 and <= 9999,
    }
        ? Edtf
        : null;

    /// <summary>Reads EDTF, and nothing else; space around it is not part of it.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out FuzzyDate? date)
    {
        date = Dates.Edtf.Parse(text.Trim())?.Value;
        return date is not null;
    }

    /// <summary>A date that is known to be one, because it stands in code.</summary>
    /// <exception cref="FormatException">It is not an EDTF date.</exception>
    public static FuzzyDate Parse(string edtf) =>
        TryParse(edtf, out var date) ? date : throw new FormatException($"'{edtf}' is not an EDTF date.");

    /// <summary>The interval from one date to another, neither of which is an interval itself.</summary>
    /// <returns>An error when the end is before the start, or one of them cannot be the end of an interval.</returns>
    public static ParseResult<FuzzyDate> CreateInterval(FuzzyDate start, FuzzyDate end) =>
        Dates.Edtf.Interval(start.Edtf, start.Start, end.Edtf, end.End);

    /// <summary>The date in words: "29 June 2014", "about 2014", "2013 to 2014".</summary>
    public string ToWords(DateWords words) => DateWording.Write(this, words);

    /// <summary>The time that several dates take together, in words: "1 May 2012 to 2016".</summary>
    /// <param name="dates">One or more.</param>
    public static string SpanToWords(IReadOnlyCollection<FuzzyDate> dates, DateWords words) => DateWording.WriteSpan(dates, words);

    /// <summary>
    /// By earliest day, an open or unknown start first; then by latest day, an open or unknown end last; then by text,
    /// so that only equal dates are alike. Where something else is to decide in the end, use <see cref="ByDays"/>.
    /// </summary>
    public int CompareTo(FuzzyDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byDays = CompareDays(this, other);
        return byDays != 0 ? byDays : string.CompareOrdinal(Edtf, other.Edtf);
    }

    public bool Equals(FuzzyDate? other) => other is not null && Edtf == other.Edtf;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Edtf);

    public override string ToString() => Edtf;

    private static int CompareDays(FuzzyDate a, FuzzyDate b)
    {
        var byEarliest = Comparer<CalendarDay>.Default.Compare(a.Earliest, b.Earliest);
        if (byEarliest != 0)
        {
            return byEarliest;
        }

        // Null sorts first; an open end is later than any day.
        return (a.Latest is null, b.Latest is null) switch
        {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => -1,
            _ => Comparer<CalendarDay>.Default.Compare(a.Latest, b.Latest),
        };
    }

    private static DateEdge EdgeOf(DatePoint? point, bool isOpen) => point is not null
        ? DateEdge.Known
        : isOpen ? DateEdge.Open : DateEdge.Unknown;

    // Comparer.Create would make the native compiler keep such a comparer for each type that something is sorted by.
    private sealed class DayOrder : IComparer<FuzzyDate>
    {
        public int Compare(FuzzyDate? x, FuzzyDate? y) => CompareDays(x!, y!);
    }
}

/// <summary>What is known of the start or the end of a date.</summary>
public enum DateEdge
{
    /// <summary>There is a date for it.</summary>
    Known,

    /// <summary>There is none (<c>2014/..</c>): it goes on, or has always been.</summary>
    Open,

    /// <summary>There is one, but nobody knows it (<c>2014/</c>).</summary>
    Unknown,
}
