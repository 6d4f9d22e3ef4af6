using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model.Dates;

namespace Explainer.Read.Dates;

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

    /// <param name="plain">As <see cref="DateGuess.Simplify"/> leaves it.</param>
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

/// <summary>A season, a decade, a century or a feast: <c>summer 2014</c>, <c>1990s</c>, <c>20th century</c>, <c>Easter 1958</c>.</summary>
internal static partial class SpanGuess
{
    /// <param name="plain">As <see cref="DateGuess.Simplify"/> leaves it.</param>
    public static IReadOnlyList<string> FormsOf(string plain) => DateGuess.First(plain, Season, Decade, Century, Feast);

    private static IReadOnlyList<string> Season(string plain)
    {
        var match = SeasonForm().Match(plain);
        var number = match.Groups["name"].Value switch
        {
            "spring" => "21",
            "summer" => "22",
            "autumn" or "fall" => "23",
            _ => "24",
        };
        return match.Success && YearGuess.Find(match.Groups["year"].Value) is { } year ? [$"{year}-{number}"] : [];
    }

    private static IReadOnlyList<string> Decade(string plain)
    {
        var match = DecadeForm().Match(plain);
        var (century, tens) = (match.Groups["century"].Value, match.Groups["tens"].Value);
        return match.Success ? tens == "0" ? [$"{century}0X", $"{century}XX"] : [$"{century}{tens}X"] : [];
    }

    private static IReadOnlyList<string> Century(string plain)
    {
        var match = CenturyForm().Match(plain);
        if (!match.Success)
        {
            return [];
        }

        var number = int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return number == 0 ? [] : [(number - 1).ToString("D2", CultureInfo.InvariantCulture) + "XX"];
    }

    // A feast without a fixed day is in a month of about that time.
    private static IReadOnlyList<string> Feast(string plain)
    {
        var match = FeastForm().Match(plain);
        if (!match.Success || YearGuess.Find(match.Groups["year"].Value) is not { Length: 4 } year)
        {
            return [];
        }

        return match.Groups["name"].Value switch
        {
            "easter" or "ostern" or "pâques" => [$"{year}-04~", $"{year}-21"],
            "whitsun" or "pentecost" or "pfingsten" or "pentecôte" => [$"{year}-05~", $"{year}-21"],
            "new" when match.Groups["eve"].Success => [$"{year}-12-31"],
            "new" or "neujahr" => [$"{year}-01-01"],
            "halloween" => [$"{year}-10-31"],
            "christmas eve" or "heiligabend" => [$"{year}-12-24"],
            "silvester" => [$"{year}-12-31"],
            _ => [$"{year}-12-25", $"{year}-12"],
        };
    }

    // The word "year" is taken out already: "new 's eve 1966".
    [GeneratedRegex(
        @"\A(?:at )?(?<name>easter|ostern|pâques|whitsun|pentecost|pfingsten|pentecôte|new|neujahr|silvester|halloween|christmas(?: day| eve)?|xmas|heiligabend|weihnachten|noël)(?: ?['’]s (?:day|(?<eve>eve)))?,? (?<year>[0-9]{4})\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex FeastForm();

    // A winter spans two years and is dated by the first.
    [GeneratedRegex(
        @"\A(?:(?<name>spring|summer|autumn|fall|winter)[ -](?<year>[^-/]+?)"
        + @"|(?<name>winter)[ -](?<year>[0-9]{4})[-/ ](?:[0-9]{2}){1,2}"
        + @"|(?<year>.+?)[ -](?<name>spring|summer|autumn|fall|winter))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex SeasonForm();

    [GeneratedRegex(@"\A(?<century>[0-9]{2})(?<tens>[0-9])0['’]?s\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecadeForm();

    [GeneratedRegex(@"\A(?<number>[0-9]{1,2})[ -]century\z", RegexOptions.CultureInvariant)]
    private static partial Regex CenturyForm();
}

/// <summary>A year with or without its era: <c>2014</c>, <c>44 BC</c>, <c>AD 79</c>, <c>17000</c>.</summary>
internal static partial class YearGuess
{
    /// <summary>The year in EDTF, or null. Without an era it needs three digits: <c>14</c> is mostly 2014.</summary>
    public static string? Find(string plain)
    {
        var match = Form().Match(plain);
        var digits = match.Groups["digits"].Value;
        var era = match.Groups["era"].Value;
        if (!match.Success || (era.Length == 0 && digits.Length < 3))
        {
            return null;
        }

        var number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (era.Length > 0 && number == 0)
        {
            return null;
        }

        // The eras have no year 0 between 1 BC and AD 1; EDTF has one.
        return Edtf.WriteYear(era.StartsWith('b') ? 1 - number : match.Groups["minus"].Success ? -number : number);
    }

    [GeneratedRegex(
        @"\A(?:(?<era>ad|a\.d\.) ?)?(?<minus>-)?(?<digits>[0-9]{1,9})"
        + @"(?: ?(?<era>bc|bce|b\.c\.|b\.c\.e\.|ad|ce|a\.d\.|c\.e\.))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
