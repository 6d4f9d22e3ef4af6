using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model.Data;

namespace Explainer.Compose.Charts;

/// <summary>Finds a row that sums up the others, as tables have one: in a chart it counts everything once more, and makes the rest small.</summary>
internal static partial class ChartTotal
{
    // Numbers may have been rounded one by one.
    private const double Rounding = 0.01;

    private const int FewestOthers = 2;

    /// <summary>What the row is called; null where there is none.</summary>
    public static string? Find(ChartRequest request)
    {
        if (request.IsOfDates || request.By is not null || request.Data.Rows.Length <= FewestOthers)
        {
            return null;
        }

        var total = request.Data.Rows.FirstOrDefault(r => Total().IsMatch(r[request.X.Index].Text));
        return !total.IsDefault && request.Series.All(s => IsSum(total, s, request)) ? total[request.X.Index].Text : null;
    }

    private static bool IsSum(ImmutableArray<DataCell> total, DataColumn series, ChartRequest request)
    {
        var sum = request.Data.Rows.Where(r => r != total).Sum(r => r[series.Index].Number ?? 0);
        return sum > 0 && total[series.Index].Number is { } number && Math.Abs(number - sum) <= sum * Rounding;
    }

    // In the languages of the theme.
    [GeneratedRegex(@"^(?:(?:grand )?total|sum|all|altogether|together|gesamt|insgesamt|summe|zusammen|ensemble|total général|somme|suma|toplam|genel toplam|всього|разом|усього|(?:ال)?مجموع|(?:ال)?إجمالي)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
