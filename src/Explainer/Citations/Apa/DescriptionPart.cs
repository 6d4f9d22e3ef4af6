using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>What sort of thing a work is, in square brackets after its title: "[Film]".</summary>
internal static class DescriptionPart
{
    public static Phrase Of(Work work, Words words)
    {
        var genre = NumberPart.NamesGenre(work) ? Phrase.Empty : NumberPart.GenreOf(work);
        var medium = Phrase.Of(Wording.Of(work.Medium) is { } text ? Wording.Capitalised(text) : null);
        var known = Phrase.Join("; ", genre, medium);
        var description = known.IsEmpty && !NumberPart.NamesGenre(work) ? Phrase.Of(Usual(work, words)) : known;
        var university = NamesUniversity(work) ? Phrase.Of(Wording.Of(work.Publisher)) : Phrase.Empty;
        return Phrase.Join(", ", description, university).InBrackets("[{0}]");
    }

    /// <summary>A thesis that can be read somewhere names its university in the brackets.</summary>
    public static bool NamesUniversity(Work work) =>
        work.Type == "thesis" && (Wording.Of(work.Url) ?? Wording.Of(work.Doi)) is not null;

    private static string? Usual(Work work, Words words) => work.Type switch
    {
        "dataset" => words.DataSet,
        "interview" => words.Interview,
        "map" => words.Map,
        "motion_picture" => words.Film,
        "paper-conference" => ReferenceKinds.Of(work) == ReferenceKind.Whole ? words.PaperPresentation : null,
        "review" or "review-book" => words.Review,
        "software" => words.Software,
        "speech" => words.Speech,
        "thesis" => words.Thesis,
        _ => null,
    };
}
