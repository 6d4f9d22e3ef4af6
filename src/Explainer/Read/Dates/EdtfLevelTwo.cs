using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model.Dates;
using Explainer.Model.Texts;

namespace Explainer.Read.Dates;

/// <summary>What EDTF level 2 can say, said in level 1.</summary>
internal static partial class EdtfLevelTwo
{
    private const string Marks = "?~%";

    public static DateError? Find(string text) => StrayMark(text) ?? Set(text) ?? Exponent(text) ?? Significant(text);

    /// <summary>
    /// A part of the year that only level 2 knows (25 to 41: seasons of a hemisphere, quarters …), in months.
    /// </summary>
    public static IEnumerable<string> MonthsOf(string year, int part) => part switch
    {
        >= 25 and <= 28 => [Numbered(year, part - 4)],
        >= 29 and <= 32 => [Season(year, part)],
        >= 33 and <= 36 => [Span(year, ((part - 33) * 3) + 1, 3)],
        >= 37 and <= 39 => [Span(year, ((part - 37) * 4) + 1, 4)],
        40 or 41 => [Span(year, ((part - 40) * 6) + 1, 6)],
        _ => [],
    };

    // 2014?-06, ?2014, 2014?~
    private static DateError? StrayMark(string text)
    {
        var found = text.Where(c => Marks.Contains(c, StringComparison.Ordinal)).Distinct().ToList();
        var plain = string.Concat(text.Where(c => !found.Contains(c))).Trim();
        return found.Count > 0 && Edtf.ParsePoint(plain) is { Value: not null }
            ? DateError.StrayMark(plain + (found.Count > 1 ? '%' : found[0]))
            : null;
    }

    // [2013, 2014], {2013..2014}, [..2014]
    private static DateError? Set(string text)
    {
        if (text is not (['[', .., ']'] or ['{', .., '}']))
        {
            return null;
        }

        var dates = text[1..^1].Replace("..", ",", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries);
        var (first, last) = (dates[0].Length > 0 ? dates[0] : "..", dates[^1].Length > 0 ? dates[^1] : "..");
        var span = $"{first}/{last}";
        return dates.Length == 1 ? DateError.LevelTwo([first])
            : text[0] == '[' && OneOfSeveral.Find(first, last, DateTexts.LevelTwo) is { } one ? one
            : text.Contains(',', StringComparison.Ordinal) && Edtf.IsDate(span) && Neighbour.Of(first, 1) != last ? DateError.AllOf(span) : DateError.LevelTwo([span]);
    }

    // Y-17E7
    private static DateError? Exponent(string text)
    {
        var match = ExponentForm().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var zeros = int.Parse(match.Groups["zeros"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return DateError.LevelTwo([match.Groups["year"].Value + new string('0', zeros)]);
    }

    // 1950S2: two digits count, the others are an estimate.
    private static DateError? Significant(string text)
    {
        var match = SignificantForm().Match(text);
        return match.Success
            ? DateError.LevelTwo([match.Groups["known"].Value.PadRight(text.Length - 2, 'X'), text[..^2] + "~"])
            : null;
    }

    private static string Season(string year, int part) => part switch
    {
        29 => Span(year, 9, 3),
        30 => Numbered(year, 24),
        31 => Span(year, 3, 3),
        _ => Span(year, 6, 3),
    };

    private static string Span(string year, int month, int length) =>
        Numbered(year, month) + "/" + Numbered(year, month + length - 1);

    private static string Numbered(string year, int month) =>
        year + month.ToString("'-'00", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<year>Y-?[0-9]{1,9})E(?<zeros>[0-9])(?:S[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ExponentForm();

    [GeneratedRegex(
        @"\A(?:(?<known>-?[0-9]{2})[0-9]{2}S2|(?<known>-?[0-9]{3})[0-9]S3|-?[0-9]{4}S[14])\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex SignificantForm();
}
