using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Import.Sources;

/// <summary>A heading of a page as it lies in the folder.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words, without markup and without what stands in braces at its end.</param>
/// <param name="Id">The id that it is given in braces, or by a target on the line before; null for none.</param>
internal sealed record SourceHeading(int Level, string Text, string? Id)
{
    /// <summary>Where it stands in the body; before it for the title.</summary>
    public int Start { get; init; }

    /// <summary>The id that it has in the site: its own, or that of its words.</summary>
    public string Anchor => HeadingText.SafeId(Id) ?? AnchorIds.OutsideTheme(AnchorIds.FromHeading(Text));
}

/// <summary>A Markdown file of the folder: its facts, its text and what it is called.</summary>
/// <param name="Path">Relative to the folder.</param>
/// <param name="Facts">Its front matter.</param>
/// <param name="WrittenFacts">The same as it was written.</param>
/// <param name="Body">Its text, without a first heading that is its title.</param>
/// <param name="Title">Its title: from its facts or its first heading; null for none.</param>
internal sealed partial record SourcePage(string Path, Facts Facts, string WrittenFacts, string Body, string? Title)
{
    private const int LongestLine = 19_000;

    /// <summary>The headings of its body.</summary>
    public ImmutableArray<SourceHeading> Headings { get; init; } = [];

    /// <summary>Whether the settings of its program say that it is not to be published.</summary>
    public bool IsListedAsDraft { get; init; }

    /// <summary>Whether it is meant for teachers alone, who may not want learners to find it.</summary>
    public bool IsForTeachers { get; init; }

    /// <summary>The key with a day before or after which its program does not publish it; null for none. Nobody knows here what day it is.</summary>
    public string? TimedBy { get; init; }

    /// <summary>What its program made of it when it ran its code; null for nothing.</summary>
    public ExecutedText? Run { private get; init; }

    /// <summary>Whether its text is that which its program made of it.</summary>
    public bool IsRun => Run?.Current is not null;

    /// <summary>The file of what its code showed, before the page was changed; null where that is read, or there is none.</summary>
    public string? StaleRun => Run?.StaleFile;

    /// <summary>The whole text that it was read from: the file, or what its code left of it.</summary>
    public string WrittenText { get; init; } = "";

    /// <summary>Where the front matter of that text ends.</summary>
    public int BodyStart { get; init; }

    /// <summary>The pictures that were written into its text, which are named by the addresses of files now.</summary>
    public ImmutableArray<EmbeddedPicture> Embedded { get; init; } = [];

    /// <summary>The file that it is a part of; null where it is the whole file.</summary>
    public string? PartOf { get; init; }

    /// <summary>Whether it is not to be published.</summary>
    public bool IsDraft => IsListedAsDraft || IsForTeachers || TimedBy is not null || Facts.IsDraft || Facts.Unlisting is not null || (Facts.Map.Pairs.IsEmpty && Sources.Facts.IsDraftIn(WrittenFacts));

    /// <summary>Whether the import alone holds it back: its program showed it, to all who had its address or on some days.</summary>
    public bool IsHeldBack => IsDraft && !Facts.IsDraft && (IsForTeachers || TimedBy is not null || Facts.Unlisting is not null || Facts.IsCalledDraft);

    /// <summary>Reads a file; null where it is no text.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The file in it.</param>
    /// <param name="syntax">Parses it.</param>
    /// <param name="split">Parts its facts from its text, as its program does.</param>
    public static SourcePage? Read(SourceFolder folder, string path, MarkdownSyntax syntax, Func<string, (Facts Facts, string Written, int BodyStart)> split)
    {
        if (folder.ReadText(path) is not { } text)
        {
            return null;
        }

        var (facts, written, start) = split(text);
        var run = ExecutedText.Find(folder, path, text);
        var (whole, bodyStart) = run?.Current ?? (text, start);
        var (shown, embedded) = EmbeddedPicture.TakeOut(whole[bodyStart..], path, folder.Has);
        var body = WithIds(WithShorterLines(shown));
        (body, var html) = WithoutHtmlTitle(facts, body);
        var document = syntax.Parse(body);
        var headings = document.Descendants<HeadingBlock>().Select(h => (Block: h, Heading: HeadingOf(h, body))).ToList();
        var first = headings.FirstOrDefault() is { Block: { Level: 1 } block } top && IsFirst(document, block, body) ? top.Heading : null;
        var title = facts.Text("title") ?? html ?? (first?.Text is { Length: > 0 } words ? words : null);
        var isTitle = html is null && IsCalled(facts, first);
        // The label of the title names the page.
        var rest = isTitle ? HeadingText.WithoutTarget(body[..headings[0].Block.Span.Start]) + PicturesOf(headings[0].Block, body) + body[(headings[0].Block.Span.End + 1)..] : body;
        var tags = HtmlHeadings(rest);
        return new SourcePage(path, facts, written, rest, title)
        {
            WrittenText = whole,
            BodyStart = bodyStart,
            Run = run,
            Embedded = embedded,
            Headings = [.. headings.Select(h => h.Heading with { Start = h.Block.Span.Start - (body.Length - rest.Length) }), .. tags],
        };
    }

    // \{#id} and {/* #id */} of Docusaurus, whose braces would hold a value without the first sign.
    private static string WithIds(string body) => EscapedId().Replace(body, "$1 {#$2}");

