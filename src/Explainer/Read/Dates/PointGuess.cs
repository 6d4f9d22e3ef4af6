using System.Text.RegularExpressions;
using Explainer.Model.Dates;

namespace Explainer.Read.Dates;

/// <summary>
/// A date without interval, written in words, in numbers, or nearly in EDTF; about it or not, certain or not.
/// </summary>
internal static partial class PointGuess
{
    // "Probably about 2014" has two qualifiers. The limit bounds the time for hostile input.
    private const int MostMarks = 2;

    /// <param name="plain">As <see cref="DateGuess.Simplify"/> leaves it.</param>
    public static IReadOnlyList<string> FormsOf(string plain) => FormsOf(plain, MostMarks);

    private static IReadOnlyList<string> FormsOf(string plain, int marks)
    {
        var forms = DateGuess.First(plain, NearEdtf, NumericGuess.FormsOf, WordedGuess.FormsOf, SpanGuess.FormsOf, Within);
        return forms.Count > 0 || marks == 0
            ? forms
            : DateGuess.First(
                plain,
                text => Marked(AboutForm().Match(text), '~', marks - 1),
                text => Marked(UncertainForm().Match(text), '?', marks - 1));
    }

    // In capitals, with X for what older EDTF (u) and many people (?) leave open.
    private static IReadOnlyList<string> NearEdtf(string plain)
    {
        var form = plain.ToUpperInvariant();
        var open = form.Replace('U', 'X').Replace('?', 'X');
        return Edtf.ParsePoint(form) is not null ? [form] : Edtf.ParsePoint(open) is not null ? [open] : [];
    }

    // Some time in 2014
    private static IReadOnlyList<string> Within(string plain)
    {
        var match = WithinForm().Match(plain);
        return match.Success ? [.. FormsOf(match.Groups["date"].Value, 0).Select(form => form + "-XX")] : [];
    }

    private static IReadOnlyList<string> Marked(Match match, char mark, int marks) => match.Success
        ? [.. FormsOf(match.Groups["date"].Value.Trim(), marks).Select(form => Marked(form, mark))]
        : [];

    private static string Marked(string form, char mark) => form[^1] switch
    {
        '?' or '~' or '%' when form[^1] != mark => form[..^1] + '%',
        '?' or '~' or '%' => form,
        _ => form + mark,
    };

    [GeneratedRegex(@"\Asome ?time (?<date>[0-9a-z -]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithinForm();

    [GeneratedRegex(
        @"\A(?:(?:about|around|approximately|approx\.?|circa|roughly|ca?\.?|~)(?![a-z]) ?(?<date>.+)"
        + @"|(?<date>.+?) ?\(?(?:approximately|approx\.?|~)\)?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex AboutForm();

    [GeneratedRegex(
        @"\A(?:(?:maybe|perhaps|possibly|probably|likely|\?)(?![a-z]) ?(?<date>.+)"
        + @"|(?<date>.+?) ?\(?(?:uncertain|\?)\)?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex UncertainForm();
}
