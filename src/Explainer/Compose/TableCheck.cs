using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Tables that are not whole: rows with more or fewer cells than the head, and lines that are no table because the line below the head is missing.</summary>
internal sealed partial class TableCheck(Prose prose, Neighbours blocks, DiagnosticBag problems)
{
    // A paragraph with more lines is no table that somebody pasted.
    private const int MostLines = 200;

    // Of cells between tabs: a speaker and his words stand so, too.
    private const int FewestSureColumns = 3;

    private static readonly ImmutableArray<string> Separators = [" | ", "\t"];

    /// <summary>
    /// Reports rows whose cells are not as many as those of the head. Markdig gives the head empty cells where a row has more, and
    /// rows where they have fewer; those have no text at all, not even an empty one.
    /// </summary>
    public void Check(Table table)
    {
        var columns = CellsOf(table[0]);
        for (var i = 1; i < table.Count; i++)
        {
            if (BrokenRow(table, i, columns) is var (broken, next))
            {
                problems.Add(Rules.BrokenRow(broken) with { Fix = next is { } rest ? Fix.Replace(broken with { Length = rest.Start - broken.Start }, broken.Text.TrimEnd() + " ") : null });
                i++;
            }
            else
            {
                CheckRow((TableRow)table[i], columns);
            }
        }

        CheckDashes(table, columns);
    }

    private void CheckRow(TableRow row, int columns)
    {
        if (row.Count > columns && row[columns] is TableCell { Count: > 0 } extra)
        {
            problems.Add(Rules.TooManyCells(prose.Span((extra[0] as ParagraphBlock)?.Inline?.FirstChild ?? (MarkdownObject)row), CellsOf(row), columns));
        }
        else if (CellsOf(row) is var cells && cells < columns && LineAt(row) is { } line && line.Text.TrimEnd() is ['|', .., '|'])
        {
            problems.Add(Rules.TooFewCells(line, AdviceTexts.ThisRow, cells, columns) with { Fix = Fix.Add(line.Source, line.Start + line.Text.TrimEnd().Length, string.Concat(Enumerable.Repeat(" |", columns - cells))) });
        }
    }

    // A row that is not closed, and goes on in the middle of a cell on the next line: that is a row without an opening | which has the other cells,
    // or text where the line has no | at all.
    private (SourceSpan Line, SourceSpan? Next)? BrokenRow(Table table, int i, int columns)
    {
        if (LineAt(table[i]) is not { } line || line.Source.Text.AsSpan(line.Start, line.Length).TrimEnd() is not ['|', .., not '|'])
        {
            return null;
        }

        if (i + 1 < table.Count)
        {
            return LineAt(table[i + 1]) is { Text: [not '|', ..] } next && CellsOf(table[i]) + CellsOf(table[i + 1]) - 1 == columns ? (line, next) : null;
        }

        return blocks.Beside(table, 1) is ParagraphBlock rest && rest.Line == table[i].Line + 1 && prose.Span(rest).Text.TrimEnd().EndsWith('|') ? (line, null) : null;
    }

    // GitHub reads no table whose second line has another number of cells.
    private void CheckDashes(Table table, int columns)
    {
        if (LineAt(table) is not { } head || head.Source.Text.AsSpan(head.Start + head.Length) is not ['\n', ..] || LineFrom(head.Source, head.Start + head.Length + 1) is not { } line
            || DashesIn(line.Text) is not { } cells)
        {
            return;
        }

        if (cells < columns)
        {
            problems.Add(Rules.TooFewCells(line, AdviceTexts.LineBelowHead, cells, columns)
                with { Fix = Fix.Add(line.Source, line.Start + line.Text.TrimEnd().Length, (line.Text.TrimEnd().EndsWith('|') ? "" : "|") + string.Concat(Enumerable.Repeat("---|", columns - cells))) });
        }
    }

    /// <summary>Reports lines with cells between | or tabs, as spreadsheets copy them, which have no line below the head.</summary>
    public void Check(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is not MarkdownDocument || paragraph.Inline is not { } words || !words.Any(i => i is LineBreakInline))
        {
            return;
        }

        var span = prose.Span(paragraph);
        var written = span.Text.Split('\n');
        var lines = ColumnsOf(written) ?? written;
        if (lines.Length is < 2 or > MostLines || BulletOfWord().IsMatch(lines[0]) || SeparatorOf(lines) is not { } separator)
        {
            return;
        }

