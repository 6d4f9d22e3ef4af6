using System.Collections.Immutable;
using System.Text;

namespace Explainer.Model.Languages;

/// <summary>
/// How numbers are written in a language, from the Common Locale Data Repository: the table <c>numbers.tsv</c>, which
/// <c>update-numbers.mjs</c> writes. Both lie beside this file.
/// </summary>
/// <param name="Point">What stands before the fraction.</param>
/// <param name="Group">What stands between groups of digits.</param>
/// <param name="Least">How many digits must stand before the first group sign: with two, 1234 has none and 12 345 has one.</param>
/// <param name="Second">How many digits every group but the last has: two in India.</param>
public sealed record NumberSigns(string Point, string Group, int Least, int Second)
{
    private const int Last = 3;

    private static readonly ImmutableDictionary<string, NumberSigns> Rows = ReadTable();

    private static NumberSigns Root { get; } = new(".", ",", 1, Last);

    /// <summary>The signs of a language: those of the longest beginning of its tag that has a row.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static NumberSigns For(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(tag.LastIndexOf('-'), 0)])
        {
            if (Rows.TryGetValue(tag, out var signs))
            {
                return signs;
            }
        }

        return Root;
    }

    /// <summary>A number in the signs of the language, with as many digits as it was written with.</summary>
    /// <param name="plain">The number in plain form: <c>-1600.50</c>.</param>
    public string Write(string plain)
    {
        var isNegative = plain.StartsWith('-');
        var digits = isNegative ? plain[1..] : plain;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        return (isNegative ? "\u2212" : "") + Grouped(whole) + (point < 0 ? "" : Point + digits[(point + 1)..]);
    }

    private string Grouped(string digits)
    {
        if (digits.Length < Last + Least)
        {
            return digits;
        }

        var written = new StringBuilder(digits);
        for (var place = digits.Length - Last; place > 0; place -= Second)
        {
            written.Insert(place, Group);
        }

        return written.ToString();
    }

    private static ImmutableDictionary<string, NumberSigns> ReadTable() =>
        EmbeddedTable.ReadLines("numbers.tsv").Skip(1).Select(line => line.Split('\t'))
            .ToImmutableDictionary(
                row => row[0], row => new NumberSigns(row[1], row[2], row[3][0] - '0', row[4][0] - '0'), StringComparer.OrdinalIgnoreCase);
}
