using System.Text;
using Explainer.Compose;
using Explainer.Compose.Terms;
using Explainer.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownSpan = Markdig.Syntax.SourceSpan;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Audit.Reading;

/// <summary>The words of one block as a reader sees them, and where in the file each stands.</summary>
internal sealed class PlacedText
{
    private readonly Prose prose;
    private readonly StringBuilder words = new();
    private readonly List<Piece> pieces = [];

    private PlacedText(LeafBlock block, Prose prose)
    {
        this.prose = prose;
        Append(block.Inline!, isIntroduced: false);
        Text = words.ToString();
        HasTermLinks = TermLinks.IsPlace(block);
        IsRead = block is ParagraphBlock paragraph && new PlainParagraph(paragraph, Text).IsRead;
    }

    public string Text { get; }

    /// <summary>Whether it is read in one go with those around it: a heading or a cell of a table is not.</summary>
    public bool IsRead { get; }

    /// <summary>Whether terms link themselves here: not in headings, and not in quotations, whose words nobody may change.</summary>
    public bool HasTermLinks { get; }

    /// <summary>Every block of a body that has words, in reading order.</summary>
    public static IEnumerable<PlacedText> Collect(Prose prose) => prose.Nodes.Texts.Select(block => new PlacedText(block, prose));

    /// <summary>Whether a place is part of a link, which leads to what explains it, or in bold, as what is explained there.</summary>
    public bool IsIntroduced(int offset) => PieceAt(offset).IsIntroduced;

    /// <summary>A stretch of the text as a stretch of the file, marks and links in it included.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        var first = PlaceOf(start);
        return prose.Span(new MarkdownSpan(first, Math.Max(first, PlaceOf(start + length - 1))));
    }

    private int PlaceOf(int offset)
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

            // The words of a picture are heard and not read.
            if (inline is ContainerInline inner and not LinkInline { IsImage: true })
            {
                Append(inner, isIntroduced || inner is LinkInline or EmphasisInline { DelimiterCount: 2 });
            }
        }
    }

    /// <summary>A piece of the tree: where it begins in the text, where it stands in the body, and whether it is introduced there.</summary>
    private sealed record Piece(int Offset, int Start, int End, bool IsIntroduced);
}
