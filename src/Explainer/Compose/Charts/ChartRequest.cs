using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Markdown;
using Explainer.Model.Data;

namespace Explainer.Compose.Charts;

internal enum ChartKind
{
    /// <summary>A bar from zero for each number.</summary>
    Bar,

    /// <summary>A line through numbers over time or over another number.</summary>
    Line,

    /// <summary>A dot for each number, on a scale that need not begin at zero.</summary>
    Dots,

    /// <summary>A bar from the lowest to the highest number of a row, or from the first to the last day of a time.</summary>
    Range,

    /// <summary>The numbers of a row one after another in one bar.</summary>
    Stacked,

    /// <summary>Numbers that hold until the next one.</summary>
    Steps,
}

/// <summary>What a <c>:::chart</c> asks for, with the columns found.</summary>
/// <param name="Data">What is drawn.</param>
/// <param name="X">The column that names the rows or places them in time.</param>
/// <param name="Series">The columns of numbers, in their order.</param>
internal sealed record ChartRequest(DataSet Data, ChartKind Kind, DataColumn X, ImmutableArray<DataColumn> Series)
{
    /// <summary>The table as its file has it; <see cref="Data"/> may be a part of it, or divided.</summary>
    public DataSet Table { get; init; } = Data;

    /// <summary>The column whose values are the series; null where columns are.</summary>
    public DataColumn? By { get; init; }

    /// <summary>Whether it shows times and not numbers.</summary>
    public bool IsOfDates => Series is [{ Type: ColumnType.Date }, ..];

    /// <summary>The name of the data on the opening line; null for none.</summary>
    public static string? NameIn(Container chart) => ChartOptions.NameIn(chart.Arguments ?? "");

    /// <summary>The column of a row's lowest numbers for a series; null where it has none.</summary>
    public DataColumn? LowOf(DataColumn series) => series.Low is { } name ? Data.FindColumn(name) : null;

    /// <summary>The column of its highest.</summary>
    public DataColumn? HighOf(DataColumn series) => series.High is { } name ? Data.FindColumn(name) : null;
}

/// <summary>An option of an opening line, <c>kind=bar</c>.</summary>
/// <param name="Key">Empty for a word that is no option.</param>
/// <param name="Value">What follows, without quotation marks.</param>
/// <param name="Written">Both as they are written.</param>
/// <param name="Start">The offset of the key.</param>
/// <param name="ValueStart">The offset of the value.</param>
internal readonly record struct ChartOption(string Key, string Value, string Written, int Start, int ValueStart)
{
    /// <summary>How it should be written where it has a colon or spaces; null where it is as it should be.</summary>
    public string? Instead { get; init; }
}

/// <summary>The words on the opening line of a chart: <c>loans kind=bar y="All loans"</c>.</summary>
internal static partial class ChartOptions
{
    private static readonly char[] Quotes = ['"', '“', '”'];

    public static ImmutableArray<string> Names { get; } = ["kind", "x", "y", "by", "show"];

    public static string? NameIn(string arguments) => Word().Match(arguments) is { Success: true } first && !first.Groups["key"].Success ? first.Value : null;

    /// <summary>The options after the name, with where each stands in the text.</summary>
    public static IEnumerable<ChartOption> Parse(string arguments) =>
        Word().Matches(arguments).Skip(NameIn(arguments) is null ? 0 : 1).Select(ReadOption);

    private static ChartOption ReadOption(Match word)
    {
        var value = word.Groups["value"];
        return new(word.Groups["key"].Value, value.Value.Trim(Quotes), word.Value, word.Index, value.Index + (value.Length - value.Value.TrimStart(Quotes).Length))
        {
            Instead = word.Groups["sign"].Value is "" or "=" ? null : $"{word.Groups["key"].Value}={value.Value}",
        };
    }

    // Of keys that there are, other signs and spaces are read too, so that a message can say how to write them.
    [GeneratedRegex("(?:(?:(?<key>[A-Za-z]+)(?<sign>=)(?!\\s)|(?<key>kind|x|y|by|show|title)(?<sign>[ ]*[=:][ ]*)(?![A-Za-z]+=)|(?<key>[A-Za-z]+)(?<sign>=))(?<value>[\"“][^\"“”]*[\"”]|\\S*)|\\S+)")]
    private static partial Regex Word();
}
