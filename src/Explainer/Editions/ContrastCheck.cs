using System.Collections.Immutable;
using Explainer.Editions.Css;
using Explainer.Model.Diagnostics;

namespace Explainer.Editions;

/// <summary>Checks the colours of a site's own style sheets against WCAG 2.2: 1.4.3, 1.4.6 and 1.4.11.</summary>
/// <param name="light">The tokens in the light theme.</param>
/// <param name="dark">Those in the dark one.</param>
/// <param name="part">The elements that they are set for, where these are not all of a page.</param>
internal sealed class ContrastCheck(Palette light, Palette dark, string? part = null)
{
    private static readonly ImmutableArray<string> Grounds = ["--paper", "--raised", "--sunk"];

    /// <summary>What text stands on, the mark of what a link has led to among it.</summary>
    public static readonly ImmutableArray<string> AllGrounds = [.. Grounds, "--mark"];

    private static readonly ImmutableArray<string> Text = ["--ink", "--quiet", "--accent", "--visited", "--care", "--good"];
    private static readonly ImmutableArray<string> Strands = [.. Enumerable.Range(0, 10).Select(i => FormattableString.Invariant($"--strand-{i}"))];

    /// <summary>What stands on what, and how far the two must be apart: at least (an error), and better (a warning).</summary>
    private static readonly ImmutableArray<(ImmutableArray<string> Over, ImmutableArray<string> Grounds, double Least, double Better)> Pairs =
    [
        (Text, Grounds, 4.5, 7),
        (Strands, Grounds, 4.5, 4.5),
        (["--ink", "--quiet", "--accent", "--visited"], ["--mark"], 4.5, 4.5),
        (["--line", "--focus"], Grounds, 3, 3),
    ];

    private List<GroundOfOneTheme> GroundsOfOneTheme => field ??= [.. FindGroundsOfOneTheme()];

    // The tokens of the theme alone, for a light page.
    private Palette BuiltIn => field ??= Palette.Create([new PaletteSheet(new SourceText("", BuiltInFiles.ReadText(ThemeStyles.Tokens)), IsOwn: false)]).Light;

    /// <summary>What is wrong with the colours that the site's own sheets set. Pairs of built-in colours are tested with the theme.</summary>
    public IEnumerable<Diagnostic> FindProblems()
    {
        var mended = WithMendedGrounds();

        // Text is measured on what its grounds will be, so that no problem is a shadow of another one.
        return FindUnread().Select(p => new Advised(p, Advice: null))
            .Concat(GroundsOfOneTheme.Select(g => new Advised(Report(g.Weak, g.Palette, g.Advice), g.Advice)))
            .Concat(new ContrastCheck(mended.Light, mended.Dark, part).FindWeak(GroundsOfOneTheme))
            .GroupBy(p => p.Problem.Place).SelectMany(WithoutRepeats);
    }

    // Who mends the colour of one theme as it is said mends that of the other.
    private static IEnumerable<Diagnostic> WithoutRepeats(IEnumerable<Advised> ofOnePlace)
    {
        var all = ofOnePlace.DistinctBy(p => p.Problem.Message).ToList();
        return all.Where(p => p.Problem.Severity == Severity.Error || p.Advice is null || !all.Exists(e => e.Problem.Severity == Severity.Error && e.Advice == p.Advice)).Select(p => p.Problem);
    }

    /// <summary>The palettes with another colour in the place of each ground that is the same in both themes and hides the text of one.</summary>
    public (Palette Light, Palette Dark) WithMendedGrounds() =>
        GroundsOfOneTheme.Aggregate((light, dark), (palettes, g) => (palettes.light.With(g.Weak.At, g.Advice), palettes.dark.With(g.Weak.At, g.Advice)));

    private IEnumerable<GroundOfOneTheme> FindGroundsOfOneTheme() =>
        from palette in new[] { light, dark }
        from ground in Grounds
        let token = palette.Find(ground)
        where token is { Sheet.IsOwn: true }
        let advice = OneForBoth(token, palette)
        where advice is not null
        let weak = Pairs.Where(p => p.Grounds.Contains(ground))
            .SelectMany(p => p.Over.Where(o => palette.Find(o) is { Sheet.IsOwn: false }).Select(o => Measure(palette, o, ground, p.Least, p.Better)))
            .OfType<WeakPair>().Where(w => w.Contrast < w.Least).MinBy(w => w.Contrast / w.Least)
        where weak is not null
        select new GroundOfOneTheme(weak, palette, advice);

