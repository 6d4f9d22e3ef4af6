using System.Collections.Immutable;
using Explainer.Markdown;
using Explainer.Model;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Import.Sources;

/// <summary>A heading of a page as it lies in the folder.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words, without markup and without what stands in braces at its end.</param>
/// <param name="Id">The id that it is given in braces, or by a target on the line before; null for none.</param>
internal sealed record SourceHeading(int Level, string Text, string? Id)
{
    /// <summary>The id that it has in the site: its own, or that of its words.</summary>
    public string Anchor => HeadingText.SafeId(Id) ?? AnchorIds.FromHeading(Text);
}

/// <summary>A Markdown file of the folder: its facts, its text and what it is called.</summary>
/// <param name="Path">Relative to the folder.</param>
/// <param name="Facts">Its front matter.</param>
/// <param name="WrittenFacts">The same as it was written.</param>
/// <param name="Body">Its text, without a first heading that is its title.</param>
/// <param name="Title">Its title: from its facts or its first heading; null for none.</param>
internal sealed record SourcePage(string Path, Facts Facts, string WrittenFacts, string Body, string? Title)
{
    /// <summary>The headings of its body.</summary>
    public ImmutableArray<SourceHeading> Headings { get; init; } = [];

    /// <summary>Reads a file; null where it is no text.</summary>
    public static SourcePage? Read(SourceFolder folder, string path, MarkdownSyntax syntax, bool withoutOpening)
    {
        if (folder.ReadText(path) is not { } text)
        {
            return null;
        }

        var (facts, written, start) = Facts.Split(text, withoutOpening);
        var body = text[start..];
        var document = syntax.Parse(body);
        var headings = document.Descendants<HeadingBlock>().Select(h => (Block: h, Heading: HeadingOf(h, body))).ToList();
        var first = headings.FirstOrDefault() is { Block: { Level: 1 } block } top && IsFirst(document, block, body) ? top.Heading : null;
        var title = facts.Text("title") ?? (first?.Text is { Length: > 0 } words ? words : null);
        var isTitle = first is not null && (facts.Text("title") is not { } stated || FoldedOrder.Fold(stated) == FoldedOrder.Fold(first.Text));
        return new SourcePage(path, facts, written, isTitle ? body[..headings[0].Block.Span.Start] + body[(headings[0].Block.Span.End + 1)..] : body, title)
        {
            Headings = [.. headings.Select(h => h.Heading)],
        };
    }

    // What may stand above the title: empty lines, targets of MyST, comments.
    private static bool IsFirst(MarkdownDocument document, HeadingBlock heading, string body) =>
        document.TakeWhile(b => b != heading).All(b => b is HtmlBlock or LinkReferenceDefinitionGroup
            || body.AsSpan(b.Span.Start, b.Span.Length) is ['(', .., '=']
            || body.AsSpan(b.Span.Start, b.Span.Length) is ['{', '#' or '{', ..]);

    private static SourceHeading HeadingOf(HeadingBlock heading, string body)
    {
        var (words, id) = HeadingText.Split(PlainText.From(heading.Inline));
        return new SourceHeading(heading.Level, words, id ?? heading.TryGetAttributes()?.Id ?? HeadingText.TargetBefore(body, heading.Span.Start));
    }
}

/// <summary>Parses Markdown as all these programs have it in common (CommonMark, tables, notes, lists of definitions), with the place of each element.</summary>
internal sealed class MarkdownSyntax
{
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseDefinitionLists().Build();

    /// <summary>The syntax tree; an empty one for a text that is nested too deep.</summary>
    public MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            return [];
        }
    }
}
