using System.Text;
using Explainer.Markdown.Citations;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>The words of a piece of prose, without its markup.</summary>
internal static class PlainText
{
    public static string From(ContainerInline? prose)
    {
        if (prose?.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.AsSpan().Trim().ToString();
        }

        // The words are no more than the source of their block has characters.
        var text = new StringBuilder(Math.Max(16, prose?.ParentBlock?.Span.Length ?? 0));
        Append(prose, text);
        return text.ToString().Trim();
    }

    /// <summary>The words of all paragraphs within some blocks, with spaces between them.</summary>
    public static string FromBlocks(IEnumerable<Block> blocks) => string.Join(' ', blocks
        .SelectMany(b => b is ContainerBlock container ? container.Descendants<LeafBlock>() : [.. new[] { b }.OfType<LeafBlock>()])
        .Select(b => From(b.Inline)));

    /// <summary>The words of a piece itself, without those of the pieces it holds.</summary>
    public static ReadOnlySpan<char> OwnWords(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        CodeInline code => code.Content,
        // A sign that opened nothing is a sign.
        DelimiterInline delimiter => delimiter.ToLiteral(),
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        AutolinkInline link => link.Url,
        // Their marks are apparatus, not words.
        Citation or FootnoteLink => [],
        _ => [],
    };

    private static void Append(ContainerInline? prose, StringBuilder text)
    {
        foreach (var inline in prose ?? [])
        {
            text.Append(OwnWords(inline));
            if (inline is ContainerInline container)
            {
                Append(container, text);
            }
        }
    }
}
