using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Import.Sources;
using Explainer.Model;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Writes Markdown in the place of HTML within a text: tags alone where Markdown goes on in them, whole elements where it does not.</summary>
/// <param name="masked">The text, whose code is hidden.</param>
/// <param name="hasComponents">Whether a tag whose name begins with a capital is a component, and no element of HTML.</param>
internal sealed partial class HtmlText(MaskedText masked, bool hasComponents)
{
    // Characters of the words of a link before an element in them.
    private const int LongestWords = 300;

    // Notes in notes.
    private const int DeepestNote = 10;

    /// <summary>Hides what is no text, or is not shown, and code. This comes before all else, because nothing in it has a meaning in any dialect.</summary>
    public void Hide() => masked.Apply(new NestedText(masked, t => Hide(t, isRow: false), t => Hide(t, isRow: true)).Convert);

    public void Convert() => masked.Apply(new NestedText(masked, Convert, ConvertRow).Convert);

    private string Hide(string text, bool isRow)
    {
        var shown = Replace(text, (n, _) => n is "script" or "style" or "svg" or "template" || (n == "head" && hasComponents), e => masked.HideAsComment(e.Name == "svg" ? ImportMarks.Drawing : e.Name == "head" ? ImportMarks.HiddenElement : e.Name == "script" && Chart().IsMatch(e.Outer) ? ImportMarks.CodeOutput : ImportMarks.Script, e.Outer));
        return HideCode(Replace(shown, (_, tag) => Hidden().IsMatch(tag), e => masked.HideAsComment(ImportMarks.HiddenElement, e.Outer)), isRow);
    }

    private string Convert(string text)
    {
        var tree = new HtmlTree(masked);
        var noted = Replace(WithoutIndents(text), (_, tag) => PassageOf(tag) is not null, e => Noted(e, 1));
        var spaced = Spaced(WithoutIndents(Empty().Replace(Replace(noted, (n, tag) => n == "a" && LinkAddress().IsMatch(tag), WithinBlocks), "")));
        var quoted = Replace(spaced, (n, _) => n == "blockquote", Quoted);
        var lists = Replace(HeadingWithBadge().Replace(quoted, WithId), (n, _) => IsStructure(n), e => tree.Convert(masked.WithCodeOnOneLine(e.Outer)) is { } written ? $"\n\n{written}\n\n" : e.Outer);
        var folds = Fold().Replace(lists, m => $"\n\n:::fold {(HeadingText.Plain(masked.Restored(HtmlTags.Plain(m.Groups["title"].Success ? m.Groups["title"].Value : HtmlTagText.Parse(m.Groups["tag"].Value)?["summary"] ?? ""))) is { Length: > 0 } title ? title : "More")}\n\n");
        return Breaks().Replace(ConvertTags(folds.Contains(":::fold ", StringComparison.Ordinal) ? FoldEnd().Replace(folds, "\n\n:::\n\n") : folds, isRow: false), "\n\n");
    }

    // What stands in it is Markdown of its own, with the sign of a quotation before each line.
    private string Quoted(HtmlElement quotation) => $"\n\n{string.Join('\n', EmptyLines().Replace(Convert(quotation.Inner).Trim('\n'), "\n\n").Split('\n').Select(l => ("> " + l).TrimEnd()))}\n\n";

    // <div class="warning"> of mdBook, and the like of it.
    private string Noted(HtmlElement element, int depth)
    {
        var inner = depth == DeepestNote ? element.Inner : Replace(element.Inner, (_, tag) => PassageOf(tag) is not null, e => Noted(e, depth + 1));
        var passage = OwnTitle().IsMatch(inner) ? new Passage("note", null) : PassageOf(element.Tag)!;
        return $"\n\n{string.Join('\n', passage.Opening(""))}\n\n{inner.Trim('\n')}\n\n:::\n\n";
    }

