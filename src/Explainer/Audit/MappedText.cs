using System.Text;
using Explainer.Compose.Syntax;
using Explainer.Compose.Terms;
using Explainer.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownSpan = Markdig.Syntax.SourceSpan;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Audit;

/// <summary>The visible text of one block, with a mapping from its offsets to positions in the file.</summary>
internal sealed class MappedText
{
    private readonly Prose prose;
    private readonly StringBuilder words = new();
    private readonly List<Piece> pieces = [];

    private MappedText(LeafBlock block, Prose prose)
    {
        this.prose = prose;
        Append(block.Inline!, isIntroduced: false);
        Text = words.ToString();
        HasTermLinks = TermLinks.AllowsLinks(block);
        IsRunningText = block is ParagraphBlock paragraph && new PlainParagraph(paragraph, Text).IsRunningText;
    }

    public string Text { get; }

    /// <summary>Whether it is running text: not a heading and not the cell of a table.</summary>
    public bool IsRunningText { get; }

    /// <summary>Whether terms are linked automatically here: not in headings and not in quotations.</summary>
    public bool HasTermLinks { get; }

    /// <summary>The texts of a body, in reading order.</summary>
    public static IEnumerable<MappedText> Collect(Prose prose) => prose.Nodes.Texts.Select(block => new MappedText(block, prose));

    /// <summary>Whether the text at an offset is explained: by the target of a link around it, or right there, where it is bold.</summary>
    public bool IsIntroduced(int offset) => PieceAt(offset).IsIntroduced;

    /// <summary>The span in the file of a range of the text, including the markup within.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        var first = PositionOf(start);
        return prose.Span(new MarkdownSpan(first, Math.Max(first, PositionOf(start + length - 1))));
    }

    private int PositionOf(int offset)
    {
        var piece = PieceAt(offset);
        return Math.Min(piece.Start + offset - piece.Offset, piece.End);
    }

    private Piece PieceAt(int offset) => pieces.FindLast(p => p.Offset <= offset) ?? pieces[0];

    private void Append(ContainerInline container, bool isIntroduced)
    {
        foreach (var inline in container)
        {
            if (PlainText.OwnWords(inline) is { Length: > 0 } own)
            {
                pieces.Add(new Piece(words.Length, inline.Span.Start, inline.Span.End, isIntroduced));
                words.Append(own);
            }

            // Alternative text is not part of the visible text.
            if (inline is ContainerInline inner and not LinkInline { IsImage: true })
            {
                Append(inner, isIntroduced || inner is LinkInline || EmphasisKind.IsStrong(inner));
            }
        }
    }

    /// <summary>An inline: its offset in the text, its range in the body, and whether it is explained there.</summary>
    private sealed record Piece(int Offset, int Start, int End, bool IsIntroduced);
}
