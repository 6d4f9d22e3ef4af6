using System.Collections.Immutable;

namespace Explainer.Model.Languages;

/// <summary>
/// Plural rules and dates of some two hundred languages and regions, from the Common Locale Data Repository: the table
/// <c>cldr.tsv</c>, which <c>update-cldr.mjs</c> writes. Both lie beside this file.
/// </summary>
public static class Cldr
{
    private const string Plurals = "plurals";

    private static readonly ImmutableArray<string> Rows = [.. EmbeddedTable.ReadLines("cldr.tsv")];

    private static readonly ImmutableArray<string> Columns = [.. Rows[0].Split('\t')];

    /// <summary>The cardinal plural rule of a language in CLDR's own syntax; null where none is known.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string? FindPluralRule(string language) =>
        FindRow(language) is { } row && row[Columns.IndexOf(Plurals)] is { Length: > 0 } rule ? rule : null;

    /// <summary>
    /// Dates in a language, by the keys they have in a file of words: <c>dates.months</c>, <c>dates.day_month_year</c>. Empty
    /// for a language that the table does not have.
    /// </summary>
    /// <param name="language">BCP 47 tag.</param>
    public static IEnumerable<KeyValuePair<string, string>> DatesOf(string language) => FindRow(language) is { } row
        ? Columns.Select((column, i) => new KeyValuePair<string, string>("dates." + column, row[i]))
            .Skip(1).Where(date => date.Key != "dates." + Plurals && date.Value.Length > 0)
        : [];

    /// <summary>The months of a language in all its regions: twelve at a time, with commas between.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static IEnumerable<string> MonthsOf(string language)
    {
        var primary = language.Split('-')[0];
        return Rows.Skip(1).Select(row => row.Split('\t'))
            .Where(row => row[0].Split('-')[0].Equals(primary, StringComparison.OrdinalIgnoreCase))
            .SelectMany(row => new[] { row[Columns.IndexOf("months")], row[Columns.IndexOf("months_alone")] }).Where(months => months.Length > 0);
    }

    /// <summary>The tag of the row that answers for a language: itself, or the longest beginning of it; null for none.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string? FindTag(string language) => FindRow(language)?[0];

    private static string[]? FindRow(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(tag.LastIndexOf('-'), 0)])
        {
            foreach (var row in Rows.AsSpan()[1..])
            {
                if (row.Length > tag.Length && row[tag.Length] == '\t' && row.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                {
                    return row.Split('\t');
                }
            }
        }

        return null;
    }
}
