using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Data;

namespace Explainer.Import.Text;

/// <summary>Tables of MyST: pipes with a title, lists of lists (<c>list-table</c>), and values between commas (<c>csv-table</c>).</summary>
internal sealed class DirectiveTable(PageContext page)
{
    /// <summary>The table as lines; null for what is none.</summary>
    /// <param name="name">The directive.</param>
    /// <param name="title">Its title; empty for none.</param>
    /// <param name="label">Its label; null for none.</param>
    /// <param name="options">Its options.</param>
    /// <param name="body">Its lines.</param>
    /// <param name="convert">Converts what stands within it.</param>
    public IEnumerable<string>? Convert(string name, string title, string? label, Attributes options, List<string> body, Func<IReadOnlyList<string>, List<string>> convert)
    {
        var table = name switch
        {
            "table" => (IEnumerable<string>?)convert(body),
            "list-table" when body.Find(l => l.Trim().Length > 0) is { } top && Row.IsMatch(top) => ListTable(body),
            "csv-table" => Values(options, body),
            _ => null,
        };
        return table is null ? null : Captioned(title, label, [.. table]);
    }

    // The caption stands below the table, and has the id by which it is numbered. What is no table of pipes has its title above it.
    private IEnumerable<string> Captioned(string title, string? label, List<string> table)
    {
        var block = string.Join('\n', table).Trim('\n');
        return title.Length == 0 ? table
            : !TableCaptions.IsTable(block) || block.Contains("\n\n", StringComparison.Ordinal) ? [RoleText.Replace(title, page), "", .. table]
            : ["", .. block.Split('\n'), "", $": {RoleText.Replace(title, page)} {FigureText.IdOf(page, FigureKind.Table, label)}".TrimEnd(), ""];
    }

    // Each row is an item of a list, each cell an item within it.
    private IEnumerable<string> ListTable(List<string> body)
    {
        var rows = new List<List<List<string>>>();
        var column = 0;
        foreach (var line in body.Where(l => l.Trim().Length > 0))
        {
            if (Row.Match(line) is { Success: true } row)
            {
                column = row.Groups["sign"].Index;
                rows.Add([[row.Groups["text"].Value]]);
            }
            else if (NextCell.Match(line) is { Success: true } cell && cell.Groups["sign"].Index == column && rows.Count > 0)
            {
                rows[^1].Add([cell.Groups["text"].Value]);
            }
            else if (rows.Count > 0)
            {
                rows[^1][^1].Add(line.Trim());
            }
        }

        return rows.Count == 0 ? [] : PipeTable.Write([.. rows.Select(r => (IReadOnlyList<string>)[.. r.Select(Cell)])]);
    }

    // A cell has room for one line, so a block of code is a span for each of its lines.
    private string Cell(List<string> lines)
    {
        var parts = new List<string>();
        var isCode = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
                continue;
            }

            parts.Add(isCode ? (parts.Count > 0 ? "<br>" : "") + CodeText.Span(line) : RoleText.Replace(line, page));
        }

        return string.Join(' ', parts);
    }

    // The head stands in an option, or in the first of the lines. A file is named where the lines do not stand here.
    private IEnumerable<string>? Values(Attributes options, List<string> body)
    {
        var lines = options["file"] is { } file ? page.Include(new IncludeText(file, null, null, null) { IsWhole = true }) : body;
        var head = options["header"] is { Length: > 0 } written ? Parse(written) : [];
        var rows = lines is null ? [] : Parse(string.Join('\n', lines).Trim('\n'));
        return head.Count + rows.Count == 0 ? null
            : PipeTable.Write([.. head.Count > 0 || (options["header-rows"] ?? "0") != "0" ? head : [[]], .. rows]);
    }

    private List<IReadOnlyList<string>> Parse(string text)
    {
        var lines = new CsvParser(new SourceText("", text), new DiagnosticBag()).ParseAll();
        return [.. lines.Select(l => (IReadOnlyList<string>)[.. l.Select(c => RoleText.Replace(c.Text, page))])];
    }

    private static readonly Regex Row = new(@"^[*-][ ]+(?<sign>-)[ ]*(?<text>[^\n]*)$");

    private static readonly Regex NextCell = new(@"^[ ]{1,12}(?<sign>-)(?:[ ]+(?<text>[^\n]*))?$");
}

/// <summary>Writes rows as a pipe table.</summary>
internal static class PipeTable
{
    /// <param name="rows">The head first. Rows of another length are filled up.</param>
    public static IEnumerable<string> Write(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = rows.Max(r => r.Count);
        return ["", Line(rows[0], columns), "|" + string.Concat(Enumerable.Repeat("---|", columns)), .. rows.Skip(1).Select(r => Line(r, columns)), ""];
    }

    private static string Line(IReadOnlyList<string> cells, int columns) =>
        "|" + string.Concat(Enumerable.Range(0, columns).Select(i => $" {(i < cells.Count ? Cell(cells[i]) : "")} |"));

    private static string Cell(string text) =>
        string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Replace("\\|", "|", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
