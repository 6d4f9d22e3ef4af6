using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Model.Dates;

/// <summary>A season, a decade or a century: <c>summer 2014</c>, <c>1990s</c>, <c>20th century</c>.</summary>
internal static partial class SpanGuess
{
    /// <param name="plain">A <see cref="PlainText"/>.</param>
    public static IReadOnlyList<string> FormsOf(string plain) => DateGuess.First(plain, Season, Decade, Century);

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

    // A winter has two years, and is known by the first.
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
