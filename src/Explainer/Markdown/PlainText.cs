using System.Text;
using Explainer.Markdown.Citations;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>The words of a piece of prose, without its markup.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? prose)
    {
        var text = new StringBuilder();
        Append(prose, text);
        return text.ToString().Trim();
    }

    /// <summary>The words of all paragraphs within some blocks, with spaces between them.</summary>
    public static string OfBlocks(IEnumerable<Block> blocks) => string.Join(' ', blocks
        .SelectMany(b => b is ContainerBlock container ? container.Descendants<LeafBlock>() : [.. new[] { b }.OfType<LeafBlock>()])
        .Select(b => Of(b.Inline)));

    private static void Append(ContainerInline? prose, StringBuilder text)
    {
        foreach (var inline in prose ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                // A sign that opened nothing is a sign.
                DelimiterInline delimiter => text.Append(delimiter.ToLiteral()),
                LineBreakInline => text.Append(' '),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                // Their marks are apparatus, not words.
                Citation or FootnoteLink => text,
                _ => text,
            };
            if (inline is ContainerInline container)
            {
                Append(container, text);
            }
        }
    }
}
