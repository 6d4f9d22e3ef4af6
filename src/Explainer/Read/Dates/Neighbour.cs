using System.Globalization;
using Explainer.Model.Dates;

namespace Explainer.Read.Dates;

/// <summary>The day, month or year beside one, or between two.</summary>
internal static class Neighbour
{
    private const int LastYear = 9998;

    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM"];

    /// <summary>The date so many days, months or years later; null for dates in other forms of EDTF.</summary>
    /// <param name="edtf">A date as a day, a month or a year.</param>
    /// <param name="steps">How many; below zero for earlier ones.</param>
    public static string? Of(string edtf, int steps)
    {
        if (YearOf(edtf) is { } year)
        {
            return Math.Abs(year) <= LastYear ? Edtf.WriteYear(year + steps) : null;
        }

        var format = FormatOf(edtf);
        return Read(edtf, format) is not { Year: > 1 and <= LastYear } date ? null : (format switch
        {
            "yyyy-MM" => date.AddMonths(steps),
            _ => date.AddDays(steps),
        }).ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>The day, month or year halfway, or just before; null where the two are not both days, months or years.</summary>
    public static string? Middle(string first, string last)
    {
        if (YearOf(first) is { } firstYear && YearOf(last) is { } lastYear)
        {
            return Of(first, (lastYear - firstYear) / 2);
        }

        var format = FormatOf(first);
        return Read(first, format) is not { } from || Read(last, format) is not { } to ? null : Of(first, format switch
        {
            "yyyy-MM" => (((to.Year - from.Year) * 12) + to.Month - from.Month) / 2,
            _ => (to.DayNumber - from.DayNumber) / 2,
        });
    }

    // Those before Christ as well.
    private static int? YearOf(string edtf) => edtf.TrimStart('-').Length == 4 && int.TryParse(edtf, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string? FormatOf(string edtf) => Array.Find(Formats, f => f.Length == edtf.Length);

    private static DateOnly? Read(string edtf, string? format) =>
        DateOnly.TryParseExact(edtf, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
