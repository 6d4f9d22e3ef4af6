using Explainer.Markdown;
using Explainer.Markdown.Containers;
using Explainer.Model.Diagnostics;
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

    /// <summary>Parses a body; null when it is nested beyond reason, which is a problem then.</summary>
    public static Prose? Parse(EntryHeader header, HtmlProse html, DiagnosticBag problems)
    {
        try
        {
            return new Prose(header, html.Parse(BodyOf(header)));
        }
        catch (ArgumentException)
        {
            // Markdig gives up beyond about 128 nested elements, and does not say where.
            problems.Add(Rules.ProseTooDeep(FirstLine(header)));
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
    public SourceSpan Span(MarkdownSpan span)
    {
        var start = Header.BodyStart + Math.Max(0, span.Start);
        return Header.Source.Span(start, Math.Max(0, Math.Min(span.Length, Header.Source.Text.Length - start)));
    }

    public SourceSpan Span(MarkdownObject markdown) => Span(markdown.Span);

    private static string BodyOf(EntryHeader header) => header.Source.Text[header.BodyStart..];

    private static SourceSpan FirstLine(EntryHeader header)
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
