using System.Globalization;

namespace Explainer.Model.Dates;

/// <summary>
/// A date with the English name of its month: <c>29 June 2014</c>, <c>June 29, 2014</c>, <c>Jun. 2014</c>.
/// </summary>
internal static class WordedGuess
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    /// <param name="plain">A <see cref="PlainText"/>.</param>
    public static IReadOnlyList<string> FormsOf(string plain)
    {
        var words = plain.Replace('-', ' ').Split(' ');
        var place = Array.FindIndex(words, word => MonthOf(word) > 0);
        if (place < 0)
        {
            return [];
        }

        var month = EdtfPartOf(MonthOf(words[place]));
        return FormOf(month, words[..place], words[(place + 1)..]) is { } form ? [form] : [];
    }

    private static string? FormOf(string month, string[] before, string[] after)
    {
        if (before.Length == 0)
        {
            return FormOf(month, "", after) ?? (after.Length > 1 ? FormOf(month, after[0], after[1..]) : null);
        }

        return FormOf(month, before[0], after) is { } dayFirst && before.Length == 1
            ? dayFirst
            : after.Length <= 1 ? FormOf(month, string.Concat(after), before) : null;
    }

    private static string? FormOf(string month, string day, string[] year)
    {
        var digits = day.TrimEnd('.');
        var isDay = digits.Length <= 2 && digits.All(char.IsAsciiDigit);
        return isDay && YearGuess.Find(string.Join(' ', year)) is { } found
            ? found + month + (digits.Length > 0 ? "-" + digits.PadLeft(2, '0') : "")
            : null;
    }

    // "Sept." as well as "sep"; three letters tell all months apart.
    private static int MonthOf(string word)
    {
        var letters = word.TrimEnd('.');
        return letters.Length < 3
            ? 0
            : Array.FindIndex(Months, month => month.StartsWith(letters, StringComparison.Ordinal)) + 1;
    }

    private static string EdtfPartOf(int month) =>
        month.ToString("'-'00", CultureInfo.InvariantCulture);
}
