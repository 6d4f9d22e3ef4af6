using System.Text.RegularExpressions;

namespace Explainer.Model.Dates;

/// <summary>An interval with one end: <c>before 2014</c>, <c>since June 2014</c>, <c>2014 to now</c>.</summary>
internal static partial class OpenGuess
{
    /// <param name="plain">A <see cref="PlainText"/>.</param>
    public static IReadOnlyList<string> FormsOf(string plain) =>
        DateGuess.First(plain, Before, After, EndUnknown, StartUnknown);

    private static IReadOnlyList<string> Before(string plain) => Forms(BeforeForm().Match(plain), "../", "");

    private static IReadOnlyList<string> After(string plain) => Forms(AfterForm().Match(plain), "", "/..");

    private static IReadOnlyList<string> EndUnknown(string plain) => Forms(EndUnknownForm().Match(plain), "", "/");

    private static IReadOnlyList<string> StartUnknown(string plain) => Forms(StartUnknownForm().Match(plain), "/", "");

    private static IReadOnlyList<string> Forms(Match match, string before, string after) => match.Success
        ? [.. PointGuess.FormsOf(match.Groups["date"].Value.Trim()).Select(form => before + form + after)]
        : [];

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

    [GeneratedRegex(@"\A(?:unknown|\?)(?: ?[-/]| to| until| till) ?(?<date>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex StartUnknownForm();
}
