using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Editions;

/// <summary>Checks the colours of a site's own style sheets against WCAG 2.2: 1.4.3, 1.4.6 and 1.4.11.</summary>
internal static class ContrastCheck
{
    private static readonly ImmutableArray<string> Grounds = ["--paper", "--raised", "--sunk"];
    private static readonly ImmutableArray<string> Text = ["--ink", "--quiet", "--accent", "--visited", "--care", "--good"];
    private static readonly ImmutableArray<string> Strands = [.. Enumerable.Range(0, 10).Select(i => FormattableString.Invariant($"--strand-{i}"))];

    /// <summary>What stands on what, and how far the two must be apart: at least (an error), and better (a warning).</summary>
    private static readonly ImmutableArray<(ImmutableArray<string> Over, ImmutableArray<string> Grounds, double Least, double Better)> Pairs =
    [
        (Text, Grounds, 4.5, 7),
        (["--paper"], ["--accent"], 4.5, 7),
        (Strands, Grounds, 4.5, 4.5),
        (["--ink", "--quiet", "--accent", "--visited"], ["--mark"], 4.5, 4.5),
        (["--line", "--focus"], Grounds, 3, 3),
    ];

    /// <summary>What is wrong with the colours that the site's own sheets set. Pairs of built-in colours are tested with the theme.</summary>
    public static IEnumerable<Diagnostic> FindProblems(Palette light, Palette dark) =>
        FindUnread(light, dark)
            .Concat(FindWeak(light, light, dark)).Concat(FindWeak(dark, light, dark))
            .DistinctBy(p => (p.Place, p.Message));

    private static IEnumerable<Diagnostic> FindUnread(Palette light, Palette dark) =>
        from palette in new[] { light, dark }
        from name in Pairs.SelectMany(p => p.Over.Concat(p.Grounds)).Distinct()
        where palette.Find(name) is { Sheet.IsOwn: true } && palette.ColourOf(name) is null
        select Rules.ColourNotUnderstood(palette.Find(name)!.Span, name, palette.ValueOf(palette.Find(name)!));

    // One problem for each colour and theme: the weakest of its pairs.
    private static IEnumerable<Diagnostic> FindWeak(Palette palette, Palette light, Palette dark) =>
        Pairs.SelectMany(p => p.Over.SelectMany(over => p.Grounds.Select(ground => Measure(palette, over, ground, p.Least, p.Better)).OfType<WeakPair>()))
            .GroupBy(p => p.At.Variable.Name)
            .Select(g => g.OrderBy(p => p.Contrast >= p.Least).ThenBy(p => p.Ground == "--mark").ThenBy(p => p.Contrast / p.Least).First())
            .Select(p => p.Contrast < p.Least
                ? Rules.WeakContrast(p.At.Span, Describe(p, palette), Advise(p.At, palette, light, dark))
                : Rules.ModestContrast(p.At.Span, Describe(p, palette), Advise(p.At, palette, light, dark)));

    private static ContrastFinding Describe(WeakPair pair, Palette palette) => new(
        pair.Over, palette.ColourOf(pair.Over)!.Value.ToString(), pair.Ground, palette.ColourOf(pair.Ground)!.Value.ToString(),
        palette.Theme, pair.Contrast, pair.Least, pair.Better, IsGraphic: pair.Least < 4.5);

    private static WeakPair? Measure(Palette palette, string over, string ground, double least, double better)
    {
        var (upper, lower) = (palette.Find(over), palette.Find(ground));
        if ((upper?.Sheet.IsOwn != true && lower?.Sheet.IsOwn != true)
            || palette.ColourOf(over) is not { } colour || palette.ColourOf(ground) is not { } under)
        {
            return null;
        }

        var contrast = colour.ContrastWith(under);
        return contrast < better ? new WeakPair(upper is { Sheet.IsOwn: true } ? upper : lower!, over, ground, contrast, least, better) : null;
    }

    // What to write for the token; null when no lighter or darker colour is far enough from all others.
    private static string? Advise(Palette.Token token, Palette palette, Palette light, Palette dark)
    {
        if (OneForBoth(token, palette, light, dark) is { } forEach)
        {
            return forEach;
        }

        if (!(token.Scope.IsForLight && token.Scope.IsForDark && light.Find(token.Variable.Name) == dark.Find(token.Variable.Name)))
        {
            return Mend(token.Variable.Name, palette);
        }

        return Mend(token.Variable.Name, light) is { } inLight && Mend(token.Variable.Name, dark) is { } inDark
            ? inLight == inDark ? inLight : $"light-dark({inLight}, {inDark})" : null;
    }

