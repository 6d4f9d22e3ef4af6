using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Read.Data;

/// <summary>The one form in which tables have numbers: <c>1600</c>, <c>-2.5</c>; and what people write instead.</summary>
internal static partial class PlainNumber
{
    public static bool Is(string text) => Plain().IsMatch(text);

    /// <summary>Whether a cell looks like a number with what does not belong to one, or like a word for none.</summary>
    public static bool IsNear(string text) => Near().IsMatch(text);

    /// <summary>
    /// What to write instead, as the end of a sentence; null where nobody can tell. Groups of three digits are no fraction where there
    /// are two, or where one begins with a zero.
    /// </summary>
    public static string? FormOf(string text) =>
        WithLetters().IsMatch(text) ? FormOf(text.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1'))
        : Times().IsMatch(text) ? null
        : InUnits().Match(text) is { Success: true } number ? InDigits(number)
        : Grouped().IsMatch(text) ? ExpectedTexts.PlainNumber(string.Concat(text.Where(char.IsAsciiDigit)))
        : Single().Match(text) is { Success: true } single ? ExpectedTexts.PlainNumber(single.Groups["number"].Value)
        : null;

    // "9k", "2.5 million"; null for "9m", which may be millions or metres.
    private static string? InDigits(Match number)
    {
        decimal? times = number.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "k" or "thousand" or "thousands" => 1000,
            "million" or "millions" or "mio" => 1_000_000,
            _ => null,
        };
        var digits = decimal.Parse(number.Groups["number"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        return times is { } factor ? ExpectedTexts.PlainNumber((digits * factor).ToString("0.###", CultureInfo.InvariantCulture)) : null;
    }

    [GeneratedRegex(@"^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$")]
    private static partial Regex Plain();

    // A number with what people write around it, or a word for none.
    [GeneratedRegex(@"^(?:(?:[\p{L}]{1,12}\.?[ ]?)?[~≈<>≤≥±+$€£¥-]{0,2}[ ]?\d[\dOol.,' \u00a0\u202f–/-]{0,30}[ ]?(?:[%‰*†?$€£¥+]|\[\w{1,3}\]|\([^()]{1,40}\)|\p{L}{1,12}\.?){0,2}|[?*–—-]{1,3}|n\.?[ /]?a\.?|k\.?[ ]?A\.?|none|nil|null|NaN|unknown|tbd|tbc)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Near();

    // A letter that looks like a digit: "9OOO", "l922".
    [GeneratedRegex(@"^(?=[^OolI]*[OolI])(?=.*\d)[\dOolI][\dOolI., ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex WithLetters();

    [GeneratedRegex(@"^[^\d-]{0,20}(?<number>[1-9]\d{0,5}(?:[.,]\d{1,3})?)[ ]?(?<unit>k|thousands?|millions?|mio|m|mn|b|bn)(?!\p{L})[^\d]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InUnits();

    // Words behind a number by which it is taken times something: without them it would lose its noughts.
    [GeneratedRegex(@"\d[ ]?(?:\+[ ]?k|hundred|hundert|dozen|dz|tsd|tausend|mille|milliers?|mil(?:l(?:[óo]n|iones|ionen|iard(?:s|en?)?|iarden)?)?|mrd|billions?|bin|milyon|milyar|lakh|crore|тис|тыс|млн|млрд|ألف|مليون)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    [GeneratedRegex(@"^[^\d-]{0,20}(?<number>(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?)[^\d]{0,40}$")]
    private static partial Regex Single();

    [GeneratedRegex(@"^\d{1,3}([,. '\u00a0\u202f]\d{3})+$")]
    private static partial Regex Grouped();
}
