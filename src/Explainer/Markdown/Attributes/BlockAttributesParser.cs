using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Citation = Explainer.Markdown.Citations.Citation;

namespace Explainer.Markdown.Attributes;

/// <summary>
/// Reads attributes that follow no element: words, or the mark of a source or note. On the last line of a block they are
/// the block's; within a text they are text, because nobody could tell what they belong to.
/// </summary>
internal sealed class BlockAttributesParser : InlineParser
{
    public BlockAttributesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice;
        if (!IsNoElement(processor.Inline) || !GenericAttributesParser.TryParse(ref rest, out var attributes))
        {
            return false;
        }

        var span = new SourceSpan(
            processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(rest.Start - 1));
        if (rest.IsEmptyOrWhitespace())
        {
            var element = ElementOf(processor.Block!).GetAttributes();
            attributes.CopyTo(element, mergeIdAndProperties: true, shared: false);
            (element.Span, element.Line, element.Column) = (span, line, column);
            LeaveEnd(processor);
        }
        else
        {
            processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, rest.Start - 1))
            {
                Span = span,
                Line = line,
                Column = column,
            };
        }

        slice.Start = rest.Start;
        return true;
    }

    // What prints no attributes of its own would lose them.
    private static bool IsNoElement(Inline? inline) =>
        inline is LiteralInline or LineBreakInline or Citation or FootnoteLink or HtmlEntityInline or HtmlInline;

    // The text of an item need not be a paragraph of its own in print.
    private static MarkdownObject ElementOf(LeafBlock block) =>
        block.Parent is ListItemBlock or DefinitionItem && block.Parent.OfType<ParagraphBlock>().FirstOrDefault() == block
            ? block.Parent : block;

    // A line of its own for the attributes is not a line of the text, nor is the space before them.
    private static void LeaveEnd(InlineProcessor processor)
    {
        if (processor.Inline is LineBreakInline lineBreak)
        {
            processor.Inline = (Inline?)lineBreak.PreviousSibling ?? lineBreak.Parent;
            lineBreak.Remove();
        }
        else if (processor.Inline is LiteralInline literal)
        {
            literal.Content.TrimEnd();
        }
    }
}
