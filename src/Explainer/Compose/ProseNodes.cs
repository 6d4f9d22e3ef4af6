using System.Collections.Immutable;
using Explainer.Markdown;
using Explainer.Markdown.Containers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Citation = Explainer.Markdown.Citations.Citation;

namespace Explainer.Compose;

/// <summary>
/// The blocks and inlines of a syntax tree in reading order, and those that steps ask for, apart. A walk of the tree costs
/// as much as parsing it, and most bodies have few of each kind: one walk for all steps is enough.
/// </summary>
internal sealed class ProseNodes
{
    // Markdig prints 128.
    private const int DeepestNesting = 100;

    private readonly List<MarkdownObject> all = [];
    private readonly List<HeadingBlock> headings = [];
    private readonly List<Container> containers = [];
    private readonly List<LeafBlock> texts = [];
    private readonly List<Citation> citations = [];
    private readonly List<MarkdownObject> html = [];

    public ProseNodes(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            Add(block, 1);
        }

        All = [.. all];
        Headings = [.. headings];
        Containers = [.. containers];
        Texts = [.. texts];
        Citations = [.. citations];
        Html = [.. html];
    }

    /// <summary>Every block and inline.</summary>
    public ImmutableArray<MarkdownObject> All { get; }

    public ImmutableArray<HeadingBlock> Headings { get; }

    /// <summary>Passages that are set apart.</summary>
    public ImmutableArray<Container> Containers { get; }

    /// <summary>The blocks that hold words: paragraphs, headings, cells, captions.</summary>
    public ImmutableArray<LeafBlock> Texts { get; }

    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Blocks and inlines of HTML, comments among them.</summary>
    public ImmutableArray<MarkdownObject> Html { get; }

    private void Add(Block block, int depth)
    {
        CheckDepth(block, depth);
        all.Add(block);
        switch (block)
        {
            case ContainerBlock container:
                if (container is Container passage)
                {
                    containers.Add(passage);
                }

                for (var i = 0; i < container.Count; i++)
                {
                    Add(container[i], depth + 1);
                }

                break;
            case LeafBlock leaf:
                AddLeaf(leaf, depth);
                break;
        }
    }

    private void AddLeaf(LeafBlock leaf, int depth)
    {
        if (leaf is HeadingBlock heading)
        {
            headings.Add(heading);
        }
        else if (leaf is HtmlBlock)
        {
            html.Add(leaf);
        }

        if (leaf.Inline is { } words)
        {
            texts.Add(leaf);
            Add(words, depth + 1);
        }
    }

    private void Add(ContainerInline words, int depth)
    {
        CheckDepth(words, depth);
        for (var inline = words.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            all.Add(inline);
            switch (inline)
            {
                case ContainerInline inner:
                    Add(inner, depth + 1);
                    break;
                case Citation citation:
                    citations.Add(citation);
                    break;
                case HtmlInline:
                    html.Add(inline);
                    break;
            }
        }
    }

    // Here, because all that comes after goes down the tree by itself, and a stack that is full ends the program.
    private static void CheckDepth(MarkdownObject element, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new NestingException(element);
        }
    }
}
