using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <summary>The title with what is said of it in round and in square brackets.</summary>
internal static class TitlePart
{
    public static Phrase Write(Work work, ReferenceKind kind, Words words)
    {
        Phrase[] known = [EditorsOf(work, kind, words), NumberOf(work, kind, words), PlaceOf(work, kind, words)];
        var facts = Phrase.Join("; ", known).InBrackets();
        var description = DescriptionPart.Write(work, words);
        var isAlone = facts.IsEmpty && description.IsEmpty;
        return Phrase.Join(" ", TitleOf(work, isItalic: kind == ReferenceKind.Whole, isAlone), facts, description);
    }

    /// <summary>The title in its language.</summary>
    /// <param name="work">The work.</param>
    /// <param name="isItalic">Whether it names a whole work.</param>
    /// <param name="isAlone">Whether it ends the sentence: otherwise its full stop goes.</param>
    public static Phrase TitleOf(Work work, bool isItalic, bool isAlone)
    {
        var title = Wording.Spaced(work.Title);
        // A title in brackets is the site's own description of a work that has none, in the site's language.
        return title is ['[', .., ']']
            ? Phrase.From(title)
            : Phrase.From(new TextRun(isAlone ? title : Wording.WithoutFullStop(title), isItalic, Language: work.Language));
    }

    private static Phrase EditorsOf(Work work, ReferenceKind kind, Words words) =>
        kind == ReferenceKind.Whole && !AuthorPart.HasEditorsInFront(work, kind)
            ? Phrase.Fill($"{{0}}, {(work.Editors.Length == 1 ? words.EditorMark : words.EditorsMark)}",
                Phrase.From(NameList.Direct(work.Editors, words)))
            : Phrase.Empty;

    private static Phrase NumberOf(Work work, ReferenceKind kind, Words words) =>
        kind == ReferenceKind.Whole || work.Type == "broadcast" ? NumberPart.Write(work, words) : Phrase.Empty;

    private static Phrase PlaceOf(Work work, ReferenceKind kind, Words words) =>
        kind == ReferenceKind.Whole ? PlacePart.Write(work, words) : Phrase.Empty;
}

/// <summary>What sort of thing a work is, in square brackets after its title: "[Film]".</summary>
internal static class DescriptionPart
{
    public static Phrase Write(Work work, Words words)
    {
        var genre = NumberPart.NamesGenre(work) ? Phrase.Empty : NumberPart.GenreOf(work);
        var medium = Phrase.From(Wording.Normalize(work.Medium) is { } text ? Wording.Capitalised(text) : null);
        var known = Phrase.Join("; ", genre, medium);
        var description = known.IsEmpty && !NumberPart.NamesGenre(work) ? Phrase.From(Usual(work, words)) : known;
        var university = NamesUniversity(work) ? Phrase.From(Wording.Normalize(work.Publisher)) : Phrase.Empty;
        return Phrase.Join(", ", description, university).InBrackets("[{0}]");
    }

    /// <summary>A thesis that can be read somewhere names its university in the brackets.</summary>
    public static bool NamesUniversity(Work work) =>
        work.Type == "thesis" && (Wording.Normalize(work.Url) ?? Wording.Normalize(work.Doi)) is not null;

    private static string? Usual(Work work, Words words) => work.Type switch
    {
        "dataset" => words.DataSet,
        "interview" => words.Interview,
        "map" => words.Map,
        "motion_picture" => words.Film,
        "paper-conference" => ReferenceKinds.Classify(work) == ReferenceKind.Whole ? words.PaperPresentation : null,
        "review" or "review-book" => words.Review,
        "software" => words.Software,
        "speech" => words.Speech,
        "thesis" => words.Thesis,
        _ => null,
    };
}

/// <summary>The number of a report, a law or a series: "Report No. 12", "A/HRC/30/48", "Working paper 7".</summary>
internal static class NumberPart
{
    public static Phrase Write(Work work, Words words)
    {
        if (Wording.Normalize(work.Number) is not { } number || StandsInTitle(work, number))
        {
            return Phrase.Empty;
        }

        if (!NamesGenre(work))
        {
            return Phrase.From(Counted(number, work.Type == "report" ? words.ReportNumber : words.WorkNumber));
        }

        var counted = IsNamed(work, words) ? number : Counted(number, words.WorkNumber);
        return Phrase.Join(" ", GenreOf(work), Phrase.From(counted));
    }

    /// <summary>Whether the genre is printed with the number: then it is not repeated in square brackets.</summary>
    public static bool NamesGenre(Work work) => IsOfSeries(work) && !GenreOf(work).IsEmpty
        && Wording.Normalize(work.Number) is { } number && !StandsInTitle(work, number);

    public static Phrase GenreOf(Work work) =>
        Wording.Normalize(work.Genre) is { } genre ? Phrase.From(Wording.Capitalised(genre)) : Phrase.Empty;

    private static bool IsOfSeries(Work work) =>
        work.Type is "report" or "standard" or "patent" || ReferenceKinds.Classify(work) is ReferenceKind.Legal or ReferenceKind.Treaty;

    private static string Counted(string number, string pattern) =>
        number.All(char.IsAsciiDigit) ? WordTable.Fill(pattern, number) : number;

    // No second "No." after a genre that ends with it ("Publication No."); laws are cited without ("H.R. 1234").
    private static bool IsNamed(Work work, Words words) => work.Type is "bill" or "legislation"
        || GenreOf(work).Text.EndsWith(WordTable.Fill(words.WorkNumber, "").Trim(), StringComparison.OrdinalIgnoreCase);

    // UN documents are often titled "… (A/HRC/30/48)". A bare count would be found in any title.
    private static bool StandsInTitle(Work work, string number) =>
        number.Any(char.IsLetter) && work.Title.Contains(number, StringComparison.OrdinalIgnoreCase);
}
