using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <summary>The title with what is said of it in round and in square brackets.</summary>
internal static class TitlePart
{
    public static Phrase Write(Work work, ReferenceKind kind, Words words)
    {
        Phrase[] known = [PeoplePart.Write(work, kind, words), DatabaseNumber(work, kind), NumberOf(work, kind, words), PlaceOf(work, kind, words)];
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
            : Phrase.Styled(work.Rich.Title, isAlone ? title : Wording.WithoutFullStop(title).TrimEnd(',', ';'), new TextRun("", isItalic, Language: work.Language));
    }

    private static Phrase DatabaseNumber(Work work, ReferenceKind kind) =>
        kind == ReferenceKind.Part ? Phrase.Empty : ArchivePart.NumberOf(work);

    private static Phrase NumberOf(Work work, ReferenceKind kind, Words words) =>
        kind == ReferenceKind.Whole || work.Type is "broadcast" or "song" ? NumberPart.Write(work, words) : Phrase.Empty;

    private static Phrase PlaceOf(Work work, ReferenceKind kind, Words words) =>
        kind == ReferenceKind.Whole ? PlacePart.Write(work, words) : Phrase.Empty;
}

/// <summary>Who else had a part in a work, in round brackets after its title: "(M. Aung, Trans.)".</summary>
internal static class PeoplePart
{
    public static Phrase Write(Work work, ReferenceKind kind, Words words)
    {
        var others = work.Others;
        if (ReferenceEquals(others, Contributors.None) && work.Editors.IsEmpty)
        {
            return Phrase.Empty;
        }

        var editors = kind == ReferenceKind.Whole && !AuthorPart.HasEditorsInFront(work, kind) ? work.Editors : [];
        // Who edited a text and translated it too is named once: "(M. Aung, Ed. & Trans.)".
        var isBoth = !editors.IsEmpty && editors.SequenceEqual(others.Translators);
        var editorMark = editors.Length == 1 ? words.EditorMark : words.EditorsMark;
        return Phrase.Join("; ",
            With(others.Interviewers, others.Interviewers.Length == 1 ? words.Interviewer : words.Interviewers, words),
            With(editors, isBoth ? $"{editorMark} {words.And} {words.TranslatorMark}" : editorMark, words),
            With(isBoth ? [] : others.Translators, words.TranslatorMark, words),
            With(AuthorPart.IsInFront(others.Illustrators, work) ? [] : others.Illustrators, words.IllustratorMark, words),
            With(others.Narrators, words.NarratorMark, words));
    }

    private static Phrase With(ImmutableArray<WorkName> names, string mark, Words words) =>
        Phrase.Fill($"{{0}}, {mark}", Phrase.From(NameList.Direct(names, words)));
}

/// <summary>What sort of thing a work is, in square brackets after its title: "[Film]".</summary>
internal static class DescriptionPart
{
    public static Phrase Write(Work work, Words words)
    {
        var genre = NumberPart.NamesGenre(work) ? Phrase.Empty : NumberPart.GenreOf(work);
        var medium = Phrase.From(Wording.Normalize(work.Medium) is { } text ? Wording.Capitalised(text) : null);
        var description = RelationPart.Write(work, genre, medium, words);
        if (description.IsEmpty)
        {
            var known = Phrase.Join("; ", genre, medium);
            description = known.IsEmpty && !NumberPart.NamesGenre(work) ? Phrase.From(Usual(work, words)) : known;
        }

        var university = NamesUniversity(work) ? Phrase.From(Wording.Normalize(work.Publisher)?.Trim('[', ']')) : Phrase.Empty;
        return Phrase.Join(", ", description, university).InBrackets("[{0}]");
    }

    /// <summary>A thesis that can be read somewhere names its university in the brackets.</summary>
    public static bool NamesUniversity(Work work) => work.Type == "thesis" && IsPublished(work);

    /// <summary>A film on the web that no director is named of.</summary>
    public static bool IsVideo(Work work) =>
        work.Type == "motion_picture" && work.Directors.IsEmpty && Wording.Normalize(work.Url) is not null;

