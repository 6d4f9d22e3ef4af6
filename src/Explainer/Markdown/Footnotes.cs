using System.Globalization;
using Explainer.Model;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Markdig's footnotes with parsers that find them in more places.</summary>
internal sealed class FootnotesExtension : IMarkdownExtension
{
    /// <summary>
    /// Loads the tables of ICU by which Markdig compares labels of footnotes (without case and accents). It takes 5 ms, for which all
    /// threads would wait at the first footnote of a site.
    /// </summary>
    public static void Prepare() =>
        _ = CultureInfo.InvariantCulture.CompareInfo.GetHashCode("1", CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        new FootnoteExtension().Setup(pipeline);
        pipeline.BlockParsers.ReplaceOrAdd<FootnoteParser>(new FootnoteTextParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteReferenceParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // HtmlElements replaces the renderers.
    }
}

/// <summary>
/// Parses the text of a footnote, also directly below a definition list: Markdig keeps such a list open, where its own parser
/// finds no footnotes. A note ends where GitHub and Pandoc end it, before a line that is indented by fewer than four spaces and
/// does not go on with its paragraph.
/// </summary>
internal sealed class FootnoteTextParser : FootnoteParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!processor.IsCodeIndent && IsNote(processor.Line.AsSpan()))
        {
            CloseDefinitions(processor);
        }

        return base.TryOpen(processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // What is open in a note, such as an item, says itself what an empty line means to it. Markdig closes it.
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (processor.IsCodeIndent || processor.CurrentBlock is { IsBreakable: false })
        {
            return base.TryContinue(processor, block);
        }

        if (!IsNote(processor.Line.AsSpan()))
        {
            return BlockState.None;
        }

        // Another note right below.
        processor.Close(block);
        return base.TryOpen(processor);
    }

    private static bool IsNote(ReadOnlySpan<char> line) =>
        line.StartsWith("[^", StringComparison.Ordinal) && line.IndexOf(']') is var end and > 2 && line[(end + 1)..] is [':', ..];

    private static void CloseDefinitions(BlockProcessor processor)
    {
        if (processor.GetCurrentContainerOpened() is DefinitionItem item)
        {
            processor.Close(item);
            item.IsOpen = false;
        }

        if (processor.GetCurrentContainerOpened() is DefinitionList list)
        {
            list.IsOpen = false;
        }
    }
}

/// <summary>
/// Parses footnote references before links are parsed. Otherwise <c>[^a][^b]</c> and <c>[text][^b]</c> would be reference links
/// whose label is <c>^b</c>.
/// </summary>
internal sealed class FootnoteReferenceParser : InlineParser
{
    public FootnoteReferenceParser() => OpeningCharacters = ['[', ']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var closes = slice.CurrentChar == ']';
        if (Find(processor.Document, closes ? slice.AsSpan()[1..] : slice.AsSpan()) is not { } note)
        {
            return false;
        }

        var length = closes ? 1 : note.Label!.Length + 2;
        var inline = closes ? new LiteralInline("]") : note.CreateLinkInline!(processor, note, null);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        inline.Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1));
        (inline.Line, inline.Column) = (line, column);
        processor.Inline = inline;
        slice.Start += length;
        return true;
    }

    // [^a](b.md) is an inline link, as in CommonMark.
    private static FootnoteLinkReferenceDefinition? Find(MarkdownDocument document, ReadOnlySpan<char> text) =>
        text.StartsWith("[^", StringComparison.Ordinal) && text.IndexOf(']') is var end and > 2 && text[(end + 1)..] is not ['(', ..]
        && document.TryGetLinkReferenceDefinition(text[1..end].ToString(), out var definition)
            ? definition as FootnoteLinkReferenceDefinition : null;
}

/// <summary>The letters and ids of footnotes: a to z, then aa, ab … Numbers are taken by citations.</summary>
internal static class FootnoteNames
{
    public static string Letter(Footnote footnote) => Letter(footnote.Order);

    /// <summary>The HTML id of a footnote.</summary>
    public static string NoteId(Footnote footnote) => "x-fn-" + Letter(footnote);

    /// <summary>The HTML id of a reference to a footnote, which may have several.</summary>
    public static string MarkId(FootnoteLink mark)
    {
        var nth = IndexesOf(mark.Footnote).GetValueOrDefault(mark, -1);
        return "x-fnref-" + Letter(mark.Footnote) + (nth > 0 ? HtmlProse.Format("-{0}", nth + 1) : "");
    }

    private static readonly object Indexes = new();

    // Cached on the footnote: searching its links for each reference would be quadratic.
    private static Dictionary<FootnoteLink, int> IndexesOf(Footnote footnote)
    {
        if (footnote.GetData(Indexes) is Dictionary<FootnoteLink, int> known)
        {
            return known;
        }

        var indexes = footnote.Links.Where(l => !l.IsBackLink).Select((l, i) => (l, i)).ToDictionary(x => x.l, x => x.i);
        footnote.SetData(Indexes, indexes);
        return indexes;
    }

    private static string Letter(int order) =>
        order <= 0 ? "" : Letter((order - 1) / 26) + (char)('a' + ((order - 1) % 26));
}

/// <summary>Renders a reference to a footnote; the back links are rendered with the list of footnotes.</summary>
internal sealed class HtmlFootnoteMarkRenderer(Words words) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink mark)
    {
        if (mark.IsBackLink)
        {
            return;
        }

        var letter = FootnoteNames.Letter(mark.Footnote);
        renderer.Write("<sup class=\"footnote\">[<a id=\"").Write(FootnoteNames.MarkId(mark));
        renderer.Write("\" href=\"#").Write(FootnoteNames.NoteId(mark.Footnote)).Write("\" aria-label=\"");
        renderer.WriteEscape(HtmlProse.Format(words.FootnoteMark, letter)).Write("\">").Write(letter).Write("</a>]</sup>");
    }
}

/// <summary>Renders the footnotes at the end of a page, each with a back link to every reference.</summary>
internal sealed class HtmlFootnoteListRenderer(Words words) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        renderer.Write("<section class=\"footnotes\" aria-labelledby=\"x-notes\">\n<h2 id=\"x-notes\">");
        renderer.WriteEscape(words.Footnotes).WriteLine("</h2>").WriteLine("<ol>");
        foreach (var footnote in group.OfType<Footnote>())
        {
            renderer.Write("<li id=\"").Write(FootnoteNames.NoteId(footnote)).Write("\">");
            renderer.WriteChildren(footnote);
            renderer.Write("<p class=\"back\">");
            var count = 0;
            foreach (var mark in footnote.Links.Where(l => !l.IsBackLink))
            {
                renderer.Write(count++ > 0 ? " " : "").Write("<a href=\"#").Write(FootnoteNames.MarkId(mark)).Write("\" aria-label=\"");
                renderer.WriteEscape(HtmlProse.Format(words.BackToText, HtmlProse.Format("{0}", count))).Write("\">↑</a>");
            }

            renderer.WriteLine("</p></li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
