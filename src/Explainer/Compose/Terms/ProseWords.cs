using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose.Terms;

/// <summary>Some words of the tree that stand side by side.</summary>
/// <param name="First">The piece they begin in.</param>
/// <param name="Start">Where they begin in it.</param>
/// <param name="Last">The piece they end in.</param>
/// <param name="End">Where they end in it.</param>
internal sealed record ProseWords(Inline First, int Start, Inline Last, int End)
{
    /// <summary>Where they stand in the body.</summary>
    public SourceSpan Span => new(First.Span.Start + Start, Last.Span.Start + End - 1);

    /// <summary>Whether they end where a piece may be cut. Only plain text can be: a line break or an entity is whole.</summary>
    /// <param name="lengthOfLast">How many characters the last piece shows.</param>
    public bool CanBeCut(int lengthOfLast) =>
        (First is LiteralInline || Start == 0) && (Last is LiteralInline || End == lengthOfLast);

    /// <summary>Puts them into a link. Words before them keep their place in the tree, so links are made from the end on.</summary>
    public void PutInto(LinkInline link)
    {
        if (Last is LiteralInline last && End < last.Content.Length)
        {
            Cut(last, End);
        }

        var first = First is LiteralInline literal && Start > 0 ? Cut(literal, Start) : First;
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

    /// <summary>Cuts a text in two, and gives the second part.</summary>
    private static LiteralInline Cut(LiteralInline literal, int at)
    {
        var whole = literal.Content;
        var rest = new LiteralInline(new StringSlice(whole.Text, whole.Start + at, whole.End))
        {
            Span = new SourceSpan(literal.Span.Start + at, literal.Span.End),
            Line = literal.Line,
            Column = literal.Column + at,
            IsClosed = true,
        };
        literal.Content = new StringSlice(whole.Text, whole.Start, whole.Start + at - 1);
        literal.Span = new SourceSpan(literal.Span.Start, literal.Span.Start + at - 1);
        literal.InsertAfter(rest);
        return rest;
    }
}