    // An <aside> without a class is what Notion makes of a callout.
    private Passage? PassageOf(string tag) => tag.StartsWith("<aside>", StringComparison.OrdinalIgnoreCase) ? new Passage("note", null) : hasComponents && NotedComponent().Match(tag) is { Success: true } component && HtmlTagText.Parse(tag) is { } parsed
        ? Passage.Find(parsed["type"] ?? component.Groups["type"].Value, parsed["title"], isFolded: false) : NotedTag().Match(tag) is not { Success: true } noted ? null
        : Passage.Find(noted.Groups["type"].Value switch { "warn" => "warning", var type => type }, null, isFolded: false);

    // Where another text has blocks, a row has lines that are broken; and none where a cell begins or ends.
    private string ConvertRow(string text)
    {
        var tree = new HtmlTree(masked);
        var lists = Replace(Spaced(Empty().Replace(text, "")), (n, _) => IsStructure(n), e => tree.ConvertToLine(e.Outer) is { } line ? HtmlTags.Break + line + HtmlTags.Break : e.Outer);
        var titles = Replace(lists, (n, _) => n is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary", e => HtmlTags.Break + StrongTags().Replace(e.Inner, "").Trim() switch { "" => "", var words => $"**{words}**" } + HtmlTags.Break);
        return InCells(ConvertTags(titles, isRow: true).ReplaceLineEndings(" ")).Trim(' ');
    }

    // A link around blocks, as a card is one: its first words lead there, and the brackets of a link would be printed (CommonMark has no such link).
    private static string WithinBlocks(HtmlElement link)
    {
        if (!BlockInside().IsMatch(link.Inner))
        {
            return link.Outer;
        }

        var words = LinkedWords().Match(link.Inner);
        return words.Success ? $"\n\n{link.Inner[..words.Index]}{words.Groups["open"].Value}{link.Tag}{words.Groups["words"].Value.Trim()}</a>{words.Groups["close"].Value}{link.Inner[(words.Index + words.Length)..]}\n\n"
            : $"\n\n{link.Inner}\n\n{link.Tag}{ImportedWords.More}</a>\n\n";
    }

    // Words that a component adds to a heading would change its id, to which links lead.
    private string WithId(Match heading) =>
        $"{heading.Value} {{#{AnchorIds.FromHeading(HeadingText.Plain(masked.Restored(HtmlTags.AnyTag().Replace(heading.Groups["words"].Value, ""))))}}}";

    private string ConvertTags(string text, bool isRow)
    {
        var tags = new HtmlTags(masked, isRow, new ComponentPlaces(text, isRow), hasComponents, ClosingTag().Matches(text).Select(m => HtmlTags.NameOf(m.Groups["name"].Value)).ToHashSet(StringComparer.OrdinalIgnoreCase));
        return Tag().Replace(text, m => BracketBefore().IsMatch(text[Math.Max(0, m.Index - LongestWords)..m.Index]) ? Breaks().Replace(tags.Convert(m), " ").Trim(' ') : tags.Convert(m));
    }

    // Elements with all that is nested in them.
    private string Replace(string text, Func<string, string, bool> isMeant, Func<HtmlElement, string> convert) =>
        HtmlElements.Replace(text, isMeant, e => convert(e with { Inner = masked.WithNested(e.Inner), Outer = masked.WithNested(e.Outer) }));

    // Four spaces within a block of HTML (CommonMark: up to an empty line) would make code of its words once the tags are gone.
    private static string WithoutIndents(string text)
    {
        var isWithin = false;
        return string.Join('\n', text.Split('\n').Select(line =>
        {
            isWithin = !string.IsNullOrWhiteSpace(line) && (isWithin || BlockTag().IsMatch(line));
            return isWithin && !Item().IsMatch(line) ? line.TrimStart(' ', '\t') : line;
        }));
    }

    private static string Spaced(string text) => SpaceInside().Replace(SpaceBefore().Replace(text, "$2$1"), "$2$1");

    private static string InCells(string row) => Breaks().Replace(EdgeOfCell().Replace(row, " "), "<br>");

    // {'{x}'} and {`more lines`} of MDX are what stands in the quotation marks.
    private string Words(string code) => !hasComponents ? code : TextInBraces().Replace(masked.Restored(code), "${text}");

    private static bool IsStructure(string name) => name is "table" or "ul" or "ol" or "dl";

    // A cell and an item have room for one line, so a block of code is a span for each of its lines there.
    private string HideCode(string text, bool isRow)
    {
        var structures = new Queue<HtmlElement>(HtmlElements.Find(text, (n, _) => IsStructure(n)));
        return Replace(text, (n, _) => n is "pre" or "code" or "samp" or "tt", e =>
        {
            while (structures.TryPeek(out var passed) && passed.End <= e.Start)
            {
                structures.Dequeue();
            }

            var isWithin = isRow || structures.TryPeek(out var around) && around.Start < e.Start;
            if (e.Name != "pre" && (e.Inner.Contains("<a ", StringComparison.OrdinalIgnoreCase) || e.Inner.Contains("](", StringComparison.Ordinal)))
            {
                return e.Inner;
            }

            var code = masked.Restored(System.Net.WebUtility.HtmlDecode(HtmlTags.AnyTag().Replace(LineBreak().Replace(Words(e.Inner), "\n"), ""))).Trim('\n');
            return e.Name != "pre" ? masked.Hide(CodeText.Span(code))
                : isWithin ? HtmlTags.Break + string.Join(HtmlTags.Break, code.Split('\n').Where(l => l.Trim().Length > 0).Select(l => masked.Hide(CodeText.Span(l)))) + HtmlTags.Break
                : $"\n\n{masked.Hide(string.Join('\n', FencedCode.Lines(CodeLanguage().Match(e.Tag + e.Inner).Groups["language"].Value, code.Split('\n'))))}\n\n";
        });
    }

    [GeneratedRegex(@"\s(?:hidden(?=[\s=>/])|style\s*=\s*[""'][^""'<>]*(?:display\s*:\s*none|visibility\s*:\s*hidden))", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"^<(?:div|aside|section|p)\s(?:[^<>]*\s)?class\s*=\s*[""']?(?:[^""'<>]*\s)?(?:(?:alert-|callout-|admonition-|box-|notice--)?(?<type>warn|warning|danger|caution|important|attention|tip|hint|note|notice)|(?:alert-|callout-|admonition-|box-|notice--)(?<type>info|success))(?=[\s""'>])", RegexOptions.IgnoreCase)]
    private static partial Regex NotedTag();

    // <Admonition type="tip" title="…"> of Docusaurus, <Warning> of Mintlify, <Aside type="caution"> of Starlight. What has more to say is no such note.
    [GeneratedRegex(@"^<(?:(?:Admonition|Callout|Aside)(?=\s)|(?<type>Note|Tip|Info|Warning|Caution|Danger)(?=[\s>]))(?:\s+(?:(?:type|title|icon|emoji|class|className)=(?:""[^""]*""|'[^']*')))*\s*>$")]
    private static partial Regex NotedComponent();

    [GeneratedRegex(@"\{\s*(?<mark>[""'`])(?<text>(?:(?!\k<mark>)[^$]|\$(?!\{)){0,20000})\k<mark>\s*\}")]
    private static partial Regex TextInBraces();

    [GeneratedRegex(@"class\s*=\s*[""']?[^""'<>]*\b(?:admonition-title|alert-heading|alert-title|callout-title)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnTitle();

    // What draws a chart, a map or a table that readers saw: htmlwidgets of R, Plotly, Vega, Bokeh, Leaflet, widgets of Jupyter.
    [GeneratedRegex(@"\A<script\b[^>]*(?:\sdata-for=|application/vnd\.)|\bPlotly\.(?:newPlot|react|plot)\b|\bvegaEmbed\b|\bBokeh\b|\bL\.map\(|\becharts\.init\b|\bHighcharts\b|\bnew Chart\(", RegexOptions.IgnoreCase)]
    private static partial Regex Chart();

    [GeneratedRegex(@"<br[\s/]*>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"^[^\n]{0,200}?(?:\blang(?:uage)?-|\blang=[""']?)(?<language>[A-Za-z][\w+#]*)")]
    private static partial Regex CodeLanguage();

    // A space within strong words would keep their signs from being read as such.
    [GeneratedRegex(@"(<(?:b|strong|i|em|cite|var|u|dfn|s|del|strike)(?:\s[^<>]*)?>)([ \t\n]+)", RegexOptions.IgnoreCase)]
    private static partial Regex SpaceBefore();

    [GeneratedRegex(@"(?<!\s)([ \t\n]+)(</(?:b|strong|i|em|cite|var|u|dfn|s|del|strike)\s*>)", RegexOptions.IgnoreCase)]
    private static partial Regex SpaceInside();

    // Icons, and places that only have an id.
    [GeneratedRegex(@"<(?:i|span|em|b|strong)\b[^<>]*>\s*</(?:i|span|em|b|strong)\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Empty();

    [GeneratedRegex(@"^[ \t]*</?(?:div|p|center|section|article|figure|figcaption|picture|source|img|a|video|iframe|details|summary|table|blockquote|h[1-6])\b", RegexOptions.IgnoreCase)]
    private static partial Regex BlockTag();

    [GeneratedRegex(@"^[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]")]
    private static partial Regex Item();

    [GeneratedRegex(@"(?<tag><details\b[^>]*>)(?:\s*<summary\b[^>]*>(?<title>[\s\S]{0,400}?)</summary\s*>)?", RegexOptions.IgnoreCase)]
    private static partial Regex Fold();

    [GeneratedRegex(@"</details\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex FoldEnd();

    [GeneratedRegex(@"\shref\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex LinkAddress();

    [GeneratedRegex(@"</?(?:h[1-6]|p|div|ul|ol|section|article|figure|table|blockquote)\b|\n[ \t]*\n|(?:^|\n)[ \t]*#{1,6}[ \t]", RegexOptions.IgnoreCase)]
    private static partial Regex BlockInside();

    // <h3>Words</h3>, ### Words, or the first element with nothing but words.
    [GeneratedRegex(@"(?<open><(?:h[1-6]|p|div|span|strong|b)\b[^<>]*>)(?<words>[^<>\uE000]*\p{L}[^<>\uE000]*)(?<close></(?:h[1-6]|p|div|span|strong|b)\s*>)|(?m:(?<open>^[ \t]*#{1,6}[ \t]+)(?<words>[^\n<>\[\]]*\p{L}[^\n<>\[\]]*)(?<close>)$)", RegexOptions.IgnoreCase)]
    private static partial Regex LinkedWords();

    [GeneratedRegex(@"(?m)^#{1,6}[ \t]+(?=[^\n]*<[Bb]adge\b)(?<words>[^\n{}]+)$")]
    private static partial Regex HeadingWithBadge();

    [GeneratedRegex(@"</(?<name>[A-Za-z][\w.-]*)")]
    private static partial Regex ClosingTag();

    [GeneratedRegex(@"(?<!\\|\]\()</?[A-Za-z][\w.-]*(?:\s(?:[^<>""']|""[^""]*""|'[^']*')*)?/?>")]
    private static partial Regex Tag();

    // Within the words of a link no block has room.
    [GeneratedRegex(@"(?<![\\\]])\[[^\[\]\n]*\z")]
    private static partial Regex BracketBefore();

    [GeneratedRegex(@"</?(?:b|strong)(?:\s[^<>]*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex StrongTags();

    [GeneratedRegex(@"(?:(?<=^|(?<!\\)\|)[ \t]*\uE002[\uE002 \t]*|[ \t]*\uE002[\uE002 \t]*(?=\||$))")]
    private static partial Regex EdgeOfCell();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"[ \t]*\uE002[\uE002 \t]*")]
    private static partial Regex Breaks();
}
