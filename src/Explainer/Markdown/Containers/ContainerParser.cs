using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Explainer.Markdown.Containers;

/// <summary>
/// Reads passages between fences of colons. A fence closes the innermost open passage that was opened by as many, so
/// that passages nest with equal fences too.
/// </summary>
internal sealed class ContainerParser : CustomContainerParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var fence = processor.Line.AsSpan().Trim();
        var closes = fence.Length >= MinimumMatchCount && fence.TrimStart(':').IsEmpty && !processor.IsCodeIndent;
        if (!closes || IsOurs(processor, (Container)block, fence.Length))
        {
            return base.TryContinue(processor, block);
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    protected override CustomContainer CreateFencedBlock(BlockProcessor processor) => new Container(this);

    private static bool IsOurs(BlockProcessor processor, Container container, int colons) =>
        container.OpeningFencedCharCount == colons && !HasOpenWithin(processor, container, colons);

    // Another passage comes first, and in code a fence is text.
    private static bool HasOpenWithin(BlockProcessor processor, Container container, int colons)
    {
        var inner = container.LastChild;
        while (inner is not null && processor.IsOpen(inner))
        {
            if (inner is FencedCodeBlock || (inner is Container passage && passage.OpeningFencedCharCount == colons))
            {
                return true;
            }

            inner = (inner as ContainerBlock)?.LastChild;
        }

        return false;
    }
}
