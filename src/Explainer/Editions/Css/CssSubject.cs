using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Explainer.Editions.Css;

/// <summary>What a rule is about: the last part of a selector, as <c>a:focus</c> is of <c>nav a:focus</c>.</summary>
/// <param name="Selector">The whole selector.</param>
/// <param name="Text">Its last part, without what it excludes (<c>:not()</c>).</param>
internal sealed partial record CssSubject(string Selector, string Text)
{
    /// <summary>Whether it is a part that browsers draw by themselves.</summary>
    public bool IsPseudoElement => Text.Contains("::", StringComparison.Ordinal);

    /// <summary>Those of the rule that a declaration stands in; none in other at-rules than those that only say when a rule holds.</summary>
    public static IEnumerable<CssSubject> Of(CssDeclaration declaration)
    {
        var rules = declaration.Within.Where(w => w is not ['@', ..]).ToList();
        if (rules.Count == 0 || declaration.Within.Any(w => NoRules().IsMatch(w)))
        {
            return [];
        }

        var nested = rules.Aggregate((around, inner) => inner.Contains('&', StringComparison.Ordinal)
            ? inner.Replace("&", around.Contains(',', StringComparison.Ordinal) ? $":is({around})" : around, StringComparison.Ordinal) : $"{around} {inner}");
        return Divide(nested);
    }

    /// <summary>Whether it names an element, or one with any of these names.</summary>
    public bool HasElement(IReadOnlyCollection<string> names) => Element().Matches(Text).Any(m => names.Contains(m.Value, StringComparer.OrdinalIgnoreCase));

    /// <summary>The first of its classes that is one of these; null for none.</summary>
    public string? FindClass(IReadOnlyCollection<string> names) => Class().Matches(Text).Select(m => m.Value).FirstOrDefault(names.Contains);

    // At commas that stand in no brackets.
    private static IEnumerable<CssSubject> Divide(string selectors)
    {
        var (start, subject, depth) = (0, 0, 0);
        for (var i = 0; i <= selectors.Length; i++)
        {
            var sign = i < selectors.Length ? selectors[i] : ',';
            depth += sign is '(' or '[' ? 1 : sign is ')' or ']' ? -1 : 0;
            if (depth <= 0 && sign == ',')
            {
                yield return new CssSubject(selectors[start..i].Trim(), Excluded().Replace(selectors[Math.Min(subject, i)..i].Trim(), ""));
                (start, subject, depth) = (i + 1, i + 1, 0);
            }
            else if (depth == 0 && (sign is '>' or '+' or '~' || char.IsWhiteSpace(sign)) && selectors.AsSpan(i + 1).TrimStart() is [not ',', ..])
            {
                subject = i + 1;
            }
        }
    }

    [GeneratedRegex("^@(?:keyframes|font|page|property|counter|view|-)", RegexOptions.IgnoreCase)]
    private static partial Regex NoRules();

    [GeneratedRegex(@":(?:not|has)\([^()]*(?:\([^()]*\)[^()]*)*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Excluded();

    [GeneratedRegex(@"(?<![\w.#:\[&-])(?:[A-Za-z][\w-]*|\*)")]
    private static partial Regex Element();

    [GeneratedRegex(@"(?<=\.)[A-Za-z_][\w-]*")]
    private static partial Regex Class();
}
