using System.Text.RegularExpressions;

namespace Explainer.Read.Dates;

/// <summary>
/// Two dates with something between (<c>2013-2014</c>, <c>June to July 2014</c>, <c>3–5 June 2014</c>), or one date and an
/// open or unknown end (<c>before 2014</c>, <c>since June 2014</c>, <c>2014 to now</c>).
/// </summary>
internal static partial class IntervalGuess
{
    // Two numeric dates have five separators (2014-06-29-2014-07-01); beyond this limit none is tried.
    private const int MostSeparators = 8;

    /// <summary>What two dates may be as EDTF.</summary>
    /// <param name="plain">As <see cref="DateGuess.Simplify"/> leaves it.</param>
    public static IReadOnlyList<string> FormsOf(string plain)
    {
        var dates = Opening().Replace(plain, "");
        return Separator().Matches(dates).Take(MostSeparators)
            .Select(between => FormsOf(dates[..between.Index].Trim(), dates[(between.Index + between.Length)..].Trim()))
            .FirstOrDefault(forms => forms.Count > 0, []);
    }

    /// <summary>What a date and an open or unknown end may be as EDTF.</summary>
    /// <param name="plain">As <see cref="DateGuess.Simplify"/> leaves it.</param>
    public static IReadOnlyList<string> OpenFormsOf(string plain) =>
        DateGuess.First(plain, StrictlyBefore, StrictlyAfter, Before, After, EndUnknown, StartUnknown);

    private static IReadOnlyList<string> FormsOf(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return [];
        }

        var starts = FirstOf(Starts(left, right));
        var ends = FirstOf(Ends(left, right));
        return [.. starts.SelectMany(start => ends.Select(end => $"{start}/{end}"))];
    }

    private static IReadOnlyList<string> FirstOf(IEnumerable<string> texts) =>
        texts.Select(PointGuess.FormsOf).FirstOrDefault(forms => forms.Count > 0, []);

    // "3" of "3 to 5 June 2014" borrows the words on the right. What ends before Christ began before Christ: "500" of "500 to 480 BC"
    // is no year of ours.
    private static IEnumerable<string> Starts(string left, string right) => Spaces(right).Select(space => left + right[space..]) is var borrowed
        && BeforeChrist().IsMatch(right) && !Era().IsMatch(left) ? borrowed.Append(left + " bc") : borrowed.Prepend(left);

    // "5, 2014" of "June 3 to 5, 2014" borrows those on the left, "14" of "2013/14" its first digits.
    private static IEnumerable<string> Ends(string left, string right)
    {
        var borrowed = Spaces(left).Select(space => left[..(space + 1)] + right).Prepend(right);
        return EndsInTwoDigits().IsMatch(left) && TwoDigits().IsMatch(right)
            ? borrowed.Append(left[..^2] + right)
            : borrowed;
    }

    private static IEnumerable<int> Spaces(string text) =>
        Enumerable.Range(0, text.Length).Where(i => text[i] == ' ');

    // An interval of EDTF holds its ends, and neither of these does.
    private static IReadOnlyList<string> StrictlyBefore(string plain) =>
        plain.StartsWith("before ", StringComparison.Ordinal) && PointGuess.FormsOf(plain["before ".Length..]) is [var form] && Neighbour.Of(form, -1) is { } last ? ["../" + last] : [];

    private static IReadOnlyList<string> StrictlyAfter(string plain) =>
        plain.StartsWith("after ", StringComparison.Ordinal) && PointGuess.FormsOf(plain["after ".Length..]) is [var form] && Neighbour.Of(form, 1) is { } first ? [first + "/.."] : [];

    private static IReadOnlyList<string> Before(string plain) => Forms(BeforeForm().Match(plain), "../", "");

    private static IReadOnlyList<string> After(string plain) => Forms(AfterForm().Match(plain), "", "/..");

    private static IReadOnlyList<string> EndUnknown(string plain) => Forms(EndUnknownForm().Match(plain), "", "/");

    private static IReadOnlyList<string> StartUnknown(string plain) => Forms(StartUnknownForm().Match(plain), "/", "");

    private static IReadOnlyList<string> Forms(Match match, string before, string after) => match.Success
        ? [.. PointGuess.FormsOf(match.Groups["date"].Value.Trim()).Select(form => before + form + after)]
        : [];

    [GeneratedRegex(@"\A(?:from|between) ", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // Not the hyphen of "2014-180", an ordinal date of ISO 8601: the 180th day of the year.
    [GeneratedRegex(
        @" (?:to|until|till|through|and) |\.\.\.?|(?<![0-9]{4}(?=-[0-9]{3}\z))[-/]", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?<![a-z])b\.?c\.?(?:e\.?)?(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeChrist();

    [GeneratedRegex(@"(?<![a-z])(?:b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Era();

    [GeneratedRegex("[0-9]{4}$|[-/.][0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInTwoDigits();

    [GeneratedRegex(@"\A[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TwoDigits();

    [GeneratedRegex(
        @"\A(?:(?:before|until|till|up to|by|to|open ?/) ?(?<date>.+)|(?<date>.+) or (?:before|earlier))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex BeforeForm();

    [GeneratedRegex(
        @"\A(?:(?:after|since|from|starting) (?<date>.+)"
        + @"|(?<date>.+?)(?: ?[-/]| to| until| till) ?(?:now|today|present|date|ongoing|open|-|\.\.\.?)"
        + @"|(?<date>.+?)(?: ?-| ?\+| ?\.\.\.?| onwards?| or (?:after|later)))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex AfterForm();

    [GeneratedRegex(
        @"\A(?:from )?(?<date>.+?)(?: ?[-/]| to| until| till|) ?(?:unknown|end not known|\?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex EndUnknownForm();

    [GeneratedRegex(
        @"\A(?:(?:unknown|\?)(?: ?[-/]| to| until| till) ?(?<date>.+)|(?:until )?(?<date>.+?) start not known)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex StartUnknownForm();
}
