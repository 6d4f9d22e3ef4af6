using System.Buffers;
using System.Collections.Immutable;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownSpan = Markdig.Syntax.SourceSpan;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose.Syntax;

/// <summary>
/// The Markdig syntax tree of a body. Its spans are offsets from the start of the body, not of the file; those of an included
/// text begin where that text was given its place behind the body.
/// </summary>
internal sealed record Prose(EntryHeader Header, MarkdownDocument Document, ImmutableArray<IncludedText> Included)
{
    /// <summary>The blocks and inlines of the tree as it was parsed; later changes do not show here.</summary>
    public ProseNodes Nodes { get; } = new(Document);

    /// <summary>The files in which its text is written.</summary>
    public IEnumerable<SourceText> Sources => Included.Select(i => i.Source).Prepend(Header.Source).Distinct();

    private bool HasRareWords { get; } = RareWords.AreIn(Header.Source.Text) || Included.Any(i => RareWords.AreIn(i.Source.Text));

    /// <summary>Whether any of its sources has one of these <see cref="RareWords"/>.</summary>
    public bool HasRare(SearchValues<string> words) => HasRareWords && Sources.Any(s => s.Text.AsSpan().ContainsAny(words));

    /// <summary>Converts a span of the tree to one of its file.</summary>
    public SourceSpan Span(MarkdownSpan span)
    {
        var (source, start) = Place(Math.Max(0, span.Start));
        return source.Span(start, Math.Max(0, Math.Min(span.Length, source.Text.Length - start)));
    }

    /// <summary>The file in which a part of the tree is written, relative to the input folder.</summary>
    public string FileOf(MarkdownObject markdown) => Included.IsEmpty ? Header.File : Place(Math.Max(0, markdown.Span.Start)).Source.Path;

    private (SourceText Source, int Offset) Place(int offset)
    {
        for (var i = Included.Length - 1; i >= 0; i--)
        {
            if (offset >= Included[i].Start)
            {
                return (Included[i].Source, offset - Included[i].Start);
            }
        }

        return (Header.Source, Header.BodyStart + offset);
    }

    public SourceSpan Span(MarkdownObject markdown) => Span(markdown.Span);

    /// <summary>A part of literal text; null where the parser has put the text together from elsewhere.</summary>
    /// <param name="literal">The text.</param>
    /// <param name="start">Where the part begins in it.</param>
    /// <param name="length">How long it is.</param>
    public SourceSpan? Span(LiteralInline literal, int start, int length)
    {
        var span = Span(literal);
        return span.Text.AsSpan().IndexOf(literal.Content.AsSpan(), StringComparison.Ordinal) is var at and >= 0 ? span with { Start = span.Start + at + start, Length = length } : null;
    }

    /// <summary>The first line of a body, for problems of the body as a whole.</summary>
    public static SourceSpan FirstLine(EntryHeader header)
    {
        var text = header.Source.Text;
        var start = header.BodyStart;
        while (start < text.Length - 1 && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return header.Source.Span(start, text.Length - start);
    }
}

/// <summary>A text that a body includes.</summary>
/// <param name="Source">Its file.</param>
/// <param name="Start">The offset at which it begins in the spans of the tree.</param>
/// <param name="Place">The offset of the line that includes it, in the spans of the tree.</param>
internal sealed record IncludedText(SourceText Source, int Start, int Place);
