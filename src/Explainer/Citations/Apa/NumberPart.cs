using Explainer.Model;
using Explainer.Model.Languages;

namespace Explainer.Citations.Apa;

/// <summary>The number of a report, a law or a series: "Report No. 12", "A/HRC/30/48", "Working paper 7".</summary>
internal static class NumberPart
{
    public static Phrase Of(Work work, Words words)
    {
        if (Wording.Of(work.Number) is not { } number || StandsInTitle(work, number))
        {
            return Phrase.Empty;
        }

        if (!NamesGenre(work))
        {
            return Phrase.Of(Counted(number, work.Type == "report" ? words.ReportNumber : words.WorkNumber));
        }

        var counted = IsNamed(work, words) ? number : Counted(number, words.WorkNumber);
        return Phrase.Join(" ", GenreOf(work), Phrase.Of(counted));
    }

    /// <summary>Whether the number says what sort of thing the work is: then no bracket need say it again.</summary>
    public static bool NamesGenre(Work work) => IsOfSeries(work) && !GenreOf(work).IsEmpty
        && Wording.Of(work.Number) is { } number && !StandsInTitle(work, number);

    public static Phrase GenreOf(Work work) =>
        Wording.Of(work.Genre) is { } genre ? Phrase.Of(Wording.Capitalised(genre)) : Phrase.Empty;

    private static bool IsOfSeries(Work work) =>
        work.Type is "report" or "standard" or "patent" || ReferenceKinds.Of(work) is ReferenceKind.Legal or ReferenceKind.Treaty;

    private static string Counted(string number, string pattern) =>
        number.All(char.IsAsciiDigit) ? WordTable.Fill(pattern, number) : number;

    // "Publication No." says it, and laws are cited without: "H.R. 1234".
    private static bool IsNamed(Work work, Words words) => work.Type is "bill" or "legislation"
        || GenreOf(work).Text.EndsWith(WordTable.Fill(words.WorkNumber, "").Trim(), StringComparison.OrdinalIgnoreCase);

    // UN documents are often titled "… (A/HRC/30/48)". A bare count would be found in any title.
    private static bool StandsInTitle(Work work, string number) =>
        number.Any(char.IsLetter) && work.Title.Contains(number, StringComparison.OrdinalIgnoreCase);
}
