using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Dates;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>When a work appeared.</summary>
/// <param name="Date">Null when nobody can sort it.</param>
/// <param name="Words">What to print in its place, as it was written: <c>in press</c>; null for a date that is known.</param>
internal sealed record WorkDate(FuzzyDate? Date, string? Words);

/// <summary>
/// Dates as CSL writes them: an EDTF text (Pandoc), <c>date-parts</c> with a <c>season</c> (CSL-JSON, Zotero), year, month and
/// day (older Pandoc), or words (<c>literal</c>, <c>raw</c>). All that can be sorted becomes EDTF.
/// </summary>
internal static partial class WorkDates
{
    // CSL-JSON and older Pandoc write dates as numbers, lists or maps, which the schema cannot describe exactly.
    private static readonly ValueSchema Schema = new ValueSchema.Either(
        FieldTypes.Date.Schema, new ValueSchema.OpenMap(new ValueSchema.Any()), new ValueSchema.List(new ValueSchema.OpenMap(new ValueSchema.Any())));

    /// <summary>A date that references print, or else the words that stand for it.</summary>
    public static FieldType<WorkDate> WithWords { get; } = new(ExpectedTexts.DateOfWork, Schema, (node, context) => Read(node, context, takesWords: true));

    public static FieldType<FuzzyDate> Type { get; } = new(ExpectedTexts.DateOfWork, Schema, (node, context) => Read(node, context, takesWords: false)?.Date);

    private static WorkDate? Read(YamlNode node, ReadContext context, bool takesWords)
    {
        if (node is YamlScalar scalar)
        {
            return ReadText(scalar.Text, node, context, context.IsExport && takesWords, isAdvised: !context.IsExport);
        }

        var edtf = EdtfOf(node);
        if (edtf is not null)
        {
            return ReadSeason(ReadNumbers(edtf, node, context), node, context);
        }

        if (node is YamlMap map && (map.Find("literal") ?? map.Find("raw")) is YamlScalar words)
        {
            return ReadText(words.Text, node, context, takesWords, isAdvised: false);
        }

        if (!SaysNothing(node))
        {
            context.Problems.Add(Rules.WrongType(node.Span, node.Described, ExpectedTexts.DateOfWork));
        }

        return ReadSeason(null, node, context);
    }

    private static WorkDate? ReadText(string text, YamlNode node, ReadContext context, bool takesWords, bool isAdvised)
    {
        var written = FieldTypes.WordsOf(text);
        var plain = NoDay().Replace(OpenEnd().Replace(TimeOfDay().Replace(written, "$1"), "$1/.."), "");
        if (written.Length == 0)
        {
            return isAdvised ? WorkDateOf(FieldTypes.Date.Read(node, context)) : null;
        }

        if (!DateReader.TryRead(plain, out var date, out var problem, context.Dates) && problem.SameDate is { } same)
        {
            date = FuzzyDate.Parse(same);
        }

        if (date is null && takesWords)
        {
            return new WorkDate(null, written);
        }

        if (date is null)
        {
            context.Problems.Add(Rules.BadDate(node.Span, problem!));
        }
        else if (isAdvised && date.Edtf != written)
        {
            context.Problems.Add(Rules.DateOfWork(node.Span, written, date.Edtf));
        }

        return WorkDateOf(date);
    }

    private static WorkDate? WorkDateOf(FuzzyDate? date) => date is null ? null : new WorkDate(date, null);

    // Of an export, as much of a date that does not exist as does: the year of 2016-02-31.
    private static FuzzyDate? ReadNumbers(string edtf, YamlNode node, ReadContext context)
    {
        if (DateReader.TryRead(edtf, out var date, out var problem))
        {
            return date;
        }

        context.Problems.Add(Rules.BadDate(node.Span, problem));
        var start = edtf.Split('/')[0].TrimEnd('~');
        string[] shorter = [start, start[..Math.Max(start.LastIndexOf('-'), 0)], start[..Math.Min(4, start.Length)]];
        return context.IsExport ? shorter.Select(s => FuzzyDate.TryParse(s, out var known) ? known : null).FirstOrDefault(d => d is not null) : null;
    }

    private static WorkDate? ReadSeason(FuzzyDate? date, YamlNode node, ReadContext context)
    {
        if ((node as YamlMap)?.Find("season") is not YamlScalar { IsEmpty: false } season)
        {
            return WorkDateOf(date);
        }

        if (date is null)
        {
            context.Problems.Add(Rules.SeasonOfWork(season.Span, season.Text, context.IsExport));
        }

        return WorkDateOf(date is null ? null : InSeason(date, season, context));
    }

