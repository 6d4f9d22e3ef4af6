using Explainer.Import.Outlines;
using static Explainer.Import.Text.BlockSyntax;

namespace Explainer.Import.Text;

/// <summary>Lines that only arrange a page: lists of its headings, attributes, signs between cells. A label stays until its heading is known.</summary>
internal static class DroppedLine
{
    /// <summary>Takes a line that is one; false where the next line is none.</summary>
    public static bool TryTake(LineCursor cursor, List<string> output, Dialect dialect)
    {
        var line = cursor.Current.Trim();
        var isDropped = Contents().IsMatch(line) || BlockAttributes().IsMatch(line)
            || (dialect == Dialect.MkDocs && line is "\\bibliography" or "\\full_bibliography")
            || (dialect == Dialect.Myst && (line.StartsWith("+++", StringComparison.Ordinal) || line is "^^^" || Target().IsMatch(line)));
        if (isDropped)
        {
            var written = cursor.Take();
            // The label of a heading becomes its id, once it is known which lines are headings.
            output.AddRange(Target().IsMatch(line) && dialect == Dialect.Myst ? ["", written, ""] : [""]);
        }

        return isDropped;
    }
}
