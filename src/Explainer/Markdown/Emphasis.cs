using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>
/// Emphasis beyond CommonMark: <c>~~struck~~</c> of GitHub, <c>H~2~O</c> and <c>x^2^</c> of Pandoc, and emphasis beside the
/// punctuation of Chinese, Japanese and Korean.
/// </summary>
internal sealed class EmphasisExtension : IMarkdownExtension
{
    // Its renderer also knows subscripts and superscripts, which it may not parse.
    private readonly EmphasisExtraExtension struck = new(EmphasisExtraOptions.Strikethrough);

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.UseCjkFriendlyEmphasis();
        struck.Setup(pipeline);
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new ScriptParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => struck.Setup(pipeline, renderer);
}

/// <summary>What an emphasis means.</summary>
internal static class EmphasisKind
{
    public static bool IsStrong(Inline? inline) => inline is EmphasisInline { DelimiterCount: 2, DelimiterChar: '*' or '_' };

    /// <summary>Whether words are struck: what no longer holds is left out of excerpts and of the search.</summary>
    public static bool IsStruck(Inline inline) => inline is EmphasisInline { DelimiterCount: 2, DelimiterChar: '~' };
}

/// <summary>
/// Parses a subscript or superscript: letters, digits and signs right after a letter, a digit or a closing bracket. Anything
/// else, such as the range <c>10~20</c>, <c>~5 km</c> or <c>^_^</c>, stays text.
/// </summary>
internal sealed class ScriptParser : InlineParser
{
    private const int MaxLength = 20;

    public ScriptParser() => OpeningCharacters = ['~', '^'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var sign = slice.CurrentChar;
        var before = slice.PeekCharExtra(-1);
        if (!char.IsLetterOrDigit(before) && before is not (')' or ']') && processor.Inline is not EmphasisInline { DelimiterCount: 1, DelimiterChar: '~' or '^' })
        {
            return false;
        }

        var text = slice.AsSpan()[1..];
        text = text[..Math.Min(text.Length, MaxLength + 1)];
        var length = text.IndexOf(sign);
        if (length <= 0 || !IsScript(text[..length]) || (text[(length + 1)..] is [var next, ..] && next == sign))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var content = new StringSlice(slice.Text, slice.Start + 1, slice.Start + length);
        var script = new EmphasisInline
        {
            DelimiterChar = sign,
            DelimiterCount = 1,
            Span = new SourceSpan(start, start + length + 1),
            Line = line,
            Column = column,
        };
        script.AppendChild(new LiteralInline(content) { Span = new SourceSpan(start + 1, start + length), Line = line, Column = column + 1, IsClosed = true });
        script.IsClosed = true;
        processor.Inline = script;
        slice.Start += length + 2;
        return true;
    }

    private static bool IsScript(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('+' or '-' or '−' or '=' or '(' or ')'))
            {
                return false;
            }
        }

        return true;
    }
}
