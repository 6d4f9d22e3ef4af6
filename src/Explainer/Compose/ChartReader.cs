using System.Collections.Immutable;
using Explainer.Compose.Charts;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Data;
using Explainer.Model.Diagnostics;

namespace Explainer.Compose;

/// <summary>Reads what a chart asks for, and finds the columns that it does not name.</summary>
internal sealed class ChartReader
{
    // More cannot be told apart, or read on a phone.
    private const int MostBars = 30;
    private const int MostSeries = 4;
    private const int MostParts = 6;

    // In pixels of type of 12 pixels: what a line of a phone holds.
    private const double LongestLabel = 230;

    private readonly Container chart;
    private readonly Prose prose;
    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;
    private readonly string arguments;

    private ChartReader(Container chart, Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        (this.chart, this.prose, this.catalog, this.problems) = (chart, prose, catalog, problems);
        arguments = chart.Arguments ?? "";
    }

    /// <summary>What a chart asks for; null where it cannot be drawn, which is reported.</summary>
    public static ChartRequest? Read(Container chart, Prose prose, Catalog catalog, DiagnosticBag problems) =>
        new ChartReader(chart, prose, catalog, problems).Read();

    private ChartRequest? Read()
    {
        if (FindData() is not { } data)
        {
            return null;
        }

        var options = ChartOptions.Parse(arguments).ToList();
        foreach (var option in options.Where(o => !ChartOptions.Names.Contains(o.Key)))
        {
            problems.Add(Rules.ChartOption(SpanOf(option.Written), option.Written, option.Key.Length == 0 ? null : Nearest.To(option.Key, ChartOptions.Names)));
        }

        var kind = ReadKind(options);
        var x = options.Exists(o => o.Key == "x") ? FindColumn(options.Find(o => o.Key == "x"), data) : [data.Columns[0]];
        var y = options.Exists(o => o.Key == "y") ? FindColumn(options.Find(o => o.Key == "y"), data) : ColumnsOfNumbers(data, x);
        return kind is { } known && x is [var names] && !(y.IsEmpty && options.Exists(o => o.Key == "y")) && Check(new ChartRequest(data, known, names, y)) is { } request ? request : null;
    }

    private DataSet? FindData()
    {
        if (ChartOptions.NameIn(arguments) is not { } name)
        {
            problems.Add(Rules.ChartOfNothing(SpanOf(":::chart")));
            return null;
        }

        var data = catalog.Sources.Data;
        if (!data.Has(name))
        {
            problems.Add(catalog.HasFile(DataSet.FileOf(name))
                ? Rules.ChartWithoutDescription(SpanOf(name), DataSet.FileOf(name), DataSet.DescriptionOf(name))
                : Rules.ChartOfUnknown(SpanOf(name), name, Nearest.To(name, data.Names)) with { Fix = Nearest.Suggest(SpanOf(name), name, data.Names) });
        }

        return data.Find(name);
    }

    private ChartKind? ReadKind(List<(string Key, string Value, string Written)> options)
    {
        var kinds = Enum.GetValues<ChartKind>().ToDictionary(NameOf, k => k, StringComparer.Ordinal);
        var (key, value, written) = options.Find(o => o.Key == "kind");
        if (key is not null && kinds.TryGetValue(value, out var kind))
        {
            return kind;
        }

        problems.Add(key is null ? Rules.ChartKind(SpanOf(":::chart"), null, null, kinds.Keys)
            : Rules.ChartKind(SpanOf(written), value, Nearest.Only(value, kinds.Keys), kinds.Keys) with { Fix = Nearest.Suggest(SpanOf(written), value, kinds.Keys) });
        return null;
    }

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

