using System.Text.RegularExpressions;
using Explainer.Model.Dates;
using Explainer.Model.Texts;

namespace Explainer.Read.Dates;

/// <summary>Finds out which date is meant by one that is written another way.</summary>
internal static partial class DateGuess
{
    /// <summary>What to say of the text; null when nothing in it looks like a date.</summary>
    public static DateError? Find(string text)
    {
        var plain = Simplify(text);
        if (OneOf(plain) is { } one)
        {
            return one;
        }

        var forms = FormsOf(plain);
        if (forms.Any(Edtf.IsDate))
        {
            // "Late August" is not August: EDTF of level 1 has no parts of a month, and a date must not say more than is known.
            return PartOfSpan().Match(text) is { Success: true } part ? DateError.Wider(part.Value.ToLowerInvariant(), forms) : DateError.OtherForm(forms);
        }

        var form = forms.FirstOrDefault(form => Edtf.Parse(form) is not null);
        return form is null ? null : EdtfAdvice.Explain(Edtf.Parse(form)!.Error!, form);
    }

    private static IReadOnlyList<string> FormsOf(string plain) =>
        First(plain, PointGuess.FormsOf, IntervalGuess.FormsOf, IntervalGuess.OpenFormsOf, Interval);

    // "1961 or 1962", "some time between 3 and 6 June 2014".
    private static DateError? OneOf(string plain) =>
        OneOfTwo().Match(plain) is { Success: true } match && IntervalGuess.FormsOf($"{match.Groups["first"]} to {match.Groups["last"]}") is [var form] && form.Split('/') is [var first, var last]
            ? OneOfSeveral.Find(first, last, DateTexts.OtherForm) : null;

    /// <summary>What to say of a date with a place behind it: <c>1883 in Newark</c>; null for none.</summary>
    public static DateError? FindWithPlace(string text) => WithPlace().Match(text) is { Success: true } match && match.Groups["date"].Value is var date
        && (Edtf.IsDate(date) ? [date] : Find(date)?.Forms) is { Length: > 0 } forms ? DateError.HasPlace(match.Groups["place"].Value, forms) : null;

    /// <summary>What the first that knows the text makes of it.</summary>
    public static IReadOnlyList<string> First(
        string plain, params ReadOnlySpan<Func<string, IReadOnlyList<string>>> guesses)
    {
        foreach (var guess in guesses)
        {
            if (guess(plain) is { Count: > 0 } forms)
            {
                return forms;
            }
        }

        return [];
    }

    private static IReadOnlyList<string> Interval(string plain)
    {
        var form = plain.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return form.Contains('/', StringComparison.Ordinal) && Edtf.Parse(form) is not null ? [form] : [];
    }

    /// <summary>
    /// A text as it is compared with the ways in which dates are written ("plain" below): lower case, ASCII digits and
    /// hyphens, one space between words, without ordinal endings, week days, and words such as "the" and "early".
    /// </summary>
    public static string Simplify(string text)
    {
        var plain = string.Concat(text.Select(c => c == ',' ? ' ' : Plain(c)));
        plain = Ordinal().Replace(plain, "");
        plain = Filler().Replace(plain, "");
        plain = LastStop().Replace(plain, "");
        return string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A letter in lower case, a digit as ASCII, any dash as a hyphen, any space as a space.</summary>
    public static char Plain(char c) => c switch
    {
        '−' or (>= '‐' and <= '―') => '-',
        _ when char.IsDigit(c) => (char)('0' + (int)char.GetNumericValue(c)),
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };

    [GeneratedRegex(@"\A(?:(?:some ?time )?between (?<first>.+) and (?<last>.+)|(?:either )?(?<first>.+) or (?<last>.+))\z", RegexOptions.CultureInvariant)]
    private static partial Regex OneOfTwo();

    [GeneratedRegex(@"^(?<date>[^,]*[0-9][^,]*?),? (?<place>(?:in|at|near|bei|à|en|a) \p{Lu}[^0-9]*)$")]
    private static partial Regex WithPlace();

    // 29th June
    [GeneratedRegex("(?<=[0-9])(?:st|nd|rd|th)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    // "1967." at the end of a reference.
    [GeneratedRegex(@"(?<=[0-9])\.\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LastStop();

    [GeneratedRegex("(?<![a-z])(?:early|mid|late|night|evening|morning|afternoon)(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartOfSpan();

    [GeneratedRegex(
        "(?<![a-z])(?:the|of|on|in|year|month|early|mid|late|night|evening|morning|afternoon"
        + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z])-?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
