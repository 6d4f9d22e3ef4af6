using Explainer.Model.Dates;
using Explainer.Model.Texts;
using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>What a file of the content is about. Their order is that of ids, and so of all lists by id.</summary>
public enum EntryKind
{
    Summary,
    Chapter,
    Profile,
    Term,
    Event,
    Lesson,
    Pack,
    Page,
    Easy,
}

/// <summary>
/// A row of the table of kinds: all that is known of a kind without reading or rendering. What its front matter holds
/// is the row of the same kind in <c>Read/Kinds/EntryFormat</c>, its pages are that in <c>Render/KindPages</c>.
/// </summary>
public sealed class Kind
{
    public required EntryKind Id { get; init; }

    /// <summary>Its name in commands, schemas and messages: <c>chapter</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the names of its files end in: Markdown after front matter or, for a pack, keys alone.</summary>
    public string Ending => Id == EntryKind.Pack ? ".yml" : ".md";

    /// <summary>
    /// The folder of the input that its files lie in, which is also the first segment of their addresses. Null for the
    /// summary, for pages, which lie anywhere else, and for easier versions, which lie beside their pages.
    /// </summary>
    public required string? Folder { get; init; }

    /// <summary>
    /// Whether the folders in its folder are parts, under whose titles its list shows them. In the folders of other kinds they only
    /// keep files apart: a glossary goes from A to Z, and a timeline by date.
    /// </summary>
    public required bool HasParts { get; init; }

    /// <summary>The page that lists its entries, at the address of its folder. Null for kinds that no page lists.</summary>
    public required KindList? List { get; init; }

    /// <summary>The order of its entries in lists.</summary>
    public required Func<IEnumerable<Entry>, FoldedOrder, IEnumerable<Entry>> Sort { get; init; }

    /// <summary>What stands before the name in the name of a file.</summary>
    public required FilePrefix Prefix { get; init; }

    /// <summary>Whether its pages say where they are mentioned: people, terms and events are looked up, texts are read.</summary>
    public required bool ListsBacklinks { get; init; }

    /// <summary>Whether a link to it shows what it is in a popup.</summary>
    public required bool HasPreview { get; init; }

    /// <summary>Whether its entries have a page for teachers too.</summary>
    public required TeacherPage TeacherPage { get; init; }

    /// <summary>Whether the feed tells of its changes.</summary>
    public required bool IsInFeed { get; init; }

    /// <summary>What <c>explainer new</c> begins with. Null for a kind that it cannot begin.</summary>
    public required KindStarter? Starter { get; init; }

    /// <summary>The address of its list. Throws for kinds without one.</summary>
    public SiteUrl ListUrl => SiteUrl.Page(Folder ?? throw new InvalidOperationException($"A {Name} has no folder."));

    public static Kind Summary { get; } = new()
    {
        Id = EntryKind.Summary,
        Name = "summary",
        Folder = null,
        HasParts = false,
        List = null,
        Sort = ById,
        Prefix = FilePrefix.None,
        ListsBacklinks = false,
        HasPreview = false,
        TeacherPage = TeacherPage.None,
        IsInFeed = true,
        Starter = null,
    };

    public static Kind Chapter { get; } = new()
    {
        Id = EntryKind.Chapter,
        Name = "chapter",
        Folder = "story",
        HasParts = true,
        List = new KindList(1, IsOnHomePage: false, w => w.Story, w => w.Story, w => w.StorySummary),
        Sort = ByNumber,
        Prefix = FilePrefix.Number,
        ListsBacklinks = false,
        HasPreview = false,
        TeacherPage = TeacherPage.WhereNeeded,
        IsInFeed = true,
        Starter = new KindStarter(StarterTexts.ChapterHelp, StarterTexts.ChapterText),
    };

    public static Kind Profile { get; } = new()
    {
        Id = EntryKind.Profile,
        Name = "profile",
        Folder = "profiles",
        HasParts = true,
        List = new KindList(2, IsOnHomePage: true, w => w.Profiles, w => w.ProfilesShort, w => w.ProfilesSummary),
        Sort = ByTitle,
        Prefix = FilePrefix.None,
        ListsBacklinks = true,
        HasPreview = true,
        TeacherPage = TeacherPage.None,
        IsInFeed = true,
        Starter = new KindStarter(StarterTexts.ProfileHelp, StarterTexts.ProfileText),
    };

    public static Kind Term { get; } = new()
    {
        Id = EntryKind.Term,
        Name = "term",
        Folder = "glossary",
        HasParts = false,
        List = new KindList(4, IsOnHomePage: true, w => w.Glossary, w => w.Glossary, w => w.GlossarySummary),
        Sort = ByTitle,
        Prefix = FilePrefix.None,
        ListsBacklinks = true,
        HasPreview = true,
        TeacherPage = TeacherPage.None,
        IsInFeed = true,
        Starter = new KindStarter(StarterTexts.TermHelp, StarterTexts.TermText),
    };

