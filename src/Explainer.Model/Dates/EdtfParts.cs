using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Model.Dates;

/// <summary>The parts of a text that has the form of a date; parts that are not there are empty.</summary>
/// <param name="Year"><c>2014</c>, <c>-0044</c>, <c>201X</c>, <c>Y-17000</c>.</param>
/// <param name="Month">Two digits or <c>X</c>.</param>
/// <param name="Day">Two digits or <c>X</c>.</param>
/// <param name="Mark"><c>?</c>, <c>~</c> or <c>%</c>.</param>
internal sealed partial record EdtfParts(string Year, string Month, string Day, string Mark)
{
    public bool HasMonth => Month.Length > 0;

    public bool HasDay => Day.Length > 0;

    public int MonthNumber => Number(Month);

    public int DayNumber => Number(Day);

    /// <summary>The year where it is four digits.</summary>
    public int YearNumber => Number(Year);

    public static EdtfParts? Find(string text)
    {
        var match = Form().Match(text);
        string Part(string name) => match.Groups[name].Value;
        return match.Success ? new EdtfParts(Part("year"), Part("month"), Part("day"), Part("mark")) : null;
    }

    public string OnlyYear() => (this with { Month = "", Day = "" }).ToString();

    public string OnlyMonth() => (this with { Day = "" }).ToString();

    public override string ToString() =>
        Year + (HasMonth ? "-" + Month : "") + (HasDay ? "-" + Day : "") + Mark;

    private static int Number(string digits) =>
        int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\A(?<year>-?[0-9X]{4}|Y-?[0-9]+)(?:-(?<month>[0-9X]{2})(?:-(?<day>[0-9X]{2}))?)?(?<mark>[?~%]?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
