using System.Collections.Immutable;
using Explainer.Markdown;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Compose.Syntax;

/// <summary>
/// Open text may be shown away from its page: in search, feeds, previews and beside backlinks. Quotations, testimony,
/// <c>:::care</c>, footnotes and text for teachers are not open.
/// </summary>
internal static class OpenText
{
    /// <summary>The text of the open paragraphs.</summary>
    public static IEnumerable<string> Collect(ImmutableArray<PlainParagraph> paragraphs) =>
        paragraphs.Where(p => p.Text.Length > 0 && IsOpen(p.Block)).Select(p => p.Text);

    /// <summary>Whether a block may be shown away from its page.</summary>
    public static bool IsOpen(Block block)
    {
        if (block is ChartSource)
        {
            return false;
        }

        for (var around = block.Parent; around is not null; around = around.Parent)
        {
            if (around is QuoteBlock or TestimonyBlock or Footnote or Container { Kind: not (ContainerKind.Chart or ContainerKind.Fold or ContainerKind.InShort or ContainerKind.Map or ContainerKind.Note or ContainerKind.Question) })
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A paragraph of a body and its text without markup.</summary>
internal sealed record PlainParagraph(LeafBlock Block, string Text)
{
    /// <summary>Whether it is running text, not the cell of a table or the caption of a table or picture.</summary>
    public bool IsRunningText => Block.Parent is not (TableCell or Container { Kind: ContainerKind.Chart or ContainerKind.Map }) && !TableCaption.IsOne(Block);

    /// <summary>All paragraphs of a body, open or not, without footnotes.</summary>
    public static ImmutableArray<PlainParagraph> Collect(Prose prose)
    {
        var found = ImmutableArray.CreateBuilder<PlainParagraph>(prose.Nodes.Texts.Length);
        foreach (var text in prose.Nodes.Texts)
        {
            if (text is ParagraphBlock { Parent: not Footnote } and not ChartSource)
            {
                found.Add(new PlainParagraph(text, PlainText.From(text.Inline)));
            }
        }

        return found.DrainToImmutable();
    }
}