    // Those with an id, to which links lead.
    private static IEnumerable<SourceHeading> HtmlHeadings(string body) => HtmlHeading().Matches(body)
        .Select(m => new SourceHeading(m.Groups["level"].Value[0] - '0', HeadingText.Plain(AnyTag().Replace(m.Groups["words"].Value, "")), m.Groups["id"].Value) { Start = m.Index });

    private static bool IsCalled(Facts facts, SourceHeading? heading) => heading is not null && (facts.Text("title") is not { } stated || FoldedOrder.Fold(stated) == FoldedOrder.Fold(heading.Text));

    // A title that is written as HTML, as on the first page of many a repository. Its pictures stay.
    private static (string Body, string? Title) WithoutHtmlTitle(Facts facts, string body) =>
        facts.Text("title") is null && HtmlTitle().Match(body) is { Success: true } html && Words(html.Groups["in"].Value) is { Length: > 0 } words && html.Groups["all"] is var all
            ? (body[..all.Index] + string.Join(' ', HtmlPicture().Matches(html.Groups["in"].Value).Select(m => m.Value)) + body[(all.Index + all.Length)..], words) : (body, null);

    private static string Words(string html) => string.Join(' ', System.Net.WebUtility.HtmlDecode(AnyTag().Replace(html, " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A title is words. A logo that stands in it goes below it.
    private static string PicturesOf(HeadingBlock heading, string body) =>
        string.Join(' ', heading.Inline?.Descendants<LinkInline>().Where(l => l.IsImage && !l.Span.IsEmpty && l.Span.End < body.Length).Select(l => body[l.Span.Start..(l.Span.End + 1)]) ?? []);

    // A page may have lines of 20,000 characters. A data: address of such a length that is no picture is named in the report.
    private static string WithShorterLines(string body)
    {
        var lines = LongData().Replace(body, "data:written-into-the-text").Split('\n');
        return string.Join('\n', lines.Select(l => l.Length <= LongestLine ? l : string.Join('\n', Shorter(l))));
    }

    private static IEnumerable<string> Shorter(string line)
    {
        var at = 0;
        for (var space = line.LastIndexOf(' ', LongestLine / 2); line.Length - at > LongestLine && space > at; space = line.LastIndexOf(' ', Math.Min(line.Length - 1, at + (LongestLine / 2))))
        {
            yield return line[at..space];
            at = space + 1;
        }

        yield return line[at..];
    }

    // What may stand above the title: empty lines, targets of MyST, comments.
    private static bool IsFirst(MarkdownDocument document, HeadingBlock heading, string body) =>
        document.TakeWhile(b => b != heading).All(b => b is HtmlBlock or LinkReferenceDefinitionGroup
            || body.AsSpan(b.Span.Start, b.Span.Length) is ['(', .., '=']
            || body.AsSpan(b.Span.Start, b.Span.Length) is ['{', '#' or '{', ..]);

    private static SourceHeading HeadingOf(HeadingBlock heading, string body)
    {
        var (words, id) = HeadingText.Split(PlainText.From(heading.Inline));
        var pictures = heading.Level == 1 ? PicturesOf(heading, body) : "";
        if (pictures.Length > 0 && heading.Inline is { Span.IsEmpty: false } inline && inline.Span.End < body.Length)
        {
            var bare = Picture().Replace(body[inline.Span.Start..(inline.Span.End + 1)], "");
            words = HeadingText.Split(HeadingText.Plain(bare)).Words is { Length: > 0 } plain ? plain : words;
        }

        return new SourceHeading(heading.Level, words, id ?? heading.TryGetAttributes()?.Id ?? HeadingText.TargetBefore(body, heading.Span.Start));
    }

    [GeneratedRegex(@"(?m)^(#{1,6}[ \t][^\n]*?)[ \t]*(?:\\\{|\{/\*[ \t]*)#([\w-]+)[ \t]*(?:\*/)?\}[ \t]*$")]
    private static partial Regex EscapedId();

    [GeneratedRegex(@"<h(?<level>[1-6])\b[^<>]*?\sid=[""']?(?<id>[^\s""'<>]+)[""']?[^<>]*>(?<words>[\s\S]{0,500}?)</h\k<level>\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlHeading();

    [GeneratedRegex(@"\A(?:\s|<!--(?:[^-]|-(?!->))*-->|</?(?:div|p|center|a|img|br|picture|source)\b[^<>]*>)*(?<all><h1\b[^<>]*>(?<in>(?:(?!</h1)[\s\S]){1,2000})</h1\s*>)", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlTitle();

    [GeneratedRegex(@"<img\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlPicture();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"!\[[^\[\]\n]*\]\([^()\n]*\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\bdata:[\w/+.;=-]{1,100},[A-Za-z0-9+/=%]{1000,}")]
    private static partial Regex LongData();
}

/// <summary>Parses Markdown as all these programs have it in common (CommonMark, tables, notes, lists of definitions), with the place of each element.</summary>
internal sealed class MarkdownSyntax
{
    private readonly MarkdownPipeline pipeline = CreatePipeline();

    // With our own parser of notes, which knows where they end.
    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseDefinitionLists();
        builder.BlockParsers.Insert(0, new FootnoteTextParser());
        return builder.Build();
    }

    /// <summary>The syntax tree; an empty one for a text that is nested too deep, or on which the parser would take minutes.</summary>
    public MarkdownDocument Parse(string text)
    {
        if (TextLimits.Find(new SourceText("", text), 0) is not null)
        {
            return [];
        }

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
