using System.Globalization;

namespace Explainer.Read.Dates;

/// <summary>The day, month or year beside one, or between two.</summary>
internal static class Neighbour
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The date so many days, months or years later; null for dates in other forms of EDTF.</summary>
    /// <param name="edtf">A date as a day, a month or a year.</param>
    /// <param name="steps">How many; below zero for earlier ones.</param>
    public static string? Of(string edtf, int steps)
    {
        var format = FormatOf(edtf);
        return Read(edtf, format) is not { Year: > 1 and < 9999 } date ? null : (format switch
        {
            "yyyy" => date.AddYears(steps),
            "yyyy-MM" => date.AddMonths(steps),
            _ => date.AddDays(steps),
        }).ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>The day, month or year halfway, or just before; null where the two are not both days, months or years.</summary>
    public static string? Middle(string first, string last)
    {
        var format = FormatOf(first);
        return Read(first, format) is not { } from || Read(last, format) is not { } to ? null : Of(first, format switch
        {
            "yyyy" => (to.Year - from.Year) / 2,
            "yyyy-MM" => (((to.Year - from.Year) * 12) + to.Month - from.Month) / 2,
            _ => (to.DayNumber - from.DayNumber) / 2,
        });
    }

    private static string? FormatOf(string edtf) => Array.Find(Formats, f => f.Length == edtf.Length);

    private static DateOnly? Read(string edtf, string? format) =>
        DateOnly.TryParseExact(edtf, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
