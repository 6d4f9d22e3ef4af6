using System.Text.RegularExpressions;

namespace Explainer.Read.Dates;

/// <summary>
/// A date in numbers: <c>29/06/2014</c>, <c>29.6.2014</c>, <c>2014/06/29</c>, <c>06/2014</c>, <c>20140629</c>.
/// </summary>
internal static partial class NumericGuess
{
    private const int FiveDigits = 5;

    /// <param name="plain">As <see cref="DateGuess.Simplify"/> leaves it.</param>
    public static IReadOnlyList<string> FormsOf(string plain) =>
        DateGuess.First(plain, YearFirst, YearLast, MonthAndYear, Compact, LoneYear);

    private static IReadOnlyList<string> YearFirst(string plain)
    {
        var match = YearFirstForm().Match(plain);
        var (year, second, third) = (match.Groups["year"].Value, match.Groups["b"].Value, match.Groups["c"].Value);
        return (match.Success, third.Length > 0) switch
        {
            (false, _) => [],
            (true, true) when IsMonth(second) => [Day(year, second, third)],
            (true, true) when IsMonth(third) => [Day(year, third, second)],
            (true, true) => [],
            // Ambiguous: 2011/12 may be December 2011 or the years 2011 and 2012.
            (true, false) when !IsMonth(second) => [],
            (true, false) when match.Groups["dash"].Value == "/" && string.CompareOrdinal(second, year[2..]) > 0 =>
                [Month(year, second), year + "/" + year[..2] + second],
            _ => [Month(year, second)],
        };
    }

    // Most of the world writes the day first; with dots everybody does.
    private static IReadOnlyList<string> YearLast(string plain)
    {
        var match = YearLastForm().Match(plain);
        var (first, second, year) = (match.Groups["a"].Value, match.Groups["b"].Value, match.Groups["year"].Value);
        var dayFirst = match.Success && IsMonth(second);
        var monthFirst = match.Success && IsMonth(first) && !(dayFirst && match.Groups["dash"].Value == ".");
        return
        [
            .. dayFirst ? [Day(year, second, first)] : Array.Empty<string>(),
            .. monthFirst ? [Day(year, first, second)] : Array.Empty<string>(),
        ];
    }

    private static IReadOnlyList<string> MonthAndYear(string plain)
    {
        var match = MonthAndYearForm().Match(plain);
        var month = match.Groups["b"].Value;
        return match.Success && IsMonth(month) ? [Month(match.Groups["year"].Value, month)] : [];
    }

    private static IReadOnlyList<string> Compact(string plain)
    {
        if (!plain.All(char.IsAsciiDigit) || plain.Length is not (6 or 8) || !IsMonth(plain[4..6]))
        {
            return [];
        }

        return [plain.Length == 8 ? Day(plain[..4], plain[4..6], plain[6..]) : Month(plain[..4], plain[4..6])];
    }

    // A number of one or two digits alone is too ambiguous.
    private static IReadOnlyList<string> LoneYear(string plain) =>
        plain.TrimStart('-').Length > 2 && YearGuess.Find(plain) is { } year ? [.. WithDigitLess(plain), year] : [];

    // "19666" is 1966 with a digit too many.
    private static IEnumerable<string> WithDigitLess(string digits)
    {
        if (digits.Length != FiveDigits || !digits.All(char.IsAsciiDigit))
        {
            return [];
        }

        var twice = Enumerable.Range(1, FiveDigits - 1).LastOrDefault(i => digits[i] == digits[i - 1]);
        return [twice > 0 ? digits.Remove(twice, 1) : digits[..^1]];
    }

    private static string Day(string year, string month, string day) => $"{Month(year, month)}-{day.PadLeft(2, '0')}";

    private static string Month(string year, string month) => $"{year}-{month.PadLeft(2, '0')}";

    private static bool IsMonth(string digits) => digits.PadLeft(2, '0') is ['0', not '0'] or ['1', '0' or '1' or '2'];

    [GeneratedRegex(
        @"\A(?<year>[0-9]{4}) ?(?<dash>[-./ ]) ?(?<b>[0-9]{1,2})(?: ?\k<dash> ?(?<c>[0-9]{1,2}))?\.?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearFirstForm();

    [GeneratedRegex(
        @"\A(?<a>[0-9]{1,2}) ?(?<dash>[-./ ]) ?(?<b>[0-9]{1,2}) ?\k<dash> ?(?<year>[0-9]{4})\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearLastForm();

    [GeneratedRegex(@"\A(?<b>[0-9]{1,2}) ?[-./] ?(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndYearForm();
}
