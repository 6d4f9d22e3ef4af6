using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Markdown;

/// <summary>Alerts of GitHub, block quotations that begin with a line <c>[!NOTE]</c>, are notes.</summary>
internal static class Alerts
{
    /// <summary>Puts a note into the place of an alert, before its text is parsed.</summary>
    public static void Replace(Block block)
    {
        if (block is not QuoteBlock { Parent: { } parent } quotation || quotation.FirstOrDefault() is not ParagraphBlock { Lines.Count: > 0 } first || !IsAlert(first.Lines.Lines[0].Slice.AsSpan().Trim()))
        {
            return;
        }

        var word = first.Lines.Lines[0].Slice.AsSpan().Trim()[2..^1].ToString();
        first.Lines.RemoveAt(0);
        first.Line++;
        if (first.Lines.Count == 0)
        {
            quotation.Remove(first);
        }
        else
        {
            first.Span.Start = first.Lines.Lines[0].Position;
        }

        var note = new Container(null!) { Info = "note", FencedChar = ':', OpeningFencedCharCount = 3, ClosingFencedCharCount = 3, Span = quotation.Span, Line = quotation.Line, Column = quotation.Column, IsOpen = false, AlertWord = word.Equals("NOTE", StringComparison.OrdinalIgnoreCase) ? null : word };
        note.GetAttributes().AddClass("note");
        Block[] children = [.. quotation];
        quotation.Clear();
        Array.ForEach(children, note.Add);

        // It was the last to be opened there.
        parent[parent.LastChild == quotation ? parent.Count - 1 : parent.IndexOf(quotation)] = note;
    }

    private static bool IsAlert(ReadOnlySpan<char> line) => line is ['[', '!', .. var kind, ']']
        && kind.ToString().ToUpperInvariant() is "NOTE" or "TIP" or "IMPORTANT" or "WARNING" or "CAUTION";
}
