using System.Collections.Immutable;
using System.Text;
using Explainer.Compose.Text;
using Explainer.Markdown;
using Explainer.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose.Syntax;

/// <summary>Finds the context that is shown beside a backlink: the section of a link and the sentence around it.</summary>
internal sealed class BacklinkContexts
{
    private readonly ImmutableArray<HeadingBlock> sections;
    private readonly ImmutableArray<int> starts;
    private readonly Dictionary<LeafBlock, BlockText> texts = [];

    private readonly Utf8Store store;

    // Each text is put together here.
    private readonly StringBuilder buffer = new(512);

    /// <param name="prose">The body, after the ids of its headings were assigned.</param>
    /// <param name="store">Keeps the sentences.</param>
    public BacklinkContexts(Prose prose, Utf8Store store)
    {
        this.store = store;
        // The id of a heading is made of its words, so headings that are not open are left out.
        sections = [.. prose.Nodes.Headings.Where(OpenText.IsOpen).OrderBy(h => h.Span.Start)];
        starts = [.. sections.Select(s => s.Span.Start)];
    }

    /// <summary>The context of a link, a citation, or a term in the text.</summary>
    /// <param name="mention">The link or citation, or the inline in which the term begins.</param>
    /// <param name="offset">Where the term begins in that inline.</param>
    public BacklinkContext At(Inline mention, int offset = 0)
    {
        if (BlockOf(mention) is not { } block)
        {
            return BacklinkContext.None;
        }

        if (!OpenText.IsOpen(block))
        {
            return new BacklinkContext(SectionOf(block));
        }

        if (!texts.TryGetValue(block, out var text))
        {
            texts[block] = text = new BlockText(block, SectionOf(block), buffer);
        }

        return text.ContextOf(mention, offset, store);
    }

    /// <summary>Whether the text around a link or citation is open.</summary>
    public static bool IsOpen(Inline mention) => BlockOf(mention) is { } block && OpenText.IsOpen(block);

    private string? SectionOf(LeafBlock block)
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

    /// <summary>The block in whose text an inline stands; null where it stands in none.</summary>
    public static LeafBlock? BlockOf(Inline mention)
    {
        var root = mention;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return (root as ContainerInline)?.ParentBlock;
    }
}

/// <summary>The text of one block without citations, footnote references and images, and the offset of each inline in it.</summary>
internal sealed class BlockText
{
    private readonly string? section;
    private readonly Dictionary<Inline, int> offsets = [];
    private readonly Dictionary<(int Start, int End), BacklinkContext> contexts = [];
    private readonly string text;
    private List<int>? ends;

    /// <param name="block">The block.</param>
    /// <param name="section">The id of its section; null for none.</param>
    /// <param name="words">Any builder: what it holds is removed.</param>
    public BlockText(LeafBlock block, string? section, StringBuilder words)
    {
        this.section = section;
        words.Clear();
        Append(block.Inline!, words);
        text = words.ToString();
    }

    /// <summary>The context of a position. All in the same sentence share one object.</summary>
    /// <param name="store">Keeps the sentence.</param>
    public BacklinkContext ContextOf(Inline mention, int offset, Utf8Store store)
    {
        var position = offsets.GetValueOrDefault(mention) + offset;
        ends ??= Sentences.FindEnds(text);
        var excerpt = Excerpt.Around(text, ends, position);
        if (!contexts.TryGetValue((excerpt.Start, excerpt.End), out var context))
        {
            contexts[(excerpt.Start, excerpt.End)] = context = new BacklinkContext(section, store.Keep(excerpt.Text));
        }

        return context;
    }

    private void Append(ContainerInline container, StringBuilder words)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is CitationInline or FootnoteLink)
            {
                AppendMark(inline, words);
                continue;
            }

            if (EmphasisKind.IsStruck(inline))
            {
                SkipStruck((ContainerInline)inline, words.Length);
                continue;
            }

            offsets[inline] = words.Length;
            words.Append(PlainText.OwnWords(inline));
            if (inline is ContainerInline inner and not LinkInline { IsImage: true })
            {
                Append(inner, words);
            }
        }
    }

    private void SkipStruck(ContainerInline struck, int length)
    {
        foreach (var inline in struck.Descendants<Inline>())
        {
            offsets[inline] = Math.Max(0, length - 1);
        }
    }

    // A citation belongs to the sentence before it, as in "It is so. [@rtl] Then", and the space before it is dropped.
    private void AppendMark(Inline mark, StringBuilder words)
    {
        while (words.Length > 0 && words[^1] == ' ')
        {
            words.Length--;
        }

        offsets[mark] = Math.Max(0, words.Length - 1);
    }
}