    private static bool IsPublished(Work work) =>
        (Wording.Normalize(work.Url) ?? Wording.Normalize(work.Doi) ?? Wording.Normalize(work.Details.Archive)) is not null;

    private static string? Usual(Work work, Words words) => work.Type switch
    {
        "dataset" => words.DataSet,
        "interview" => words.Interview,
        "manuscript" => IsPublished(work) || Wording.Normalize(work.Publisher) is not null || IsDescribed(work) ? null : words.UnpublishedManuscript,
        "map" => words.Map,
        "motion_picture" => IsVideo(work) ? words.Video : words.Film,
        "musical_score" => words.MusicalScore,
        "paper-conference" => ReferenceKinds.Classify(work) == ReferenceKind.Whole && Wording.Normalize(work.Page) is null ? words.PaperPresentation : null,
        "personal_communication" => IsDescribed(work) ? null : words.Letter,
        "review" or "review-book" => words.Review,
        "software" => words.Software,
        "song" => Wording.Normalize(work.ContainerTitle) is null ? words.AudioRecording : words.Song,
        "speech" => words.Speech,
        "thesis" => words.Thesis,
        _ => null,
    };

    /// <summary>A title in brackets says itself what the work is.</summary>
    public static bool IsDescribed(Work work) => work.Title.AsSpan().Trim() is ['[', .., ']'];
}

/// <summary>
/// What a work is in relation to another or to somebody: "Review of <i>The five laws</i>, by B. Ek", "Letter to Ida Berg",
/// "Song recorded by A. Diaz". Empty for all other works.
/// </summary>
internal static class RelationPart
{
    public static Phrase Write(Work work, Phrase genre, Phrase medium, Words words)
    {
        var others = work.Others;
        if (Wording.Normalize(work.Details.ReviewedTitle) is not null || !others.ReviewedAuthors.IsEmpty)
        {
            return ReviewOf(work, genre, words);
        }

        var relation = others.Recipients.IsEmpty || DescriptionPart.IsDescribed(work)
            ? PerformanceOf(work, genre, words)
            : Phrase.From(WordTable.Fill(words.LetterTo, genre.IsEmpty ? words.Letter : genre.Text, NameList.InFull(others.Recipients, words)));
        return relation.IsEmpty ? relation : Phrase.Join("; ", relation, medium);
    }

    private static Phrase PerformanceOf(Work work, Phrase genre, Words words)
    {
        var artists = Phrase.From(NameList.Direct(ArtistsOf(work), words));
        var performed = Phrase.Fill(work.Type == "performance" ? words.PerformedBy : words.RecordedBy, artists);
        var what = genre.IsEmpty && work.Type == "song" ? Phrase.From(words.Song) : genre;
        return performed.IsEmpty ? performed : Phrase.Join(" ", what, performed).Capitalised();
    }

    // Who performs what a composer or a playwright in front has written.
    private static ImmutableArray<WorkName> ArtistsOf(Work work)
    {
        var others = work.Others;
        return work.Type is not ("song" or "musical_score" or "performance") || AuthorPart.IsInFront(others.Performers, work) ? []
            : !others.Performers.IsEmpty ? others.Performers
            : others.Composers.IsEmpty ? []
            : [.. work.Authors.Where(author => !others.Composers.Contains(author))];
    }

    // A review whose reviewed work has no title of its own here usually bears it as its title.
    private static Phrase ReviewOf(Work work, Phrase genre, Words words)
    {
        var reviewed = Wording.Normalize(work.Details.ReviewedTitle);
        var title = Phrase.Styled(reviewed is null ? work.Rich.Title : work.Rich.ReviewedTitle, Wording.WithoutFullStop(reviewed ?? Wording.Spaced(work.Title)), new TextRun("", IsItalic: true));
        var kind = Wording.Normalize(work.Details.ReviewedGenre) ?? (work.Type == "review-book" ? words.ReviewedBook : null);
        // "Review of the podcast" and the like is a genre that leads over to the title.
        var review = genre.Text.Contains(' ', StringComparison.Ordinal) ? Phrase.Join(" ", genre, title)
            : kind is null ? Phrase.Fill(words.ReviewOf, title)
            : Phrase.Fill(WordTable.Fill(words.ReviewOfKind, kind, "{0}"), title);
        return Phrase.Join(", ", review, Phrase.Fill(words.ByAuthor, Phrase.From(NameList.Direct(work.Others.ReviewedAuthors, words))));
    }
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

