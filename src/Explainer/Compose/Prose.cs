using Explainer.Markdown;
using Explainer.Markdown.Containers;
using Explainer.Read;
using Markdig.Syntax;
using MarkdownSpan = Markdig.Syntax.SourceSpan;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>The syntax tree of a body, while it is composed. Its spans count from the start of the body.</summary>
/// <param name="Header">The entry it belongs to.</param>
/// <param name="Document">The tree.</param>
internal sealed record Prose(EntryHeader Header, MarkdownDocument Document)
{
    /// <summary>The blocks and inlines of the tree as it was parsed.</summary>
    public ProseNodes Nodes { get; } = new(Document);

    /// <summary>Parses a body.</summary>
    /// <exception cref="NestingException">It is nested beyond reason.</exception>
    public static Prose Parse(EntryHeader header, HtmlProse html) => new(header, html.Parse(BodyOf(header)));

    /// <summary>Parses a body; null where it is nested beyond reason, which was reported when it was composed.</summary>
    public static Prose? Find(EntryHeader header, HtmlProse html)
    {
        try
        {
            return Parse(header, html);
        }
        catch (NestingException)
        {
            return null;
        }
    }

    /// <summary>The same text without what is for teachers only; null where there is nothing of the kind.</summary>
    public Prose? ForEveryone(HtmlProse html)
    {
        var passages = Nodes.Containers.Where(c => c.Kind == ContainerKind.Teacher).ToList();
        if (passages.Count == 0)
        {
            return null;
        }

        // Empty lines in their place: all else keeps its own, and notes and numbers are as if they had never been there.
        var text = BodyOf(Header).ToCharArray();
        foreach (var passage in passages)
        {
            for (var i = passage.Span.Start; i <= passage.Span.End && i < text.Length; i++)
            {
                text[i] = text[i] == '\n' ? '\n' : ' ';
            }
        }

        return new Prose(Header, html.Parse(new string(text)));
    }

    /// <summary>A place of the tree as a place in the file.</summary>
    public SourceSpan Span(MarkdownSpan span) => Span(Header, span);

    /// <summary>A place of the tree of a body as a place in its file.</summary>
    public static SourceSpan Span(EntryHeader header, MarkdownSpan span)
    {
        var start = header.BodyStart + Math.Max(0, span.Start);
        return header.Source.Span(start, Math.Max(0, Math.Min(span.Length, header.Source.Text.Length - start)));
    }

    public SourceSpan Span(MarkdownObject markdown) => Span(markdown.Span);

    private static string BodyOf(EntryHeader header) => header.Source.Text[header.BodyStart..];

    /// <summary>Where the text begins: what a problem of the whole of it points at.</summary>
    public static SourceSpan FirstLine(EntryHeader header)
    {
        var text = header.Source.Text;
        var start = header.BodyStart;
        while (start < text.Length - 1 && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return header.Source.Span(start, text.Length - start);
    }
}
