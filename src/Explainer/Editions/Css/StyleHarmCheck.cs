using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Editions.Css;

/// <summary>
/// Finds what rules of a site's own style sheets take from readers: warnings that are hidden, the ring around what has the focus, letters
/// that can be read, and pages that fit on a phone.
/// </summary>
internal sealed partial class StyleHarmCheck
{
    private const double PixelsOfRem = 16;
    private const double PixelsOfPoint = 4.0 / 3;

    // Of running text, and of anything else.
    private const double LeastOfText = 12;
    private const double LeastOfAll = 9;

    // The width of the narrowest window that a page must fit into (WCAG 2.2, 1.4.10).
    private const double Narrowest = 320;

    private static readonly FrozenDictionary<string, string> Needed = new Dictionary<string, string>
    {
        ["content-notes"] = AdviceTexts.WarnsOfPage,
        ["care-notes"] = AdviceTexts.WarnsOfPassage,
        ["protected-note"] = AdviceTexts.SaysWhoIsProtected,
        ["standing"] = AdviceTexts.SaysWhatOthersFound,
        ["corrections"] = AdviceTexts.SaysWhatWasWrong,
        ["support"] = AdviceTexts.LeadsToHelp,
        ["exit"] = AdviceTexts.LeavesQuickly,
        ["skip"] = AdviceTexts.SkipsToText,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> OfWholePage = ["html", "body"];
    private static readonly ImmutableArray<string> OfText = [.. OfWholePage, "main", "article", "section", "p", "li", "dd", "blockquote", "td", "*"];
    private static readonly ImmutableArray<string> Focusable = ["a", "button", "input", "select", "textarea", "summary", "*"];
    private static readonly ImmutableArray<string> OfDrawings = ["svg", "text", "tspan", "g"];

    // The theme keeps each within its column, or it lies in one that does.
    private static readonly ImmutableArray<string> Kept = [.. OfDrawings, "img", "picture", "video", "audio", "iframe", "canvas", "col", "td", "th", "table"];

    private readonly List<(SourceText Text, CssDeclaration Declaration)> all;
    private readonly ILookup<(SourceText Text, int Block), CssDeclaration> blocks;
    private readonly bool hasOwnRing;
    private readonly bool setsRem;

    private StyleHarmCheck(IEnumerable<SourceText> own)
    {
        all = [.. own.SelectMany(t => CssDeclaration.FindAll(t.Text), (t, d) => (t, d)).Where(x => !x.d.Within.Any(OfPaper().IsMatch))];
        blocks = all.ToLookup(x => (x.Text, x.Declaration.Block), x => x.Declaration);
        hasOwnRing = all.Exists(x => ShowsFocus(x.Declaration) && x.Declaration.Within.Any(w => w.Contains(":focus", StringComparison.OrdinalIgnoreCase)));
        setsRem = all.Exists(x => SetsSize(x.Declaration) && CssSubject.Of(x.Declaration).Any(IsRoot));
    }

    /// <param name="own">The site's own sheets.</param>
    public static IEnumerable<Diagnostic> FindProblems(IReadOnlyCollection<SourceText> own) => new StyleHarmCheck(own).Find();

    private IEnumerable<Diagnostic> Find() =>
        from part in all
        let find = CheckOf(part.Declaration, blocks[(part.Text, part.Declaration.Block)])
        where find is not null
        let problem = CssSubject.Of(part.Declaration).Where(s => !s.IsPseudoElement).Select(s => find(s, part.Declaration, part.Text.Span(part.Declaration.Start, part.Declaration.Value.Length))).FirstOrDefault(p => p is not null)
        where problem is not null
        select problem;

    private Func<CssSubject, CssDeclaration, SourceSpan, Diagnostic?>? CheckOf(CssDeclaration declaration, IEnumerable<CssDeclaration> block) => declaration.Name.ToLowerInvariant() switch
    {
        "display" or "visibility" or "opacity" or "content-visibility" when Hides(declaration) && !block.Any(d => d.Name.StartsWith("animation", StringComparison.OrdinalIgnoreCase)) => FindHidden,
        "outline" or "outline-style" or "outline-width" when IsNone(declaration) && !hasOwnRing && !block.Any(ShowsFocus) => FindUnringed,
        "font-size" or "font" => FindTiny,
        "width" or "inline-size" or "min-width" or "min-inline-size" when !declaration.Within.Any(OfWideWindows().IsMatch) && !block.Any(d => LimitsWidth().IsMatch(d.Name)) => FindWide,
        _ => null,
    };

    // Not in one state alone, which the whole selector or another class may say, and not before it is shown: by the focus, or little by little.
    private Diagnostic? FindHidden(CssSubject subject, CssDeclaration declaration, SourceSpan span) =>
        !subject.Text.Contains(':', StringComparison.Ordinal) && !State().IsMatch(subject.Selector) && !StateClass().IsMatch(subject.Text) && subject.FindClass(Needed.Keys) is { } needed
        && !all.Exists(x => string.Concat(x.Declaration.Within) is var within && within.Contains(":focus", StringComparison.OrdinalIgnoreCase) && within.Contains("." + needed, StringComparison.Ordinal))
            ? Rules.HidesFromReaders(span, subject.Selector, Needed[needed]) : null;

    // What has the focus by the mouse alone needs none, and neither does what a script gives it to.
    private static Diagnostic? FindUnringed(CssSubject subject, CssDeclaration declaration, SourceSpan span) =>
        !subject.Selector.Contains(":not(:focus-visible)", StringComparison.OrdinalIgnoreCase) && !subject.Text.Contains('[', StringComparison.Ordinal)
        && (subject.HasElement(Focusable) || Focus().IsMatch(subject.Text)) ? Rules.NoFocusRing(span, subject.Selector) : null;

    private Diagnostic? FindTiny(CssSubject subject, CssDeclaration declaration, SourceSpan span)
    {
        var size = Size().Match(declaration.Value);
        if (!size.Success || subject.HasElement(OfDrawings) || IsRoot(subject))
        {
            return null;
        }

        var isOfText = subject.HasElement(OfText) || subject.Text == ".prose";
        var isTiny = PixelsOf(size, isOfWhole: isOfText) is > 0 and var pixels && pixels < (isOfText ? LeastOfText : LeastOfAll);
        return isTiny ? Rules.TinyLetters(span with { Start = span.Start + size.Index, Length = size.Length }, size.Value, subject.Selector) : null;
    }

    private static Diagnostic? FindWide(CssSubject subject, CssDeclaration declaration, SourceSpan span)
    {
        var size = WholeSize().Match(declaration.Value);
        var pixels = !size.Success ? 0 : Number(size) * size.Groups["unit"].Value.ToLowerInvariant() switch { "px" => 1, "rem" or "em" => PixelsOfRem, "pt" => PixelsOfPoint, _ => 0 };
        return pixels > Narrowest && !subject.HasElement(Kept)
            ? Rules.TooWideForPhones(span, declaration.Name, subject.Selector, $"min({declaration.Value}, 100%)") : null;
    }

    // Null for what nobody can say: rem where the site sets its size, and shares of what is not known.
    private double? PixelsOf(Match size, bool isOfWhole) => size.Groups["unit"].Value.ToLowerInvariant() switch
    {
        "px" => Number(size),
        "pt" => Number(size) * PixelsOfPoint,
        "rem" when !setsRem => Number(size) * PixelsOfRem,
        "em" when isOfWhole => Number(size) * PixelsOfRem,
        "%" when isOfWhole => Number(size) * PixelsOfRem / 100,
        _ => null,
    };

    private static double Number(Match size) => double.Parse(size.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    private static bool IsRoot(CssSubject subject) => subject.Text is "html" or ":root";

    private static bool SetsSize(CssDeclaration declaration) => declaration.Name.ToLowerInvariant() is "font-size" or "font";

    private static bool Hides(CssDeclaration declaration) => Without(declaration) is "none" or "hidden" or "collapse" || (declaration.Name.Equals("opacity", StringComparison.OrdinalIgnoreCase) && Nothing().IsMatch(Without(declaration)));

    private static bool IsNone(CssDeclaration declaration) => Without(declaration) is var value && (value is "none" or "transparent" || Nothing().IsMatch(value));

    private static bool ShowsFocus(CssDeclaration declaration) => Ring().IsMatch(declaration.Name) && !IsNone(declaration);

    private static string Without(CssDeclaration declaration) => Important().Replace(declaration.Value, "").ToLowerInvariant();

    [GeneratedRegex(@"@media[^{]*\bprint\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfPaper();

    [GeneratedRegex(@"^@(?:media|container)[^{]*(?:min-(?:width|inline-size)|>|<=?\s*(?:width|inline-size))", RegexOptions.IgnoreCase)]
    private static partial Regex OfWideWindows();

    [GeneratedRegex(@"\[|:(?:not|has|hover|focus|active|target|checked|open)(?![a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex State();

    // What scripts set and take away: .is-hidden, .js, .closed.
    [GeneratedRegex(@"\.(?:(?:is|has|was|no|not|js)(?![a-z])|(?:active|closed|collapsed|current|done|empty|expanded|hidden|loaded|loading|off|on|open|ready|selected|shown|visible)(?![\w-]))", RegexOptions.IgnoreCase)]
    private static partial Regex StateClass();

    [GeneratedRegex("^max-(?:width|inline-size)$", RegexOptions.IgnoreCase)]
    private static partial Regex LimitsWidth();

    [GeneratedRegex(@"^(?:[.:]|$)[^\[]*:focus(?:-visible)?(?![\w-])", RegexOptions.IgnoreCase)]
    private static partial Regex Focus();

    [GeneratedRegex("^(?:outline|box-shadow|border|background|text-decoration)", RegexOptions.IgnoreCase)]
    private static partial Regex Ring();

    [GeneratedRegex(@"(?<![\w.(,/-])(?<number>[0-9]*\.?[0-9]+)(?<unit>px|pt|rem|em|%)(?![\w(])", RegexOptions.IgnoreCase)]
    private static partial Regex Size();

    [GeneratedRegex(@"^(?<number>[0-9]*\.?[0-9]+)(?<unit>px|pt|rem|em)$", RegexOptions.IgnoreCase)]
    private static partial Regex WholeSize();

    [GeneratedRegex(@"^0*\.?0*(?:px|%)?$")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\s*!\s*important\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Important();
}
