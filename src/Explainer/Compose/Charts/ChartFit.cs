using Explainer.Model;
using Explainer.Model.Data;

namespace Explainer.Compose.Charts;

/// <summary>Whether a kind of chart can show some data without misleading: what is in the way, and what to write instead.</summary>
internal static class ChartFit
{
    // More cannot be told apart, or read on a phone.
    private const int MostBars = 30;
    private const int MostSeries = 4;
    private const int MostParts = 6;

    // In pixels of type of 12 pixels: what a line of a phone holds.
    private const double LongestLabel = 230;

    /// <summary>What is wrong with the columns and rows as the table has them; null for nothing.</summary>
    public static (string Why, string Instead)? FindProblem(ChartRequest request)
    {
        var isOverTime = IsOverTime(request);
        var wanted = request.Kind == ChartKind.Range && request.IsOfDates ? ColumnType.Date : ColumnType.Number;
        var other = request.Series.FirstOrDefault(c => c.Type != wanted);
        return other is not null ? ProblemOfType(other, request, wanted)
            : request.Series.IsEmpty ? ($"{request.Data.File} has no column of numbers.", "Give one of its columns type: number in the description.")
            : !request.Data.Rows.Any(r => request.Series.Any(s => !r[s.Index].IsGap)) ? ($"Nothing is known in the columns that this chart shows.", "Name others after y=.")
            : isOverTime && request.X.Type == ColumnType.Text ? ($"A line needs dates or numbers to go along, and '{request.X.Name}' holds words.", "Write kind=bar, or name another column after x=.")
            : ProblemOfDivision(request)
            ?? (request.By is null ? FindProblemOfSeries(request) : null)
            ?? ProblemOfNumbers(request);
    }

    /// <summary>What is wrong with the series and rows that are drawn; null for nothing.</summary>
    public static (string Why, string Instead)? FindProblemOfSeries(ChartRequest request)
    {
        var most = request.Kind == ChartKind.Stacked ? MostParts : MostSeries;
        var tooLong = request.Series.Length > 1 ? request.Series.FirstOrDefault(s => TextWidth.Estimate(s.Title) > LongestLabel) : null;
        return request.Series.Length > most && request.By is { } by ? ($"A chart of this kind can show {most} values of '{by.Name}', and there are {request.Series.Length}.", "Name those that matter after show=, with commas between.")
            : request.Series.Length > most ? ($"A chart of this kind can show {most} columns, and these are {request.Series.Length}.", "Name those that matter after y=, with commas between.")
            : !IsOverTime(request) && request.Data.Rows.Length > MostBars ? ($"A chart of this kind can show {MostBars} rows, and {request.Data.File} has {request.Data.Rows.Length}.", "Write kind=line, name the rows that matter after show=, or make a table with fewer.")
            : tooLong is null ? null
            : ($"'{tooLong.Title}' is too long to stand beside what it names.", request.By is null ? "Give the column a shorter title in the description." : "Write it shorter in the table.");
    }

    private static bool IsOverTime(ChartRequest request) => request.Kind is ChartKind.Line or ChartKind.Steps;

    private static (string Why, string Instead) ProblemOfType(DataColumn column, ChartRequest request, ColumnType wanted) => wanted == ColumnType.Date
        ? ($"The column '{column.Name}' of {request.Data.File} holds no dates, and another does.", "Name columns of dates alone after y=, or columns of numbers alone.")
        : column.Type == ColumnType.Date
        ? ($"The column '{column.Name}' of {request.Data.File} holds dates, and a chart of this kind shows numbers.", "Write kind=range, which shows times, or name another column after y=.")
        : ($"The column '{column.Name}' of {request.Data.File} holds no numbers.", "Name another after y=, or give it type: number in the description.");

    private static (string Why, string Instead)? ProblemOfDivision(ChartRequest request) => request.By is not { } by ? null
        : by == request.X || request.Series.Contains(by) ? ($"'{by.Name}' cannot stand after by= and be shown as well.", "Name the column after by= whose values are to be told apart, such as the group that each row is about.")
        : request.Series.Length > 1 ? ($"by= makes a series of each value of '{by.Name}', for one column of numbers, and these are {request.Series.Length}.", "Name one after y=.")
        : request.Data.Rows.FirstOrDefault(r => r[by.Index].IsGap) is { IsDefault: false } bare ? ($"A row of {request.Data.File}, '{bare[0].Text}', has nothing under '{by.Name}'.", "Write there what it belongs to.")
        : ChartRows.FindTwice(request.Data, request.X, by) is var (x, value) ? ($"Two rows of {request.Data.File} have '{x.Text}' under '{request.X.Name}' and '{value.Text}' under '{by.Name}'.", "Leave one out, or name other columns after x= and by=.")
        : null;

    private static (string Why, string Instead)? ProblemOfNumbers(ChartRequest request) => request.Kind switch
    {
        ChartKind.Stacked when request.Data.Rows.Any(r => request.Series.Any(s => r[s.Index].Number < 0)) =>
            ("Numbers below zero cannot be stacked: the parts would not add up to the bar.", "Write kind=bar."),
        ChartKind.Range when !request.IsOfDates && request.Series.All(s => request.LowOf(s) is null && request.HighOf(s) is null) =>
            ("No column says from where to where the numbers may go.", "Write low: and high: for the column in the description, or kind=bar."),
        ChartKind.Line or ChartKind.Steps when request.By is null && request.Data.Rows.GroupBy(r => r[request.X.Index].Text).FirstOrDefault(g => g.Skip(1).Any()) is { } twice =>
            ($"{request.Data.File} has several rows with '{twice.Key}' under '{request.X.Name}', and a line has one place for each.", "Name the column that tells them apart after by=, or write kind=bar."),
        ChartKind.Bar or ChartKind.Line or ChartKind.Dots or ChartKind.Range or ChartKind.Stacked or ChartKind.Steps => null,
        var other => throw new ArgumentOutOfRangeException(nameof(request), other, null),
    };
}
