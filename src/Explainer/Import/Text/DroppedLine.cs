using Explainer.Import.Outlines;
using static Explainer.Import.Text.BlockSyntax;

namespace Explainer.Import.Text;

/// <summary>Lines that only arrange a page: lists of its headings, attributes, signs between cells. A label stays until its heading is known.</summary>
internal static class DroppedLine
{
    /// <summary>Takes a line that is one; false where the next line is none.</summary>
    public static bool TryTake(LineCursor cursor, List<string> output, Dialect dialect)
    {
        if (ListOfContents().IsMatch(cursor.Next) && NestedBlock.RestOf(cursor.Current) is not null)
        {
            // What its only item says is not printed.
            cursor.Take(2);
            output.Add("");
            return true;
        }

        var line = cursor.Current.Trim();
        var isDropped = (dialect != Dialect.Pandoc && (line is "\\newpage" or "\\pagebreak" or "\\clearpage")) || Contents().IsMatch(line) || BlockAttributes().IsMatch(line) || IsDroppedIn(dialect, line);
        if (isDropped)
        {
            var written = cursor.Take();
            output.AddRange(["", .. Kept(dialect, line, written)]);
        }

        return isDropped;
    }

    private static bool IsDroppedIn(Dialect dialect, string line) => dialect switch
    {
        Dialect.Myst => line.StartsWith("+++", StringComparison.Ordinal) || line is "^^^" || Target().IsMatch(line),
        Dialect.Statiq => line.StartsWith("^^^", StringComparison.Ordinal),
        Dialect.Jekyll => line == "^",
        Dialect.Hugo => line is "<--->" or "--column--" or "---column---",
        Dialect.MkDocs => line is "\\bibliography" or "\\full_bibliography",
        Dialect.Plain or Dialect.Pandoc or Dialect.MdBook or Dialect.Quarto or Dialect.Carpentries or Dialect.Vault or Dialect.Docusaurus => false,
    };

    // The label of a heading becomes its id, once it is known which lines are headings. Behind the signs of a figure of Markdig stands its caption.
    private static string[] Kept(Dialect dialect, string line, string written) => dialect switch
    {
        Dialect.Myst when Target().IsMatch(line) => [written, ""],
        Dialect.Statiq when line.Trim('^', ' ') is { Length: > 0 } caption && line[0] == '^' => [caption, ""],
        _ => [],
    };
}
