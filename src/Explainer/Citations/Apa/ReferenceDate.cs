using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Languages;

namespace Explainer.Citations.Apa;

/// <summary>Dates as they stand in references: "2016, November 25", "ca. 2014", "2013–2014", "n.d.".</summary>
internal static class ReferenceDate
{
    /// <summary>As exact as it is known, the year first.</summary>
    public static string Write(FuzzyDate? date, Words words) =>
        Write(date, words, point => DatePointWording.Write(point, words));

    /// <summary>The year alone.</summary>
    public static string YearOf(FuzzyDate? date, Words words) =>
        Write(date, words, point => DatePointWording.Years(point, words));

    /// <summary>As it is said: "November 22, 2026".</summary>
    public static string InFull(FuzzyDate? date, Words words) =>
        Write(date, words, point => DatePointWording.InFull(point, words));

    private static string Write(FuzzyDate? date, Words words, Func<DatePoint, string> wording)
    {
        if ((date?.Start ?? date?.End) is not { } start)
        {
            return words.NoDate;
        }

        var text = Write(date!, start, words, wording);
        return date!.IsApproximate || date.IsUncertain ? WordTable.Fill(words.Circa, text) : text;
    }

    private static string Write(FuzzyDate date, DatePoint start, Words words, Func<DatePoint, string> wording)
    {
        var (first, last) = (wording(start), wording(date.End ?? start));
        return date.EndEdge == DateEdge.Open ? WordTable.Fill(words.DateToPresent, first)
            : date.EndEdge == DateEdge.Unknown ? WordTable.Fill(words.DateRange, first, "").TrimEnd()
            : date.Start is null ? WordTable.Fill(words.DateRange, "", last).TrimStart()
            : first == last ? first
            : Shortened(start, date.End!, words, first, last) ?? WordTable.Fill(words.DateRange, first, last);
    }

    // What both ends share is said once: "2014, June 3–5".
    private static string? Shortened(DatePoint start, DatePoint end, Words words, string first, string last)
    {
        if (DatePointWording.Write(start, words) != first || DatePointWording.Write(end, words) != last
            || start.First.Year != end.First.Year || start.Precision != end.Precision)
        {
            return null;
        }

        var isInMonth = start.Precision == DatePrecision.Day && start.First.Month == end.First.Month;
        var (from, to) = isInMonth
            ? (Wording.Number(start.First.Day), Wording.Number(end.First.Day))
            : (DatePointWording.WithinYear(start, words), DatePointWording.WithinYear(end, words));
        if (from is null || to is null)
        {
            return null;
        }

        var span = WordTable.Fill(words.DateRange, from, to);
        return WordTable.Fill(words.ReferenceDate, words.Dates.Year(start.First.Year),
            isInMonth ? WordTable.Fill(words.MonthAndDay, words.Dates.Month(start.First.Month), span) : span);
    }
}

/// <summary>A date that is no interval, or one end of an interval, as references write it.</summary>
internal static class DatePointWording
{
    /// <summary>The year first: "2016, November 25".</summary>
    public static string Write(DatePoint point, Words words) => WithinYear(point, words) is { } rest
        ? WordTable.Fill(words.ReferenceDate, words.Dates.Year(point.First.Year), rest)
        : Years(point, words);

    /// <summary>As it is said: "November 25, 2016".</summary>
    public static string InFull(DatePoint point, Words words)
    {
        var (dates, day) = (words.Dates, point.First);
        return point.Precision switch
        {
            DatePrecision.Day => WordTable.Fill(words.FullDate, dates.Month(day.Month), dates.Day(day.Day), dates.Year(day.Year)),
            DatePrecision.Month => dates.Write(day, DatePrecision.Month),
            _ => Write(point, words),
        };
    }

    /// <summary>Month and day, month, or season; null when no more is known than the year.</summary>
    public static string? WithinYear(DatePoint point, Words words)
    {
        var (dates, day) = (words.Dates, point.First);
        return point.Precision switch
        {
            DatePrecision.Day => WordTable.Fill(words.MonthAndDay, dates.Month(day.Month), dates.Day(day.Day)),
            DatePrecision.Month => dates.MonthAlone(day.Month),
            DatePrecision.Season => Season(point.First.Month, words),
            _ => null,
        };
    }

    /// <summary>The year; of a decade or a century the first and the last.</summary>
    public static string Years(DatePoint point, Words words) =>
        point.Precision is DatePrecision.Decade or DatePrecision.Century
            ? WordTable.Fill(words.DateRange, words.Dates.Year(point.First.Year), words.Dates.Year(point.Last.Year))
            : words.Dates.Year(point.First.Year);

    private static string? Season(int month, Words words) =>
        Wording.Normalize(WordTable.Split(words.Seasons).ElementAtOrDefault((month / 3) - 1));
}

/// <summary>The date of a reference, in brackets.</summary>
internal static class DatePart
{
    public static Phrase Write(Work work, Words words) => Phrase.From(
        work.Issued is null && Wording.Normalize(work.Details.Status) is { } status ? status
        : HasYearOnly(work) ? ReferenceDate.YearOf(work.Issued, words)
        : ReferenceDate.Write(work.Issued, words)).InBrackets();

    // A journal article with a volume needs only the year; one without a volume has the month or day. So has a talk, a film
    // or an encyclopedia on the web, and a report that is a press release or a fact sheet, not one of a numbered series.
    private static bool HasYearOnly(Work work) => work.Type switch
    {
        "book" or "chapter" or "classic" or "collection" or "thesis" or "article" or "standard" or "patent" => true,
        "document" or "dataset" or "software" or "map" or "figure" or "graphic" or "musical_score" or "periodical" => true,
        "motion_picture" => !DescriptionPart.IsVideo(work),
        "entry" or "entry-dictionary" or "entry-encyclopedia" => Wording.Normalize(work.Url) is null,
        "manuscript" => work.Others.Recipients.IsEmpty,
        "report" => Wording.Normalize(work.Genre) is null || Wording.Normalize(work.Number) is not null,
        "article-journal" or "review" or "review-book" => Wording.Normalize(work.Volume) is not null,
        "paper-conference" => ReferenceKinds.Classify(work) != ReferenceKind.Whole || Wording.Normalize(work.Page) is not null,
        _ => false,
    };
}
