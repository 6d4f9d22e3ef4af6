using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;

namespace Explainer.Markdown.Footnotes;

/// <summary>Reads the text of a footnote, right below a list of definitions too: Markdig leaves those open and finds no notes in them.</summary>
internal sealed class NoteParser : FootnoteParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!processor.IsCodeIndent && IsNote(processor.Line.AsSpan()))
        {
            CloseDefinitions(processor);
        }

        return base.TryOpen(processor);
    }

    private static bool IsNote(ReadOnlySpan<char> line) =>
        line.StartsWith("[^", StringComparison.Ordinal) && line.IndexOf(']') is var end and > 2 && line[(end + 1)..] is [':', ..];

    private static void CloseDefinitions(BlockProcessor processor)
    {
        if (processor.GetCurrentContainerOpened() is DefinitionItem item)
        {
            processor.Close(item);
            item.IsOpen = false;
        }

        if (processor.GetCurrentContainerOpened() is DefinitionList list)
        {
            list.IsOpen = false;
        }
    }
}
