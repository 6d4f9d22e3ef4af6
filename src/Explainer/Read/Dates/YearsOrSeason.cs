using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model.Dates;

namespace Explainer.Read.Dates;

/// <summary>
/// Dates such as <c>1921-22</c>: to EDTF the summer of 1921, and to most people who write it two years. It fits four pairs of years
/// in a century, and the others are no dates.
/// </summary>
internal static class YearsOrSeason
{
    /// <summary>What to write instead; null for a date that nobody takes for two years.</summary>
    public static DateError? Find(FuzzyDate date)
    {
        if (date is not { IsInterval: false, Start: { Precision: DatePrecision.Season } season } || EdtfParts.Find(date.Edtf) is not { } parts
            || parts.YearNumber < 0 || (parts.YearNumber + 1) % 100 != parts.MonthNumber)
        {
            return null;
        }

        var next = (parts with { Year = Edtf.WriteYear(parts.YearNumber + 1) }).OnlyYear();
        return DateError.YearsOrSeason($"{parts.OnlyYear()}/{next}", MonthsOf(season, parts.Mark), NameOf(parts.MonthNumber));
    }

    /// <summary>Forms of a date, those that would be asked about in months.</summary>
    public static ImmutableArray<string> Unmistakable(ImmutableArray<string> forms) =>
        [.. forms.Select(f => Edtf.Parse(f)?.Value is { Start: { } season } date && Find(date) is not null ? MonthsOf(season, EdtfParts.Find(f)!.Mark) : f)];

    private static string MonthsOf(DatePoint season, string mark) => $"{MonthOf(season.First)}{mark}/{MonthOf(season.Last)}{mark}";

    private static string MonthOf(CalendarDay day) => Edtf.WriteYear(day.Year) + day.Month.ToString("'-'00", CultureInfo.InvariantCulture);

    // In English, as all messages are.
    private static string NameOf(int season) => season switch { 21 => "spring", 22 => "summer", 23 => "autumn", _ => "winter" };
}
