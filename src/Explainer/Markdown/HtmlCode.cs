using System.Globalization;
using Explainer.Markdown.Code;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Markdown;

/// <summary>How a block of code is printed.</summary>
/// <param name="Language">Its language; null for one that is not known, or none.</param>
/// <param name="FirstNumber">The number of its first line; null for no numbers.</param>
internal sealed record CodeLook(CodeLanguage? Language, int? FirstNumber)
{
    private static readonly object Key = new();

    public static void Set(FencedCodeBlock code, CodeLook look) => code.SetData(Key, look);

    public static CodeLook? Of(CodeBlock code) => code.GetData(Key) as CodeLook;
}

/// <summary>Blocks of code are printed by <see cref="HtmlCode"/>.</summary>
internal sealed class CodeExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // They are parsed as in CommonMark.
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Replace<CodeBlockRenderer>(new HtmlCode());
        }
    }
}

/// <summary>Prints blocks of code, coloured where their language is known. Numbers are text, so that they are there without a style sheet.</summary>
internal sealed class HtmlCode : CodeBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        if (!renderer.EnableHtmlForBlock || CodeLook.Of(block) is not { } look || (look.FirstNumber is null && look.Language is null or { Form: CodeForm.Plain }))
        {
            base.Write(renderer, block);
            return;
        }

        renderer.EnsureLine();
        _ = OutputAttributesOnPre ? renderer.Write("<pre").WriteAttributes(block).Write("><code>") : renderer.Write("<pre><code").WriteAttributes(block).Write(">");
        var text = block.Lines.ToString().ReplaceLineEndings("\n");
        WriteText(renderer, text.Length > 0 ? text + "\n" : "", look);
        renderer.WriteLine("</code></pre>");
        renderer.EnsureLine();
    }

    private static void WriteText(HtmlRenderer renderer, string text, CodeLook look)
    {
        var lines = new NumberedLines(renderer, text, look.FirstNumber);
        lines.Begin();
        var place = 0;
        foreach (var token in look.Language is { } language ? CodeLexer.Divide(text, language) : [])
        {
            lines.Write(place, token.Start, null);
            lines.Write(token.Start, token.End, token.Kind);
            place = token.End;
        }

        lines.Write(place, text.Length, null);
    }

    private static string ClassOf(CodeKind kind) => kind switch
    {
        CodeKind.Keyword => "ck",
        CodeKind.Name => "cn",
        CodeKind.Text => "ct",
        CodeKind.Number => "cd",
        CodeKind.Comment => "cc",
        CodeKind.Added => "ca",
        CodeKind.Removed => "cr",
        var other => throw new ArgumentOutOfRangeException(nameof(kind), other, null),
    };

    /// <summary>Writes parts of code, and a number before each line.</summary>
    private sealed class NumberedLines(HtmlRenderer renderer, string text, int? first)
    {
        private readonly int width = first is { } number ? Text(number + Math.Max(0, text.AsSpan().Count('\n') - 1)).Length : 0;
        private int next = first ?? 0;

        public void Begin()
        {
            if (first is not null && text.Length > 0)
            {
                renderer.Write("<span class=\"no\" aria-hidden=\"true\">").Write(Text(next++).PadLeft(width)).Write("  </span>");
            }
        }

        // A part that goes over a line end is closed there, so that the number is no part of it.
        public void Write(int start, int end, CodeKind? kind)
        {
            while (start < end)
            {
                var stop = first is null || text.IndexOf('\n', start, end - start) is not (>= 0 and var line) ? end : line + 1;
                WritePart(start, stop, kind);
                start = stop;
                if (first is not null && text[stop - 1] == '\n' && stop < text.Length)
                {
                    Begin();
                }
            }
        }

        private void WritePart(int start, int end, CodeKind? kind)
        {
            if (kind is { } known)
            {
                renderer.Write("<span class=\"").Write(ClassOf(known)).Write("\">").WriteEscape(text, start, end - start).Write("</span>");
            }
            else
            {
                renderer.WriteEscape(text, start, end - start);
            }
        }

        private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
