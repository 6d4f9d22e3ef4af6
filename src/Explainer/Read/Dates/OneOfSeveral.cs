using Explainer.Model.Dates;

namespace Explainer.Read.Dates;

/// <summary>
/// One date out of several, of which nobody knows the right one: <c>between 1987 and 1989</c>, <c>1961 or 1962</c>. EDTF of level 1 has
/// no form for it, and an interval says something else: that a thing went on all that time.
/// </summary>
internal static class OneOfSeveral
{
    // Fewer years of a century are better said by the one in their middle.
    private const int FewestOfCentury = 20;

    /// <summary>What to write instead; null when the two are no dates, one of them is open, or the second is the earlier one.</summary>
    /// <param name="first">As EDTF.</param>
    /// <param name="last">As EDTF.</param>
    /// <param name="found">What is wrong with the text.</param>
    public static DateError? Find(string first, string last, string found)
    {
        var span = $"{first}/{last}";
        if (!Edtf.IsDate(span) || EdtfParts.Find(first) is not { } earliest || EdtfParts.Find(last) is not { } latest)
        {
            return null;
        }

        earliest = earliest with { Mark = "" };
        latest = latest with { Mark = "" };
        var middle = (Neighbour.Middle(earliest.ToString(), latest.ToString()) ?? Neighbour.Middle(earliest.Year, latest.Year) ?? earliest.ToString()) + "~";
        return DateError.OneOf(found, Around(earliest, latest) is { } around ? [around, middle] : [middle], span);
    }

    // The month, year, decade or century that holds both, with what is not known as X.
    private static string? Around(EdtfParts from, EdtfParts to) => from == to || from.Year.Length != 4 || to.Year.Length != 4 ? null
        : from.Year == to.Year ? $"{from.Year}{(from.Month == to.Month && from.HasDay ? "-" + from.Month : "")}-XX"
        : from.Year[..3] == to.Year[..3] ? from.Year[..3] + "X"
        : from.Year[..2] == to.Year[..2] && to.YearNumber - from.YearNumber >= FewestOfCentury ? from.Year[..2] + "XX" : null;
}
