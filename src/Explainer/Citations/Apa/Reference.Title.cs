using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <content>The title, with what is said of it in round and in square brackets.</content>
internal sealed partial record Reference
{
    private Phrase Title()
    {
        Phrase[] known = [OtherPeople(), Kind == ReferenceKind.Part ? Phrase.Empty : DatabaseNumber(), NumberWithTitle(), PlaceWithTitle()];
        var facts = Phrase.Join("; ", known).InBrackets();
        var description = Description();
        var isAlone = facts.IsEmpty && description.IsEmpty;
        return Phrase.Join(" ", TitleText(isItalic: Kind == ReferenceKind.Whole, isAlone), facts, description);
    }

    /// <summary>The title in its language.</summary>
    /// <param name="isItalic">Whether it names a whole work.</param>
    /// <param name="isAlone">Whether it ends the sentence: otherwise its full stop goes.</param>
    private Phrase TitleText(bool isItalic, bool isAlone)
    {
        var title = Wording.Spaced(Work.Title);
        // A title in brackets is the site's own description of a work that has none, in the site's language.
        return title is ['[', .., ']']
            ? Phrase.From(title)
            : Phrase.Styled(Work.Rich.Title, isAlone ? title : Wording.WithoutFullStop(title).TrimEnd(',', ';'), new TextRun("", isItalic, Language: Work.Language));
    }

    private Phrase NumberWithTitle() =>
        Kind == ReferenceKind.Whole || Work.Type is "broadcast" or "song" ? Number() : Phrase.Empty;

    private Phrase PlaceWithTitle() =>
        Kind == ReferenceKind.Whole ? Place() : Phrase.Empty;

    /// <summary>Who else had a part in a work, in round brackets after its title: "(M. Aung, Trans.)".</summary>
    private Phrase OtherPeople()
    {
        var others = Work.Others;
        if (ReferenceEquals(others, Contributors.None) && Work.Editors.IsEmpty)
        {
            return Phrase.Empty;
        }

        var editors = Kind == ReferenceKind.Whole && !HasEditorsInFront ? Work.Editors : [];
        // Who edited a text and translated it too is named once: "(M. Aung, Ed. & Trans.)".
        var isBoth = !editors.IsEmpty && editors.SequenceEqual(others.Translators);
        var editorMark = editors.Length == 1 ? Words.EditorMark : Words.EditorsMark;
        return Phrase.Join("; ",
            NamesAs(others.Interviewers, others.Interviewers.Length == 1 ? Words.Interviewer : Words.Interviewers),
            NamesAs(editors, isBoth ? $"{editorMark} {Words.And} {Words.TranslatorMark}" : editorMark),
            NamesAs(isBoth ? [] : others.Translators, Words.TranslatorMark),
            NamesAs(IsInFront(others.Illustrators) ? [] : others.Illustrators, Words.IllustratorMark),
            NamesAs(others.Narrators, Words.NarratorMark));
    }

    private Phrase NamesAs(ImmutableArray<WorkName> names, string mark) =>
        Phrase.Fill($"{{0}}, {mark}", Phrase.From(NameList.Direct(names, Words)));

    /// <summary>What sort of thing a work is, in square brackets after its title: "[Film]".</summary>
    private Phrase Description()
    {
        var genre = NamesGenre ? Phrase.Empty : Genre();
        var medium = Phrase.From(Wording.Normalize(Work.Medium) is { } text ? Wording.Capitalised(text) : null);
        var description = Relation(genre, medium);
        if (description.IsEmpty)
        {
            var known = Phrase.Join("; ", genre, medium);
            description = known.IsEmpty && !NamesGenre ? Phrase.From(UsualDescription()) : known;
        }

        var university = NamesUniversity ? Phrase.From(Wording.Normalize(Work.Publisher)?.Trim('[', ']')) : Phrase.Empty;
        return Phrase.Join(", ", description, university).InBrackets("[{0}]");
    }

    /// <summary>A thesis that can be read somewhere names its university in the brackets.</summary>
    private bool NamesUniversity => Work.Type == "thesis" && IsPublished;

    /// <summary>A film on the web that no director is named of.</summary>
    private bool IsVideo =>
        Work.Type == "motion_picture" && Work.Directors.IsEmpty && Wording.Normalize(Work.Url) is not null;

    private bool IsPublished =>
        (Wording.Normalize(Work.Url) ?? Wording.Normalize(Work.Doi) ?? Wording.Normalize(Work.Details.Archive)) is not null;

    private string? UsualDescription() => Work.Type switch
    {
        "dataset" => Words.DataSet,
        "interview" => Words.Interview,
        "manuscript" => IsPublished || Wording.Normalize(Work.Publisher) is not null || IsDescribed ? null : Words.UnpublishedManuscript,
        "map" => Words.Map,
        "motion_picture" => IsVideo ? Words.Video : Words.Film,
        "musical_score" => Words.MusicalScore,
        "paper-conference" => Kind == ReferenceKind.Whole && Wording.Normalize(Work.Page) is null ? Words.PaperPresentation : null,
        "personal_communication" => IsDescribed ? null : Words.Letter,
        "review" or "review-book" => Words.Review,
        "software" => Words.Software,
        "song" => Wording.Normalize(Work.ContainerTitle) is null ? Words.AudioRecording : Words.Song,
        "speech" => Words.Speech,
        "thesis" => Words.Thesis,
        _ => null,
    };

    /// <summary>A title in brackets says itself what the work is.</summary>
    private bool IsDescribed => Work.Title.AsSpan().Trim() is ['[', .., ']'];

    // Whether the editors stand where the authors would.
    private bool HasEditorsInFront =>
        Kind != ReferenceKind.Part && !Work.Editors.IsEmpty && Credit.ListOf(Work, Kind) is [{ Roles: [Role.Editor, ..] }, ..];

    // Whether the illustrators or performers stand there, so that they are not named again.
    private bool IsInFront(ImmutableArray<WorkName> names) =>
        !names.IsEmpty && Credit.ListOf(Work, ReferenceKind.Whole) is [{ } first, ..] && first.Name == names[0];
}
