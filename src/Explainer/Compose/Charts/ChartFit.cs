using Explainer.Model;
using Explainer.Model.Data;
using Explainer.Model.Texts;

namespace Explainer.Compose.Charts;

/// <summary>Whether a kind of chart can show some data without misleading: what is in the way, and what to write instead.</summary>
internal sealed class ChartFit(ChartRequest request)
{
    // More cannot be told apart, or read on a phone.
    private const int MostBars = 30;
    private const int MostSeries = 4;
    private const int MostParts = 6;

    // In pixels of type of 12 pixels: some thirty letters, which take two lines of a phone at most.
    private const double LongestLabel = 230;

    /// <summary>What is wrong with the columns and rows as the table has them; null for nothing.</summary>
    public (string Why, string Instead)? FindProblem()
    {
        var isOverTime = IsOverTime();
        var wanted = request.Kind == ChartKind.Range && request.IsOfDates ? ColumnType.Date : ColumnType.Number;
        var other = request.Series.FirstOrDefault(c => c.Type != wanted);
        return other is not null ? ProblemOfType(other, request, wanted)
            : request.Series.IsEmpty ? ChartTexts.NoNumbers(request.Data.File)
            : !request.Data.Rows.Any(r => request.Series.Any(s => !r[s.Index].IsGap)) ? ChartTexts.NothingKnown
            : isOverTime && request.X.Type == ColumnType.Text ? ChartTexts.LineOverWords(request.X.Name)
            : ProblemOfDivision()
            ?? (request.By is null ? FindProblemOfSeries() : null)
            ?? ProblemOfNumbers();
    }

    /// <summary>What is wrong with the series and rows that are drawn; null for nothing.</summary>
    public (string Why, string Instead)? FindProblemOfSeries()
    {
        var most = request.Kind == ChartKind.Stacked ? MostParts : MostSeries;
        var tooLong = request.Series.Length > 1 ? request.Series.FirstOrDefault(s => TextWidth.Estimate(s.Title) > LongestLabel) : null;
        return request.Series.Length > most && request.By is { } by ? ChartTexts.TooManyValues(most, by.Name, request.Series.Length)
            : request.Series.Length > most ? ChartTexts.TooManyColumns(most, request.Series.Length)
            : !IsOverTime() && request.Data.Rows.Length > MostBars ? ChartTexts.TooManyRows(MostBars, request.Data.File, request.Data.Rows.Length)
            : tooLong is null ? null
            : ChartTexts.TooLong(tooLong.Title, isColumn: request.By is null);
    }

    private bool IsOverTime() => request.Kind is ChartKind.Line or ChartKind.Steps;

    private static (string Why, string Instead) ProblemOfType(DataColumn column, ChartRequest request, ColumnType wanted) => wanted == ColumnType.Date
        ? ChartTexts.NoDates(column.Name, request.Data.File)
        : column.Type == ColumnType.Date
        ? ChartTexts.Dates(column.Name, request.Data.File)
        : ChartTexts.NotNumbers(column.Name, request.Data.File);

    private (string Why, string Instead)? ProblemOfDivision() => request.By is not { } by ? null
        : by == request.X || request.Series.Contains(by) ? ChartTexts.DividedByWhatIsShown(by.Name)
        : request.Series.Length > 1 ? ChartTexts.SeveralColumnsDivided(by.Name, request.Series.Length)
        : request.Data.Rows.FirstOrDefault(r => r[by.Index].IsGap) is { IsDefault: false } bare ? ChartTexts.RowOfNoGroup(request.Data.File, bare[0].Text, by.Name)
        : ChartRows.FindTwice(request.Data, request.X, by) is var (x, value) ? ChartTexts.RowTwice(request.Data.File, x.Text, request.X.Name, value.Text, by.Name)
        : null;

    private (string Why, string Instead)? ProblemOfNumbers() => request.Kind switch
    {
        ChartKind.Stacked when request.Data.Rows.Any(r => request.Series.Any(s => r[s.Index].Number < 0)) =>
            ChartTexts.BelowZero,
        ChartKind.Range when !request.IsOfDates && request.Series.All(s => request.LowOf(s) is null && request.HighOf(s) is null) =>
            ChartTexts.NoRange,
        ChartKind.Line or ChartKind.Steps when request.By is null && request.Data.Rows.GroupBy(r => r[request.X.Index].Text).FirstOrDefault(g => g.Skip(1).Any()) is { } twice =>
            ChartTexts.SeveralInOnePlace(request.Data.File, twice.Key, request.X.Name),
        ChartKind.Bar or ChartKind.Line or ChartKind.Dots or ChartKind.Range or ChartKind.Stacked or ChartKind.Steps => null,
        var other => throw new ArgumentOutOfRangeException(nameof(request), other, null),
    };
}
