using System.Collections.Immutable;
using Explainer.Compose.Charts;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Data;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Compose;

/// <summary>Reads what a chart asks for, and finds the columns that it does not name.</summary>
internal sealed class ChartReader
{
    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;
    private readonly OpeningLine opening;

    private ChartReader(Container chart, Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        (this.catalog, this.problems) = (catalog, problems);
        opening = new OpeningLine(chart, prose);
    }

    /// <summary>What a chart asks for; null where it cannot be drawn, which is reported.</summary>
    public static ChartRequest? Read(Container chart, Prose prose, Catalog catalog, DiagnosticBag problems) =>
        new ChartReader(chart, prose, catalog, problems).Read();

    private ChartRequest? Read()
    {
        if (FindData() is not var (data, isNamed))
        {
            return null;
        }

        var options = ChartOptions.Parse(opening.Arguments).ToList();
        foreach (var option in options)
        {
            if (ProblemOf(option, data) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return ReadRequest(data, options) is { } request && Show(request, options) is { } shown && Divide(shown) is { } divided && isNamed ? divided : null;
    }

    private Diagnostic? ProblemOf(ChartOption option, DataSet data)
    {
        var span = SpanOf(option);
        return option.Key.ToLowerInvariant() switch
        {
            "title" or "source" or "note" => Rules.ChartOptionOfData(span, option.Key, DataSet.DescriptionOf(data.Name), $"{option.Key.ToLowerInvariant()}: …"),
            "unit" => Rules.ChartOptionOfData(span, option.Key, DataSet.DescriptionOf(data.Name), "columns: {NAME: {unit: …}}"),
            "caption" or "alt" => Rules.ChartCaption(span, option.Key),
            _ when !ChartOptions.Names.Contains(option.Key) => Rules.ChartOption(span, option.Written, option.Key.Length == 0 ? null : Nearest.To(option.Key, ChartOptions.Names)),
            _ => option.Instead is { } instead ? Rules.ChartOptionSign(span, instead) : null,
        };
    }

    private ChartRequest? ReadRequest(DataSet data, List<ChartOption> options)
    {
        var kind = ReadKind(options);
        var x = FindColumns("x", options, data) ?? [data.Columns[0]];
        var y = FindColumns("y", options, data);
        var by = FindColumns("by", options, data);
        return kind is { } known && x is [var names] && y is not [] && by is not []
            ? new ChartRequest(data, known, names, y ?? ChooseColumns(known, data, [names, .. by ?? []])) { By = by?[0] }
            : null;
    }

    // What is in the way is looked for before the table is divided, and then in what it is divided into.
    private ChartRequest? Divide(ChartRequest request)
    {
        if (!Report(new ChartFit(request).FindProblem()))
        {
            return null;
        }

        if (ChartTotal.Find(request) is { } total)
        {
            problems.Add(Rules.TotalInChart(opening.Fence, total, request.Table.File));
        }

        if (request.By is not { } by)
        {
            if (ChartRows.FindTimeTwice(request) is { } time)
            {
                problems.Add(Rules.ChartTimeTwice(opening.Fence, request.Table.File, time, request.X.Name));
            }

            return request;
        }

        var divided = ChartRows.Divide(request, by);
        return Report(new ChartFit(divided).FindProblemOfSeries()) ? divided : null;
    }

    // What is meant by a name with a slip is read too: the rest of the line may have problems of its own, which would show only later.
    private (DataSet Data, bool IsNamed)? FindData()
    {
        if (ChartOptions.NameIn(opening.Arguments) is not { } name)
        {
            problems.Add(Rules.ChartOfNothing(opening.Fence));
            return null;
        }

        var data = catalog.Sources.Data;
        if (data.Has(name))
        {
            return data.Find(name) is { } named ? (named, true) : null;
        }

        var problem = ExplainName(name, opening.SpanOf(0, name.Length));
        problems.Add(problem);
        return problem.Fix is { New: var meant } && data.Find(meant) is { } found ? (found, false) : null;
    }

    private Diagnostic ExplainName(string name, SourceSpan span)
    {
        var (data, stem) = (catalog.Sources.Data, Path.GetFileNameWithoutExtension(name));
        return data.Has(stem) ? Rules.ChartOfUnknown(span, name, stem) with { Fix = Fix.Within(span, name, stem) }
            : catalog.HasFile(DataSet.FileOf(stem))
            ? Rules.ChartWithoutDescription(span, DataSet.FileOf(stem), DataSet.DescriptionOf(stem), stem == name ? null : stem)
            : Rules.ChartOfUnknown(span, name, Nearest.To(name, data.Names)) with { Fix = Nearest.Suggest(span, name, data.Names) };
    }

    private ChartKind? ReadKind(List<ChartOption> options)
    {
        var kinds = Enum.GetValues<ChartKind>().ToDictionary(NameOf, k => k, StringComparer.Ordinal);
        var written = options.Find(o => o.Key == "kind");
        var (key, value) = (written.Key, written.Value);
        if (key is not null && kinds.TryGetValue(value, out var kind))
        {
            return kind;
        }

        problems.Add(key is null ? Rules.ChartKind(opening.Fence, null, null, kinds.Keys)
            : Rules.ChartKind(SpanOf(written), value, Nearest.Only(value, kinds.Keys) ?? KindElsewhere(value), kinds.Keys) with { Fix = Nearest.Suggest(SpanOf(written), value, kinds.Keys) });
        return null;
    }

    // What spreadsheets and other programs call a kind. Slices are compared worse than bars.
    private static string? KindElsewhere(string name) => name.ToUpperInvariant() switch
    {
        "PIE" or "DONUT" or "DOUGHNUT" or "COLUMN" or "COLUMNS" or "BARH" or "HISTOGRAM" => NameOf(ChartKind.Bar),
        "SCATTER" or "POINT" or "POINTS" or "LOLLIPOP" => NameOf(ChartKind.Dots),
        "AREA" or "CURVE" or "TREND" => NameOf(ChartKind.Line),
        "GANTT" or "TIMELINE" => NameOf(ChartKind.Range),
        _ => null,
    };

    /// <summary>How a kind is written.</summary>
    public static string NameOf(ChartKind kind) => kind switch
    {
        ChartKind.Bar => "bar",
        ChartKind.Line => "line",
        ChartKind.Dots => "dots",
        ChartKind.Range => "range",
        ChartKind.Stacked => "stacked",
        ChartKind.Steps => "steps",
        var other => throw new ArgumentOutOfRangeException(nameof(kind), other, null),
    };

    // Null where the option is not written; empty where no column is found, which is reported.
    private ImmutableArray<DataColumn>? FindColumns(string key, List<ChartOption> options, DataSet data)
    {
        if (options.Find(o => o.Key == key) is not { Key: not null } option)
        {
            return null;
        }

        var found = FindColumn(option, data);
        if (found.Length > 1 && key != "y")
        {
            var (why, instead) = ChartTexts.OneColumn(key, found.Length);
            problems.Add(Rules.ChartUnfit(SpanOf(option), why, instead));
            return [];
        }

        return found;
    }

    // The rows that the chart shows; null where a name is unknown, which is reported.
    private ChartRequest? Show(ChartRequest request, List<ChartOption> options)
    {
        if (options.Find(o => o.Key == "show") is not { Key: not null } option)
        {
            return request;
        }

        DataColumn[] columns = [.. new[] { request.X, request.By }.OfType<DataColumn>()];
        DataColumn? ColumnOf(string name) => columns.FirstOrDefault(c => request.Data.Rows.Any(r => ChartRows.IsMeant(r[c.Index], name)));
        var names = ChartRows.NamesIn(option.Value, n => ColumnOf(n) is not null);
        foreach (var name in names.Where(n => ColumnOf(n) is null))
        {
            var span = SpanOf(option);
            var known = columns.SelectMany(c => request.Data.Rows.Select(r => r[c.Index].Text)).Where(t => t.Length > 0).Distinct().ToList();
            problems.Add(request.Data.FindColumn(name) is not null ? Rules.ChartShowsColumn(span, name)
                : Rules.ChartRow(span, name, request.Data.File, string.Join(" or ", columns.Select(c => $"'{c.Name}'")), Nearest.Only(name, known)) with { Fix = Nearest.Suggest(span, name, known) });
        }

        return names.Any(n => ColumnOf(n) is null) || names.IsEmpty ? null : request with { Data = ChartRows.Select(request.Data, names.Select(n => (ColumnOf(n)!, n))) };
    }

    private ImmutableArray<DataColumn> FindColumn(ChartOption option, DataSet data)
    {
        // A name may have commas; then it is one column.
        var names = option.Value.Split(data.FindColumn(option.Value) is null ? ',' : '\0', StringSplitOptions.TrimEntries);
        var headers = data.Columns.Select(c => c.Name).ToList();
        foreach (var name in names.Where(n => data.FindColumn(n) is null))
        {
            var span = SpanOf(option);
            problems.Add(Rules.ChartColumn(span, name, data.File, Nearest.To(name, headers), headers) with { Fix = Nearest.Suggest(span, name, headers) });
        }

        return [.. names.Select(data.FindColumn).OfType<DataColumn>().Distinct()];
    }

    // Of numbers all but those that only hold the ends of another's range. What a range shows where no numbers have one are times.
    private static ImmutableArray<DataColumn> ChooseColumns(ChartKind kind, DataSet data, ImmutableArray<DataColumn> others)
    {
        var ends = data.Columns.SelectMany(c => new[] { c.Low, c.High }).ToHashSet();
        ImmutableArray<DataColumn> Of(ColumnType type) => [.. data.Columns.Where(c => c.Type == type && !others.Contains(c) && !ends.Contains(c.Name))];
        var numbers = Of(ColumnType.Number);
        return kind == ChartKind.Range && numbers.All(n => n.Low is null && n.High is null) && Of(ColumnType.Date) is { IsEmpty: false } times ? times : numbers;
    }

    // Whether there is none.
    private bool Report((string Why, string Instead)? problem)
    {
        if (problem is var (why, instead))
        {
            problems.Add(Rules.ChartUnfit(opening.Fence, why, instead));
        }

        return problem is null;
    }

    private SourceSpan SpanOf(ChartOption option) => opening.SpanOf(option.Start, option.Written.Length);
}
