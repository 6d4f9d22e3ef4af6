using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <summary>
/// References in the style of the American Psychological Association, 7th edition. Titles keep the capitals they are
/// given: a machine cannot tell a name from a word, and other languages have other rules.
/// </summary>
internal static class ApaStyle
{
    /// <summary>
    /// The reference of a work. Where fields are missing the rest stands by itself. An address is a link only on works
    /// that are linked for everyone; of works that are linked for nobody it is not printed.
    /// </summary>
    public static ImmutableArray<TextRun> Format(Work work, Words words) => ReferenceKinds.Classify(work) switch
    {
        ReferenceKind.Legal => LegalReference.Write(work, words).Runs,
        ReferenceKind.Treaty => TreatyReference.Write(work, words).Runs,
        var kind => PlainReference.Write(work, kind, words).Runs,
    };

    /// <summary>
    /// What a list of all works is sorted by, with <see cref="FoldedOrder"/>: the names that the reference begins with,
    /// the year (none first), the title, the id. Where a reference begins with its title, or with a body's name, a
    /// leading article does not count: that of its language, an English one where the work names none.
    /// </summary>
    public static string SortKey(Work work) => ReferenceOrder.KeyOf(work);

    /// <summary>Works in the order of a list of references.</summary>
    /// <param name="works">The works.</param>
    /// <param name="order">The order of the language that the list is in.</param>
    public static IEnumerable<Work> InOrder(IEnumerable<Work> works, FoldedOrder order) =>
        order.Sort(works, SortKey).ThenBy(w => w.Id, StringComparer.Ordinal);
}

/// <summary>Author. (Date). Title. Source. Address. Without an author the title goes in front of the date.</summary>
internal static class PlainReference
{
    public static Phrase Write(Work work, ReferenceKind kind, Words words)
    {
        var author = AuthorPart.Write(work, kind, words);
        var date = DatePart.Write(work, words);
        var title = TitlePart.Write(work, kind, words);
        Phrase[] head = author.IsEmpty ? [title, date] : [author, date, title];
        var sentences = head.Concat(SourcePart.Write(work, kind, words)).Select(part => part.Closed());
        return Phrase.Join(" ", sentences.Append(AddressPart.Write(work, words)).Append(OriginalOf(work, words)));
    }

    // After the address, in brackets, without a full stop. A patent has other early dates, which APA does not name.
    private static Phrase OriginalOf(Work work, Words words) => work.Details.OriginalDate is { } date && work.Type != "patent"
        ? Phrase.Fill(words.OriginalWork, Phrase.From(ReferenceDate.YearOf(date, words))).InBrackets()
        : Phrase.Empty;
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

/// <summary>Which form a work's reference takes.</summary>
internal static class ReferenceKinds
{
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

    /// <summary>Whether it stands in proceedings or the like, which are named instead of the event.</summary>
    public static bool IsWithin(Work work) => HasEditors(work) || IsNumbered(work);

    private static bool IsNumbered(Work work) =>
        (Wording.Normalize(work.Volume) ?? Wording.Normalize(work.Issue) ?? Wording.Normalize(work.Page)) is not null;
}
