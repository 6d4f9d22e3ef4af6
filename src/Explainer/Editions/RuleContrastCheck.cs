using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Editions.Css;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Editions;

/// <summary>
/// Measures the colours that rules of a site's own style sheets set for text and for what lies behind it, in both themes. What a
/// rule does not set is what the built-in sheets set for the same elements, or else the ink and the paper of the page.
/// </summary>
internal sealed partial class RuleContrastCheck
{
    private const double OfText = 4.5;

    // Letters of 24 pixels and more (WCAG 2.2, 1.4.3).
    private const double OfLargeText = 3;

    /// <summary>What all of a page lies in.</summary>
    public static readonly ImmutableArray<string> WholePages = ["html", "body", ":root", "main"];
    private static readonly ImmutableArray<string> Extremes = ["#fff", "#000"];
    private static readonly ImmutableArray<string> TextsOfPages = ["--ink", "--quiet", "--accent"];

    private readonly Palette palette;
    private readonly PartPalettes parts;
    private readonly Dictionary<string, Setting> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Setting> grounds = new(StringComparer.Ordinal);

    // Whose letters the site's own sheets make large.
    private readonly HashSet<string> large;

    private readonly HashSet<string> themeClasses;

    private RuleContrastCheck(Palette palette, PartPalettes parts, IEnumerable<Setting> all, HashSet<string> large, HashSet<string> themeClasses)
    {
        (this.palette, this.parts, this.large, this.themeClasses) = (palette, parts, large, themeClasses);
        foreach (var setting in all.Where(s => HoldsHere(s.Declaration)))
        {
            foreach (var selector in setting.Declaration.Within[^1].Split(',').Select(Clean).Where(s => s.Length > 0))
            {
                Set(IsText(setting.Declaration) ? texts : grounds, selector, setting);
            }
        }
    }

