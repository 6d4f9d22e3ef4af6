using Explainer.Markdown;
using Explainer.Read.Kinds;
using Markdig.Syntax;
using MarkdownSpan = Markdig.Syntax.SourceSpan;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose.Syntax;

/// <summary>The Markdig syntax tree of a body. Its spans are offsets from the start of the body, not of the file.</summary>
internal sealed record Prose(EntryHeader Header, MarkdownDocument Document)
{
    /// <summary>The blocks and inlines of the tree as it was parsed; later changes do not show here.</summary>
    public ProseNodes Nodes { get; } = new(Document);

    /// <summary>Parses a body.</summary>
    /// <exception cref="NestingException">It is nested too deeply.</exception>
    public static Prose Parse(EntryHeader header, HtmlProse html) => new(header, html.Parse(BodyOf(header)));

    /// <summary>Parses a body; null where it is nested too deeply, which was reported when it was composed.</summary>
    public static Prose? TryParse(EntryHeader header, HtmlProse html)
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

    /// <summary>The same text without the <c>:::teacher</c> passages; null where there are none.</summary>
    public Prose? WithoutTeacherText(HtmlProse html)
    {
        var passages = Nodes.Containers.Where(c => c.Kind == ContainerKind.Teacher).ToList();
        if (passages.Count == 0)
        {
            return null;
        }

        // Blanked out rather than removed: all other offsets stay the same.
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

    /// <summary>Converts a span of the tree to one of the file.</summary>
    public SourceSpan Span(MarkdownSpan span) => Span(Header, span);

    /// <summary>Converts a span of the tree of a body to one of its file.</summary>
    public static SourceSpan Span(EntryHeader header, MarkdownSpan span)
    {
        var start = header.BodyStart + Math.Max(0, span.Start);
        return header.Source.Span(start, Math.Max(0, Math.Min(span.Length, header.Source.Text.Length - start)));
    }

    public SourceSpan Span(MarkdownObject markdown) => Span(markdown.Span);

    private static string BodyOf(EntryHeader header) => header.Source.Text[header.BodyStart..];

    /// <summary>The first line of a body, for problems of the body as a whole.</summary>
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
