using System.Buffers;
using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>The text of inlines and blocks without markup, trimmed.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Raisable = SearchValues.Create("0123456789+-");

    // What a title may be marked up with. It needs no words of the theme, unlike the pipeline of bodies.
    private static readonly MarkdownPipeline Headings =
        new MarkdownPipelineBuilder().Use<SpanExtension>().Use<EmphasisExtension>().Use<AttributesExtension>().Build();

    /// <summary>The text of a heading that is parsed by itself; empty when the text is no heading, or has no words.</summary>
    public static string OfHeading(string markdown) =>
        Markdig.Markdown.Parse(markdown, Headings) is [HeadingBlock heading, ..] ? From(heading.Inline) : "";

    public static string From(ContainerInline? prose) => From(prose, isFilled: false);

    /// <summary>The same without the words for pictures.</summary>
    public static string WithoutPictures(ContainerInline? prose) => From(prose, isFilled: false, hasPictures: false);

    /// <summary>The same for an attribute in the HTML of the page, where words of other pages are filled in.</summary>
    public static string ForAttribute(ContainerInline? prose) => From(prose, isFilled: true);

    private static string From(ContainerInline? prose, bool isFilled, bool hasPictures = true)
    {
        if (prose?.FirstChild is LiteralInline { NextSibling: null } only and not FarNameInline)
        {
            return only.Content.AsSpan().Trim().ToString();
        }

        // An interpolated string handler writes into a pooled buffer.
        var text = new DefaultInterpolatedStringHandler(0, 0);
        Append(prose, isFilled, hasPictures, ref text);
        var trimmed = text.Text.Trim().ToString();
        text.Clear();
        return trimmed;
    }

    /// <summary>The text of all leaf blocks within some blocks, joined by spaces.</summary>
    public static string FromBlocks(IEnumerable<Block> blocks) => string.Join(' ', blocks
        .SelectMany(b => b is ContainerBlock container ? container.Descendants<LeafBlock>() : [.. new[] { b }.OfType<LeafBlock>()])
        .Select(b => From(b.Inline)));

    /// <summary>The text of an inline itself, without that of its children.</summary>
    public static ReadOnlySpan<char> OwnWords(Inline inline) => inline switch
    {
        LiteralInline { Parent: EmphasisInline { DelimiterChar: '^' } } raised => Raise(raised.Content.ToString()),
        LiteralInline { Parent: HtmlElementInline { Name: "sup" } } raised => Raise(raised.Content.ToString()),
        LiteralInline literal => literal.Content.AsSpan(),
        CodeInline code => code.Content,
        // A delimiter run that opened nothing (CommonMark) is literal text.
        DelimiterInline delimiter => delimiter.ToLiteral(),
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        AutolinkInline link => link.Url,
        // Numbers of sources and letters of footnotes are not part of the text.
        CitationInline or FootnoteLink => [],
        _ => [],
    };

    // Without its markup 10^3^ would be 103.
    private static string Raise(string text) => text.AsSpan().ContainsAnyExcept(Raisable) ? text : string.Create(text.Length, text, (raised, digits) =>
    {
        for (var i = 0; i < digits.Length; i++)
        {
            raised[i] = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"["0123456789+-".IndexOf(digits[i], StringComparison.Ordinal)];
        }
    });

    private static void Append(ContainerInline? prose, bool isFilled, bool hasPictures, ref DefaultInterpolatedStringHandler text)
    {
        foreach (var inline in prose ?? [])
        {
            text.AppendFormatted(isFilled && inline is FarNameInline far ? far.Mark : OwnWords(inline));
            if (inline is ContainerInline container and not CaptionInline && !EmphasisKind.IsStruck(inline) && (hasPictures || inline is not LinkInline { IsImage: true }))
            {
                Append(container, isFilled, hasPictures, ref text);
            }
        }
    }
}
