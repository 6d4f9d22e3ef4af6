using System.Collections.Immutable;
using Explainer.Markdown.Containers;
using Explainer.Markdown.Testimonies;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Explainer.Compose;

/// <summary>
/// What may be shown away from its page: in search, feeds, previews and beside backlinks. Quotations, testimony,
/// passages of care, notes at the end and what is for teachers may not.
/// </summary>
internal static class OpenText
{
    /// <summary>The paragraphs that are open, as plain text.</summary>
    public static ImmutableArray<string> Collect(ImmutableArray<PlainParagraph> paragraphs) =>
        [.. paragraphs.Where(p => p.Text.Length > 0 && IsOpen(p.Block)).Select(p => p.Text)];

    /// <summary>Whether a block may be shown away from its page.</summary>
    public static bool IsOpen(Block block)
    {
        for (var around = block.Parent; around is not null; around = around.Parent)
        {
            if (around is QuoteBlock or Testimony or Footnote or Container { Kind: not (ContainerKind.InShort or ContainerKind.Note or ContainerKind.Question) })
            {
                return false;
            }
        }

        return true;
    }
}
