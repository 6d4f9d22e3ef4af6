using System.Globalization;
using Explainer.Model.Languages;

namespace Explainer.Model.Dates;

/// <summary>
/// The words dates are written with, in one language: the part <c>dates</c> of a file of words, where a note says what
/// <c>{0}</c> and so on are.
/// </summary>
/// <param name="Texts">Where the words are taken from.</param>
public sealed record DateWords(WordTable Texts)
{
    public string Months { get; init; } = Texts["dates.months"];
    public string MonthsAlone { get; init; } = Texts["dates.months_alone"];
    public string FirstDay { get; init; } = Texts["dates.first_day"];
    public string DayMonthYear { get; init; } = Texts["dates.day_month_year"];
    public string MonthYear { get; init; } = Texts["dates.month_year"];
    public string YearBefore { get; init; } = Texts["dates.year_before"];
    public string EarlyYear { get; init; } = Texts["dates.early_year"];
    public string Decade { get; init; } = Texts["dates.decade"];
    public string Between { get; init; } = Texts["dates.between"];
    public string Spring { get; init; } = Texts["dates.spring"];
    public string Summer { get; init; } = Texts["dates.summer"];
    public string Autumn { get; init; } = Texts["dates.autumn"];
    public string Winter { get; init; } = Texts["dates.winter"];
    public string SomeTimeIn { get; init; } = Texts["dates.some_time_in"];
    public string About { get; init; } = Texts["dates.about"];
    public string Uncertain { get; init; } = Texts["dates.uncertain"];
    public string Range { get; init; } = Texts["dates.range"];
    public string DaysOfMonth { get; init; } = Texts["dates.days_of_month"];
    public string DaysOfYear { get; init; } = Texts["dates.days_of_year"];
    public string MonthsOfYear { get; init; } = Texts["dates.months_of_year"];
    public string From { get; init; } = Texts["dates.from"];
    public string Until { get; init; } = Texts["dates.until"];
    public string EndNotKnown { get; init; } = Texts["dates.end_not_known"];
    public string StartNotKnown { get; init; } = Texts["dates.start_not_known"];

    /// <summary>The word for a month (1 to 12) beside a day, often a genitive; its number where <see cref="Months"/> has no word for it.</summary>
    public string Month(int number) => Find(Months, number);

    /// <summary>The word for a month (1 to 12) without a day.</summary>
    public string MonthAlone(int number) => Find(MonthsAlone, number);

    /// <summary>A day of the month, 1 to 31: many languages have an ordinal for the first.</summary>
    public string Day(int number) => number == 1 ? WordTable.Fill(FirstDay, DateWording.Number(number)) : DateWording.Number(number);

    /// <summary>A day, or only its month or year.</summary>
    /// <param name="precision">Day or month; all others say the year.</param>
    public string Write(CalendarDay day, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => WordTable.Fill(DayMonthYear, Day(day.Day), Month(day.Month), Year(day.Year)),
        DatePrecision.Month => WordTable.Fill(MonthYear, MonthAlone(day.Month), Year(day.Year)),
        _ => Year(day.Year),
    };

    /// <summary>An astronomical year as it is said: 2014, AD 79, and 44 BC for -43.</summary>
    public string Year(int year) => year switch
    {
        < 1 => WordTable.Fill(YearBefore, DateWording.Number(1L - year)),
        < 1000 => WordTable.Fill(EarlyYear, DateWording.Number(year)),
        _ => DateWording.Number(year),
    };

    private static string Find(string months, int number)
    {
        var word = WordTable.Split(months).ElementAtOrDefault(number - 1);
        return string.IsNullOrEmpty(word) ? number.ToString(CultureInfo.InvariantCulture) : word;
    }
}
