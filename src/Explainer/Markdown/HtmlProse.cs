using System.Globalization;
using Explainer.Markdown.Citations;
using Explainer.Markdown.Figures;
using Explainer.Markdown.Footnotes;
using Explainer.Markdown.Headings;
using Explainer.Markdown.Links;
using Explainer.Markdown.Spans;
using Explainer.Markdown.Tables;
using Explainer.Model;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Explainer.Markdown;

/// <summary>The one way prose is parsed and printed.</summary>
internal sealed class HtmlProse(Words words)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .Use<CitationExtension>()
        .Use<SpanExtension>()
        .UseGenericAttributes()
        .Build();

    /// <summary>The syntax tree of a body. Throws <see cref="ArgumentException"/> where elements are nested absurdly deep.</summary>
    public static MarkdownDocument Parse(string body) => Markdig.Markdown.Parse(body, Pipeline);

    /// <summary>A number or word filled into a text, the same in every culture.</summary>
    public static string Format(string format, object value) => string.Format(CultureInfo.InvariantCulture, format, value);

    /// <summary>The markup of a syntax tree whose links and citations are resolved.</summary>
    public Html Render(MarkdownDocument document)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        var renderers = renderer.ObjectRenderers;
        renderers.ReplaceOrAdd<ParagraphRenderer>(new HtmlParagraphOrFigureRenderer());
        renderers.ReplaceOrAdd<LinkInlineRenderer>(new HtmlLinkRenderer());
        renderers.ReplaceOrAdd<HeadingRenderer>(new HtmlHeadingRenderer(words));
        renderers.ReplaceOrAdd<HtmlTableRenderer>(new HtmlWideTableRenderer(words));
        renderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new HtmlFootnoteMarkRenderer(words));
        renderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new HtmlFootnoteListRenderer(words));
        renderers.Add(new HtmlCitationRenderer(words));
        renderer.Render(document);
        return new Html(writer.ToString());
    }
}