    // A ground that is one colour for both themes lies under the text of both: the other theme keeps its own.
    private static string? OneForBoth(Palette.Token token, Palette palette, Palette light, Palette dark)
    {
        var (name, value) = (token.Variable.Name, token.Variable.Value);
        if (!Grounds.Contains(name) || light.Find(name) != dark.Find(name) || light.Read(value) is not { } colour || light.Read(value) != dark.Read(value))
        {
            return null;
        }

        var (ours, _) = Palette.Create([new PaletteSheet(new SourceText("", BuiltInFiles.ReadText(ThemeStyles.Tokens)), IsOwn: false)]);
        var isLight = palette.Theme == "dark";
        return ours.Find(name) is { } usual && colour.ContrastWith(new Rgb(0, 0, 0)) > colour.ContrastWith(new Rgb(1, 1, 1)) == isLight
            ? isLight ? $"light-dark({value}, {OtherSide(usual, isDark: true)})" : $"light-dark({OtherSide(usual, isDark: false)}, {value})" : null;
    }

    private static string OtherSide(Palette.Token usual, bool isDark) => Palette.Create([usual.Sheet]) is var (light, dark) ? isDark ? dark.ValueOf(usual) : light.ValueOf(usual) : "";

    // The colour itself where nothing is wrong with it, else the nearest one towards white or black.
    private static string? Mend(string name, Palette palette)
    {
        if (palette.ColourOf(name) is not { } colour)
        {
            return null;
        }

        if (IsFarEnough(name, colour, palette))
        {
            return palette.ValueOf(palette.Find(name)!);
        }

        const int Steps = 50;
        return (
            from step in Enumerable.Range(1, Steps)
            from end in new[] { new Rgb(0, 0, 0), new Rgb(1, 1, 1) }
            let mixed = Rgb.Parse(colour.Mix(end, (double)step / Steps).ToString())!.Value
            where IsFarEnough(name, mixed, palette)
            select mixed.ToString()).FirstOrDefault();
    }

    // Text is fitted to the grounds as they are; a ground is fitted to built-in text alone, because a site's own text has a problem of its own.
    private static bool IsFarEnough(string name, Rgb colour, Palette palette) =>
        Pairs.All(p => (!p.Over.Contains(name) || p.Grounds.All(g => IsFar(colour, palette.ColourOf(g), p.Better)))
            && (!p.Grounds.Contains(name) || p.Over.Where(o => palette.Find(o) is { Sheet.IsOwn: false }).All(o => IsFar(colour, palette.ColourOf(o), p.Better))));

    private static bool IsFar(Rgb one, Rgb? other, double least) => other is not { } colour || one.ContrastWith(colour) >= least;

    private sealed record WeakPair(Palette.Token At, string Over, string Ground, double Contrast, double Least, double Better);
}

/// <summary>Finds custom properties of a site's own sheets that nothing uses: most are tokens with a slip in their name.</summary>
internal static partial class VariableCheck
{
    /// <param name="own">The site's own sheets, by name.</param>
    public static IEnumerable<Diagnostic> FindProblems(IReadOnlyList<(string Name, SourceText Text)> own)
    {
        var used = ThemeStyles.BuiltInTexts().Concat(own.Select(s => s.Text.Text))
            .SelectMany(text => Use().Matches(text).Select(m => m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        var tokens = CssDeclaration.FindAll(BuiltInFiles.ReadText(ThemeStyles.Tokens)).Where(d => d.IsVariable).Select(d => d.Name).Distinct().ToList();
        return
            from sheet in own
            from variable in CssDeclaration.FindAll(sheet.Text.Text)
            where variable.IsVariable && !used.Contains(variable.Name)
            let at = sheet.Text.Text.LastIndexOf(variable.Name, variable.Start, StringComparison.Ordinal)
            select Rules.UnusedVariable(sheet.Text.Span(at, variable.Name.Length), variable.Name, Nearest.To(variable.Name, tokens));
    }

    [GeneratedRegex(@"var\(\s*(--[\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Use();
}
