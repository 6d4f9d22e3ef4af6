using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Model.Data;

namespace Explainer.Compose.Charts;

/// <summary>The numbers of a chart as a table: all of them, in the order of the file.</summary>
internal static class ChartTable
{
    public static string Write(DataSet data, ChartText text)
    {
        var html = new StringBuilder();
        html.Append("<details class=\"chart-numbers\"><summary>").Append(Escape(text.Words.ChartNumbers)).Append("</summary>\n");
        html.Append("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"").Append(Attribute(data.Title)).Append("\"><table>\n<thead><tr>");
        foreach (var column in data.Columns)
        {
            html.Append("<th scope=\"col\"").Append(ClassOf(column)).Append('>').Append(Escape(column.Heading)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in data.Rows)
        {
            WriteRow(html, row, data, text);
        }

        html.Append("</tbody></table></div>\n");
        if (ExplainGaps(data, text) is { Length: > 0 } gaps)
        {
            html.Append("<p>").Append(Escape($"–: {gaps}")).Append("</p>\n");
        }

        if (data.Note is { } note)
        {
            html.Append("<p>").Append(Escape(note)).Append("</p>\n");
        }

        return html.Append("</details>").ToString();
    }

    private static void WriteRow(StringBuilder html, ImmutableArray<DataCell> row, DataSet data, ChartText text)
    {
        html.Append("<tr>");
        foreach (var column in data.Columns)
        {
            var cell = row[column.Index];
            var tag = column.Index == 0 ? "th" : "td";
            html.Append('<').Append(tag).Append(column.Index == 0 ? " scope=\"row\"" : "").Append(ClassOf(column)).Append('>')
                .Append(Escape(cell.IsGap ? "–" : text.Write(cell))).Append("</").Append(tag).Append('>');
        }

        html.Append("</tr>\n");
    }

    private static string ExplainGaps(DataSet data, ChartText text) => string.Join(", ", data.Columns.Where(c => data.Rows.Any(r => r[c.Index].IsGap))
        .Select(c => c.Type == ColumnType.Date ? text.Words.ChartNoDate : text.Words.ChartGap).Distinct());

    private static string ClassOf(DataColumn column) => column.Type == ColumnType.Number ? " class=\"align-end\"" : "";

    /// <summary>A text as the content of an element.</summary>
    public static string Escape(string text) => Html.OfText(text).Markup;

    /// <summary>A text as the value of an attribute.</summary>
    public static string Attribute(string text) => Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal);
}
