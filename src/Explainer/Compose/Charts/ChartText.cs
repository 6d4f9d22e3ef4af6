using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model;
using Explainer.Model.Data;
using Explainer.Model.Dates;
using Explainer.Model.Languages;

namespace Explainer.Compose.Charts;

/// <summary>What charts say, in the words and signs of the site's language.</summary>
internal sealed record ChartText(Words Words, NumberSigns Signs)
{
    // More would be a list that hides the rest.
    private const int MostGaps = 6;

    /// <summary>Dates in short words, for scales.</summary>
    public DateWords ShortDates { get; } = Words.Dates with { Months = Words.ShortMonths, MonthsAlone = Words.ShortMonths };

    /// <summary>A cell as readers see it; for a gap, that nobody knows it.</summary>
    public string Write(DataCell cell) => cell.IsGap ? Words.ChartGap : cell.Write(Words.Dates, Signs);

    /// <summary>A time; for a gap, that there is no date.</summary>
    public string WriteTime(DataCell cell) => cell.IsGap ? Words.ChartNoDate : Write(cell);

    /// <summary>A number of a scale.</summary>
    public string Write(double number) => Signs.Write(number.ToString("0.##########", CultureInfo.InvariantCulture));

    /// <summary>A number with its range, where it is not certain: "1,600 (1,200–2,000)".</summary>
    public string Write(ImmutableArray<DataCell> row, DataColumn series, ChartRequest request)
    {
        var (low, high) = (CellOf(row, request.LowOf(series)), CellOf(row, request.HighOf(series)));
        var range = low is null || high is null ? (low ?? high) is { } one ? Write(one) : null : $"{Write(low)}–{Write(high)}";
        var number = row[series.Index];
        return range is null ? Write(number) : number.IsGap ? range : $"{Write(number)} ({range})";
    }

    /// <summary>A picture in words: what it shows, its highest and lowest number, and of what nobody knows one. All numbers stand in the table below it.</summary>
    public string Describe(ChartRequest request)
    {
        var known = request.Series.SelectMany(s => request.Data.Rows.Where(r => r[s.Index].Number is not null).Select(r => (Row: r, Series: s))).ToList();
        var (highest, lowest) = (known.MaxBy(k => k.Row[k.Series.Index].Number), known.MinBy(k => k.Row[k.Series.Index].Number));
        return $"{request.Data.Title}. {Fill(Words.ChartHighest, highest, request)} {Fill(Words.ChartLowest, lowest, request)}{DescribeGaps(request)}";
    }

    // An empty frame may be what a chart is there to show.
    private string DescribeGaps(ChartRequest request)
    {
        var gaps = request.Series.SelectMany(s => request.Data.Rows.Where(r => r[s.Index].IsGap && CellOf(r, request.LowOf(s)) is null && CellOf(r, request.HighOf(s)) is null).Select(r => NameOf(r, s, request))).ToList();
        return gaps.Count is > 0 and <= MostGaps ? $" {Words.Label(string.Join("; ", gaps), Words.ChartGap)}." : "";
    }

    /// <summary>Times in words: what each is and when.</summary>
    public string DescribeTimes(ChartRequest request) => $"{request.Data.Title}. " + string.Join("; ", request.Data.Rows.SelectMany(r => request.Series.Select(s =>
        Words.Label(NameOf(r, s, request), WriteTime(r[s.Index]))))) + ".";

    private string Fill(string pattern, (ImmutableArray<DataCell> Row, DataColumn Series) at, ChartRequest request) =>
        WordTable.Fill(pattern, NameOf(at.Row, at.Series, request), Write(at.Row[at.Series.Index]));

    private string NameOf(ImmutableArray<DataCell> row, DataColumn series, ChartRequest request) =>
        Write(row[request.X.Index]) + (request.Series.Length > 1 ? $", {series.Title}" : "");

    private static DataCell? CellOf(ImmutableArray<DataCell> row, DataColumn? column) =>
        column is not null && row[column.Index] is { IsGap: false } cell ? cell : null;
}
