using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Generic attributes (<c>{#id lang=ar}</c>): Markdig's parser, limited to the places where they have one clear owner.</summary>
internal sealed class AttributesExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        new GenericAttributesExtension().Setup(pipeline);
        pipeline.InlineParsers.Insert(0, new BlockAttributesParser());
        pipeline.BlockParsers.Find<HeadingBlockParser>()!.TryParseAttributes = TryParseHeading;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // The renderers of the elements write them.
    }

    // Attributes of a heading stand at its end, after a space. In "## The city of [الرقة]{lang=ar}" they belong to the span.
    private static bool TryParseHeading(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var text = line.AsSpan().TrimEnd("# \t");
        var open = text.LastIndexOf('{');
        var rest = new StringSlice(line.Text, line.Start + open, line.Start + text.Length - 1);
        if (open <= 0 || !char.IsWhiteSpace(text[open - 1])
            || !GenericAttributesParser.TryParse(ref rest, out var attributes) || !rest.IsEmpty)
        {
            return false;
        }

        attributes.Line = processor.LineIndex;
        attributes.Span = new SourceSpan(line.Start + open, rest.Start - 1);
        ((MarkdownObject)block).SetAttributes(attributes);
        line.End = line.Start + open - 1;
        return true;
    }
}

/// <summary>
/// Parses attributes that do not follow an inline element but plain text, a citation or a footnote reference. At the end of a
/// block they apply to the block; elsewhere they are text, because their owner would be ambiguous.
/// </summary>
internal sealed class BlockAttributesParser : InlineParser
{
    public BlockAttributesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice;
        if (!HasNoAttributes(processor.Inline) || !GenericAttributesParser.TryParse(ref rest, out var attributes))
        {
            return false;
        }

        var span = new SourceSpan(
            processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(rest.Start - 1));
        if (rest.IsEmptyOrWhitespace())
        {
            var element = OwnerOf(processor.Block!).GetAttributes();
            attributes.CopyTo(element, mergeIdAndProperties: true, shared: false);
            (element.Span, element.Line, element.Column) = (span, line, column);
            TrimEnd(processor);
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

    // The renderers of these inlines write no attributes, so attributes on them would be lost.
    private static bool HasNoAttributes(Inline? inline) =>
        inline is LiteralInline or LineBreakInline or CitationInline or FootnoteLink or HtmlEntityInline or HtmlInline;

    // In a tight list <p> is not printed, so the attributes go to the <li>.
    private static MarkdownObject OwnerOf(LeafBlock block) =>
        block.Parent is ListItemBlock or DefinitionItem && block.Parent.OfType<ParagraphBlock>().FirstOrDefault() == block
            ? block.Parent : block;

    // Drops the line break or the spaces before the attributes.
    private static void TrimEnd(InlineProcessor processor)
    {
        if (processor.Inline is LineBreakInline lineBreak)
        {
            processor.Inline = (Inline?)lineBreak.PreviousSibling ?? lineBreak.Parent;
            lineBreak.Remove();
        }
        else if (processor.Inline is LiteralInline literal)
        {
            literal.Content.TrimEnd();
            if (literal.Content.IsEmpty && literal.PreviousSibling is LinkInline { IsImage: true } image)
            {
                // A space between a picture and its braces: the picture is still alone in its paragraph.
                processor.Inline = image;
                literal.Remove();
            }
        }
    }
}

/// <summary>The ids that can stand behind a heading: <c>{#id}</c>.</summary>
internal static class HeadingIds
{
    /// <summary>Whether it is read as it is written. Ids that are made of headings may be too short for that, or begin with a sign.</summary>
    public static bool CanBeWritten(string id)
    {
        var written = new StringSlice($"{{#{id}}}");
        return GenericAttributesParser.TryParse(ref written, out var attributes) && written.IsEmpty && attributes.Id == id;
    }
}
