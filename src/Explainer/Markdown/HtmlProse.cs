using System.Collections.Concurrent;
using System.Globalization;
using Explainer.Model;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Explainer.Markdown;

/// <summary>The Markdig pipeline with which all prose is parsed and rendered.</summary>
/// <param name="language">BCP 47 tag of the site.</param>
/// <param name="isData">Whether there is data with a name, whose numbers texts may quote.</param>
/// <param name="isWork">Whether there is a work with a key.</param>
internal sealed class HtmlProse(Words words, TestimonyLabels labels, string language, Func<string, bool> isData, Func<string, bool> isWork)
{
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .Use<CaptionExtension>()
        .Use<FootnotesExtension>()
        .UseDefinitionLists()
        .Use<TableExtension>()
        .Use(new CitationExtension(words, isWork))
        .Use<SpanExtension>()
        .Use<EmphasisExtension>()
        .Use<BareAddressExtension>()
        .Use<HtmlTagExtension>()
        .Use(new HtmlElements(words))
        .Use(new ContainerExtension(words))
        .Use(new TestimonyExtension(words, labels, language))
        .Use<AttributesExtension>()
        .Use<CodeExtension>()
        .Use(new CodeDirection(language))
        .Use(new TaskListExtension(words))
        .Use(new DataNumberExtension(isData))
        .Use<FigureExtension>()
        .Build();

    /// <summary>Keeps what is rendered, and other texts of the same pages.</summary>
    public Utf8Store Texts { get; } = new();

    // One for each thread: to set one up takes a fifth as long as to render a text.
    private readonly ConcurrentBag<HtmlRenderer> renderers = [];

    /// <summary>The syntax tree of a body.</summary>
    /// <exception cref="NestingException">Elements are nested deeper than Markdig allows.</exception>
    public MarkdownDocument Parse(string body) => Guard(() =>
    {
        var document = Markdig.Markdown.Parse(SignSpaces.Normalize(body), pipeline);
        if (body.Contains('|', StringComparison.Ordinal))
        {
            TableCaption.Attach(document);
        }

        return document;
    });

    /// <summary>The HTML of a syntax tree whose links and citations are resolved.</summary>
    /// <exception cref="NestingException">Elements are nested deeper than Markdig allows.</exception>
    public StoredHtml Render(MarkdownDocument document) => Guard(() =>
    {
        var renderer = renderers.TryTake(out var used) ? used : CreateRenderer();
        var buffer = (TextBuffer)renderer.Writer;
        buffer.Clear();
        renderer.Render(document);
        var html = new StoredHtml(buffer.ToUtf8(Texts));
        // The next text begins on a line of its own.
        renderer.EnsureLine();
        renderers.Add(renderer);
        return html;
    });

    private HtmlRenderer CreateRenderer()
    {
        var renderer = new HtmlRenderer(new TextBuffer());
        pipeline.Setup(renderer);
        return renderer;
    }

    // Markdig throws a bare ArgumentException beyond 128 nested elements, in the parser and in the renderer.
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

    /// <summary>Formats with the invariant culture.</summary>
    public static string Format(string format, object value) => string.Format(CultureInfo.InvariantCulture, format, value);
}

/// <summary>The elements of a text are nested too deeply to be parsed or rendered.</summary>
#pragma warning disable CA1032 // It always says which element, or the cause.
internal sealed class NestingException(MarkdownObject? element, Exception? cause = null) : Exception("Nested too deep.", cause)
#pragma warning restore CA1032
{
    /// <summary>The first element that is too deep; null when Markdig threw, which does not say.</summary>
    public MarkdownObject? Element { get; } = element;
}
