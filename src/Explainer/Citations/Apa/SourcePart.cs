using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>Where a work appeared and who published it.</summary>
internal static class SourcePart
{
    /// <summary>Its sentences; some may be empty.</summary>
    public static IEnumerable<Phrase> Of(Work work, ReferenceKind kind, Words words) => kind switch
    {
        ReferenceKind.Periodical => [PeriodicalOf(work, words)],
        ReferenceKind.Part => [BookOf(work, words), Published(work, [Publisher(work)], work.ContainerTitle)],
        _ => [Published(work, [work.ContainerTitle, DescriptionPart.NamesUniversity(work) ? null : Publisher(work)])],
    };

    private static string? Publisher(Work work) => Wording.Of(work.Publisher) ?? work.Authority;

    private static Phrase Published(Work work, string?[] publishers, string? container = null) =>
        Publishers.Of(publishers, Publishers.AuthorsOf(work).Append(Wording.Of(container)));

    private static Phrase PeriodicalOf(Work work, Words words)
    {
        var volume = Phrase.Italic(Wording.Range(work.Volume));
        var issue = Wording.Range(work.Issue);
        var number = Phrase.Fill(words.ArticleNumber, Phrase.Of(Wording.Of(work.Number)));
        return Phrase.Join(", ",
            Phrase.Italic(Wording.Of(work.ContainerTitle)),
            volume.IsEmpty ? Phrase.Italic(issue) : Phrase.Join("", volume, Phrase.Of(issue).InBrackets()),
            number.IsEmpty ? Phrase.Of(Wording.Range(work.Page)) : number);
    }

    private static Phrase BookOf(Work work, Words words)
    {
        var number = work.Type == "broadcast" ? Phrase.Empty : NumberPart.Of(work, words);
        var book = Phrase.Join(", ", EditorsOf(work, words), Phrase.Italic(Wording.Of(work.ContainerTitle)));
        var place = Phrase.Join("; ", number, PlacePart.Of(work, words)).InBrackets();
        return Phrase.Fill(words.InWork, Phrase.Join(" ", book, place));
    }

    private static Phrase EditorsOf(Work work, Words words) => Phrase.Fill(
        $"{{0}} ({(work.Editors.Length == 1 ? words.EditorMark : words.EditorsMark)})",
        Phrase.Of(NameList.Direct(work.Editors, words)));
}
