using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Editions.Css;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Editions;

/// <summary>
/// Finds names in a site's own style sheets that mean nothing, most of them with a slip: custom properties that nothing uses or that
/// nothing sets, and classes and elements that no page has.
/// </summary>
internal static partial class StyleNameCheck
{
    // Of HTML, those that a slip may have been meant for.
    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "address", "area", "article", "aside", "audio", "b", "bdi", "bdo", "blockquote", "body", "br", "button", "canvas", "caption", "cite",
        "code", "col", "colgroup", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend",
        "li", "main", "map", "mark", "math", "menu", "meter", "nav", "noscript", "object", "ol", "optgroup", "option", "output", "p", "picture", "pre",
        "progress", "q", "rp", "rt", "ruby", "s", "samp", "search", "section", "select", "small", "source", "span", "strong", "sub", "summary", "sup", "svg",
        "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "tr", "track", "u", "ul", "var", "video", "wbr",
        "circle", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "stop", "symbol", "text", "tspan", "use");

    // The others of HTML, and those of SVG and MathML: right, and hardly meant by a slip.
    private static readonly FrozenSet<string> OtherElements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "base", "embed", "head", "link", "meta", "script", "slot", "style", "title", "param", "selectedcontent", "acronym", "big", "center", "dir", "fencedframe", "font",
        "frame", "frameset", "geolocation", "marquee", "menuitem", "nobr", "noembed", "noframes", "plaintext", "portal", "rb", "rtc", "strike", "tt", "xmp",
        "animate", "animateMotion", "animateTransform", "clipPath", "defs", "desc", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix",
        "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage",
        "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "filter", "foreignObject",
        "image", "linearGradient", "marker", "mask", "metadata", "mpath", "pattern", "radialGradient", "set", "switch", "textPath", "view",
        "annotation", "annotation-xml", "maction", "menclose", "merror", "mfenced", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover", "mpadded", "mphantom", "mprescripts",
        "mroot", "mrow", "ms", "mspace", "msqrt", "mstyle", "msub", "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover", "none", "semantics");

    /// <param name="own">The site's own sheets.</param>
    public static IEnumerable<Diagnostic> FindProblems(IReadOnlyCollection<SourceText> own)
    {
        var builtIn = ThemeStyles.BuiltInTexts().ToList();
        var sheets = own.Select(t => (Text: t, Sheet: CssSheet.Read(t.Text))).ToList();
        return FindVariables(sheets, builtIn).Concat(FindInSelectors(sheets, builtIn));
    }

    private static IEnumerable<Diagnostic> FindVariables(List<(SourceText Text, CssSheet Sheet)> sheets, List<string> builtIn)
    {
        var own = sheets.SelectMany(s => s.Sheet.Parts.Where(d => d.HasColon), (s, d) => (s.Text, Declaration: d)).ToList();
        if (!own.Exists(d => d.Declaration.IsVariable || d.Declaration.Value.Contains("--", StringComparison.Ordinal)))
        {
            return [];
        }

        var names = builtIn.SelectMany(t => Variable().Matches(t)).ToList();
        var used = NamesIn(names.Where(m => m.Groups["use"].Success)).Concat(own.SelectMany(d => NamesIn(Variable().Matches(d.Declaration.Value)))).ToHashSet(StringComparer.Ordinal);
        // "@property --gap" sets one as well.
        var set = NamesIn(names).Concat(own.Where(d => d.Declaration.IsVariable).Select(d => d.Declaration.Name))
            .Concat(sheets.SelectMany(s => s.Sheet.Preludes).SelectMany(p => NamesIn(Variable().Matches(p.Text)))).ToHashSet(StringComparer.Ordinal);
        var tokens = CssDeclaration.FindAll(BuiltInFiles.ReadText(ThemeStyles.Tokens)).Where(d => d.IsVariable).Select(d => d.Name).Distinct().ToList();
        return own.Where(d => d.Declaration.IsVariable && !used.Contains(d.Declaration.Name)).Select(d => ReportUnused(d.Text, d.Declaration, tokens))
            .Concat(own.SelectMany(d => ReportUnset(d.Text, d.Declaration, set, tokens)));
    }

    private static IEnumerable<string> NamesIn(IEnumerable<Match> variables) => variables.Select(m => m.Groups["name"].Value);

    private static Diagnostic ReportUnused(SourceText text, CssDeclaration variable, List<string> tokens)
    {
        var at = text.Text.LastIndexOf(variable.Name, variable.Start, StringComparison.Ordinal);
        return Rules.UnusedVariable(text.Span(at, variable.Name.Length), variable.Name, Nearest.To(variable.Name, tokens));
    }

    // Where a comma follows, what stands behind it is for want of a value.
    private static IEnumerable<Diagnostic> ReportUnset(SourceText text, CssDeclaration declaration, HashSet<string> set, List<string> tokens) =>
        from Match use in Alone().Matches(declaration.Shape)
        let name = use.Groups["name"]
        where !set.Contains(name.Value)
        let span = text.Span(declaration.Start + name.Index, name.Length)
        select Rules.UnsetVariable(span, name.Value, Nearest.To(name.Value, tokens)) with { Fix = Nearest.Suggest(span, name.Value, tokens) };

    private static IEnumerable<Diagnostic> FindInSelectors(List<(SourceText Text, CssSheet Sheet)> sheets, List<string> builtIn)
    {
        var names = (
            from sheet in sheets
            from prelude in sheet.Sheet.Preludes
            where CssRuleCheck.IsSelector(prelude) && !prelude.Text.Contains('\\', StringComparison.Ordinal)
            from Match match in Name().Matches(prelude.Shape)
            select (sheet.Text, prelude.Start, Name: match)).ToList();
        if (names.Count == 0)
        {
            return [];
        }

        var classes = builtIn.SelectMany(t => Name().Matches(t)).Where(m => m.Groups["class"].Success).Select(m => m.Groups["class"].Value).ToHashSet(StringComparer.Ordinal);
        return names.Select(n => Explain(n.Text, n.Start, n.Name, classes)).OfType<Diagnostic>();
    }

    // A class of the site's own may have any name that is no slip for one of the theme's; a plural is a name of its own.
    private static Diagnostic? Explain(SourceText text, int start, Match name, HashSet<string> classes)
    {
        var (span, found) = (text.Span(start + name.Index, name.Length), name.Groups["class"].Success ? name.Groups["class"].Value : name.Value);
        if (name.Groups["class"].Success)
        {
            return !classes.Contains(found) && Nearest.Only(found, classes) is { } near && near + "s" != found && found + "s" != near
                ? Rules.UnknownClass(span, found, near) with { Fix = Fix.Replace(span, "." + near) } : null;
        }

        return Elements.Contains(found) || OtherElements.Contains(found) || found.Contains('-', StringComparison.Ordinal) ? null
            : classes.Contains(found) ? Rules.ClassWithoutDot(span, found) with { Fix = Fix.Replace(span, "." + found) }
            : Nearest.Only(found, Elements) is { } element ? Rules.UnknownElement(span, found, element) with { Fix = Fix.Replace(span, element) } : null;
    }

    [GeneratedRegex(@"(?<use>var\(\s*)?(?<![\w-])(?<name>--[\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Variable();

    [GeneratedRegex(@"var\(\s*(?<name>--[\w-]+)\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    // A class with its dot, or the name of an element: what follows no other sign of a selector, and stands in no square brackets.
    [GeneratedRegex(@"\.(?<class>-?[A-Za-z_][\w-]*)|(?<![\w.#:@\[&-])(?<!\[[^\]]*)[A-Za-z][\w-]*(?![\w-]*[(\]])")]
    private static partial Regex Name();
}
