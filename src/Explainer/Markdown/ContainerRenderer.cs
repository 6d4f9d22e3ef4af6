using Explainer.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Explainer.Markdown;

/// <summary>Renders containers.</summary>
internal sealed class HtmlContainerRenderer(Words words) : HtmlObjectRenderer<Container>
{
    protected override void Write(HtmlRenderer renderer, Container container)
    {
        renderer.EnsureLine();
        switch (container.Kind)
        {
            case ContainerKind.Care when container.IsFolded:
                WriteFolded(renderer, container);
                break;
            case ContainerKind.Care:
                WriteCare(renderer, container);
                break;
            case ContainerKind.Audio or ContainerKind.Video:
                HtmlMedia.Write(renderer, container);
                break;
            case ContainerKind.Chart or ContainerKind.Map:
                HtmlChart.Write(renderer, container);
                break;
            case ContainerKind.Fold:
                renderer.Write("<details").WriteAttributes(container).Write("><summary>").WriteEscape(container.Arguments ?? "").WriteLine("</summary>");
                Close(renderer, container, "</details>");
                break;
            case ContainerKind.Question:
                WriteQuestion(renderer, container);
                break;
            case ContainerKind.InShort:
                WriteLabelled(renderer, container, words.InShort);
                break;
            case ContainerKind.Teacher:
                WriteLabelled(renderer, container, words.ForTeachers);
                break;
            default:
                Open(renderer, container);
                Close(renderer, container, "</div>");
                break;
        }
    }

    private void WriteCare(HtmlRenderer renderer, Container care)
    {
        var end = care.Anchor + "-end";
        renderer.Write("<div").WriteAttributes(care).Write(" role=\"group\" aria-label=\"").WriteEscape(NotesOf(care)).WriteLine("\">");
        renderer.Write("<p class=\"care-notes\">");
        WriteNotes(renderer, care);
        renderer.Write(" <a href=\"#").Write(end).Write("\">").WriteEscape(words.SkipPassage).WriteLine("</a></p>");
        WriteBlocks(renderer, care);
        renderer.Write("<p class=\"care-end\" id=\"").Write(end).Write("\">").WriteEscape(words.EndOfPassage).WriteLine("</p>");
        renderer.WriteLine("</div>");
    }

    // A collapsed passage cannot be opened on paper, so its address is printed there.
    private void WriteFolded(HtmlRenderer renderer, Container care)
    {
        renderer.Write("<details").WriteAttributes(care).WriteLine(">").Write("<summary>");
        WriteNotes(renderer, care);
        renderer.Write(" <span class=\"address\">").WriteEscape(care.Address).WriteLine("</span></summary>");
        Close(renderer, care, "</details>");
    }

    private void WriteNotes(HtmlRenderer renderer, Container care)
    {
        renderer.Write("<strong>").WriteEscape(words.InThisPassage).Write("</strong> ");
        renderer.WriteEscape(NotesOf(care));
    }

    private void WriteQuestion(HtmlRenderer renderer, Container question)
    {
        Open(renderer, question);
        renderer.Write("<p class=\"label\">").WriteEscape(words.Question);
        HtmlAnchor.Write(renderer, question.Anchor, words.LinkToQuestion);
        renderer.WriteLine("</p>");
        Close(renderer, question, "</div>");
    }

    private static void WriteLabelled(HtmlRenderer renderer, Container container, string label)
    {
        Open(renderer, container);
        renderer.Write("<p class=\"label\">").WriteEscape(label).WriteLine("</p>");
        Close(renderer, container, "</div>");
    }

    private static string NotesOf(Container care) => string.Join("\u00a0· ", care.Notes.Select(n => n.Label));

    private static void Open(HtmlRenderer renderer, Container container) =>
        renderer.Write("<div").WriteAttributes(container).WriteLine(" role=\"note\">");

    private static void Close(HtmlRenderer renderer, Container container, string tag)
    {
        WriteBlocks(renderer, container);
        renderer.WriteLine(tag);
    }

    // A tight list suppresses <p>; a container within one of its items keeps its own.
    public static void WriteBlocks(HtmlRenderer renderer, Container container)
    {
        var isTight = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(container);
        renderer.ImplicitParagraph = isTight;
    }
}
