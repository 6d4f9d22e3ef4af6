using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Editions.Css;
using Explainer.Model.Diagnostics;

namespace Explainer.Editions;

/// <summary>
/// The tokens that a site's own sheets set in some places only, for one theme: on a kind of page, in an element, in some windows. Where
/// they set none there, what the place lies in decides, and at last the page.
/// </summary>
internal sealed partial class PartPalettes
{
    private readonly Palette page;
    private readonly OrderedDictionary<string, Dictionary<string, Palette.Token>> tokens = new(StringComparer.Ordinal);

    private PartPalettes(Palette page) => this.page = page;

    /// <summary>Those of light and of dark.</summary>
    /// <param name="own">The site's own sheets, in the order in which they are joined.</param>
    /// <param name="light">What holds on all pages in light.</param>
    /// <param name="dark">What holds there in dark.</param>
    public static (PartPalettes Light, PartPalettes Dark) Create(IEnumerable<SourceText> own, Palette light, Palette dark)
    {
        var (ofLight, ofDark) = (new PartPalettes(light), new PartPalettes(dark));
        foreach (var sheet in own)
        {
            foreach (var variable in CssDeclaration.FindAll(sheet.Text).Where(d => d.IsVariable && TokenScope.OfPage(d) is null))
            {
                if (TokenScope.OfPart(variable) is { } scope)
                {
                    var token = new Palette.Token(variable.Plain, new PaletteSheet(sheet, IsOwn: true), scope);
                    ofLight.Add(token);
                    ofDark.Add(token);
                }
            }
        }

        return (ofLight, ofDark);
    }

    /// <summary>For which places the sheets set tokens.</summary>
    public IEnumerable<string> Selectors => tokens.Keys;

    /// <summary>What holds in a place. Its own tokens are the site's; those of the page, and of what the place lies in, are given.</summary>
    public Palette Of(string selector)
    {
        var given = AncestorsOf(selector).Reverse().Where(tokens.ContainsKey).SelectMany(s => tokens[s].Values).ToList();
        return given.Count == 0 && !tokens.ContainsKey(selector) ? page
            : page.With(given, tokens.TryGetValue(selector, out var own) ? own.Values : []);
    }

    /// <summary>Whether a rule of a place itself sets a token that a value is made of.</summary>
    public bool Sets(string selector, string value) => tokens.TryGetValue(selector, out var own) && own.Keys.Any(t => value.Contains(t, StringComparison.Ordinal));

    /// <summary>Whether these are all elements of some pages or in some windows: then the grounds are set with the text.</summary>
    public static bool IsWholePage(string selector) => WholePage().IsMatch(selector);

    /// <summary>The selectors of a declaration, with those of the rules that it is nested in, each as <see cref="RuleContrastCheck"/> compares them.</summary>
    public static IEnumerable<string> SelectorsOf(CssDeclaration declaration)
    {
        IEnumerable<string> all = [""];
        foreach (var list in declaration.Within.Where(w => w is not ['@', ..]))
        {
            all = [.. all.SelectMany(outer => TokenScope.Split(list).Select(inner =>
                inner.Contains('&', StringComparison.Ordinal) ? inner.Replace("&", outer, StringComparison.Ordinal) : $"{outer} {inner}"))];
        }

        return all.Select(s => Root().Replace(RuleContrastCheck.Clean(s), "")).Where(s => s.Length > 0).Distinct();
    }

    private void Add(Palette.Token token)
    {
        foreach (var selector in page.Holds(token.Scope) ? SelectorsOf(token.Variable) : [])
        {
            tokens.TryAdd(selector, new(StringComparer.Ordinal));
            tokens[selector][token.Variable.Name] = token;
        }
    }

    private static IEnumerable<string> AncestorsOf(string selector) =>
        IsWholePage(selector) ? RuleContrastCheck.WholePages.Where(p => p != selector && p != "main") : RuleContrastCheck.AncestorsOf(selector);

    [GeneratedRegex(@"^(?:html|:root|body|\.kind-)[^ ]*$")]
    private static partial Regex WholePage();

    // "html .box" is ".box".
    [GeneratedRegex(@"^(?:html|:root)[^ ]* (?=.)")]
    private static partial Regex Root();
}

/// <summary>Checks the colours of tokens that a site's own sheets set in some places only, each on what lies behind it there.</summary>
internal static class PartContrastCheck
{
    /// <param name="own">The site's own sheets.</param>
    /// <param name="ofLight">What holds on all pages in light.</param>
    /// <param name="ofDark">What holds there in dark.</param>
    public static IEnumerable<Diagnostic> FindProblems(IReadOnlyCollection<SourceText> own, Palette ofLight, Palette ofDark)
    {
        var (light, dark) = PartPalettes.Create(own, ofLight, ofDark);
        var selectors = light.Selectors.Union(dark.Selectors).ToList();
        var grounds = selectors.Count == 0 ? [] : GroundsIn(own);

        // A rule for several places has one problem.
        var reported = new HashSet<SourcePlace>();
        foreach (var selector in selectors)
        {
            var problems = FindProblems(selector, grounds.GetValueOrDefault(selector), light.Of(selector), dark.Of(selector)).Where(p => !reported.Contains(p.Place)).ToList();
            reported.UnionWith(problems.Select(p => p.Place));
            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<Diagnostic> FindProblems(string selector, CssDeclaration? ground, Palette light, Palette dark)
    {
        var part = PartPalettes.IsWholePage(selector) ? null : selector;
        if (ground is null)
        {
            return new ContrastCheck(light, dark, part).FindProblems();
        }

        // What shows a picture, or lets something shine through, cannot be measured.
        return light.ReadShorthand(ground.Value) is { } inLight && dark.ReadShorthand(ground.Value) is { } inDark
            ? new ContrastCheck(light.On(ground, inLight, ContrastCheck.AllGrounds), dark.On(ground, inDark, ContrastCheck.AllGrounds), part).FindProblems() : [];
    }

    private static Dictionary<string, CssDeclaration> GroundsIn(IEnumerable<SourceText> own)
    {
        var grounds = new Dictionary<string, CssDeclaration>(StringComparer.Ordinal);
        foreach (var declaration in own.SelectMany(s => CssDeclaration.FindAll(s.Text)).Where(d => RuleContrastCheck.IsGround(d) && TokenScope.OfPart(d) is not null))
        {
            foreach (var selector in PartPalettes.SelectorsOf(declaration))
            {
                grounds[selector] = declaration;
            }
        }

        return grounds;
    }
}
