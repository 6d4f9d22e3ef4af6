namespace Explainer.Model.Texts;

/// <summary>What is wrong with a text that should be a date, after its quotation: "'3 May' is not a date".</summary>
public static class DateTexts
{
    public const string NotADate = "is not a date";
    public const string LeaveOut = "Leave the line out where no date is known. An event needs one: write a decade (196X), a century (19XX), or the year with ? or ~.";
    public const string Today = "is another date each day";
    public const string Empty = "is empty";
    public const string TooLong = "is too long for a date";
    public const string NoEnds = "has neither a start nor an end";
    public const string YearTooFar = "has a year of more than nine digits";
    public const string OtherForm = "is not how dates are written here";
    public const string Backwards = "ends before it begins";
    public const string HasPlace = "has a place in it";
    public const string HasTime = "has a time of day; dates here have none";
    public const string NoSuchMonth = "names a month that does not exist: months are 01 to 12, seasons 21 to 24";
    public const string DayOfSeason = "names a day of a season";
    public const string YearForm = "does not write its year as four digits, or as Y and five to nine digits";
    public const string YearZero = "has a minus before the year 0";
    public const string MonthOfLongYear = "has a month after a year with Y, which stands alone";
    public const string OpenDigits = "leaves digits open (X) that must be given";
    public const string VagueEnd = "has an end with X or a season; ends are years, months or days";
    public const string StrayMark = "has ?, ~ or % elsewhere than once at its end";
    public const string YearsOrSeason = "may be two years or a season";
    public const string LevelTwo = "is EDTF of level 2; dates here are of level 0 or 1";

    /// <param name="years">The two years.</param>
    /// <param name="months">The months of the season.</param>
    /// <param name="season">Its name.</param>
    public static string WriteYearsOrSeason(string years, string months, string season) => $"Write {years} for the years, or {months} for the {season}.";

    /// <param name="once">Dates that leave open when it was.</param>
    /// <param name="span">From the earliest to the latest.</param>
    public static string OnceOrAllTheTime(string once, string span) => $"Write {once} if it happened once and nobody knows exactly when, or {span} if it went on all that time.";

    /// <param name="span">From the first of several dates to the last.</param>
    public static string EachByItself(string span) => $"Write {span} if it went on all that time. Otherwise one date is one thing that happened: name each by itself.";

    /// <param name="word">A word that EDTF has no sign for: <c>late</c>.</param>
    public static string Says(string word) => $"says '{word}', which dates here cannot";

    /// <param name="month">A month, or a month of a year.</param>
    /// <param name="days">How many days it has.</param>
    public static string NoSuchDay(string month, int days) => FormattableString.Invariant($"names a day that does not exist: {month} has {days} days");
}
