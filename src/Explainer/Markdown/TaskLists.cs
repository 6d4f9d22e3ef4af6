using Explainer.Model;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Task lists, in GitHub's syntax: <c>- [x] done</c>. A page is no form, so the boxes are signs, not controls.</summary>
internal sealed class TaskListExtension(Words words) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new TaskBoxParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Add(new HtmlTaskBoxRenderer(words));
        }
    }
}

/// <summary>The box of a task.</summary>
internal sealed class TaskBox : LeafInline
{
    public required bool IsDone { get; init; }
}

/// <summary>Parses <c>[ ]</c> and <c>[x]</c> at the start of a list item.</summary>
internal sealed class TaskBoxParser : InlineParser
{
    public TaskBoxParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.AsSpan() is not ['[', ' ' or '\u00A0' or 'x' or 'X', ']', ' ' or '\t' or '\u00A0', .. var rest] || rest.IsWhiteSpace()
            || processor.Block is not ParagraphBlock { Parent: ListItemBlock item, Inline.FirstChild: null } || item[0] != processor.Block)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TaskBox
        {
            IsDone = slice.AsSpan()[1] is 'x' or 'X',
            Span = new SourceSpan(start, start + 2),
            Line = line,
            Column = column,
        };
        item.GetAttributes().AddClass("task");
        slice.Start += 4;
        return true;
    }
}

/// <summary>Renders the box of a task as a sign with a name.</summary>
internal sealed class HtmlTaskBoxRenderer(Words words) : HtmlObjectRenderer<TaskBox>
{
    protected override void Write(HtmlRenderer renderer, TaskBox box)
    {
        renderer.Write("<span class=\"box\" role=\"img\" aria-label=\"").WriteEscape(box.IsDone ? words.TaskDone : words.TaskOpen);
        // The space is part of the box, which is as wide as the indent of the list.
        renderer.Write("\">").Write(box.IsDone ? "☑" : "☐").Write(" </span>");
    }
}
