using System.Text.RegularExpressions;
using Explainer.Editions.Css;

namespace Explainer.Editions;

/// <summary>
/// For which themes a rule sets a token, and what it goes before: how near to the text it is set counts first, then the cascade (CSS
/// Cascade 5): importance, layers, specificity, order.
/// </summary>
internal sealed partial record TokenScope(bool IsForLight, bool IsForDark, int Weight)
{
    // More than any selector of a root element weighs.
    private const int Unlayered = 1_000;

    private const int Important = 10_000;

    // What the body sets hides what it would inherit, whatever that weighs; what is set on every element hides both.
    private const int Nearer = 100_000;

    /// <summary>Null for rules that hold for parts of a page, for paper, or in some windows only.</summary>
    public static TokenScope? OfPage(CssDeclaration token) => From(token, isPart: false);

    /// <summary>The same for any rule; null for those that hold on paper, in forced colours or within an animation.</summary>
    public static TokenScope? OfPart(CssDeclaration token) => From(token, isPart: true);

    /// <summary>The selectors of a list.</summary>
    public static string[] Split(string selectors) => Commas().Split(selectors);

    private static TokenScope? From(CssDeclaration token, bool isPart)
    {
        TokenScope? scope = new(IsForLight: true, IsForDark: true, Unlayered + (token.IsImportant ? Important : 0));
        foreach (var before in token.Within)
        {
            scope = scope?.Within(before.ToLowerInvariant(), isPart);
        }

        return scope is { IsForLight: false, IsForDark: false } ? null : scope;
    }

    private TokenScope? Within(string before, bool isPart) => before.Split([' ', '('], 2)[0] switch
    {
        "@layer" => this with { Weight = Weight - Unlayered },
        "@supports" => this,
        "@media" => WithinMedia(before["@media".Length..], isPart),
        "@container" or "@scope" or "@starting-style" => isPart ? this : null,
        ['@', ..] => null,
        _ => isPart ? WithinPart(before) : WithinPage(before),
    };

    private TokenScope WithinMedia(string query, bool isPart) => query.Replace("only", "", StringComparison.Ordinal).Split("and", StringSplitOptions.TrimEntries)
        .Aggregate(this, (scope, feature) => string.Concat(feature.Where(c => c is not (' ' or '(' or ')'))) switch
        {
            "screen" or "all" => scope,
            "prefers-color-scheme:light" => scope with { IsForDark = false },
            "prefers-color-scheme:dark" => scope with { IsForLight = false },
            var other when isPart && other is not ("print" or "speech") && !other.StartsWith("forced-colors", StringComparison.Ordinal) => scope,
            _ => scope with { IsForLight = false, IsForDark = false },
        });

    private TokenScope WithinPart(string selectors)
    {
        var all = Split(selectors);
        return this with { IsForLight = IsForLight && !all.All(s => Chooses(s, "dark")), IsForDark = IsForDark && !all.All(s => Chooses(s, "light")) };
    }

    // Null sorts last: of a list, what lies nearest to the text counts.
    private TokenScope? WithinPage(string selectors)
    {
        var list = Wrapped().Match(selectors) is { Success: true } wrapped ? wrapped : null;
        var chosen = Split(list?.Groups["inner"].Value ?? selectors).Select(s => (Selector: s, Nearness: NearnessOf(s))).OrderByDescending(s => s.Nearness).First();
        return chosen.Nearness is not { } nearness ? null : new TokenScope(
            IsForLight && !Chooses(chosen.Selector, "dark"), IsForDark && !Chooses(chosen.Selector, "light"),
            Weight + (nearness * Nearer) + (list?.Groups["name"].Value == "where" ? 0 : chosen.Selector.Count(c => c is ':' or '[' or '.') * 10));
    }

    // Of ":root", "body" and "*", with what they lie in; null for parts of a page.
    private static int? NearnessOf(string selector)
    {
        var (before, last) = selector.LastIndexOf(' ') is var space and >= 0 ? (selector[..space], selector[(space + 1)..]) : ("", selector);
        return before.Length > 0 && !IsRoot(before) ? null
            : last == "*" ? 2
            : last == "body" ? 1
            : before.Length == 0 && IsRoot(last) ? 0 : null;
    }

    // ":root", "html", and either with attributes; not their descendants.
    private static bool IsRoot(string selector) =>
        (selector.StartsWith(":root", StringComparison.Ordinal) || selector.StartsWith("html", StringComparison.Ordinal))
        && !selector.AsSpan().ContainsAny(' ', '>', '~') && !selector.Contains("lang", StringComparison.Ordinal) && !selector.Contains("dir", StringComparison.Ordinal);

    // "[data-light=dark]" is dark's alone; ":not([data-light=light])" chooses nothing by itself.
    private static bool Chooses(string selector, string theme)
    {
        var chosen = selector;
        while (chosen.IndexOf(":not(", StringComparison.Ordinal) is var not and >= 0)
        {
            var end = chosen.IndexOf(')', not);
            chosen = end < 0 ? chosen[..not] : chosen.Remove(not, end + 1 - not);
        }

        return chosen.IndexOf('[', StringComparison.Ordinal) is var at and >= 0 && chosen[at..] is var attribute
            && (attribute.Contains($"={theme}", StringComparison.Ordinal) || attribute.Contains($"=\"{theme}", StringComparison.Ordinal)
                || attribute.Contains($"='{theme}", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\s*,\s*(?![^(]*\))")]
    private static partial Regex Commas();

    [GeneratedRegex(@"^:(?<name>where|is)\((?<inner>[^()]*)\)$")]
    private static partial Regex Wrapped();
}
