using System.Text.RegularExpressions;

namespace Explainer.Model.Dates;

/// <summary>
/// Two dates with something between: <c>2013-2014</c>, <c>June to July 2014</c>, <c>3–5 June 2014</c>.
/// </summary>
internal static partial class IntervalGuess
{
    // Two dates in numbers have five.
    private const int MostSeparators = 8;

    /// <param name="plain">A <see cref="PlainText"/>.</param>
    public static IReadOnlyList<string> FormsOf(string plain)
    {
        var dates = Opening().Replace(plain, "");
        return Separator().Matches(dates).Take(MostSeparators)
            .Select(between => FormsOf(dates[..between.Index].Trim(), dates[(between.Index + between.Length)..].Trim()))
            .FirstOrDefault(forms => forms.Count > 0, []);
    }

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

    // "3" of "3 to 5 June 2014" borrows the words on the right.
    private static IEnumerable<string> Starts(string left, string right) =>
        Spaces(right).Select(space => left + right[space..]).Prepend(left);

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

    [GeneratedRegex(@"\A(?:from|between) ", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // But for "2014-180", which is a day counted from New Year.
    [GeneratedRegex(
        @" (?:to|until|till|through|and) |\.\.\.?|(?<![0-9]{4}(?=-[0-9]{3}\z))[-/]", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex("[0-9]{4}$|[-/.][0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInTwoDigits();

    [GeneratedRegex(@"\A[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TwoDigits();
}
