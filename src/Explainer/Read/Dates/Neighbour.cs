using System.Globalization;

namespace Explainer.Read.Dates;

/// <summary>The day, month or year beside one.</summary>
internal static class Neighbour
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The date so many days, months or years later; null for dates in other forms of EDTF.</summary>
    /// <param name="edtf">A date as a day, a month or a year.</param>
    /// <param name="steps">How many; below zero for earlier ones.</param>
    public static string? Of(string edtf, int steps)
    {
        var format = Array.Find(Formats, f => f.Length == edtf.Length);
        if (!DateOnly.TryParseExact(edtf, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.Year is <= 1 or >= 9999)
        {
            return null;
        }

        var other = format switch
        {
            "yyyy" => date.AddYears(steps),
            "yyyy-MM" => date.AddMonths(steps),
            _ => date.AddDays(steps),
        };
        return other.ToString(format, CultureInfo.InvariantCulture);
    }
}
