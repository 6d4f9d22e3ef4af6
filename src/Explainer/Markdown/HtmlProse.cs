using System.Globalization;
using Explainer.Markdown.Attributes;
using Explainer.Markdown.Citations;
using Explainer.Markdown.Containers;
using Explainer.Markdown.Footnotes;
using Explainer.Markdown.Spans;
using Explainer.Markdown.Testimonies;
using Explainer.Model;
using Markdig;
using Markdig.Syntax;

namespace Explainer.Markdown;

/// <summary>The one way prose is parsed and printed.</summary>
internal sealed class HtmlProse(Words words, TestimonyLabels labels)
{
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .Use<NoteExtension>()
        .UseDefinitionLists()
        .Use(new CitationExtension(words))
        .Use<SpanExtension>()
        .Use(new HtmlElements(words))
        .Use(new ContainerExtension(words))
        .Use(new TestimonyExtension(words, labels))
        .Use<AttributesExtension>()
        .Build();

    /// <summary>The syntax tree of a body.</summary>
    /// <exception cref="NestingException">Elements are nested beyond reason.</exception>
    public MarkdownDocument Parse(string body) => Guard(() => Markdig.Markdown.Parse(body, pipeline));

    /// <summary>The markup of a syntax tree whose links and citations are resolved.</summary>
    /// <exception cref="NestingException">Elements are nested beyond reason.</exception>
    public Html Render(MarkdownDocument document) => new(Guard(() => Markdig.Markdown.ToHtml(document, pipeline)));

    // Markdig gives up beyond 128 nested elements, in the parser and in the renderer, and does not say where.
    private static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ArgumentException e) when (e.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            throw new NestingException(null, e);
        }
    }

    /// <summary>A number or word filled into a text, the same in every culture.</summary>
    public static string Format(string format, object value) => string.Format(CultureInfo.InvariantCulture, format, value);
}