    private ImmutableArray<DataColumn> FindColumn((string Key, string Value, string Written) option, DataSet data)
    {
        // A name may have commas; then it is one column.
        var names = option.Value.Split(data.FindColumn(option.Value) is null ? ',' : '\0', StringSplitOptions.TrimEntries);
        var headers = data.Columns.Select(c => c.Name).ToList();
        foreach (var name in names.Where(n => data.FindColumn(n) is null))
        {
            var span = SpanOf(option.Written);
            problems.Add(Rules.ChartColumn(span, name, data.File, Nearest.To(name, headers), headers) with { Fix = Nearest.Suggest(span, name, headers) });
        }

        return [.. names.Select(data.FindColumn).OfType<DataColumn>().Distinct()];
    }

    // All but those that only hold the ends of another's range.
    private static ImmutableArray<DataColumn> ColumnsOfNumbers(DataSet data, ImmutableArray<DataColumn> x)
    {
        var ends = data.Columns.SelectMany(c => new[] { c.Low, c.High }).ToHashSet();
        return [.. data.Columns.Where(c => c.Type == ColumnType.Number && !x.Contains(c) && !ends.Contains(c.Name))];
    }

    private ChartRequest? Check(ChartRequest request)
    {
        if (ProblemOf(request) is not var (why, instead))
        {
            return request;
        }

        problems.Add(Rules.ChartUnfit(SpanOf(":::chart"), why, instead));
        return null;
    }

    private static (string Why, string Instead)? ProblemOf(ChartRequest request)
    {
        var most = request.Kind == ChartKind.Stacked ? MostParts : MostSeries;
        var isOverTime = request.Kind is ChartKind.Line or ChartKind.Steps;
        var notNumbers = request.Series.FirstOrDefault(c => c.Type != ColumnType.Number);
        return notNumbers is not null ? ($"The column '{notNumbers.Name}' of {request.Data.File} holds no numbers.", "Name another after y=, or give it type: number in the description.")
            : request.Series.IsEmpty ? ($"{request.Data.File} has no column of numbers.", "Give one of its columns type: number in the description.")
            : !request.Data.Rows.Any(r => request.Series.Any(s => r[s.Index].Number is not null)) ? ($"Nothing is known in the columns that this chart shows.", "Name others after y=.")
            : request.Series.Length > most ? ($"A chart of this kind can show {most} columns, and these are {request.Series.Length}.", "Name those that matter after y=, with commas between.")
            : isOverTime && request.X.Type == ColumnType.Text ? ($"A line needs dates or numbers to go along, and '{request.X.Name}' holds words.", "Write kind=bar, or name another column after x=.")
            : !isOverTime && request.Data.Rows.Length > MostBars ? ($"A chart of this kind can show {MostBars} rows, and {request.Data.File} has {request.Data.Rows.Length}.", "Write kind=line, or make a table with fewer rows.")
            : request.Series.FirstOrDefault(s => request.Series.Length > 1 && TextWidth.Estimate(s.Title) > LongestLabel) is { } tooLong ? ($"'{tooLong.Title}' is too long to stand beside what it names.", "Give the column a shorter title in the description.")
            : ProblemOfNumbers(request);
    }

    private static (string Why, string Instead)? ProblemOfNumbers(ChartRequest request) => request.Kind switch
    {
        ChartKind.Stacked when request.Data.Rows.Any(r => request.Series.Any(s => r[s.Index].Number < 0)) =>
            ("Numbers below zero cannot be stacked: the parts would not add up to the bar.", "Write kind=bar."),
        ChartKind.Range when request.Series.All(s => request.LowOf(s) is null && request.HighOf(s) is null) =>
            ("No column says from where to where the numbers may go.", "Write low: and high: for the column in the description, or kind=bar."),
        ChartKind.Bar or ChartKind.Line or ChartKind.Dots or ChartKind.Range or ChartKind.Stacked or ChartKind.Steps => null,
        var other => throw new ArgumentOutOfRangeException(nameof(request), other, null),
    };

    // The span of words of the opening line.
    private SourceSpan SpanOf(string words)
    {
        var line = prose.Span(chart);
        var index = line.Source.Text.IndexOf(words, line.Start, StringComparison.Ordinal);
        return line with { Start = Math.Max(index, line.Start), Length = words.Length };
    }
}
