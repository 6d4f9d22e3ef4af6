using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>
/// A file that a site offers beside its pages, for readers and teachers to take along. <c>editions</c> in <c>site.yml</c> asks for
/// it by the name of its edition, which may have several files.
/// </summary>
/// <param name="Edition">The name: <c>cards</c>.</param>
/// <param name="Url">Where it lies.</param>
/// <param name="Type">Its format as readers know it: <c>ZIP</c>.</param>
/// <param name="Title">What it has, in the words of the theme.</param>
/// <param name="Use">What it is good for, in a sentence.</param>
public sealed record Download(string Edition, SiteUrl Url, string Type, Func<Words, string> Title, Func<Words, string> Use)
{
    /// <summary>The website packed, to be opened from disk.</summary>
    public static Download Offline { get; } =
        new("offline", SiteUrl.File("offline.zip"), "ZIP", w => w.TakeOffline, w => w.TakeOfflineUse) { IsArchive = true };

    /// <summary>The whole site as a book (EPUB 3.3), without the pages for teachers.</summary>
    public static Download Book { get; } = new("epub", SiteUrl.File("book.epub"), "EPUB", w => w.TakeBook, w => w.TakeBookUse) { IsArchive = true };

    /// <summary>The words of the glossary as cards, with the quizzes whose answers the site shows.</summary>
    public static Download AnkiCards { get; } = new("cards", SiteUrl.File("cards-anki.txt"), "TXT", w => w.TakeWordsAnki, w => w.TakeAnkiUse)
    {
        IsIn = s => HasCards(s, isForTeachers: false),
    };

    public static Download PlainCards { get; } = new("cards", SiteUrl.File("cards-quizlet.txt"), "TXT", w => w.TakeWordsPlain, w => w.TakePlainUse)
    {
        IsIn = s => HasCards(s, isForTeachers: false),
    };

    /// <summary>The questions of lessons as cards, with all answers.</summary>
    public static Download AnkiQuestions { get; } =
        new("cards", SiteUrl.File("teach/questions-anki.txt"), "TXT", w => w.TakeQuestionsAnki, w => w.TakeAnkiUse)
        {
            IsForTeachers = true,
            IsIn = s => HasCards(s, isForTeachers: true),
        };

    public static Download PlainQuestions { get; } =
        new("cards", SiteUrl.File("teach/questions-quizlet.txt"), "TXT", w => w.TakeQuestionsPlain, w => w.TakePlainUse)
        {
            IsForTeachers = true,
            IsIn = s => HasCards(s, isForTeachers: true),
        };

    /// <summary>All questions with their answers in GIFT, which learning platforms read.</summary>
    public static Download Gift { get; } = new("questions", SiteUrl.File("teach/questions-gift.txt"), "GIFT", w => w.TakeGift, w => w.TakeGiftUse)
    {
        IsForTeachers = true,
        IsIn = s => s.Lessons.Any(l => !l.Questions.IsEmpty),
    };

    /// <summary>All of them, in the order in which pages offer them.</summary>
    public static ImmutableArray<Download> All { get; } = [Offline, Book, AnkiCards, PlainCards, AnkiQuestions, PlainQuestions, Gift];

    /// <summary>The names of the editions.</summary>
    public static ImmutableArray<string> Editions { get; } = [.. All.Select(d => d.Edition).Concat(PageFile.Editions).Distinct()];

    /// <summary>The pack it is made of; null for a file of the whole site.</summary>
    public Pack? Pack { get; init; }

    /// <summary>True for what has the answers: only the teachers' pages lead to it.</summary>
    public bool IsForTeachers { get; init; }

    /// <summary>True for an archive, which is packed from pages and pictures.</summary>
    public bool IsArchive { get; init; }

    /// <summary>Whether a site has anything for it.</summary>
    public Func<Site, bool> IsIn { get; init; } = _ => true;

    private static bool HasCards(Site site, bool isForTeachers) =>
        (!isForTeachers && !site.Terms.IsEmpty) || site.Lessons.Any(l => l.CollectAnswered(isForTeachers).Any());
}
