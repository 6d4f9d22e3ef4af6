using System.Runtime.InteropServices;
using Explainer.Markdown;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose.Terms;

/// <summary>
/// The visible text of one block, and the inline that each character comes from. The buffers are reused: <see cref="Read"/>
/// starts a new block.
/// </summary>
internal sealed class ProseText
{
    // U+FFFC (object replacement character) stands for code, images, citations and the like.
    private const char ObjectReplacement = '\uFFFC';

    private readonly List<char> text = new(512);
    private readonly List<Inline> pieces = [];
    private readonly List<int> starts = [];

    public ReadOnlySpan<char> Text => CollectionsMarshal.AsSpan(text);

    public void Read(ContainerInline block)
    {
        text.Clear();
        pieces.Clear();
        starts.Clear();
        AddAll(block, isLink: false);
        // A sentinel: the end of the last piece.
        starts.Add(text.Count);
    }

    /// <summary>The text between two offsets as inlines; null where it cannot become a link: across inlines of different parents, or within a link.</summary>
    public ProseWords? WordsAt(int start, int end)
    {
        var first = PieceAt(start);
        var last = PieceAt(end - 1);
        for (var i = first; i <= last; i++)
        {
            if (pieces[i].Parent != pieces[first].Parent || pieces[i] is not (LiteralInline or LineBreakInline or HtmlEntityInline))
            {
                return null;
            }
        }

        var words = new ProseWords(pieces[first], start - starts[first], pieces[last], end - starts[last]);
        return words.CanBeSplit(starts[last + 1] - starts[last]) ? words : null;
    }

    private int PieceAt(int place)
    {
        var found = starts.BinarySearch(place);
        return found >= 0 ? found : ~found - 1;
    }

    private void AddAll(ContainerInline container, bool isLink)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LinkInline { IsImage: true }:
                    Add(inline, [ObjectReplacement]);
                    break;
                case CaptionInline:
                    break;
                case ContainerInline inner:
                    AddAll(inner, isLink || inner is LinkInline);
                    break;
                case LiteralInline literal and not (FigureMention or FarNameInline):
                    Add(isLink ? literal.Parent! : literal, literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    Add(isLink ? entity.Parent! : entity, entity.Transcoded.AsSpan());
                    break;
                default:
                    Add(inline, inline is LineBreakInline ? [' '] : [ObjectReplacement]);
                    break;
            }
        }
    }

    private void Add(Inline piece, ReadOnlySpan<char> words)
    {
        if (words.Length > 0)
        {
            pieces.Add(piece);
            starts.Add(text.Count);
            text.AddRange(words);
        }
    }
}

/// <summary>A range of text over one or more sibling inlines.</summary>
/// <param name="First">The first inline.</param>
/// <param name="Start">The start of the range in it.</param>
/// <param name="Last">The last inline.</param>
/// <param name="End">The end of the range in it, exclusive.</param>
internal sealed record ProseWords(Inline First, int Start, Inline Last, int End)
{
    /// <summary>Its position in the body.</summary>
    public SourceSpan Span => new(First.Span.Start + Start, Last.Span.Start + End - 1);

    /// <summary>Whether the inlines can be split at both ends. Literal text can; a line break or an entity cannot.</summary>
    /// <param name="lengthOfLast">The length of the visible text of the last inline.</param>
    public bool CanBeSplit(int lengthOfLast) =>
        (First is LiteralInline || Start == 0) && (Last is LiteralInline || End == lengthOfLast);

    /// <summary>Moves the range into a link. Text before it stays in its inline, so a block is linked from its end backwards.</summary>
    public void MoveInto(LinkInline link)
    {
        if (Last is LiteralInline last && End < last.Content.Length)
        {
            Split(last, End);
        }

        var first = First is LiteralInline literal && Start > 0 ? Split(literal, Start) : First;
        var end = Last == First ? first : Last;
        link.Span = Span;
        first.InsertBefore(link);
        for (Inline? inline = first, next; inline is not null; inline = next)
        {
            next = inline == end ? null : inline.NextSibling;
            inline.Remove();
            link.AppendChild(inline);
        }
    }

    /// <summary>Splits a literal and returns the second part.</summary>
    private static LiteralInline Split(LiteralInline literal, int index)
    {
        var whole = literal.Content;
        var rest = new LiteralInline(new StringSlice(whole.Text, whole.Start + index, whole.End))
        {
            Span = new SourceSpan(literal.Span.Start + index, literal.Span.End),
            Line = literal.Line,
            Column = literal.Column + index,
            IsClosed = true,
        };
        literal.Content = new StringSlice(whole.Text, whole.Start, whole.Start + index - 1);
        literal.Span = new SourceSpan(literal.Span.Start, literal.Span.Start + index - 1);
        literal.InsertAfter(rest);
        return rest;
    }
}