    public static IEnumerable<Diagnostic> FindProblems(IReadOnlyCollection<SourceText> own, Palette light, Palette dark)
    {
        // Reading the built-in sheets once more is for those sites alone that set a colour.
        var ofSite = own.SelectMany(s => SettingsIn(s, isOwn: true)).ToList();
        if (ofSite.Count == 0)
        {
            return [];
        }

        var builtIn = ThemeStyles.BuiltInTexts().ToList();
        var classes = builtIn.SelectMany(text => ClassName().Matches(text)).Select(m => m.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var all = builtIn.SelectMany(text => SettingsIn(new SourceText("", text), isOwn: false)).Concat(ofSite).ToList();
        var parts = PartPalettes.Create(own, light, dark);
        var large = own.SelectMany(s => CssDeclaration.FindAll(s.Text)).Where(d => d.Within.Length > 0 && d.Name.ToLowerInvariant() is "font-size" or "font" && LargeSize().IsMatch(d.Value))
            .SelectMany(d => d.Within[^1].Split(',')).Select(Clean).ToHashSet(StringComparer.Ordinal);
        var checks = new[] { new RuleContrastCheck(light, parts.Light, all, large, classes), new RuleContrastCheck(dark, parts.Dark, all, large, classes) };
        var found = checks.SelectMany(c => c.FindWeak(checks)).GroupBy(w => (w.At.Sheet.Path, w.At.Declaration.Start));
        return found.Select(same => Report([.. same.OrderBy(w => w.Contrast / w.Least)], checks));
    }

    private static Diagnostic Report(ImmutableArray<Weak> same, RuleContrastCheck[] checks)
    {
        var (weak, declaration) = (same[0], same[0].At.Declaration);
        var token = IsGround(declaration) ? "var(--paper)" : "var(--ink)";
        var isInBoth = same.Select(w => w.Theme).Distinct().Count() > 1;
        var isWhole = !isInBoth && !declaration.Value.AsSpan().ContainsAny("( \n");
        var advice = isInBoth ? AdviceTexts.ColourFartherAway(token)
            : isWhole ? AdviceTexts.ColourOfEach(weak.Theme == "light" ? token : declaration.Value, weak.Theme == "light" ? declaration.Value : token)
            : AdviceTexts.ColourForEach(token);
        if (!weak.HasText && !WholePages.Contains(weak.Selector) && TextOn(declaration.Value, checks) is { } text)
        {
            advice = AdviceTexts.ColourOfTextToo(text, advice);
        }

        return Rules.WeakRule(weak.At.Sheet.Span(declaration.Start, declaration.Value.Length), weak.Selector,
            new ContrastFinding(weak.Over, "", weak.Ground, "", weak.Theme, weak.Contrast, weak.Least, weak.Least, IsGraphic: false), advice);
    }

    // Text for a ground that is the same in both themes.
    private static string? TextOn(string ground, RuleContrastCheck[] checks) => Extremes
        .FirstOrDefault(text => checks.All(c => c.palette.ReadShorthand(ground) is { } colour && colour.ContrastWith(Rgb.Parse(text)!.Value) >= OfText));

    private static IEnumerable<Setting> SettingsIn(SourceText sheet, bool isOwn) =>
        CssDeclaration.FindAll(sheet.Text).Where(d => IsText(d) || IsGround(d) || (isOwn && IsPicture(d))).Select(d => new Setting(d, sheet, isOwn));

    private static void Set(Dictionary<string, Setting> settings, string selector, Setting setting)
    {
        // What says nothing of a colour leaves what was said before.
        if (setting.Declaration.Value.ToLowerInvariant() is not ("inherit" or "initial" or "unset" or "revert" or "transparent" or "none" or "currentcolor"))
        {
            settings[selector] = setting;
        }
        else
        {
            settings.Remove(selector);
        }
    }

    private IEnumerable<Weak> FindWeak(RuleContrastCheck[] checks) =>
        from selector in texts.Keys.Union(grounds.Keys)
        let text = Nearest(texts, selector)
        let ground = Nearest(grounds, selector)
        where (text is { IsOwn: true } || ground is { IsOwn: true }) && !Disabled().IsMatch(selector)
        where !IsSaidAbove(selector, text, ground) && !IsPartOfLook(selector, text, ground)
        from over in OversOf(selector, text)
        // Reported where the token is set.
        where text is { IsOwn: true } || !parts.Sets(selector, over ?? text!.Declaration.Value)
        let weak = Measure(selector, over, text, ground, checks)
        where weak is not null
        select weak;

    // Reported where it is set: a rule for "p em" only repeats what "p" has.
    private bool IsSaidAbove(string selector, Setting? text, Setting? ground) =>
        !(texts.GetValueOrDefault(selector) is { IsOwn: true } || grounds.GetValueOrDefault(selector) is { IsOwn: true })
        && (text is null || ground is null || text.IsOwn || ground.IsOwn) && AncestorsOf(selector).Any(a => texts.ContainsKey(a) || grounds.ContainsKey(a));

    // ".badge" with the text of all badges, beside ".badge.green" with the ground of some: a class of the site's own that never stands alone.
    private bool IsPartOfLook(string selector, Setting? text, Setting? ground) =>
        LastOf(selector) is ['.', .. var name] && (text is { IsOwn: true }) != (ground is { IsOwn: true })
        && (text is { IsOwn: true } ? grounds : texts).Any(s => s.Value.IsOwn && (s.Key.StartsWith(selector + ".", StringComparison.Ordinal) || s.Key.EndsWith(" " + selector, StringComparison.Ordinal)))
        && !themeClasses.Contains(name);

    // Each colour of text that stands on a ground: its own, or the colours of the page.
    private static ImmutableArray<string?> OversOf(string selector, Setting? text) =>
        text is not null ? [null] : WholePages.Contains(selector) ? [.. TextsOfPages] : [IsLink(selector) ? "--accent" : "--ink"];

    private Weak? Measure(string selector, string? over, Setting? text, Setting? ground, RuleContrastCheck[] checks)
    {
        var (upper, lower) = (ColourOf(text, over ?? "--ink", selector), ColourOf(ground, "--paper", selector));
        if (upper is not { } colour || lower is not { } under || colour.ContrastWith(under) >= LeastOf(selector))
        {
            return null;
        }

        return new Weak(
            PlaceOf(selector, text, ground, checks), selector, Described(text, over ?? "--ink", colour), Described(ground, "--paper", under), palette.Theme, colour.ContrastWith(under), LeastOf(selector), text is { IsOwn: true });
    }

    // With the tokens as they are in the place that the selector leads to.
    private Rgb? ColourOf(Setting? setting, string token, string selector)
    {
        var here = parts.Of(selector);
        return setting is null ? here.ColourOf(token) : here.ReadShorthand(setting.Declaration.Value);
    }

    private double LeastOf(string selector) => IsLarge(selector) || large.Contains(selector) ? OfLargeText : OfText;

    // The site's own of the two. Of two the one that would be wrong with the colours of the page as well, or else the later one.
    private Setting PlaceOf(string selector, Setting? text, Setting? ground, RuleContrastCheck[] checks)
    {
        if (text is not { IsOwn: true } || ground is not { IsOwn: true })
        {
            return text is { IsOwn: true } ? text : ground!;
        }

        var isTextGood = checks.All(c => IsFar(c.ColourOf(text, "--ink", selector), c.palette.ColourOf("--paper"), selector));
        var isGroundGood = checks.All(c => IsFar(c.palette.ColourOf("--ink"), c.ColourOf(ground, "--paper", selector), selector));
        return isTextGood != isGroundGood ? isTextGood ? ground : text : IsLater(text, ground) ? text : ground;
    }

    private bool IsFar(Rgb? colour, Rgb? under, string selector) => colour is not { } upper || under is not { } lower || upper.ContrastWith(lower) >= LeastOf(selector);

    private static bool IsLater(Setting one, Setting other) =>
        (StringComparer.Ordinal.Compare(one.Sheet.Path, other.Sheet.Path), one.Declaration.Start.CompareTo(other.Declaration.Start)) is ( > 0, _) or (0, > 0);

    private static string Described(Setting? setting, string token, Rgb colour) => (setting?.Declaration.Value ?? token) is var value && value.StartsWith('#')
        ? value : $"{value} ({colour})";

    private static Setting? Nearest(Dictionary<string, Setting> settings, string selector) =>
        AncestorsOf(selector).Prepend(selector).Select(settings.GetValueOrDefault).FirstOrDefault(s => s is not null);

    // "a:hover" is "a"; ".badge.green" is a ".badge"; ".box p" is a "p", and lies in ".box"; all lies in the body and the page.
    public static IEnumerable<string> AncestorsOf(string selector)
    {
        if (States().Replace(selector, "") is var plain && plain != selector && plain.Length > 0)
        {
            yield return plain;
        }

        for (var end = selector.LastIndexOf('.'); end > selector.LastIndexOf(' ') + 1; end = selector.LastIndexOf('.', end - 1))
        {
            yield return selector[..end];
        }

        for (var start = selector.IndexOf(' ', StringComparison.Ordinal); start > 0; start = selector.IndexOf(' ', start + 1))
        {
            yield return selector[(start + 1)..];
        }

        for (var end = selector.LastIndexOf(' '); end > 0; end = selector.LastIndexOf(' ', end - 1))
        {
            yield return selector[..end];
        }

        foreach (var page in WholePages.Where(p => p != selector && selector is not ("html" or ":root")))
        {
            yield return page;
        }
    }

    // Parts that a browser draws by itself, such as ::marker, are not text of the page.
    public static string Clean(string selector) => selector.Contains("::", StringComparison.Ordinal) ? ""
        : Spaces().Replace(Themes().Replace(selector, ""), " ").Trim().ToLowerInvariant();

    private bool HoldsHere(CssDeclaration declaration) => declaration.Within is not [.., ['@', ..]] && declaration.Within.All(HoldsHere);

    private bool HoldsHere(string before)
    {
        bool Says(string word) => before.Contains(word, StringComparison.OrdinalIgnoreCase);
        return !before.StartsWith("@media", StringComparison.OrdinalIgnoreCase) ? !Themes().IsMatch(before) || Says(palette.Theme)
            : !Says("print") && !Says("forced-colors") && (!Says("prefers-color-scheme") || Says(palette.Theme));
    }

    private static bool IsText(CssDeclaration declaration) => declaration.Name.Equals("color", StringComparison.OrdinalIgnoreCase);

    public static bool IsGround(CssDeclaration declaration) => declaration.Name.ToLowerInvariant() is "background" or "background-color";

    // What lies behind text then is not one colour.
    private static bool IsPicture(CssDeclaration declaration) => declaration.Name.Equals("background-image", StringComparison.OrdinalIgnoreCase) && declaration.Value.Contains('(', StringComparison.Ordinal);

    private static bool IsLink(string selector) => LastOf(selector) is "a" or ['a', ':', ..];

    private static bool IsLarge(string selector) => LastOf(selector) is "h1" or "h2";

    private static string LastOf(string selector) => selector[(selector.LastIndexOf(' ') + 1)..];

    [GeneratedRegex(@"\[data-light\s*=\s*[""']?(?:light|dark)[""']?\]|:root(?=\s)")]
    private static partial Regex Themes();

    [GeneratedRegex(@":{1}[a-z-]+(?:\([^()]*\))?(?=\s|$)")]
    private static partial Regex States();

    // What nobody can use may be pale (WCAG 2.2, 1.4.3).
    [GeneratedRegex(@":disabled|\[disabled\]|\[aria-disabled")]
    private static partial Regex Disabled();

    // 24 pixels and more.
    [GeneratedRegex(@"(?<![\w.])(?:(?:2[4-9]|[3-9][0-9]|[1-9][0-9]{2})(?:\.[0-9]+)?px|(?:1\.[5-9][0-9]*|[2-9](?:\.[0-9]+)?)r?em|(?:1[89]|[2-9][0-9])(?:\.[0-9]+)?pt|xx+-large)", RegexOptions.IgnoreCase)]
    private static partial Regex LargeSize();

    [GeneratedRegex(@"\s*[>+~]\s*|\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=\.)[A-Za-z_][\w-]*")]
    private static partial Regex ClassName();

    /// <summary>A declaration that sets a colour.</summary>
    private sealed record Setting(CssDeclaration Declaration, SourceText Sheet, bool IsOwn);

    private sealed record Weak(Setting At, string Selector, string Over, string Ground, string Theme, double Contrast, double Least, bool HasText);
}
