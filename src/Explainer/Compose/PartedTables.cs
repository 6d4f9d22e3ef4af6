using Explainer.Compose.Syntax;
using Explainer.Model.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Reports lines that an empty line parts from their table: rows below it, or all that is below its head.</summary>
internal sealed class PartedTables(Prose prose, Neighbours blocks, DiagnosticBag problems)
{
    // The last one that was seen.
    private Table? above;

    public void See(Table table) => above = table;

    /// <summary>Reports a paragraph that is a part of a table. Returns what of it was reported, here or with another; null for nothing.</summary>
    public SourceSpan? Check(ParagraphBlock paragraph)
    {
        // Few paragraphs have the sign, so the neighbours of the others are not looked for.
        if (above is not null && paragraph.Parent == above.Parent && prose.Span(paragraph) is var rows && rows.Source.Text.AsSpan(rows.Start, rows.Length).Contains('|')
            && blocks.Beside(paragraph, -1) == above)
        {
            return CheckBelow(rows, above);
        }

        return paragraph.Inline?.FirstChild is LiteralInline { Content.CurrentChar: '|' } ? CheckHead(paragraph, prose.Span(paragraph)) : null;
    }

    // Several lines may be a table of their own, and a line with one end open may be text.
    private SourceSpan? CheckBelow(SourceSpan rows, Table table)
    {
        if (CellsIn(rows) != TableCheck.CellsOf(table[0]))
        {
            return null;
        }

        problems.Add(Rules.PartedRows(rows) with { Fix = IsWholeRow(rows.Text) ? Join(prose.Span(table), rows) : null });
        return rows;
    }

    private SourceSpan? CheckHead(ParagraphBlock paragraph, SourceSpan span)
    {
        if (blocks.Beside(paragraph, -1) is ParagraphBlock head && IsHeadAbove(prose.Span(head), span))
        {
            return span;
        }

        if (blocks.Beside(paragraph, 1) is not ParagraphBlock rest || !IsHeadAbove(span, prose.Span(rest)))
        {
            return null;
        }

        var below = prose.Span(rest);
        problems.Add(Rules.PartedHead(below with { Length = below.Text.Split('\n')[0].Length }) with { Fix = Join(span, below) });
        return span;
    }

    // One line, and below it the dashes with what follows.
    private static bool IsHeadAbove(SourceSpan head, SourceSpan rest) =>
        head.Text.Trim() is ['|', .., '|'] line && !line.Contains('\n', StringComparison.Ordinal) && TableCheck.DashesIn(rest.Text.Split('\n', 2)[0]) == line.Count('|') - 1;

    // How many cells each line has; null where they differ, or where the lines may be text.
    private static int? CellsIn(SourceSpan span)
    {
        var lines = span.Text.AsSpan().IndexOfAny('\\', '`') >= 0 ? [] : span.Text.TrimEnd().Split('\n');
        return lines.All(MayBeRow) && lines.Select(l => l.Trim().Trim('|').Split('|').Length).Distinct().ToList() is [> 1 and var count] ? count : null;
    }

    // "P(A|B)" and "|x| is the norm" are text.
    private static bool MayBeRow(string line) => IsWholeRow(line) || line.Trim() is ['|', ' ', ..] or [.., ' ', '|'];

    // Closed at both ends, and with spaces in all cells or in none: "|x| = |y|" is text.
    private static bool IsWholeRow(string line) => line.Trim() is ['|', .. var cells, '|'] && !line.Trim().Contains('\n', StringComparison.Ordinal)
        && cells.Split('|').Where(c => c.Length > 0).Select(c => char.IsWhiteSpace(c[0])).Distinct().Count() == 1;

    private static Fix? Join(SourceSpan before, SourceSpan rows)
    {
        var start = before.Start + before.Text.TrimEnd().Length;
        return ReferenceEquals(before.Source, rows.Source) && start < rows.Start && rows.Source.Text.AsSpan(start, rows.Start - start).IsWhiteSpace()
            ? Fix.Replace(rows.Source.Span(start, rows.Start - start), "\n") : null;
    }
}