        var rows = lines.Select(l => l.Trim().Trim('|').Split(separator).Select(c => c.Trim()).ToList()).ToList();
        var dashes = $"|{string.Concat(Enumerable.Repeat("---|", rows[0].Count))}";
        problems.Add(Rules.TableWithoutLine(span, dashes) with
        {
            Fix = lines != written || (separator == "\t" && rows[0].Count < FewestSureColumns) ? null
                : Fix.Replace(span, string.Join('\n', rows.Select(Row).Take(1).Append(dashes).Concat(rows.Skip(1).Select(Row)))),
        });
    }

    // Columns that are set with spaces, as lines with tabs: three of them at least, or two with numbers below a word, which begin or end below
    // each other. Verse and forms have gaps as well, each where its words end. Null for other lines.
    private static string[]? ColumnsOf(string[] lines)
    {
        var gaps = Array.ConvertAll(lines.Length > MostLines ? [] : lines, l => Gap().Matches(l));
        return gaps.Length > 1 && (gaps[0].Count > 1 || (gaps[0].Count == 1 && AreNumbered(lines))) && Array.TrueForAll(gaps, g => g.Count == gaps[0].Count)
            && Enumerable.Range(0, gaps[0].Count).All(i => AreSame(gaps.Select(g => g[i].Index + g[i].Length)) || AreSame(gaps.Select((g, l) => EndOf(g, i, lines[l]))))
                ? Array.ConvertAll(lines, l => Gap().Replace(l, "\t")) : null;
    }

    private static bool AreNumbered(string[] lines) =>
        lines.Length > 2 && lines[0].AsSpan().TrimEnd() is [.., var last] && char.IsLetter(last) && Array.TrueForAll(lines[1..], l => LastNumber().IsMatch(l));

    private static bool AreSame(IEnumerable<int> places) => places.Distinct().Count() == 1;

    // Where the cell behind a gap ends.
    private static int EndOf(MatchCollection gaps, int i, string line) => i + 1 < gaps.Count ? gaps[i + 1].Index : line.TrimEnd().Length;

    private static string Row(List<string> cells) => $"| {string.Join(" | ", cells)} |";

    // Each line has as many of them. One that begins with a pipe is known as a sign of other programs.
    private static string? SeparatorOf(string[] lines) =>
        lines[0].TrimStart() is not ['|', ..] && Array.TrueForAll(lines, l => !l.Contains('\\', StringComparison.Ordinal) && !l.Contains('`', StringComparison.Ordinal))
            ? Separators.FirstOrDefault(s => Count(lines[0], s) is var first and > 0 && Array.TrueForAll(lines, l => Count(l, s) == first && l.Count('|') == (s == "\t" ? 0 : first)))
            : null;

    private static int Count(string line, string sign) => line.Trim().Split(sign).Length - 1;

    /// <summary>How many cells a row has as it is written.</summary>
    public static int CellsOf(Block row) => ((TableRow)row).Count(cell => cell is TableCell { Count: > 0 });

    private SourceSpan? LineAt(Block block)
    {
        var span = prose.Span(block);
        return LineFrom(span.Source, span.Source.LineStart(span.Start));
    }

    // Without the signs of quotations, which stand before every row.
    private static SourceSpan? LineFrom(SourceText source, int start)
    {
        var end = source.Text.IndexOf('\n', start) is var next and >= 0 ? next : source.Text.Length;
        while (start < end && source.Text[start] is ' ' or '\t' or '>')
        {
            start++;
        }

        return start < end ? source.Span(start, end - start) : null;
    }

    /// <summary>How many cells the line below a head has; null for another line.</summary>
    public static int? DashesIn(string line) => Dashes().IsMatch(line) ? DashCell().Count(line) : null;

    [GeneratedRegex(@"^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")]
    private static partial Regex Dashes();

    [GeneratedRegex(@" {3,200}[\p{Sc}<>~≈±+−-]?[0-9][0-9.,’' ]{0,20}[%‰]?\s*$")]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"(?<=\S) {3,200}(?=\S)")]
    private static partial Regex Gap();

    // A tab behind the sign of an item.
    [GeneratedRegex(@"^\s*(?:[o§Ø·•◦▪▫‣⁃●○■□➢➤❖\uF0B7\uF0A7–—-]|\d{1,3}[.)]|[a-zA-Z][.)])[ \u00A0]*\t")]
    private static partial Regex BulletOfWord();

    [GeneratedRegex(@":?-+:?")]
    private static partial Regex DashCell();
}
