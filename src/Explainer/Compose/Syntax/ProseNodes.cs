using System.Collections.Immutable;
using Explainer.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose.Syntax;

/// <summary>
/// The blocks and inlines of a syntax tree in reading order, with lists of the kinds that the steps of composing need. Walking
/// the tree costs as much as parsing it, so it is done once for all steps.
/// </summary>
internal sealed class ProseNodes
{
    // Markdig's renderer throws beyond 128, without a position.
    private const int MaxDepth = 100;

    // As many as a page of 500 words has.
    private readonly List<MarkdownObject> all = new(256);
    private readonly List<HeadingBlock> headings = [];
    private readonly List<Container> containers = [];
    private readonly List<LeafBlock> texts = [];
    private readonly List<LiteralInline> literals = [];
    private readonly List<LinkInline> links = [];
    private readonly List<CitationInline> citations = [];
    private readonly List<DataNumberInline> numbers = [];
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
        Literals = [.. literals];
        Links = [.. links];
        Citations = [.. citations];
        Numbers = [.. numbers];
        Html = [.. html];
    }

    public ImmutableArray<MarkdownObject> All { get; }

    public ImmutableArray<HeadingBlock> Headings { get; }

    public ImmutableArray<Container> Containers { get; }

    /// <summary>The leaf blocks with inline content: paragraphs, headings, the paragraphs of table cells.</summary>
    public ImmutableArray<LeafBlock> Texts { get; }

    /// <summary>The pieces of plain text.</summary>
    public ImmutableArray<LiteralInline> Literals { get; }

    /// <summary>Links and pictures.</summary>
    public ImmutableArray<LinkInline> Links { get; }

    public ImmutableArray<CitationInline> Citations { get; }

    /// <summary>The values of data in the text.</summary>
    public ImmutableArray<DataNumberInline> Numbers { get; }

    /// <summary>Blocks and inlines of HTML, including comments.</summary>
    public ImmutableArray<MarkdownObject> Html { get; }

    /// <summary>Whether a form occurs that has a style sheet of its own.</summary>
    public bool HasForms { get; private set; }

    /// <summary>Whether there is a chart or a map, which has a style sheet of its own.</summary>
    public bool HasCharts { get; private set; }

    /// <summary>Whether there is a block of code between fences, for which there is a style sheet and a script.</summary>
    public bool HasCode { get; private set; }

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
                    HasForms |= passage.Kind is ContainerKind.Fold or ContainerKind.Audio or ContainerKind.Video;
                    HasCharts |= passage.Kind is ContainerKind.Chart or ContainerKind.Map;
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

        HasCode |= leaf is FencedCodeBlock;

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
                case LiteralInline literal:
                    literals.Add(literal);
                    if (literal is DataNumberInline number)
                    {
                        numbers.Add(number);
                    }

                    break;
                case LinkInline link:
                    links.Add(link);
                    Add(link, depth + 1);
                    break;
                case ContainerInline inner:
                    HasForms |= inner is HtmlElementInline or EmphasisInline { DelimiterChar: '~' or '^' };
                    Add(inner, depth + 1);
                    break;
                case TaskBox:
                    HasForms = true;
                    break;
                case CitationInline citation:
                    citations.Add(citation);
                    break;
                case HtmlInline:
                    html.Add(inline);
                    break;
            }
        }
    }

    // Checked here, before the recursive steps: a stack overflow would end the process.
    private static void CheckDepth(MarkdownObject element, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new NestingException(element);
        }
    }
}
