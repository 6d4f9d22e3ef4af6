using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown.Footnotes;

/// <summary>
/// Reads the mark of a footnote before links are read. Of two marks side by side, <c>[^a][^b]</c>, the first is no words of
/// a link to the second, and neither are other words in brackets.
/// </summary>
internal sealed class NoteMarkParser : InlineParser
{
    public NoteMarkParser() => OpeningCharacters = ['[', ']'];

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

    // [^a](b.md) is a link, as it is elsewhere.
    private static FootnoteLinkReferenceDefinition? Find(MarkdownDocument document, ReadOnlySpan<char> text) =>
        text.StartsWith("[^", StringComparison.Ordinal) && text.IndexOf(']') is var end and > 2 && text[(end + 1)..] is not ['(', ..]
        && document.TryGetLinkReferenceDefinition(text[1..end].ToString(), out var definition)
            ? definition as FootnoteLinkReferenceDefinition : null;
}
