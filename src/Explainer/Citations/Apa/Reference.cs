using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <summary>
/// The reference of a work in the style of the APA, in the words of a language. Each part of it is a file; a part that the
/// work says nothing of is empty.
/// </summary>
/// <param name="Work">The work that is cited.</param>
/// <param name="Words">The words of the language that the reference is in.</param>
internal sealed partial record Reference(Work Work, Words Words)
{
    private ReferenceKind Kind { get; } = Classify(Work);

    private ImmutableArray<Credit> InFront => field.IsDefault ? field = Credit.InFrontOf(Work, Kind) : field;

    // Whether it stands in proceedings or the like, which are named instead of the event.
    private bool IsWithin => HasEditors(Work) || IsNumbered(Work);

    /// <summary>Its text, with what is italic, isolated or a link.</summary>
    public ImmutableArray<TextRun> Format() => Kind switch
    {
        ReferenceKind.Legal => Legal().Runs,
        ReferenceKind.Treaty => Treaty().Runs,
        ReferenceKind.Whole or ReferenceKind.Part or ReferenceKind.Periodical => Plain().Runs,
        _ => throw new InvalidOperationException($"There is no form for {Kind}."),
    };

    /// <summary>Which form a work's reference takes.</summary>
    public static ReferenceKind Classify(Work work) => work.Type switch
    {
        "treaty" => ReferenceKind.Treaty,
        "legislation" or "bill" or "regulation" or "legal_case" or "hearing" => ReferenceKind.Legal,
        _ when Wording.Normalize(work.ContainerTitle) is null => ReferenceKind.Whole,
        "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" or "broadcast" or "song" => ReferenceKind.Part,
        "article-journal" or "article-magazine" or "article-newspaper" or "post-weblog" => ReferenceKind.Periodical,
        "review" or "review-book" => ReferenceKind.Periodical,
        "paper-conference" or "interview" or "article" or "speech" =>
            HasEditors(work) ? ReferenceKind.Part : IsNumbered(work) ? ReferenceKind.Periodical : ReferenceKind.Whole,
        // What contains a page of the web, a post or a thesis is the site or database that publishes it.
        "webpage" or "post" or "thesis" => ReferenceKind.Whole,
        _ => HasEditors(work) || Wording.Normalize(work.Page) is not null ? ReferenceKind.Part : ReferenceKind.Whole,
    };

    // Without editors or pages, container-title is the series or site that publishes it, not a book that contains it.
    private static bool HasEditors(Work work) => !work.Editors.IsEmpty || !work.Others.CollectionEditors.IsEmpty;

    private static bool IsNumbered(Work work) =>
        (Wording.Normalize(work.Volume) ?? Wording.Normalize(work.Issue) ?? Wording.Normalize(work.Page)) is not null;

    /// <summary>Author. (Date). Title. Source. Address. Without an author the title goes in front of the date.</summary>
    private Phrase Plain()
    {
        var author = Credit.Write(InFront, Words);
        var date = Date();
        var title = Title();
        Phrase[] sentences = author.IsEmpty ? [title, date, .. Source()] : [author, date, title, .. Source()];
        return Phrase.Join(" ", [.. sentences.Select(part => part.Closed()), Address(), Original()]);
    }

    // After the address, in brackets, without a full stop. A patent has other early dates, which APA does not name.
    private Phrase Original() => Work.Details.OriginalDate is { } date && Work.Type != "patent"
        ? Phrase.Fill(Words.OriginalWork, Phrase.From(new ReferenceDate(date, Words).Year())).InBrackets()
        : Phrase.Empty;

    /// <summary>The date, in brackets.</summary>
    private Phrase Date() => Phrase.From(
        Work.Issued is null && Wording.Normalize(Work.Details.Status) is { } status ? status
        : HasYearOnly ? new ReferenceDate(Work.Issued, Words).Year()
        : new ReferenceDate(Work.Issued, Words).YearFirst()).InBrackets();

    // A journal article with a volume needs only the year; one without a volume has the month or day. So has a talk, a film
    // or an encyclopedia on the web, and a report that is a press release or a fact sheet, not one of a numbered series.
    private bool HasYearOnly => Work.Type switch
    {
        "book" or "chapter" or "classic" or "collection" or "thesis" or "article" or "standard" or "patent" => true,
        "document" or "dataset" or "software" or "map" or "figure" or "graphic" or "musical_score" or "periodical" => true,
        "motion_picture" => !IsVideo,
        "entry" or "entry-dictionary" or "entry-encyclopedia" => Wording.Normalize(Work.Url) is null,
        "manuscript" => Work.Others.Recipients.IsEmpty,
        "report" => Wording.Normalize(Work.Genre) is null || Wording.Normalize(Work.Number) is not null,
        "article-journal" or "review" or "review-book" => Wording.Normalize(Work.Volume) is not null,
        "paper-conference" => Kind != ReferenceKind.Whole || Wording.Normalize(Work.Page) is not null,
        _ => false,
    };
}

/// <summary>How a reference is built. CSL has forty types of works; APA has these few forms.</summary>
internal enum ReferenceKind
{
    /// <summary>A work by itself: its title is italic.</summary>
    Whole,

    /// <summary>A part of a book-like work: "In E. Editor (Ed.), <i>Book</i>".</summary>
    Part,

    /// <summary>A piece in a journal, newspaper, magazine or weblog, whose name is italic.</summary>
    Periodical,

    /// <summary>A law, a resolution or a judgment: it begins with its name.</summary>
    Legal,

    Treaty,
}