        if (work.Type == "patent")
        {
            return Patent(work, number, words);
        }

        if (!NamesGenre(work))
        {
            return Phrase.From(Counted(number, work.Type == "report" ? words.ReportNumber : words.WorkNumber));
        }

        var counted = IsNamed(work, words) ? number
            : IsCode(number) && ReferenceKinds.Classify(work) is not (ReferenceKind.Legal or ReferenceKind.Treaty) ? WordTable.Fill(words.WorkNumber, number)
            : Counted(number, words.WorkNumber);
        return Phrase.Join(" ", GenreOf(work), Phrase.From(counted));
    }

    /// <summary>A number of digits is counted ("No. 7"); any other says itself what it is. Empty for none.</summary>
    public static Phrase Count(string? number, string pattern) =>
        Wording.Normalize(number) is { } text ? Phrase.From(Counted(text, pattern)) : Phrase.Empty;

    /// <summary>Whether the authority of a patent is named as an office, which publishes it, not as a country, which counts it.</summary>
    public static bool IsOffice(Work work) => Wording.Normalize(work.Authority) is { } authority
        && (authority.Contains("patent", StringComparison.OrdinalIgnoreCase) || authority.Contains("office", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the genre is printed with the number: then it is not repeated in square brackets.</summary>
    public static bool NamesGenre(Work work) => IsOfSeries(work) && !GenreOf(work).IsEmpty
        && Wording.Normalize(work.Number) is { } number && !StandsInTitle(work, number);

    public static Phrase GenreOf(Work work) =>
        Wording.Normalize(work.Genre) is { } genre ? Phrase.From(Wording.Capitalised(genre)) : Phrase.Empty;

    // "U.S. Patent No. 7,654,321": the country, the word, the number.
    private static Phrase Patent(Work work, string number, Words words)
    {
        var genre = GenreOf(work);
        var country = IsOffice(work) ? null : Wording.Normalize(work.Authority);
        return Phrase.Join(" ", Phrase.From(country), genre.IsEmpty ? Phrase.From(words.Patent) : genre,
            Phrase.From(WordTable.Fill(words.WorkNumber, number)));
    }

    // What is seen, heard or posted has its number before the word for what it is; so have theses and data.
    private static bool IsOfSeries(Work work) => work.Type is not ("thesis" or "dataset" or "software" or "webpage" or "post"
        or "broadcast" or "motion_picture" or "song" or "musical_score" or "performance" or "graphic" or "interview" or "speech"
        or "personal_communication" or "article-journal" or "article-magazine" or "article-newspaper" or "post-weblog"
        or "review" or "review-book" or "paper-conference");

    // Letters and the digits that follow them: "NCT04292899" after what it is a number of.
    private static bool IsCode(string number) => number.All(char.IsAsciiLetterOrDigit) && char.IsAsciiDigit(number[^1]);

    // Digits with marks between ("12345:2018") are counted too; a number with letters ("A/HRC/27") is a symbol.
    private static string Counted(string number, string pattern) =>
        char.IsAsciiDigit(number[0]) && !number.Any(char.IsLetter) ? WordTable.Fill(pattern, number) : number;

    // No second "No." after a genre that ends with it ("Publication No."); laws are cited without ("H.R. 1234").
    private static bool IsNamed(Work work, Words words) => work.Type is "bill" or "legislation"
        || GenreOf(work).Text.EndsWith(WordTable.Fill(words.WorkNumber, "").Trim(), StringComparison.OrdinalIgnoreCase);

    // UN documents are often titled "… (A/HRC/30/48)". A bare count would be found in any title.
    private static bool StandsInTitle(Work work, string number) =>
        number.Any(char.IsLetter) && work.Title.Contains(number, StringComparison.OrdinalIgnoreCase);
}
