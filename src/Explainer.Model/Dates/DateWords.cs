using System.Globalization;

namespace Explainer.Model.Dates;

/// <summary>
/// The words dates are written with, per language. The defaults are English. <c>{0}</c> and so on stand for what is
/// filled in, in any order.
/// </summary>
public sealed record DateWords
{
    private static readonly char[] Commas = [',', '،', '、'];

    /// <summary>The twelve months, with commas between.</summary>
    public string Months { get; init; } =
        "January, February, March, April, May, June, July, August, September, October, November, December";

    /// <summary>Of day, month and year.</summary>
    public string DayMonthYear { get; init; } = "{0} {1} {2}";

    /// <summary>Of month and year.</summary>
    public string MonthYear { get; init; } = "{0} {1}";

    /// <summary>Of a year before 1, counted backwards.</summary>
    public string YearBefore { get; init; } = "{0} BC";

    /// <summary>Of a year from 1 to 999, which looks like another number.</summary>
    public string EarlyYear { get; init; } = "AD {0}";

    /// <summary>Of a decade's first year.</summary>
    public string Decade { get; init; } = "the {0}s";

    /// <summary>Of the first and the last year of a century, or of a decade that has no usual name.</summary>
    public string Between { get; init; } = "between {0} and {1}";

    /// <summary>Of the year.</summary>
    public string Spring { get; init; } = "spring {0}";

    /// <summary>Of the year.</summary>
    public string Summer { get; init; } = "summer {0}";

    /// <summary>Of the year.</summary>
    public string Autumn { get; init; } = "autumn {0}";

    /// <summary>Of the year it begins in and the year it ends in.</summary>
    public string Winter { get; init; } = "winter {0}–{1}";

    /// <summary>Of a month or a year, some day or month of which is meant.</summary>
    public string SomeTimeIn { get; init; } = "some time in {0}";

    public string About { get; init; } = "about {0}";

    public string Uncertain { get; init; } = "{0} (uncertain)";

    /// <summary>Of two dates that share nothing.</summary>
    public string Range { get; init; } = "{0} to {1}";

    /// <summary>Of two days, their month and their year.</summary>
    public string DaysOfMonth { get; init; } = "{0} to {1} {2} {3}";

    /// <summary>Of day, month, day, month and their year.</summary>
    public string DaysOfYear { get; init; } = "{0} {1} to {2} {3} {4}";

    /// <summary>Of two months and their year.</summary>
    public string MonthsOfYear { get; init; } = "{0} to {1} {2}";

    public string From { get; init; } = "from {0}";

    public string Until { get; init; } = "until {0}";

    /// <summary>Of the start.</summary>
    public string EndNotKnown { get; init; } = "{0}, end not known";

    /// <summary>Of the end.</summary>
    public string StartNotKnown { get; init; } = "until {0}, start not known";

    /// <summary>The word for a month (1 to 12); its number where <see cref="Months"/> has no word for it.</summary>
    public string Month(int number)
    {
        var words = Months.Split(Commas, StringSplitOptions.TrimEntries);
        var word = words.ElementAtOrDefault(number - 1);
        return string.IsNullOrEmpty(word) ? number.ToString(CultureInfo.InvariantCulture) : word;
    }

    /// <summary>An astronomical year as it is said: 2014, AD 79, and 44 BC for -43.</summary>
    public string Year(int year) => year switch
    {
        < 1 => DateWording.Fill(YearBefore, DateWording.Number(1L - year)),
        < 1000 => DateWording.Fill(EarlyYear, DateWording.Number(year)),
        _ => DateWording.Number(year),
    };
}
