using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Citations in Pandoc's syntax: <c>[@rtl, p. 3; @primed]</c>.</summary>
/// <param name="isWork">Whether there is a work with a key. If not, a key such as <c>fig:raqqa</c> names a figure.</param>
internal sealed class CitationExtension(Words words, Func<string, bool> isWork) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser(isWork));

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Add(new HtmlCitationRenderer(words));
        }
    }
}

/// <summary>One bracket with the works it cites.</summary>
internal sealed class CitationInline : LeafInline
{
    public required ImmutableArray<CitationItem> Items { get; init; }

    /// <summary>What is printed for each item; empty until the works of the page are numbered.</summary>
    public ImmutableArray<CitationMark> Marks { get; set; } = [];
}

/// <summary>One work within a citation.</summary>
/// <param name="Prefix">The words before the key ("see"); empty for none.</param>
/// <param name="Key">The id of the work; null where the key is malformed.</param>
/// <param name="Locator">The place in the work and any words after it: <c>p. 3</c>; empty for none.</param>
/// <param name="Span">Its position in the body.</param>
internal sealed record CitationItem(string Prefix, string? Key, string Locator, SourceSpan Span);

/// <summary>A citation as printed: a raised number that links to the list of sources.</summary>
/// <param name="Id">Its HTML id, the target of the link back from the list of sources.</param>
/// <param name="Number">The work's number on the page.</param>
/// <param name="Target">The id of the work in the page's list of sources.</param>
internal sealed record CitationMark(string Id, int Number, string Target, string Prefix, string Locator);

/// <summary>Parses citations. Brackets without a citation key are left to the other parsers.</summary>
internal sealed partial class CitationParser : InlineParser
{
    private readonly Func<string, bool> isWork;

    public CitationParser(Func<string, bool> isWork)
    {
        this.isWork = isWork;
        OpeningCharacters = ['['];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        var open = slice.Start;
        var close = IndexOutsideBraces(text, "][", open + 1, slice.End + 1) is var end and > 0 && text[end] == ']' ? end : -1;
        if (close < 0 || IsLink(text, close, slice.End) || !CitationKey().IsMatch(text.AsSpan(open + 1, close - open - 1)))
        {
            return false;
        }

        var start = processor.GetSourcePosition(open, out var line, out var column);
        var items = ImmutableArray.CreateBuilder<CitationItem>();
        for (var from = open + 1; from <= close;)
        {
            var semicolon = IndexOutsideBraces(text, ";؛", from, close);
            var to = semicolon < 0 ? close : semicolon;
            items.Add(ParseItem(text[from..to], new SourceSpan(processor.GetSourcePosition(from), processor.GetSourcePosition(to) - 1)));
            from = to + 1;
        }

        var span = new SourceSpan(start, processor.GetSourcePosition(close));
        processor.Inline = items.Any(IsFigure)
            ? new FigureMention { Items = items.ToImmutable(), Span = span, Line = line, Column = column, IsClosed = true }
            : new CitationInline { Items = items.ToImmutable(), Span = span, Line = line, Column = column };
        slice.Start = close + 1;
        return true;
    }

    private bool IsFigure(CitationItem item) => item.Key is { } key && FigureIds.KindOf(key) is not null && !isWork(key);

    // A key in braces may contain any of these signs. A brace that nobody closes is a sign like others.
    private static int IndexOutsideBraces(string text, string signs, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] == '{' && i > 0 && text[i - 1] == '@' && text.IndexOf('}', i, to - i) is var end and > 0)
            {
                i = end;
            }
            else if (signs.Contains(text[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    // In [@rtl][@primed] the second bracket is a citation, not the label of a reference link.
    private static bool IsLink(string text, int close, int end)
    {
        if (close == end || text[close + 1] != '[')
        {
            return close < end && text[close + 1] == '(';
        }

        var label = text.AsSpan(close + 1, end - close);
        return label.IndexOfAny(']', '@') is var sign && (sign < 0 || label[sign] == ']');
    }

    private static CitationItem ParseItem(string text, SourceSpan span)
    {
        var match = Item().Match(NormalForms.Composed(text.ReplaceLineEndings(" ")));
        var leading = text.Length - text.TrimStart().Length;
        var trimmed = new SourceSpan(span.Start + leading, span.Start + leading + Math.Max(0, text.Trim().Length - 1));
        return match.Success
            ? new CitationItem(match.Groups["prefix"].Value.Trim(), match.Groups["key"].Value, WithDashes(match.Groups["locator"].Value.Trim()), trimmed)
            : new CitationItem("", null, text.Trim(), trimmed);
    }

    private static string WithDashes(string locator) => locator.Contains('-', StringComparison.Ordinal) ? Dashes().Replace(locator, "–") : locator;

    // Pages from one to another, as keyboards have them: references are printed with the same dash.
    [GeneratedRegex(@"(?<=^(?:pp?\.|pages? |S\.|Seiten? |с\.|стор\.|ss?\.|ص\.?|págs?\.)[\d\s,–-]*\d)-{1,2}(?=\d)")]
    private static partial Regex Dashes();

    // Pandoc: a key begins with a letter, digit or _, and may contain single punctuation characters; in braces it may be anything.
    [GeneratedRegex(@"(^|[\s;؛-])@([\p{L}\p{Nd}_]|\{[^{}]+\})")]
    private static partial Regex CitationKey();

    [GeneratedRegex(@"^\s*(?<prefix>[^@]*?)\s*-?@(?:\{(?<key>[^{}]+)\}|(?<key>" + WorkKeys.Grammar + @"))\s*[,،]?\s*(?<locator>[^@]*)$")]
    private static partial Regex Item();
}

/// <summary>Renders a citation as superscript numbers that link to the list of sources, in brackets: copied, "2014[3]" is no other year.</summary>
internal sealed partial class HtmlCitationRenderer(Words words) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        renderer.Write("<sup class=\"cite\">[");
        var (comma, semicolon) = TextDirection.IsInArabicScript(words.Texts.Language) ? ("،", "؛") : (",", ";");
        var separator = citation.Marks.All(m => m.Prefix.Length + m.Locator.Length == 0) ? comma + "\u00a0" : semicolon + " ";
        foreach (var mark in citation.Marks)
        {
            renderer.Write(ReferenceEquals(mark, citation.Marks[0]) ? "" : separator).WriteEscape(mark.Prefix).Write(mark.Prefix.Length > 0 ? " " : "");
            renderer.Write("<a id=\"").Write(mark.Id).Write("\" href=\"#").Write(mark.Target).Write("\" aria-label=\"");
            renderer.WriteEscape(HtmlProse.Format(words.SourceMark, mark.Number)).Write("\">");
            renderer.Write(HtmlProse.Format("{0}", mark.Number)).Write("</a>");
            renderer.Write(mark.Locator.Length > 0 ? comma + "\u00a0" : "").WriteEscape(AbbreviationSpace().Replace(mark.Locator, "\u00a0"));
        }

        renderer.Write("]</sup>");
    }

    // "p. 1170" stays on one line with its number; longer words on the place may go on in the next.
    [GeneratedRegex(@"(?<=^\S{1,9}) (?=\p{Nd})")]
    private static partial Regex AbbreviationSpace();
}
