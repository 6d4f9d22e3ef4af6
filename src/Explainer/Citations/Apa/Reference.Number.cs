using Explainer.Model;
using Explainer.Model.Languages;

namespace Explainer.Citations.Apa;

/// <content>The number of a report, a law or a series: "Report No. 12", "A/HRC/30/48", "Working paper 7".</content>
internal sealed partial record Reference
{
    private Phrase Number()
    {
        if (Wording.Normalize(Work.Number) is not { } number || StandsInTitle(number))
        {
            return Phrase.Empty;
        }

        if (Work.Type == "patent")
        {
            return PatentNumber(number);
        }

        if (!NamesGenre)
        {
            return Phrase.From(Counted(number, Work.Type == "report" ? Words.ReportNumber : Words.WorkNumber));
        }

        var counted = IsCitedWithoutNo ? number
            : IsCode(number) && Kind is not (ReferenceKind.Legal or ReferenceKind.Treaty) ? WordTable.Fill(Words.WorkNumber, number)
            : Counted(number, Words.WorkNumber);
        return Phrase.Join(" ", Genre(), Phrase.From(counted));
    }

    /// <summary>A number of digits is counted ("No. 7"); any other says itself what it is. Empty for none.</summary>
    private static Phrase CountedNumber(string? number, string pattern) =>
        Wording.Normalize(number) is { } text ? Phrase.From(Counted(text, pattern)) : Phrase.Empty;

    /// <summary>Whether the authority of a patent is named as an office, which publishes it, not as a country, which counts it.</summary>
    private bool IsGrantedByOffice => Wording.Normalize(Work.Authority) is { } authority
        && (authority.Contains("patent", StringComparison.OrdinalIgnoreCase) || authority.Contains("office", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the genre is printed with the number: then it is not repeated in square brackets.</summary>
    private bool NamesGenre => IsOfSeries && !Genre().IsEmpty
        && Wording.Normalize(Work.Number) is { } number && !StandsInTitle(number);

    private Phrase Genre() =>
        Wording.Normalize(Work.Genre) is { } genre ? Phrase.From(Wording.Capitalised(genre)) : Phrase.Empty;

    // "U.S. Patent No. 7,654,321": the country, the word, the number.
    private Phrase PatentNumber(string number)
    {
        var genre = Genre();
        var country = IsGrantedByOffice ? null : Wording.Normalize(Work.Authority);
        return Phrase.Join(" ", Phrase.From(country), genre.IsEmpty ? Phrase.From(Words.Patent) : genre,
            Phrase.From(WordTable.Fill(Words.WorkNumber, number)));
    }

    // What is seen, heard or posted has its number before the word for what it is; so have theses and data.
    private bool IsOfSeries => Work.Type is not ("thesis" or "dataset" or "software" or "webpage" or "post"
        or "broadcast" or "motion_picture" or "song" or "musical_score" or "performance" or "graphic" or "interview" or "speech"
        or "personal_communication" or "article-journal" or "article-magazine" or "article-newspaper" or "post-weblog"
        or "review" or "review-book" or "paper-conference");

    // Letters and the digits that follow them: "NCT04292899" after what it is a number of.
    private static bool IsCode(string number) => number.All(char.IsAsciiLetterOrDigit) && char.IsAsciiDigit(number[^1]);

    // Digits with marks between ("12345:2018") are counted too; a number with letters ("A/HRC/27") is a symbol.
    private static string Counted(string number, string pattern) =>
        char.IsAsciiDigit(number[0]) && !number.Any(char.IsLetter) ? WordTable.Fill(pattern, number) : number;

    // No second "No." after a genre that ends with it ("Publication No."); laws are cited without ("H.R. 1234").
    private bool IsCitedWithoutNo => Work.Type is "bill" or "legislation"
        || Genre().Text.EndsWith(WordTable.Fill(Words.WorkNumber, "").Trim(), StringComparison.OrdinalIgnoreCase);

    // UN documents are often titled "… (A/HRC/30/48)". A bare count would be found in any title.
    private bool StandsInTitle(string number) =>
        number.Any(char.IsLetter) && Work.Title.Contains(number, StringComparison.OrdinalIgnoreCase);
}
