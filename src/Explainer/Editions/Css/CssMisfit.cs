using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;

namespace Explainer.Editions.Css;

/// <summary>What browsers do not take in the value of a property, and so pass over all of it.</summary>
/// <param name="Start">Its offset in the value.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Meant">What should stand there; null where that cannot be told.</param>
/// <param name="IsCertain">Whether nothing else can be meant.</param>
/// <param name="IsExtra">Whether it stands beside the one value that can.</param>
internal sealed partial record CssMisfit(int Start, string Text, string? Meant, bool IsCertain = false, bool IsExtra = false)
{
    // Whatever the property is (CSS Cascade 5, 7.3).
    private static readonly FrozenSet<string> OfAll = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "inherit", "initial", "unset", "revert", "revert-layer");

    // Functions that stand for numbers with units (CSS Values 4, 10).
    private static readonly FrozenSet<string> Computing = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "calc", "min", "max", "clamp", "round", "mod", "rem", "abs", "sign", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "pow", "sqrt", "hypot", "log", "exp",
        "anchor", "anchor-size", "calc-size", "sibling-index", "sibling-count", "random", "progress", "toggle", "interpolate", "env", "attr");

    // Those that are mistyped.
    private static readonly ImmutableArray<string> Units = ["rem", "deg", "turn", "vmin", "vmax", "rad", "px", "em", "vw", "vh", "ms"];

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    // What such words stand for is known when the page is shown; what begins with a dash belongs to one browser.
    [GeneratedRegex(@"(?<![\w-])(?:(?:var|env|attr|if|inherit|--[\w-]+)\(|-(?:webkit|moz|ms|o)-)", RegexOptions.IgnoreCase)]
    private static partial Regex Unknowable();

    [GeneratedRegex(@"^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?<unit>%|[a-z]+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<name>-?[a-z][\w-]*)\((?<inner>.*)\)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Function();

    [GeneratedRegex(@"(?<![^\s])\d+,\d+(?:%|[a-zA-Z]+)?(?![\w.,])")]
    private static partial Regex DecimalComma();

    /// <summary>The first part of a value that cannot stand there; null when there is none that is known not to.</summary>
    /// <param name="grammar">What may stand there.</param>
    /// <param name="value">The value, with strings made of underscores.</param>
    public static CssMisfit? Find(CssGrammar grammar, string value)
    {
        var parts = PartsOf(Important().Replace(value, found => new string(' ', found.Length)));
        if (grammar.TakesAll || Unknowable().IsMatch(value) || (parts is [var only] && OfAll.Contains(only.Text)))
        {
            return null;
        }

        var misfit = Enumerable.Range(0, parts.Length).Select(i => Examine(grammar, parts, i)).FirstOrDefault(m => m is not null)
            ?? (grammar.IsOne && parts.Length > 1 ? new CssMisfit(parts[1].Start, parts[1].Text, null, IsExtra: true) : null);
        return misfit is not null && DecimalComma().Match(value) is { Success: true } decimals
            ? new CssMisfit(decimals.Index, decimals.Value, decimals.Value.Replace(',', '.'), IsCertain: true) : misfit;
    }

    private static CssMisfit? Examine(CssGrammar grammar, ImmutableArray<(string Text, int Start)> parts, int i)
    {
        var (text, start) = parts[i];
        if (Number().Match(text) is { Success: true } number)
        {
            return ExamineNumber(grammar, parts, i, number.Groups["unit"].Value.ToLowerInvariant());
        }

        return text[0] switch
        {
            // Names of lines in a grid.
            '[' => null,
            '"' or '\'' => grammar.Takes('s') || grammar.Takes('u') ? null : new CssMisfit(start, text, null),
            '#' => grammar.Takes('c') && text.Length is 4 or 5 or 7 or 9 && text.AsSpan(1).ContainsAnyExcept(Hexadecimal) == false ? null : new CssMisfit(start, text, null),
            _ when Function().Match(text) is { Success: true } function => ExamineFunction(grammar, function, start),
            _ when text.StartsWith("--", StringComparison.Ordinal) || grammar.TakesWord(text) => null,
            var first when (char.IsLetter(first) || first is '_' or '-' or '\\') && grammar.Takes('i') => null,
            _ => new CssMisfit(start, text, Nearest.To(text.ToLowerInvariant(), grammar.ListWords())),
        };
    }

    private static CssMisfit? ExamineNumber(CssGrammar grammar, ImmutableArray<(string Text, int Start)> parts, int i, string unit)
    {
        var (text, start) = parts[i];
        if (unit.Length > 0)
        {
            return TypeOf(unit) is not { } type ? new CssMisfit(start, text, Nearest.To(unit, Units) is { } near ? text[..^unit.Length] + near : null)
                : grammar.Takes(type) ? null : new CssMisfit(start, text, null);
        }

        return TakesBare(grammar, text) ? null : WithUnit(grammar, parts, i);
    }

    // Nothing of a length or of an angle needs no unit.
    private static bool TakesBare(CssGrammar grammar, string number) => grammar.Takes('n')
        || ((grammar.Takes('l') || grammar.Takes('a')) && double.TryParse(number, CultureInfo.InvariantCulture, out var value) && value == 0);

    private static CssMisfit WithUnit(CssGrammar grammar, ImmutableArray<(string Text, int Start)> parts, int i)
    {
        var (text, start) = parts[i];
        // "12 px"
        return i + 1 < parts.Length && TypeOf(parts[i + 1].Text.ToLowerInvariant()) is { } next && grammar.Takes(next) && !grammar.TakesWord(parts[i + 1].Text)
            ? new CssMisfit(start, text + " " + parts[i + 1].Text, text + parts[i + 1].Text, IsCertain: true)
            : new CssMisfit(start, text, grammar.Takes('l') ? text + "px" : grammar.Takes('t') ? text + "s" : grammar.Takes('a') ? text + "deg" : null);
    }

    private static CssMisfit? ExamineFunction(CssGrammar grammar, Match function, int start)
    {
        var name = function.Groups["name"].Value;
        if (name.Equals("light-dark", StringComparison.OrdinalIgnoreCase) && grammar.Takes('c'))
        {
            var inner = function.Groups["inner"];
            var colours = PartsOf(inner.Value).Select(p => Find(CssSyntax.Properties["color"], p.Text) is { } misfit ? misfit with { Start = start + inner.Index + p.Start + misfit.Start } : null);
            return colours.FirstOrDefault(m => m is not null);
        }

        var isKnown = grammar.TakesWord(name + "()") || (grammar.Takes('u') && name.ToLowerInvariant() is "url" or "src") || Computing.Contains(name);
        return isKnown ? null : new CssMisfit(start, name + "()", Nearest.To(name.ToLowerInvariant() + "()", grammar.Words.Where(w => w.EndsWith(')')))?[..^2]);
    }

    private static char? TypeOf(string unit) => unit switch
    {
        "%" => 'p',
        "deg" or "grad" or "rad" or "turn" => 'a',
        "s" or "ms" => 't',
        "hz" or "khz" => 'f',
        "dpi" or "dpcm" or "dppx" or "x" => 'r',
        "fr" => 'x',
        _ => Length().IsMatch(unit) ? 'l' : null,
    };

    // "1px solid/2 red, blue" has five parts.
    private static ImmutableArray<(string Text, int Start)> PartsOf(string value)
    {
        var parts = ImmutableArray.CreateBuilder<(string, int)>();
        var (depth, start) = (0, 0);
        for (var i = 0; i <= value.Length; i++)
        {
            var letter = i < value.Length ? value[i] : ' ';
            depth += letter is '(' or '[' ? 1 : letter is ')' or ']' ? -1 : 0;
            if (i == value.Length || (depth == 0 && (letter is ',' or '/' || char.IsWhiteSpace(letter))))
            {
                if (i > start)
                {
                    parts.Add((value[start..i], start));
                }

                start = i + 1;
            }
        }

        return parts.DrainToImmutable();
    }

    [GeneratedRegex("^(?:em|ex|cap|ch|ic|lh|r(?:em|ex|cap|ch|ic|lh)|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max)|cm|mm|q|in|pt|pc|px)$", RegexOptions.IgnoreCase)]
    private static partial Regex Length();

    [GeneratedRegex(@"!\s*important\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Important();
}
