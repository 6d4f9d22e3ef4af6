using System.Globalization;
using Explainer.Model;

namespace Explainer.Editions.Paper;

/// <summary>What a PDF has to say that the page does not: on which paper, and of which day it is.</summary>
internal static class PaperSize
{
    private const string Unknown = "20000101";

    // CLDR 48, measurementData, paperSize: all others use A4.
    private static readonly string[] LetterRegions = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

    /// <summary>The paper where a language is read, if its tag names a region that has other paper than A4.</summary>
    public static string Of(string language) =>
        language.Split('-').Skip(1).Any(part => LetterRegions.Contains(part, StringComparer.OrdinalIgnoreCase)) ? "Letter" : "A4";

    /// <summary>The day on which a page was changed. It stands for that of printing, which would make other bytes every day.</summary>
    public static string DayOf(Entry entry) =>
        entry.ChangedOn is { Year: >= 1 and <= 9999 } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}{day.Month:00}{day.Day:00}") : Unknown;
}
