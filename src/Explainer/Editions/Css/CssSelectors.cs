using System.Text.RegularExpressions;
using Explainer.Model;

namespace Explainer.Editions.Css;

/// <summary>Finds what makes browsers pass over a whole rule: a selector that is none (Selectors 4).</summary>
internal static partial class CssSelectors
{
    /// <summary>The first place in a list of selectors that is no selector; null where all is.</summary>
    /// <param name="selectors">With strings made of underscores.</param>
    /// <param name="isRelative">Whether each may begin with a combinator: <c>&gt; li</c>.</param>
    public static CssMisfit? Find(string selectors, bool isRelative)
    {
        // A selector stands on both sides of a comma and of a combinator.
        var (needsOne, isFirst) = (true, true);
        for (var i = 0; i < selectors.Length;)
        {
            if (Gap().Match(selectors, i) is { Length: > 0 } gap)
            {
                var sign = gap.Value.Trim();
                if (needsOne && !MayStandFirst(sign, isFirst && isRelative))
                {
                    return new CssMisfit(selectors.IndexOf(sign, i, StringComparison.Ordinal), sign, null);
                }

                (needsOne, isFirst) = sign.Length > 0 ? (true, sign == ",") : (needsOne, isFirst);
                i += gap.Length;
            }
            else if (Simple().Match(selectors, i) is { Length: > 0 } simple)
            {
                if (Examine(simple) is { } misfit)
                {
                    return misfit;
                }

                (needsOne, isFirst) = (false, false);
                i += simple.Length;
            }
            else
            {
                return new CssMisfit(i, Rest().Match(selectors, i).Value, null);
            }
        }

        return needsOne ? new CssMisfit(Math.Max(0, selectors.Length - 1), selectors[Math.Max(0, selectors.Length - 1)..], null) : null;
    }

    private static bool MayStandFirst(string sign, bool isRelative) => sign.Length == 0 || (isRelative && sign != ",");

    private static CssMisfit? Examine(Match simple)
    {
        var name = simple.Groups["pseudo"].Value;
        if (name.Length == 0 || name.TrimStart(':').StartsWith('-'))
        {
            return null;
        }

        var (arguments, isElement) = (simple.Groups["arguments"], CssSyntax.Pseudos.Contains(":" + name));
        var whole = arguments.Success ? name + "()" : name;
        if (!CssSyntax.Pseudos.Contains(whole) && !(isElement && name.TrimStart(':') is "before" or "after" or "first-line" or "first-letter"))
        {
            return new CssMisfit(simple.Index, simple.Value, Nearest.To(name.ToLowerInvariant(), CssSyntax.Pseudos.Select(p => p.TrimEnd('(', ')'))) is { } near && near != name ? near
                : CssSyntax.Pseudos.Contains(name + "()") ? name + "(…)" : null);
        }

        // ":is()" and ":where()" pass over what is wrong within them.
        return name.TrimStart(':').ToLowerInvariant() is "not" or "has" && Find(arguments.Value, isRelative: name.EndsWith("has", StringComparison.OrdinalIgnoreCase)) is { } inner ? inner with { Start = arguments.Index + inner.Start } : null;
    }

    [GeneratedRegex(@"\G\s*(?:[,>+~]|\|\|)?\s*")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\G[^\s,]+")]
    private static partial Regex Rest();

    [GeneratedRegex(@"\G(?:(?<pseudo>::?-?[a-zA-Z][\w-]*)(?:\((?<arguments>(?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!)))\))?|[.#]-?[^\W\d][\w-]*|[.#]--[\w-]+|\*|&|-?[^\W\d][\w-]*|--[\w-]+|\[\s*[\w|*-]+\s*(?:[~|^$*]?=\s*(?:""[^""]*""|'[^']*'|[\w-]+)\s*[iIsS]?\s*)?\]|\|(?=[\w*]))")]
    private static partial Regex Simple();
}
