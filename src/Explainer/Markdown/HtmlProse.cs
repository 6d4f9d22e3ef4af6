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

    /// <summary>The syntax tree of a body. Throws <see cref="ArgumentException"/> where elements are nested absurdly deep.</summary>
    public MarkdownDocument Parse(string body) => Markdig.Markdown.Parse(body, pipeline);

    /// <summary>The markup of a syntax tree whose links and citations are resolved.</summary>
    public Html Render(MarkdownDocument document) => new(Markdig.Markdown.ToHtml(document, pipeline));

    /// <summary>A number or word filled into a text, the same in every culture.</summary>
    public static string Format(string format, object value) => string.Format(CultureInfo.InvariantCulture, format, value);
}