    private IEnumerable<Diagnostic> FindUnread() =>
        from palette in new[] { light, dark }
        from name in Pairs.SelectMany(p => p.Over.Concat(p.Grounds)).Distinct()
        where palette.Find(name) is { Sheet.IsOwn: true } && palette.ColourOf(name) is null
        let token = palette.Find(name)!
        let misfit = CssMisfit.Find(CssSyntax.Properties["color"], token.Variable.Shape)
        select Palette.ColoursOfThemes(token.Variable.Value) is { Length: not 2 } colours ? Rules.OtherThanTwoColours(token.Span, name, colours)
            : misfit is { Text: ['#', ..] } ? Rules.ColourWithOtherDigits(token.Span, name, misfit.Text)
            : misfit is not null && misfit.Text.All(c => char.IsAsciiLetter(c) || c is '-' or '(' or ')') ? Rules.NoColour(token.Span, name, misfit.Text, misfit.Meant)
            : Rules.ColourNotUnderstood(token.Span, name, palette.ValueOf(token));

    // One problem for each colour and theme: the weakest of its pairs.
    private IEnumerable<Advised> FindWeak(List<GroundOfOneTheme> reported) => FindWeak(light, reported).Concat(FindWeak(dark, reported));

    private IEnumerable<Advised> FindWeak(Palette palette, List<GroundOfOneTheme> reported) =>
        Pairs.SelectMany(p => p.Over.SelectMany(over => p.Grounds.Select(ground => Measure(palette, over, ground, p.Least, p.Better)).OfType<WeakPair>()))
            .Where(p => !reported.Exists(g => g.Weak.At.Variable.Name == p.At.Variable.Name))
            .Where(p => part is null || p.Contrast < p.Least)
            .GroupBy(p => p.At.Variable.Name)
            .Select(g => g.OrderBy(p => p.Contrast >= p.Least).ThenBy(p => p.Ground == "--mark").ThenBy(p => p.Contrast / p.Least).First())
            .Select(p => (Pair: p, Advice: Advise(p.At, palette)))
            .Select(p => new Advised(Report(p.Pair, palette, p.Advice), p.Advice));

    private Diagnostic Report(WeakPair pair, Palette palette, string? advice)
    {
        var found = Describe(pair, palette);
        return part is not null ? Rules.WeakPart(pair.At.Span, part, found, advice)
            : pair.Contrast < pair.Least ? Rules.WeakContrast(pair.At.Span, found, advice)
            : Rules.ModestContrast(pair.At.Span, found, advice);
    }

    private static ContrastFinding Describe(WeakPair pair, Palette palette) => new(
        pair.Over, palette.ColourOf(pair.Over)!.Value.ToString(), palette.Find(pair.Ground)!.Variable.Name, palette.ColourOf(pair.Ground)!.Value.ToString(),
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
    private string? Advise(Palette.Token token, Palette palette)
    {
        if (!(token.Scope.IsForLight && token.Scope.IsForDark && light.Find(token.Variable.Name) == dark.Find(token.Variable.Name)))
        {
            return Mend(token.Variable.Name, palette);
        }

        return Mend(token.Variable.Name, light) is { } inLight && Mend(token.Variable.Name, dark) is { } inDark
            ? inLight == inDark ? inLight : $"light-dark({inLight}, {inDark})" : null;
    }

    // A ground that is one colour for both themes lies under the text of both: the other theme keeps its own.
    private string? OneForBoth(Palette.Token token, Palette palette)
    {
        var (name, value) = (token.Variable.Name, token.Variable.Value);
        if (!Grounds.Contains(name) || light.Find(name) != dark.Find(name) || light.Read(value) is not { } colour || light.Read(value) != dark.Read(value))
        {
            return null;
        }

        var isLight = palette.Theme == "dark";
        return BuiltIn.Find(name) is { } usual && colour.ContrastWith(new Rgb(0, 0, 0)) > colour.ContrastWith(new Rgb(1, 1, 1)) == isLight
            ? isLight ? $"light-dark({value}, {dark.ValueOf(usual)})" : $"light-dark({light.ValueOf(usual)}, {value})" : null;
    }

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

    /// <summary>A ground that is one colour for both themes and hides the text of one.</summary>
    /// <param name="Weak">The weakest of its pairs.</param>
    /// <param name="Palette">The theme whose text it hides.</param>
    /// <param name="Advice">A colour for each theme.</param>
    private sealed record GroundOfOneTheme(WeakPair Weak, Palette Palette, string Advice);

    /// <summary>A problem, and what it says to write.</summary>
    /// <param name="Problem">The problem.</param>
    /// <param name="Advice">What to write; null where no one colour would do.</param>
    private sealed record Advised(Diagnostic Problem, string? Advice);

    private sealed record WeakPair(Palette.Token At, string Over, string Ground, double Contrast, double Least, double Better);
}
