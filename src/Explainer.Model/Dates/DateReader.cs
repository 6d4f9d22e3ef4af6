using System.Text.RegularExpressions;

namespace Explainer.Model.Dates;

/// <summary>Reads a date as a writer wrote it; what is not EDTF is looked at until it is known what to write.</summary>
internal static partial class DateReader
{
    // No date is longer, and no text beyond it is worth a guess.
    private const int Longest = 60;

    /// <param name="text">Without space around it.</param>
    public static Reading<FuzzyDate> Read(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text.Length == 0 ? Misreading.Empty : Misreading.TooLong;
        }

        return EdtfDate.Read(text) ?? (Reading<FuzzyDate>)Misread(text);
    }

    private static Misreading Misread(string text) =>
        TimeOfDay(text) ?? EdtfLevelTwo.Find(text) ?? DateGuess.Find(text) ?? Misreading.NotADate;

    private static Misreading? TimeOfDay(string text)
    {
        var date = Time().Replace(text, "").Trim();
        if (date.Length == text.Length)
        {
            return null;
        }

        return Misreading.HasTime(EdtfDate.IsDate(date) ? [date] : DateGuess.Find(date)?.Forms ?? []);
    }

    [GeneratedRegex(
        "(?<=[0-9])(?:[Tt][0-9]{2}[0-9:.]*|,? (?:at )?[0-9]{1,2}:[0-9]{2}[0-9:.]*)"
        + "(?: ?[AaPp][Mm]|[Zz]|[+-][0-9:]{2,5})?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
