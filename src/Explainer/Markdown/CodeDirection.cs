using Explainer.Model;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Code runs from left to right, on pages that run from right to left too; its writer may say otherwise (<c>{dir=rtl}</c>).</summary>
/// <param name="language">BCP 47 tag of the site.</param>
internal sealed class CodeDirection(string language) : IMarkdownExtension
{
    private const string Direction = "dir";

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (TextDirection.IsRightToLeft(language))
        {
            pipeline.DocumentProcessed += Set;
        }
    }

    // On pre, not on code: its lines would stand at the right edge.
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (TextDirection.IsRightToLeft(language) && renderer is HtmlRenderer html && html.ObjectRenderers.Find<CodeBlockRenderer>() is { } blocks)
        {
            blocks.OutputAttributesOnPre = true;
        }
    }

    private static void Set(MarkdownDocument document)
    {
        foreach (var code in document.Descendants().Where(o => o is CodeBlock or CodeInline))
        {
            code.GetAttributes().AddPropertyIfNotExist(Direction, "ltr");
        }
    }
}
