using System.Collections.Immutable;
using Explainer.Markdown.Footnotes;
using Explainer.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose.Mentions;

/// <summary>Says of every mention in a body in which section it stands, and what the sentence around it is.</summary>
internal sealed class BacklinkContexts
{
    private readonly ImmutableArray<HeadingBlock> sections;
    private readonly ImmutableArray<int> starts;
    private readonly Dictionary<LeafBlock, BlockText> texts = [];

    /// <param name="prose">The body, its headings with their ids.</param>
    public BacklinkContexts(Prose prose)
    {
        // The id of a heading repeats its words: one that is not to be shown elsewhere leads nowhere.
        sections = [.. prose.Nodes.Headings.Where(OpenText.IsOpen).OrderBy(h => h.Span.Start)];
        starts = [.. sections.Select(s => s.Span.Start)];
    }

    /// <summary>The context of a link, or of what stands in its place.</summary>
    /// <param name="mention">A link, or the piece of text in which the mention begins.</param>
    /// <param name="offset">Where it begins in that piece.</param>
    public BacklinkContext At(Inline mention, int offset = 0)
    {
        if (BlockOf(mention) is not { } block)
        {
            return BacklinkContext.None;
        }

        if (!OpenText.IsOpen(block))
        {
            return new BacklinkContext(PlaceOf(block), null);
        }

        if (!texts.TryGetValue(block, out var text))
        {
            texts[block] = text = new BlockText(block, PlaceOf(block));
        }

        return text.ContextOf(mention, offset);
    }

    /// <summary>Whether the words around a mention may be shown away from its page.</summary>
    public static bool IsOpen(Inline mention) => BlockOf(mention) is { } block && OpenText.IsOpen(block);

    private string? PlaceOf(LeafBlock block)
    {
        for (Block? around = block; around is not null; around = around.Parent)
        {
            if (around is Footnote note)
            {
                return FootnoteNames.NoteId(note);
            }
        }

        var found = starts.BinarySearch(block.Span.Start);
        var section = found >= 0 ? found : ~found - 1;
        return section < 0 ? null : sections[section].GetAttributes().Id;
    }

    private static LeafBlock? BlockOf(Inline mention)
    {
        var root = mention;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return (root as ContainerInline)?.ParentBlock;
    }
}
