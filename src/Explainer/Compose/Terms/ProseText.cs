using System.Runtime.InteropServices;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose.Terms;

/// <summary>
/// The words of one block as a reader sees them, and which piece of the tree each stands in. One object serves many
/// blocks, one after the other.
/// </summary>
internal sealed class ProseText
{
    // Stands for what is no word of the text: code, an image, the mark of a source.
    private const char Thing = '\uFFFC';

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
        // The last piece ends where the text does.
        starts.Add(text.Count);
    }

    /// <summary>The words from one place to another; null unless they can become a link: they stand side by side, and in no link.</summary>
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
        return words.CanBeCut(starts[last + 1] - starts[last]) ? words : null;
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
                    Add(inline, [Thing]);
                    break;
                case ContainerInline inner:
                    AddAll(inner, isLink || inner is LinkInline);
                    break;
                case LiteralInline literal:
                    Add(isLink ? literal.Parent! : literal, literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    Add(isLink ? entity.Parent! : entity, entity.Transcoded.AsSpan());
                    break;
                default:
                    Add(inline, inline is LineBreakInline ? [' '] : [Thing]);
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
