using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Pipe tables as writers expect them: text right below one does not belong to it, and <c>\|</c> is a pipe in code too.</summary>
internal sealed class TableExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.ReplaceOrAdd<ParagraphBlockParser>(new ParagraphParser());
        pipeline.BlockParsers.ReplaceOrAdd<DefinitionListParser>(new DefinitionParser());
        pipeline.InlineParsers.ReplaceOrAdd<CodeInlineParser>(new CodeParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // HtmlElements has the renderer.
    }
}

/// <summary>
/// Parses paragraphs, and ends one that is a table before the first line without a pipe. Otherwise Markdig takes the whole
/// paragraph for text; GitHub makes such a line a row, which no writer means.
/// </summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    private static readonly object TableKey = new();
    private static readonly object TextKey = new();

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // Braces at the end of a table are its attributes.
        if (processor.IsBlankLine || !IsTable((ParagraphBlock)block) || processor.CurrentChar == '{' || HasPipe(processor.Line.AsSpan()))
        {
            return base.TryContinue(processor, block);
        }

        processor.Close(block);
        var line = processor.Line.AsSpan().TrimEnd();
        var isBreak = line.Length > 2 && line.Trim('-').IsEmpty;
        processor.NewBlocks.Push(isBreak ? new ThematicBreakBlock(this) : new ParagraphBlock(this));
        processor.NewBlocks.Peek().Column = processor.Column;
        processor.NewBlocks.Peek().Span = new SourceSpan(processor.Line.Start, processor.Line.End);
        return isBreak ? BlockState.BreakDiscard : BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines.Count: > 1 } paragraph)
        {
            IsTable(paragraph);
            if (paragraph.Lines.Lines[0].Slice.AsSpan().StartsWith("![", StringComparison.Ordinal))
            {
                paragraph.SetData(TextKey, paragraph.Lines.Lines[0].Slice.Text);
            }
        }

        return base.Close(processor, block);
    }

    /// <summary>Whether the lines of a paragraph, so far, are a table.</summary>
    public static bool IsTable(ParagraphBlock paragraph)
    {
        if (paragraph.GetData(TableKey) is not null)
        {
            return true;
        }

        var lines = paragraph.Lines;
        if (lines.Count < 2 || !IsBelowHead(lines.Lines[lines.Count - 1].Slice.AsSpan()) || !HasPipe(lines.Lines[lines.Count - 2].Slice.AsSpan()))
        {
            return false;
        }

        paragraph.SetData(TableKey, TableKey);
        return true;
    }

    /// <summary>Whether a paragraph is a table, or its lines are rows of one.</summary>
    public static bool HasRows(ParagraphBlock paragraph) => IsTable(paragraph) || (paragraph.Lines is { Count: > 0 and var count } lines
        && (lines.Lines[count - 1].Slice.AsSpan().TrimStart() is ['|', ..] || (count > 1 && lines.Lines.AsSpan(0, count) is var all && HasPipe(all[0].Slice.AsSpan()) && HasPipe(all[^1].Slice.AsSpan()))));

    /// <summary>The whole text in which a paragraph stands that begins with an image and has several lines; null for others.</summary>
    public static string? TextAround(ParagraphBlock paragraph) => (string?)paragraph.GetData(TextKey);

    private static bool IsBelowHead(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] is '|' or '-' or ':' or ' ' or '\t' && !line.ContainsAnyExcept("|-: \t") && line.Contains('-') && line.Contains('|');

    // A pipe that is not escaped, not in code and not within brackets.
    private static bool HasPipe(ReadOnlySpan<char> line)
    {
        var brackets = 0;
        var lastClosing = line.LastIndexOf(']');
        for (var i = line.IndexOf('|') < 0 ? line.Length : 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '|' when brackets <= 0:
                    return true;
                case '\\':
                    i++;
                    break;
                case '[' when i < lastClosing:
                    brackets++;
                    break;
                case ']':
                    brackets--;
                    break;
                case '`':
                    i += LengthOfCode(line[i..]) - 1;
                    break;
            }
        }

        return false;
    }

    // How long the code is that begins here; the length of its signs where it does not end.
    private static int LengthOfCode(ReadOnlySpan<char> text)
    {
        var signs = text.IndexOfAnyExcept('`') is var end and >= 0 ? end : text.Length;
        for (var i = signs; i < text.Length;)
        {
            var next = text[i..].IndexOf('`');
            if (next < 0)
            {
                break;
            }

            i += next;
            var run = text[i..].IndexOfAnyExcept('`') is var length and >= 0 ? length : text.Length - i;
            i += run;
            if (run == signs)
            {
                return i;
            }
        }

        return signs;
    }
}

/// <summary>Parses definitions, but not of the rows of a table, be it one that is not whole: below it, Pandoc has its caption after a colon.</summary>
internal sealed class DefinitionParser : DefinitionListParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.LastBlock is ParagraphBlock paragraph && ParagraphParser.HasRows(paragraph) ? BlockState.None : base.TryOpen(processor);

    // Markdig closes what is open in a definition at an empty line, and a passage goes on behind one.
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.IsBlankLine && Container.IsOpenIn(processor, (DefinitionItem)block) ? BlockState.Continue : base.TryContinue(processor, block);
}

/// <summary>Parses code. In a table <c>\|</c> within it is a pipe, as on GitHub.</summary>
internal sealed class CodeParser : CodeInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice;
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        var written = before.Text.AsSpan(before.Start, slice.Start - before.Start);
        if (written.Contains("\\|", StringComparison.Ordinal) && processor is { Inline: CodeInline code, Block: ParagraphBlock paragraph } && ParagraphParser.IsTable(paragraph))
        {
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
        }

        return true;
    }
}
