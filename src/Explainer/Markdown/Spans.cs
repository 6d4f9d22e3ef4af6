using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Bracketed spans with attributes, in Pandoc's syntax: <c>[الرقة]{lang=ar}</c>.</summary>
internal sealed class SpanExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new SpanParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Add(new HtmlSpanRenderer());
        }
    }
}

/// <summary>A span of text with attributes.</summary>
internal sealed class SpanInline : ContainerInline;

/// <summary>Closes a bracket that is followed by attributes. Markdig's link parser has opened it.</summary>
internal sealed class SpanParser : InlineParser
{
    public SpanParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var open = processor.Inline?.FindParentOfType<LinkDelimiterInline>().FirstOrDefault();
        if (slice.PeekChar() != '{' || open is null || open.IsImage || !open.IsActive || IsFootnote(open))
        {
            return false;
        }

        var rest = slice;
        rest.SkipChar();
        var attributesStart = rest.Start;
        if (!GenericAttributesParser.TryParse(ref rest, out var attributes))
        {
            return false;
        }

        attributes.Span = new SourceSpan(processor.GetSourcePosition(attributesStart), processor.GetSourcePosition(rest.Start - 1));
        var span = new SpanInline
        {
            Span = new SourceSpan(open.Span.Start, attributes.Span.End),
            Line = open.Line,
            Column = open.Column,
        };
        span.SetAttributes(attributes);
        open.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        // Only now, because a closed inline accepts no children.
        span.IsClosed = true;
        slice = rest;
        return true;
    }

    // [^note]{#id} is a footnote reference, whether the footnote exists or not.
    private static bool IsFootnote(LinkDelimiterInline open) => open.FirstChild is LiteralInline { Content.CurrentChar: '^' };
}

/// <summary>Renders a span.</summary>
internal sealed class HtmlSpanRenderer : HtmlObjectRenderer<SpanInline>
{
    protected override void Write(HtmlRenderer renderer, SpanInline span)
    {
        renderer.Write("<span").WriteAttributes(span).Write('>');
        renderer.WriteChildren(span);
        renderer.Write("</span>");
    }
}
