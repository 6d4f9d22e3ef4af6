using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>The caption of a figure, which is the title of its image, is text like all other: with links, citations and emphasis.</summary>
internal sealed class CaptionExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.ReplaceOrAdd<LinkInlineParser>(new CaptionParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // The renderer of figures writes it.
    }
}

/// <summary>The parsed caption of a figure, which follows the image in its paragraph. It belongs to no excerpt and has no linked terms.</summary>
internal sealed class CaptionInline : ContainerInline
{
    /// <summary>The image of a paragraph that is a figure, alone and with a title; null for other paragraphs.</summary>
    public static LinkInline? ImageOf(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true } image } inline
        && !string.IsNullOrEmpty(image.Title) && (inline.LastChild == image || inline.LastChild is CaptionInline) ? image : null;
}

/// <summary>Parses links and images as Markdig does, and the titles of images that are figures once their paragraph is done.</summary>
internal sealed class CaptionParser : LinkInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice;
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        if (before.CurrentChar == ']' && processor is { Inline: LinkInline { IsImage: true, PreviousSibling: null, Title.Length: > 0 } image, Block: ParagraphBlock paragraph })
        {
            before.SkipChar();
            if (LinkHelper.TryParseInlineLink(ref before, out _, out _, out _, out var title)
                && CaptionOf(processor, paragraph, image, slice.Text, title.Start + 1, title.End) is { } caption)
            {
                paragraph.ProcessInlinesEnd += (_, _) => Attach(processor, paragraph, image, caption);
            }
        }

        return true;
    }

    // Its lines as slices of the whole text, so that its places are those of the file. Null, and the caption is plain text, where
    // they are not as they stand there, or could be taken for a table.
    private static ParagraphBlock? CaptionOf(InlineProcessor processor, ParagraphBlock paragraph, LinkInline image, string text, int start, int end)
    {
        if (text.AsSpan(start, Math.Max(0, end - start)) is var title && title.Contains('\n') && title.Contains('|'))
        {
            return null;
        }

        var whole = ParagraphParser.TextAround(paragraph) ?? text;
        var caption = new ParagraphBlock { Line = image.Line, Column = image.Column, ProcessInlines = true, Lines = new StringLineGroup(1) };
        for (var from = start; from < end;)
        {
            var to = text.IndexOf('\n', from, end - from) is var next and >= 0 ? next : end;
            var line = text.AsSpan(from, to - from).TrimEnd('\r');
            var place = processor.GetSourcePosition(from);
            if (place + line.Length > whole.Length || !whole.AsSpan(place, line.Length).SequenceEqual(line))
            {
                return null;
            }

            caption.Lines.Add(new StringSlice(whole, place, place + line.Length - 1, NewLine.LineFeed));
            from = to + 1;
        }

        caption.Span = new SourceSpan(processor.GetSourcePosition(start), processor.GetSourcePosition(end - 1));
        return caption.Lines.Count > 0 ? caption : null;
    }

    private static void Attach(InlineProcessor processor, ParagraphBlock paragraph, LinkInline image, ParagraphBlock block)
    {
        if (CaptionInline.ImageOf(paragraph) != image)
        {
            return;
        }

        processor.ProcessInlineLeaf(block);
        HtmlTagParser.Pair(block);
        var caption = new CaptionInline { Span = block.Span, Line = block.Line, Column = block.Column };
        while (block.Inline!.FirstChild is { } inline)
        {
            inline.Remove();
            caption.AppendChild(inline);
        }

        if (block.TryGetAttributes() is { } attributes)
        {
            caption.SetAttributes(attributes);
        }

        caption.IsClosed = true;
        paragraph.Inline!.AppendChild(caption);
    }
}
