using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown.Spans;

/// <summary>Closes a bracket that attributes follow. The bracket was opened by the parser of links.</summary>
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
        // Not before: a closed inline takes no children.
        span.IsClosed = true;
        slice = rest;
        return true;
    }

    // [^note]{#id} is the mark of a note, known or not.
    private static bool IsFootnote(LinkDelimiterInline open) => open.FirstChild is LiteralInline { Content.CurrentChar: '^' };
}
