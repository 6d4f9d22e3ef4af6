using System.Collections.Immutable;
using Explainer.Model;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Explainer.Markdown;

/// <summary>Fenced containers, <c>:::note</c> … <c>:::</c>. Markdig's inline form <c>::text::</c> is left out.</summary>
internal sealed class ContainerExtension(Words words) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new ContainerParser());
        pipeline.BlockParsers.Find<QuoteBlockParser>()!.Closed += (_, block) => Alerts.Replace(block);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Insert(0, new HtmlContainerRenderer(words));
        }
    }
}

/// <summary>The kind of a container, from the name after its opening fence.</summary>
internal enum ContainerKind
{
    /// <summary>The name is missing or unknown, which is reported.</summary>
    Unknown,

    /// <summary>Sound; its text is the transcript.</summary>
    Audio,

    /// <summary>A passage that may distress readers, with content notes.</summary>
    Care,

    /// <summary>Data as a picture; its text is the caption.</summary>
    Chart,

    /// <summary>A passage that readers open by its title.</summary>
    Fold,

    /// <summary>The place of another file's text, which is put there before the passages are looked at.</summary>
    Include,

    /// <summary>The summary at the top of a page.</summary>
    InShort,

    /// <summary>Places on a map; its text is the caption.</summary>
    Map,

    Note,

    Question,

    /// <summary>Only on the pages for teachers.</summary>
    Teacher,

    /// <summary>A film; its text is the transcript, or of one on another site a remark.</summary>
    Video,
}

/// <summary>A fenced container: <c>:::care violence</c>, its blocks, <c>:::</c>.</summary>
internal sealed class Container(BlockParser parser) : CustomContainer(parser)
{
    /// <summary>The known names, in alphabetical order.</summary>
    public static ImmutableArray<string> Names { get; } = ["audio", "care", "chart", "fold", "in-short", "include", "map", "note", "question", "teacher", "video"];

    public ContainerKind Kind => Info switch
    {
        "audio" => ContainerKind.Audio,
        "care" => ContainerKind.Care,
        "chart" => ContainerKind.Chart,
        "fold" => ContainerKind.Fold,
        "in-short" => ContainerKind.InShort,
        "include" => ContainerKind.Include,
        "map" => ContainerKind.Map,
        "note" => ContainerKind.Note,
        "question" => ContainerKind.Question,
        "teacher" => ContainerKind.Teacher,
        "video" => ContainerKind.Video,
        _ => ContainerKind.Unknown,
    };

    /// <summary>The word of an alert of GitHub that is more than a note, as written; null for others.</summary>
    public string? AlertWord { get; init; }

    public bool IsClosedFence => ClosingFencedCharCount > 0;

    /// <summary>The content notes of a <c>:::care</c>.</summary>
    public ImmutableArray<ContentNote> Notes { get; set; } = [];

    /// <summary>Whether a <c>:::care</c> is collapsed until a reader opens it.</summary>
    public bool IsFolded { get; set; }

    /// <summary>Its HTML id; empty for kinds that have none.</summary>
    public string Anchor { get; set; } = "";

    /// <summary>What a <c>:::chart</c> or <c>:::map</c> prints around its caption.</summary>
    public ChartFigure Figure { get; set; } = ChartFigure.None;

    /// <summary>What a <c>:::audio</c> or <c>:::video</c> prints around its text.</summary>
    public MediaFigure Media { get; set; } = MediaFigure.None;

    /// <summary>Its absolute URL, printed on paper beside a collapsed passage; empty for other kinds.</summary>
    public string Address { get; set; } = "";

    /// <summary>Whether a passage is open within a block.</summary>
    public static bool IsOpenIn(BlockProcessor processor, ContainerBlock block)
    {
        for (var inner = LastIn(block); inner is not null && processor.IsOpen(inner); inner = LastIn(inner))
        {
            if (inner is Container)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last block within a block; null for none. Markdig notes empty lines in items as blocks, also while another one is open there.</summary>
    public static Block? LastIn(Block block) => (block as ContainerBlock)?.LastOrDefault(b => b is not BlankLineBlock);
}

/// <summary>
/// Parses containers between fences of colons. A closing fence closes the innermost open container whose opening fence has
/// as many colons, so containers nest with equal fences; where none has as many, it closes the innermost (Pandoc).
/// </summary>
internal sealed class ContainerParser : CustomContainerParser
{
    // An include is one line, and nothing closes it.
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        return state != BlockState.None && processor.NewBlocks.TryPeek(out var opened) && opened is Container { Kind: ContainerKind.Include }
            ? BlockState.BreakDiscard
            : state;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var fence = processor.Line.AsSpan().Trim();
        var closes = fence.Length >= MinimumMatchCount && fence.TrimStart(':').IsEmpty && !processor.IsCodeIndent;
        if (!closes || ClosesHere(processor, (Container)block, fence.Length))
        {
            return closes ? Close(processor, (Container)block, fence.Length) : base.TryContinue(processor, block);
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    protected override CustomContainer CreateFencedBlock(BlockProcessor processor) => new Container(this);

    private static bool ClosesHere(BlockProcessor processor, Container container, int colons) =>
        container.OpeningFencedCharCount == colons
            ? !HasOpenChild(processor, container, colons)
            : !HasOpenChild(processor, container, 0) && !IsWithin(container, colons);

    // Markdig closes only those whose opening fence is no longer.
    private BlockState Close(BlockProcessor processor, Container container, int colons)
    {
        var written = container.OpeningFencedCharCount;
        container.OpeningFencedCharCount = Math.Min(written, colons);
        var state = base.TryContinue(processor, container);
        container.OpeningFencedCharCount = written;
        return state;
    }

    private static bool IsWithin(Container container, int colons)
    {
        for (Block? around = container.Parent; around is not null; around = around.Parent)
        {
            if (around is Container { OpeningFencedCharCount: var count } && count == colons)
            {
                return true;
            }
        }

        return false;
    }

    // Whether a container with as many colons is open within, or any for 0. An open inner container closes first, and in a
    // fenced code block the fence is text. Markdig has marked the blocks as not
    // open when it asks, so the processor is asked instead.
    private static bool HasOpenChild(BlockProcessor processor, Container container, int colons)
    {
        var inner = Container.LastIn(container);
        while (inner is not null && processor.IsOpen(inner))
        {
            if (inner is FencedCodeBlock || (inner is Container passage && (colons == 0 || passage.OpeningFencedCharCount == colons)))
            {
                return true;
            }

            inner = Container.LastIn(inner);
        }

        return false;
    }
}
