using System.Collections.Immutable;
using Explainer.Model.Dates;
using Explainer.Model.Texts;

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

    // What to do in the place of a date; null where there is one.
    private string? Advice { get; init; }

    /// <summary>Words for a date that nobody knows.</summary>
    public static DateError NotKnown { get; } = new(DateTexts.NotADate, Examples) { Advice = DateTexts.LeaveOut };

    /// <summary>Words for the day on which somebody reads.</summary>
    public static DateError Today { get; } = new(DateTexts.Today, Examples);

    public static DateError NotADate { get; } = new(DateTexts.NotADate, Examples);

    public static DateError Empty { get; } = new(DateTexts.Empty, Examples);

    public static DateError TooLong { get; } = new(DateTexts.TooLong, Examples);

    public static DateError NoEnds { get; } = new(DateTexts.NoEnds, IntervalExamples);

    public static DateError YearTooFar { get; } = new(DateTexts.YearTooFar, Examples);

    public static DateError OtherForm(IEnumerable<string> forms) =>
        new(DateTexts.OtherForm, [.. forms]) { IsOnlyForm = true };

    /// <summary>The forms of a date without a word that they cannot hold, such as <c>late</c>.</summary>
    public static DateError Wider(string word, IEnumerable<string> forms) =>
        new(DateTexts.Says(word), [.. forms]) { LostWord = word };

    public static DateError HasPlace(string place, IEnumerable<string> forms) => new(DateTexts.HasPlace, [.. forms]) { LostWord = place };

    public static DateError Backwards(string swapped) => new(DateTexts.Backwards, [swapped]);

    public static DateError HasTime(IEnumerable<string> forms) =>
        new(DateTexts.HasTime, [.. forms]);

    public static DateError NoSuchDay(string month, int days, IEnumerable<string> forms) => new(
        DateTexts.NoSuchDay(month, days), [.. forms]);

    public static DateError NoSuchMonth(IEnumerable<string> forms) =>
        new(DateTexts.NoSuchMonth, [.. forms]);

    public static DateError DayOfSeason(string season) => new(DateTexts.DayOfSeason, [season]);

    public static DateError YearForm(string form) =>
        new(DateTexts.YearForm, [form]);

    public static DateError YearZero(string form) => new(DateTexts.YearZero, [form]);

    public static DateError MonthOfLongYear(string form) =>
        new(DateTexts.MonthOfLongYear, [form]);

    public static DateError OpenDigits(IEnumerable<string> forms) =>
        new(DateTexts.OpenDigits, [.. forms]);

    public static DateError VagueEnd(string form) =>
        new(DateTexts.VagueEnd, [form]);

    public static DateError StrayMark(string form) => new(DateTexts.StrayMark, [form]);

    public static DateError LevelTwo(IEnumerable<string> forms) =>
        new(DateTexts.LevelTwo, [.. forms]);

    public static DateError YearsOrSeason(string years, string months, string season) =>
        new(DateTexts.YearsOrSeason, [years, months]) { Advice = DateTexts.WriteYearsOrSeason(years, months, season) };

    /// <summary>One date of several, and nobody knows which.</summary>
    /// <param name="found">What is wrong with the text.</param>
    /// <param name="once">Forms that say so, as far as EDTF can.</param>
    /// <param name="span">The interval from the first to the last of them.</param>
    public static DateError OneOf(string found, ImmutableArray<string> once, string span) =>
        new(found, [.. once, span]) { Advice = DateTexts.OnceOrAllTheTime(Listed(once), Shown(span)) };

    /// <summary>Several dates of one thing.</summary>
    public static DateError AllOf(string span) => new(DateTexts.LevelTwo, [span]) { Advice = DateTexts.EachByItself(span) };

    /// <summary>The same without forms that would be asked about.</summary>
    public DateError Unmistakable() => this with { Forms = Dates.YearsOrSeason.Unmistakable(Forms) };

    /// <summary>The problem of the text that was read; what it offers are dates, whatever was tried.</summary>
    public DateProblem ToProblem(string text)
    {
        var dates = Forms.Where(Edtf.IsDate).Distinct(StringComparer.Ordinal).ToList();
        return new DateProblem(text, Found, Listed(dates.Count > 0 ? dates : Examples))
        {
            Advice = Advice,
            SameDate = IsOnlyForm && dates.Count == 1 ? dates[0] : null,
            LostWord = dates.Count > 0 ? LostWord : null,
        };
    }

    private static string Listed(IReadOnlyList<string> forms)
    {
        var shown = forms.Select(Shown).ToList();
        return ExpectedTexts.OneOf(shown);
    }

    // Quoted, so that nobody copies the full stop of the sentence: '2014/..'.
    private static string Shown(string form) => form[^1] is '.' or '/' ? $"'{form}'" : form;
}
