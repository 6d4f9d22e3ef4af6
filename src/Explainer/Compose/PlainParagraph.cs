using System.Collections.Immutable;
using Explainer.Markdown;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Compose;

/// <summary>A paragraph of a body, and its words without markup.</summary>
internal sealed record PlainParagraph(LeafBlock Block, string Text)
{
    /// <summary>Whether it is read in one go with those around it: a cell of a table is not.</summary>
    public bool IsRead => Block.Parent is not TableCell;

    /// <summary>All of a body, open or not, without the notes at its end.</summary>
    public static ImmutableArray<PlainParagraph> Collect(Prose prose) =>
        [.. prose.Nodes.Texts.Where(t => t is ParagraphBlock { Parent: not Footnote }).Select(p => new PlainParagraph(p, PlainText.From(p.Inline)))];
}
