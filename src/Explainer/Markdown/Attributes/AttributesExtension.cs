using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Markdown.Attributes;

/// <summary>Adds attributes in braces to the pipeline: Markdig's, where a writer means them.</summary>
internal sealed class AttributesExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        new GenericAttributesExtension().Setup(pipeline);
        pipeline.InlineParsers.Insert(0, new BlockAttributesParser());
        pipeline.BlockParsers.Find<HeadingBlockParser>()!.TryParseAttributes = ParseOfHeading;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Markdig prints them with their elements.
    }

    // Only those after a space, at the end: in "## The city of [الرقة]{lang=ar}" they belong to the words before them.
    private static bool ParseOfHeading(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var text = line.AsSpan().TrimEnd("# \t");
        var open = text.LastIndexOf('{');
        var rest = new StringSlice(line.Text, line.Start + open, line.Start + text.Length - 1);
        if (open <= 0 || !char.IsWhiteSpace(text[open - 1])
            || !GenericAttributesParser.TryParse(ref rest, out var attributes) || !rest.IsEmpty)
        {
            return false;
        }

        attributes.Line = processor.LineIndex;
        attributes.Span = new SourceSpan(line.Start + open, rest.Start - 1);
        ((MarkdownObject)block).SetAttributes(attributes);
        line.End = line.Start + open - 1;
        return true;
    }
}
