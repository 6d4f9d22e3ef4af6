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

    /// <summary>The edition that makes courses of packs.</summary>
    public const string Course = "course";

    /// <summary>All files of the whole site, in the order in which pages offer them.</summary>
    public static ImmutableArray<Download> All { get; } = [Offline, Book, AnkiCards, PlainCards, AnkiQuestions, PlainQuestions, Gift];

    /// <summary>The names of the editions.</summary>
    public static ImmutableArray<string> Editions { get; } = [.. All.Select(d => d.Edition).Append(Course).Concat(PageFile.Editions).Distinct()];

    /// <summary>The pack it is made of; null for a file of the whole site.</summary>
    public Pack? Pack { get; init; }

    /// <summary>Which of the files of a pack it is.</summary>
    public PackFile PackFile { get; init; }

    /// <summary>The files of a pack, in the order in which its page offers them.</summary>
    /// <param name="hasAnswers">Whether its lessons have questions with answers, which a course brings along: then it is for teachers.</param>
    public static IEnumerable<Download> OfPack(Pack pack, bool hasAnswers)
    {
        var courses = hasAnswers ? TeachUrls.For(pack.Url) : pack.Url;
        yield return new Download(Course, FileOf(pack, courses, PackFile.Course), "IMSCC", w => Fill(w.TakeCourse, pack), w => w.TakeCourseUse)
        {
            Pack = pack, PackFile = PackFile.Course, IsForTeachers = hasAnswers, IsArchive = true,
        };
        yield return new Download(Course, FileOf(pack, courses, PackFile.MoodleCourse), "IMSCC", w => Fill(w.TakeCourseMoodle, pack), w => w.TakeCourseMoodleUse)
        {
            Pack = pack, PackFile = PackFile.MoodleCourse, IsForTeachers = hasAnswers, IsArchive = true,
        };
        yield return new Download(Book.Edition, FileOf(pack, pack.Url, PackFile.Book), Book.Type, w => Fill(w.TakePackBook, pack), w => w.TakeBookUse)
        {
            Pack = pack, PackFile = PackFile.Book, IsArchive = true,
        };
    }

    /// <summary>Where the files of a pack may lie, whomever they are for.</summary>
    /// <param name="pack">The page of the pack.</param>
    public static IEnumerable<SiteUrl> PlacesOf(SiteUrl pack) =>
        Enum.GetValues<PackFile>().SelectMany(f => new[] { PlaceOf(pack, pack, f), PlaceOf(pack, TeachUrls.For(pack), f) });

    private static SiteUrl FileOf(Pack pack, SiteUrl folder, PackFile file) => PlaceOf(pack.Url, folder, file);

    // Called after the pack, because that is all that a reader sees of it in a folder of downloads.
    private static SiteUrl PlaceOf(SiteUrl pack, SiteUrl folder, PackFile file) => new(folder.Path + DiskNames.Shortened(pack.Path.TrimEnd('/').Split('/')[^1], file switch
    {
        PackFile.Course => ".imscc",
        PackFile.MoodleCourse => "-moodle.imscc",
        PackFile.Book => ".epub",
    }));

    private static string Fill(string title, Pack pack) => Languages.WordTable.Fill(title, pack.Title);

    /// <summary>True for what has the answers: only the teachers' pages lead to it.</summary>
    public bool IsForTeachers { get; init; }

    /// <summary>True for an archive, which is packed from pages and pictures.</summary>
    public bool IsArchive { get; init; }

    /// <summary>Whether a site has anything for it.</summary>
    public Func<Site, bool> IsIn { get; init; } = _ => true;

    private static bool HasCards(Site site, bool isForTeachers) =>
        (!isForTeachers && !site.Terms.IsEmpty) || site.Lessons.Any(l => l.CollectAnswered(isForTeachers).Any());
}

/// <summary>The files that are made of a pack.</summary>
public enum PackFile
{
    /// <summary>A Common Cartridge 1.3.</summary>
    Course,

    /// <summary>A Common Cartridge 1.1, the newest that Moodle reads.</summary>
    MoodleCourse,

    /// <summary>A book (EPUB 3.3).</summary>
    Book,
}
