using System.Collections.Frozen;
using System.Net;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>
/// The few HTML elements that are read, since Markdown has no sign for them: <c>br kbd sub sup mark q small</c> without
/// attributes, and <c>abbr</c> with a title. All other HTML is reported.
/// </summary>
internal sealed class HtmlTagExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.ReplaceOrAdd<HtmlBlockParser>(new HtmlBlockWithoutTagsParser());
        pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(new HtmlTagParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Add(new HtmlTagRenderer());
        }
    }
}

/// <summary>An element that is read, with what stands between its tags.</summary>
internal sealed class HtmlElementInline : ContainerInline
{
    public required string Name { get; init; }

    /// <summary>The words that an abbreviation stands for; empty for other elements.</summary>
    public string Title { get; init; } = "";
}

/// <summary>A tag as it stands in the text.</summary>
/// <param name="Name">Its element.</param>
/// <param name="Title">The title of an opening <c>abbr</c>.</param>
/// <param name="Closes">Whether it is a closing tag.</param>
/// <param name="Length">Its length in characters.</param>
internal readonly record struct HtmlTag(string Name, string Title, bool Closes, int Length)
{
    private const int MaxLength = 300;

    private static readonly FrozenSet<string> Names = new[] { "br", "kbd", "sub", "sup", "mark", "q", "small", "abbr" }.ToFrozenSet();

    /// <summary>Whether an element is one of those that are read.</summary>
    public static bool IsRead(string element) => Names.Contains(element.ToLowerInvariant());

    /// <summary>The tag at the start of a text; null where none stands there, or another than those that are read.</summary>
    public static HtmlTag? Read(ReadOnlySpan<char> text)
    {
        if (text is not ['<', '/' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..]
            || text[..Math.Min(text.Length, MaxLength)].IndexOf('>') is not (> 1 and var end))
        {
            return null;
        }

        var closes = text[1] == '/';
        var inside = text[(closes ? 2 : 1)..end];
        var letters = 0;
        while (letters < inside.Length && char.IsAsciiLetter(inside[letters]))
        {
            letters++;
        }

        var name = inside[..letters].ToString().ToLowerInvariant();
        var rest = inside[letters..].Trim();
        return Names.Contains(name) && TitleOf(name, closes, rest) is { } title ? new HtmlTag(name, title, closes, end + 1) : null;
    }

    // What stands after the name; null for what may not stand there.
    private static string? TitleOf(string name, bool closes, ReadOnlySpan<char> rest) =>
        name == "abbr" && !closes ? ReadTitle(rest)
        : rest.IsEmpty || (name == "br" && rest is "/" && !closes) ? ""
        : null;

    // title="…" and nothing else.
    private static string? ReadTitle(ReadOnlySpan<char> attribute) =>
        attribute.StartsWith("title=", StringComparison.Ordinal) && attribute["title=".Length..] is [var open and ('"' or '\''), .. var words, var close]
        && open == close && !words.Contains(open) && !words.Contains('<') && !words.IsWhiteSpace()
            ? WebUtility.HtmlDecode(words.ToString()) : null;
}

/// <summary>Finds the blocks of HTML, but not those that begin with an element that is read within text.</summary>
internal sealed class HtmlBlockWithoutTagsParser : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        HtmlTag.Read(processor.Line.AsSpan()) is null ? base.TryOpen(processor) : BlockState.None;
}

/// <summary>
/// Parses the tags of the elements that are read. They are tags like others until their block is done and emphasis and the cells
/// of tables are known; then those that enclose something become elements, and what is left is reported.
/// </summary>
internal sealed class HtmlTagParser : InlineParser
{
    private static readonly object Key = typeof(HtmlTagParser);

    public HtmlTagParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (HtmlTag.Read(slice.AsSpan()) is not { } tag)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var inline = new HtmlInline(slice.Text.Substring(slice.Start, tag.Length))
        {
            Span = new SourceSpan(start, start + tag.Length - 1),
            Line = line,
            Column = column,
        };
        processor.Inline = inline;
        slice.Start += tag.Length;
        if (processor.Block!.GetData(Key) is not List<(HtmlInline, HtmlTag)> tags)
        {
            tags = [];
            processor.Block.SetData(Key, tags);
            processor.Block.ProcessInlinesEnd += (_, _) => Pair(tags);
        }

        tags.Add((inline, tag));
        return true;
    }

    /// <summary>Makes elements of the tags of a block whose inlines are parsed. Markdig calls it for all blocks that it parses itself.</summary>
    public static void Pair(LeafBlock block)
    {
        if (block.GetData(Key) is List<(HtmlInline, HtmlTag)> tags)
        {
            Pair(tags);
        }
    }

    private static void Pair(List<(HtmlInline Inline, HtmlTag Tag)> tags)
    {
        var opened = new Stack<(HtmlInline Inline, HtmlTag Tag)>();
        foreach (var (inline, tag) in tags)
        {
            if (tag.Name == "br")
            {
                inline.ReplaceBy(new LineBreakInline { IsHard = true, Span = inline.Span, Line = inline.Line, Column = inline.Column });
            }
            else if (!tag.Closes)
            {
                opened.Push((inline, tag));
            }
            else if (opened.TryPeek(out var open) && open.Tag.Name == tag.Name && open.Inline.Parent == inline.Parent)
            {
                opened.Pop();
                Enclose(open.Inline, inline, open.Tag);
            }
        }
    }

    private static void Enclose(HtmlInline open, HtmlInline close, HtmlTag tag)
    {
        var element = new HtmlElementInline
        {
            Name = tag.Name,
            Title = tag.Title,
            Span = new SourceSpan(open.Span.Start, close.Span.End),
            Line = open.Line,
            Column = open.Column,
        };
        while (open.NextSibling is { } inner && inner != close)
        {
            inner.Remove();
            element.AppendChild(inner);
        }

        element.IsClosed = true;
        close.Remove();
        open.ReplaceBy(element);
    }
}

/// <summary>Renders an element that is read.</summary>
internal sealed class HtmlTagRenderer : HtmlObjectRenderer<HtmlElementInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlElementInline element)
    {
        renderer.Write('<').Write(element.Name);
        if (element.Title.Length > 0)
        {
            renderer.Write(" title=\"").WriteEscape(element.Title).Write('"');
        }

        renderer.Write('>');
        renderer.WriteChildren(element);
        renderer.Write("</").Write(element.Name).Write('>');
    }
}
