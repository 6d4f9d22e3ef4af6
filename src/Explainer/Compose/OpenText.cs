using System.Collections.Immutable;
using Explainer.Markdown;
using Explainer.Markdown.Containers;
using Explainer.Markdown.Testimonies;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Compose;

/// <summary>
/// What may be shown away from its page: in search, feeds, previews and beside backlinks. Quotations, testimony,
/// passages of care, notes at the end and what is for teachers may not.
/// </summary>
internal static class OpenText
{
    /// <summary>The paragraphs of a body that are open, as plain text.</summary>
    public static ImmutableArray<string> Of(Prose prose) =>
        [.. prose.Nodes.Texts.Where(t => t is ParagraphBlock).Where(IsOpen).Select(p => PlainText.Of(p.Inline)).Where(t => t.Length > 0)];

    /// <summary>Every paragraph, open or not, without cells of tables and notes at the end: to be counted, never shown.</summary>
    public static IEnumerable<string> AllOf(Prose prose) =>
        prose.Nodes.Texts.Where(t => t is ParagraphBlock { Parent: not (TableCell or Footnote) }).Select(p => PlainText.Of(p.Inline));

    /// <summary>Whether a block may be shown away from its page.</summary>
    public static bool IsOpen(Block block)
    {
        for (var around = block.Parent; around is not null; around = around.Parent)
        {
            if (around is QuoteBlock or Testimony or Footnote or Container { Kind: not (ContainerKind.Note or ContainerKind.Question) })
            {
                return false;
            }
        }

        return true;
    }
}