    public static Kind Event { get; } = new()
    {
        Id = EntryKind.Event,
        Name = "event",
        Folder = "timeline",
        HasParts = false,
        List = new KindList(3, IsOnHomePage: true, w => w.Timeline, w => w.Timeline, w => w.TimelineSummary),
        Sort = (entries, _) => entries.Cast<TimelineEvent>().OrderBy(e => e.Date, FuzzyDate.ByDays).ThenBy(e => e.Id),
        Prefix = FilePrefix.Date,
        ListsBacklinks = true,
        HasPreview = false,
        TeacherPage = TeacherPage.None,
        IsInFeed = true,
        Starter = new KindStarter(StarterTexts.EventHelp, StarterTexts.EventText),
    };

    public static Kind Lesson { get; } = new()
    {
        Id = EntryKind.Lesson,
        Name = "lesson",
        Folder = "lessons",
        HasParts = true,
        List = new KindList(5, IsOnHomePage: true, w => w.Lessons, w => w.Lessons, w => w.LessonsSummary),
        Sort = ByNumber,
        Prefix = FilePrefix.Number,
        ListsBacklinks = false,
        HasPreview = false,
        TeacherPage = TeacherPage.Always,
        IsInFeed = true,
        Starter = new KindStarter(StarterTexts.LessonHelp, StarterTexts.LessonText, $"\n:::teacher\n{StarterTexts.LessonSteps}\n:::\n"),
    };

    public static Kind Pack { get; } = new()
    {
        Id = EntryKind.Pack,
        Name = "pack",
        Folder = "packs",
        HasParts = false,
        List = new KindList(6, IsOnHomePage: true, w => w.Packs, w => w.Packs, w => w.PacksSummary),
        Sort = ByNumber,
        Prefix = FilePrefix.Number,
        ListsBacklinks = false,
        HasPreview = false,
        TeacherPage = TeacherPage.WhereNeeded,
        IsInFeed = true,
        Starter = new KindStarter(StarterTexts.PackHelp, ""),
    };

    public static Kind Page { get; } = new()
    {
        Id = EntryKind.Page,
        Name = "page",
        Folder = null,
        HasParts = false,
        List = null,
        Sort = ById,
        Prefix = FilePrefix.None,
        ListsBacklinks = false,
        HasPreview = false,
        TeacherPage = TeacherPage.None,
        IsInFeed = true,
        Starter = new KindStarter(StarterTexts.PageHelp, StarterTexts.PageText),
    };

    /// <summary>Easier versions of pages of all other kinds. Their files lie beside those of their pages.</summary>
    public static Kind Easy { get; } = new()
    {
        Id = EntryKind.Easy,
        Name = "easy",
        Folder = null,
        HasParts = false,
        List = null,
        Sort = ById,
        Prefix = FilePrefix.None,
        ListsBacklinks = false,
        HasPreview = false,
        TeacherPage = TeacherPage.None,
        IsInFeed = false,
        Starter = new KindStarter(StarterTexts.EasyHelp, StarterTexts.EasyText),
    };

    /// <summary>Every kind, in the order of ids.</summary>
    public static ImmutableArray<Kind> All { get; } = [.. Enum.GetValues<EntryKind>().Select(Get)];

    /// <summary>The kinds that a page lists, in the order of the navigation.</summary>
    public static ImmutableArray<Kind> Listed { get; } = [.. All.Where(k => k.List is not null).OrderBy(k => k.List!.Position)];

    /// <summary>The row of a kind. A kind without a row does not compile.</summary>
    public static Kind Get(EntryKind id) => id switch
    {
        EntryKind.Summary => Summary,
        EntryKind.Chapter => Chapter,
        EntryKind.Profile => Profile,
        EntryKind.Term => Term,
        EntryKind.Event => Event,
        EntryKind.Lesson => Lesson,
        EntryKind.Pack => Pack,
        EntryKind.Page => Page,
        EntryKind.Easy => Easy,
    };

    /// <summary>The kind of what lies in a folder at the top of the input: pages lie in all folders that no other kind has.</summary>
    public static Kind OfFolder(string folder)
    {
        foreach (var kind in All)
        {
            if (kind.Folder == folder)
            {
                return kind;
            }
        }

        return Page;
    }

    private static IEnumerable<Entry> ById(IEnumerable<Entry> entries, FoldedOrder order) => entries.OrderBy(e => e.Id);

    private static IEnumerable<Entry> ByTitle(IEnumerable<Entry> entries, FoldedOrder order) => order.Sort(entries, e => e.Title).ThenBy(e => e.Id);

    // By the number of the part, or of the file where it is in none; within a part by that of the file. What has no number comes last.
    private static IEnumerable<Entry> ByNumber(IEnumerable<Entry> entries, FoldedOrder order) => entries
        .OrderBy(e => (e.Id.Folder.Length == 0 ? e.Order : e.FolderOrder) ?? int.MaxValue)
        .ThenBy(e => e.Id.Folder, StringComparer.Ordinal)
        .ThenBy(e => e.Order ?? int.MaxValue)
        .ThenBy(e => e.Id);
}
