using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model.Dates;

namespace Explainer.Read.Dates;

/// <summary>What is wrong with a text that should be a date, in the words of the message.</summary>
/// <param name="Found">Continues "'3 May' …".</param>
/// <param name="Forms">What may have been meant, as EDTF; those that are no dates are left out of the message.</param>
internal sealed record DateError(string Found, ImmutableArray<string> Forms)
{
    // A constant year, so that the same mistake gives the same message whenever it is made.
    private static readonly ImmutableArray<string> Examples = ["2016-05-03", "2016-05", "2016"];

    private static readonly ImmutableArray<string> IntervalExamples = ["2015/2016", "2015/..", "../2016"];

    // True where the meaning is certain and EDTF can express all of it.
    private bool IsOnlyForm { get; init; }

    // The word of the date that EDTF cannot express; null for none.
    private string? LostWord { get; init; }

    public static DateError NotADate { get; } = new("is not a date", Examples);

    public static DateError Empty { get; } = new("is empty", Examples);

    public static DateError TooLong { get; } = new("is too long for a date", Examples);

    public static DateError NoEnds { get; } = new("has neither a start nor an end", IntervalExamples);

    public static DateError YearTooFar { get; } = new("has a year of more than nine digits", Examples);

    public static DateError OtherForm(IEnumerable<string> forms) =>
        new("is not how dates are written here", [.. forms]) { IsOnlyForm = true };

    /// <summary>The forms of a date without a word that they cannot hold, such as <c>late</c>.</summary>
    public static DateError Wider(string word, IEnumerable<string> forms) =>
        new($"says '{word}', which dates here cannot", [.. forms]) { LostWord = word };

    public static DateError Backwards(string swapped) => new("ends before it begins", [swapped]);

    public static DateError HasTime(IEnumerable<string> forms) =>
        new("has a time of day; dates here have none", [.. forms]);

    public static DateError NoSuchDay(string month, int days, IEnumerable<string> forms) => new(
        string.Create(CultureInfo.InvariantCulture, $"names a day that does not exist: {month} has {days} days"), [.. forms]);

    public static DateError NoSuchMonth(IEnumerable<string> forms) =>
        new("names a month that does not exist: months are 01 to 12, seasons 21 to 24", [.. forms]);

    public static DateError DayOfSeason(string season) => new("names a day of a season", [season]);

    public static DateError YearForm(string form) =>
        new("does not write its year as four digits, or as Y and five to nine digits", [form]);

    public static DateError YearZero(string form) => new("has a minus before the year 0", [form]);

    public static DateError MonthOfLongYear(string form) =>
        new("has a month after a year with Y, which stands alone", [form]);

    public static DateError OpenDigits(IEnumerable<string> forms) =>
        new("leaves digits open (X) that must be given", [.. forms]);

    public static DateError VagueEnd(string form) =>
        new("has an end with X or a season; ends are years, months or days", [form]);

    public static DateError StrayMark(string form) => new("has ?, ~ or % elsewhere than once at its end", [form]);

    public static DateError LevelTwo(IEnumerable<string> forms) =>
        new("is EDTF of level 2; dates here are of level 0 or 1", [.. forms]);

    /// <summary>The problem of the text that was read; what it offers are dates, whatever was tried.</summary>
    public DateProblem ToProblem(string text)
    {
        var dates = Forms.Where(Edtf.IsDate).Distinct(StringComparer.Ordinal).ToList();
        return new DateProblem(text, Found, Listed(dates.Count > 0 ? dates : Examples))
        {
            SameDate = IsOnlyForm && dates.Count == 1 ? dates[0] : null,
            LostWord = dates.Count > 0 ? LostWord : null,
        };
    }

    private static string Listed(IReadOnlyList<string> forms)
    {
        var shown = forms.Select(Shown).ToList();
        return shown.Count == 1 ? shown[0] : string.Join(", ", shown.SkipLast(1)) + " or " + shown[^1];
    }

    // Quoted, so that nobody copies the full stop of the sentence: '2014/..'.
    private static string Shown(string form) => form[^1] is '.' or '/' ? $"'{form}'" : form;
}