    // With a month the season says nothing more.
    private static FuzzyDate? InSeason(FuzzyDate date, YamlScalar season, ReadContext context)
    {
        if (date is not { IsInterval: false, Start: { Precision: DatePrecision.Year, IsWithin: false } } || season.IsEmpty)
        {
            return date;
        }

        var number = season.Text.Trim().ToLowerInvariant() switch
        {
            "1" or "01" or "21" or "spring" => "21",
            "2" or "02" or "22" or "summer" => "22",
            "3" or "03" or "23" or "autumn" or "fall" => "23",
            "4" or "04" or "24" or "winter" => "24",
            _ => null,
        };
        var (year, mark) = (date.Edtf.TrimEnd('~', '?', '%'), date.Edtf[date.Edtf.TrimEnd('~', '?', '%').Length..]);
        if (number is not null && FuzzyDate.TryParse($"{year}-{number}{mark}", out var whole))
        {
            return whole;
        }

        // The place for a season is where Zotero puts what it takes for no date: "décembre" beside 2012.
        if (number is null && DateReader.TryRead($"{season.Text} {year}", out _, out var problem, context.Dates) is false && problem.SameDate is { } same)
        {
            return FuzzyDate.Parse(same);
        }

        context.Problems.Add(Rules.SeasonOfWork(season.Span, season.Text, context.IsExport));
        return date;
    }

    private static bool SaysNothing(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.IsEmpty || string.IsNullOrWhiteSpace(scalar.Text) || scalar.Text.Trim('0').Length == 0,
        YamlList list => list.Items.All(SaysNothing),
        YamlMap map => map.Pairs.Where(p => p.Key.Text is not ("season" or "circa")).All(p => SaysNothing(p.Value)),
        _ => false,
    };

    // Null when it says no year.
    private static string? EdtfOf(YamlNode node) => node switch
    {
        YamlList { Items: [YamlMap start] } => OfKeys(start),
        YamlList { Items: [YamlMap start, YamlMap end] } => Interval(OfKeys(start), OfKeys(end)),
        YamlMap map when map.Find("date-parts") is { } parts => Qualified(OfLists(parts), map),
        YamlMap map => OfKeys(map),
        _ => null,
    };

    // [[2014, 6]], [[2014], [2016]], [[2014], []] for an open end, and what programs write by mistake: [2014, 6], 2014.
    private static string? OfLists(YamlNode parts) => parts switch
    {
        YamlScalar => OfParts([parts]),
        YamlList { Items: [YamlScalar, ..] flat } => OfParts(flat),
        YamlList { Items: [YamlList start] } => OfParts(start.Items),
        YamlList { Items: [YamlList start, YamlNode end, ..] } when OfParts(start.Items) is { } first =>
            OfParts(end is YamlList list ? list.Items : [end]) is { } last ? Interval(first, last) : first + "/..",
        YamlList { Items: [YamlList _, YamlList end, ..] } when OfParts(end.Items) is { } last => "../" + last,
        _ => null,
    };

    private static string? OfKeys(YamlMap map) =>
        Qualified(OfParts([.. new[] { map.Find("year"), map.Find("month"), map.Find("day") }.TakeWhile(n => n is not null).Select(n => n!)]), map);

    // 0 says that a part is not known. CSL counts years before Christ from -1 on, EDTF from 0000 on.
    private static string? OfParts(ImmutableArray<YamlNode> parts)
    {
        var numbers = parts.Take(3).Select(NumberOf).TakeWhile(n => n is not (null or 0)).Select(n => n!.Value).ToList();
        if (numbers.Count == 0)
        {
            return null;
        }

        var year = Edtf.WriteYear(numbers[0] < 0 ? numbers[0] + 1 : numbers[0]);
        var rest = numbers.Skip(1).Select((n, i) => i == 0 && n is >= 13 and <= 16 ? n + 8 : n);
        return string.Join('-', [year, .. rest.Select(n => n.ToString("00", CultureInfo.InvariantCulture))]);
    }

    private static int? NumberOf(YamlNode part) =>
        part is YamlScalar text && int.TryParse(text.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            && Math.Abs((long)number) < 1_000_000_000 ? number : null;

    private static string? Qualified(string? edtf, YamlMap map) =>
        edtf is not null && map.Find("circa") is YamlScalar { Text: not ("false" or "0" or ""), IsEmpty: false } ? edtf + "~" : edtf;

    private static string? Interval(string? start, string? end) =>
        start is null ? end : end is null || start == end ? start : $"{start}/{end}";

    // 2011-08-00 and 2011-00-00: no day, no month.
    [GeneratedRegex(@"(?<=^-?\d{4})(?:-00)?-00$|(?<=^-?\d{4}-\d\d)-00$")]
    private static partial Regex NoDay();

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d)[T ]\d\d:\S*$")]
    private static partial Regex TimeOfDay();

    // 2019–
    [GeneratedRegex(@"^(\d{4}(?:-\d\d){0,2}) ?[–—-]$")]
    private static partial Regex OpenEnd();
}
