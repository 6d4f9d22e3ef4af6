using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;
using Microsoft.AspNetCore.Components;

namespace Explainer.Theme.Parts;

/// <summary>A formatted reference, or a title with rich text.</summary>
public sealed class Reference : WrittenPart
{
    [Parameter, EditorRequired] public required ImmutableArray<TextRun> View { get; set; }

    protected override void WriteTo(TextBuffer page)
    {
        for (var i = 0; i < View.Length;)
        {
            var end = EndOfLanguage(i);
            var isGroup = end - i > 1 && View[i].Language is not null;
            if (isGroup)
            {
                page.Write("<span");
                WriteLanguage(page, View[i].Language!);
                page.Write('>');
            }

            WritePieces(page, View.AsSpan()[i..end], isGroup ? null : View[i].Language);
            page.Write(isGroup ? "</span>" : "");
            i = end;
        }
    }

    // The pieces of a title in one language stand together: each in an element with a direction of its own, they would change places.
    private int EndOfLanguage(int start)
    {
        var end = start + 1;
        while (end < View.Length && View[end].Language == View[start].Language)
        {
            end++;
        }

        return end;
    }

    // Pieces in one element, such as the words around a lowered number in a title, share it.
    private static void WritePieces(TextBuffer page, ReadOnlySpan<TextRun> pieces, string? language)
    {
        string? open = null;
        for (var i = 0; i < pieces.Length; i++)
        {
            var run = pieces[i];
            var name = NameOf(run, language);
            if (i == 0 || name != open || run.Href is not null)
            {
                WriteEnd(page, open);
                WriteStart(page, run.Href, name, language);
                open = name;
            }

            WriteStyled(page, run);
            if (run.Href is not null)
            {
                WriteEnd(page, open);
                WriteEnd(page, "a");
                open = null;
            }
        }

        WriteEnd(page, open);
    }

    // Italics within an italic title are upright, and then nothing marks them.
    private static string? NameOf(TextRun run, string? language) => run.IsItalic && !run.Style.HasFlag(TextStyle.Italic) ? "cite"
        : !run.IsItalic && run.Style.HasFlag(TextStyle.Italic) ? "i"
        : language is null ? null : "span";

    private static void WriteStart(TextBuffer page, string? href, string? name, string? language)
    {
        if (href is not null)
        {
            page.Write("<a href=\"");
            PageEncoder.Html.Encode(page, href);
            page.Write("\">");
        }

        if (name is not null)
        {
            page.Write('<');
            page.Write(name);
            WriteLanguage(page, language);
            page.Write('>');
        }
    }

    private static void WriteStyled(TextBuffer page, TextRun run)
    {
        string? bold = run.Style.HasFlag(TextStyle.Bold) ? "b" : null, caps = run.Style.HasFlag(TextStyle.SmallCaps) ? "span" : null;
        var script = run.Style.HasFlag(TextStyle.Subscript) ? "sub" : run.Style.HasFlag(TextStyle.Superscript) ? "sup" : null;
        page.Write(bold is null ? "" : "<b>");
        page.Write(caps is null ? "" : "<span class=\"caps\">");
        page.Write(script is null ? "" : $"<{script}>");
        page.Write(run.IsIsolated ? "<bdi>" : "");
        PageEncoder.Html.Encode(page, run.Text);
        page.Write(run.IsIsolated ? "</bdi>" : "");
        WriteEnd(page, script);
        WriteEnd(page, caps);
        WriteEnd(page, bold);
    }

    private static void WriteEnd(TextBuffer page, string? name)
    {
        if (name is not null)
        {
            page.Write("</");
            page.Write(name);
            page.Write('>');
        }
    }

    // dir also isolates the text (bidirectional algorithm), so that an Arabic title does not reorder the year after it.
    private static void WriteLanguage(TextBuffer page, string? language)
    {
        if (language is not null)
        {
            page.Write(" lang=\"");
            PageEncoder.Html.Encode(page, language);
            page.Write(TextDirection.IsRightToLeft(language) ? "\" dir=\"rtl\"" : "\" dir=\"ltr\"");
        }
    }
}
