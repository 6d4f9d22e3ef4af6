using System.Collections.Immutable;
using Explainer.Compose.Syntax;
using Explainer.Compose.Text;
using Explainer.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>The first sentence of the open text of a body, which stands in for a summary that is missing.</summary>
internal static class FirstSentence
{
    /// <summary>At most 200 characters, with <c>…</c> where it was cut; null for a body that has no sentence to show.</summary>
    /// <param name="paragraphs">The paragraphs of the body.</param>
    /// <param name="isNeeded">Whether an item of a list will do: a list at the beginning is often one of contents.</param>
    public static string? Find(ImmutableArray<PlainParagraph> paragraphs, bool isNeeded)
    {
        // A notice at the beginning says what holds beside the page. It will do where there is nothing else.
        var open = paragraphs.Where(p => p.IsRunningText && OpenText.IsOpen(p.Block) && HasWords(p.Block.Inline)).ToList();
        var text = (open.Find(p => p.Block.Parent is not (ListItemBlock or Container)) ?? open.Find(p => p.Block.Parent is not ListItemBlock) ?? (isNeeded ? open.FirstOrDefault() : null))?.Text;
        return text is null ? null : Excerpt.Around(text, Sentences.FindEnds(text), 0).Text;
    }

    // A picture alone has an alternative text and says nothing about the page.
    private static bool HasWords(ContainerInline? prose)
    {
        foreach (var inline in prose ?? [])
        {
            if (inline is LiteralInline literal && literal.Content.AsSpan().ContainsAnyExcept(" \t")
                || inline is CodeInline
                || (inline is ContainerInline inner and not LinkInline { IsImage: true } && HasWords(inner)))
            {
                return true;
            }
        }

        return false;
    }
}
