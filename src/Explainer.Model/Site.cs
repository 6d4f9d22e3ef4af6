using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Explainer.Model;

/// <summary>The whole site, linked and immutable: what pages, feeds and files are rendered from.</summary>
public sealed class Site
{
    private const int MostChanges = 30;

    private readonly Dictionary<EntryId, Entry> entries;
    private readonly Dictionary<EntryKind, ImmutableArray<Entry>> byKind;
    private readonly Dictionary<string, Work> works;
    private readonly EntryNames names;
    private readonly Dictionary<EntryId, int> indexes = [];
    private readonly HashSet<EntryId> withTeacherPage;
    private readonly Dictionary<EntryId, EasyPage> easierVersions;
    private readonly Dictionary<string, EasyPage> easierByPath;
    private readonly ILookup<EntryId, Lesson> lessonsByEntry;
    private readonly Lazy<ImmutableDictionary<SiteUrl, ImmutableArray<ListPart>>> listParts = new(ImmutableDictionary<SiteUrl, ImmutableArray<ListPart>>.Empty);
    private readonly Dictionary<string, List<TimelineEvent>> eventsByProfile = new(StringComparer.Ordinal);

    public Site(
        SiteConfig config, Words words, IEnumerable<Entry> all, IEnumerable<Work> cited, IEnumerable<SiteUrl> generated,
        IEnumerable<NavigationItem> navigation, SiteUrl? support, IEnumerable<string> files)
    {
        Files = [.. files.Order(StringComparer.Ordinal)];
        Config = config;
        Words = words;
        Navigation = [.. navigation];
        Support = support;
        Entries = InOrder(all);
        entries = Entries.ToDictionary(e => e.Id);
        Works = [.. cited.OrderBy(w => w.Id, StringComparer.Ordinal)];
        works = Works.ToDictionary(w => w.Id, StringComparer.Ordinal);
        names = EntryNames.Create(Entries.Select(e => e.Id));
        byKind = Entries.GroupBy(e => e.Id.Kind).ToDictionary(g => g.Key, g => Kind.Get(g.Key).Sort(g, words.Order).ToImmutableArray());
        Chapters = EntriesOf<Chapter>(Kind.Chapter);
        Profiles = EntriesOf<Profile>(Kind.Profile);
        Terms = EntriesOf<Term>(Kind.Term);
        Lessons = EntriesOf<Lesson>(Kind.Lesson);
        Packs = EntriesOf<Pack>(Kind.Pack);
        Events = EntriesOf<TimelineEvent>(Kind.Event);
        Sections = SectionTree.Create(Entries, Kind.All.Where(k => k.Folder is not null).SelectMany(k => EntriesOf(k)), words.Order);
        easierByPath = EntriesOf<EasyPage>(Kind.Easy).ToDictionary(e => e.Url.Path, StringComparer.Ordinal);
        easierVersions = EntriesOf<EasyPage>(Kind.Easy).ToDictionary(e => e.Of);
        lessonsByEntry = Lessons.SelectMany(l => l.Read.Select(r => r.To).Distinct().Select(to => (to, l))).ToLookup(x => x.to, x => x.l);
        Number(Chapters);
        Number(Events);
        foreach (var timelineEvent in Events)
        {
            foreach (var profile in timelineEvent.Profiles)
            {
                var name = names.Resolve(EntryKind.Profile, profile).Name;
                (eventsByProfile.TryGetValue(name, out var known) ? known : eventsByProfile[name] = []).Add(timelineEvent);
            }
        }

        Testimonies = [.. QuotedTestimony.Collect(Chapters.Concat<Entry>(Entries.Where(e => e is not Chapter)))];
        GeneratedPages = [.. generated];
        TeacherPages = [.. TeachUrls.CollectEntries(Entries)];
        withTeacherPage = TeacherPages.Select(e => e.Id).ToHashSet();
        Redirects = [.. Redirect.Collect(Entries)];
        Changes = CollectChanges(Entries);
    }

    public SiteConfig Config { get; }

    public Words Words { get; }

    public ImmutableArray<NavigationItem> Navigation { get; }

    /// <summary>The site's own links at the foot of every page.</summary>
    public ImmutableArray<NavigationItem> Footer { get; init; } = [];

    /// <summary>The page that says where help is; null for sites that name none.</summary>
    public SiteUrl? Support { get; }

    /// <summary>What leads where in the search, beside the texts.</summary>
    public SearchConfig Search { get; init; } = SearchConfig.None;

    /// <summary>Paths of the files that are published as they are: images, and what pages link to.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>Those of these files that only text for teachers uses.</summary>
    public ImmutableHashSet<string> FilesForTeachers { get; init; } = [];

    /// <summary>Those of <see cref="Files"/> that the main language has: they are published once, outside the folder of this language.</summary>
    public ImmutableHashSet<string> SharedFiles { get; init; } = [];

    /// <summary>Where one of <see cref="Files"/> lies.</summary>
    public SiteUrl UrlOf(string file) => SharedFiles.Contains(file) ? SiteUrl.File(file).FromLanguage() : SiteUrl.File(file);

    /// <summary>The pages that the tool makes by itself.</summary>
    public ImmutableArray<SiteUrl> GeneratedPages { get; }

    /// <summary>Every entry, by id.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Every work of <c>sources.yml</c>, by id.</summary>
    public ImmutableArray<Work> Works { get; }

    /// <summary>In reading order: the numbered ones, then the others by id.</summary>
    public ImmutableArray<Chapter> Chapters { get; }

    /// <summary>The files that the website offers to take along: of the whole site, then of each pack.</summary>
    public IEnumerable<Download> Downloads => DownloadsOf(Config.Editions);

    /// <summary>By title.</summary>
    public ImmutableArray<Profile> Profiles { get; }

    /// <summary>By title.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>By date, then id.</summary>
    public ImmutableArray<TimelineEvent> Events { get; }

    /// <summary>The numbered ones, then the others by id.</summary>
    public ImmutableArray<Lesson> Lessons { get; }

    /// <summary>The numbered ones, then the others by id.</summary>
    public ImmutableArray<Pack> Packs { get; }

    /// <summary>What people are quoted with, in the order of the story, then on other pages.</summary>
    public ImmutableArray<QuotedTestimony> Testimonies { get; }

    /// <summary>The folders that have an <c>index.md</c>, with what lies in each.</summary>
    public SectionTree Sections { get; }

    /// <summary>The lists that are divided into pages because they are long, by the address of each.</summary>
    public ImmutableDictionary<SiteUrl, ImmutableArray<ListPart>> ListParts => listParts.Value;

    /// <summary>Divides the lists; asked once, on first use.</summary>
    public Func<Site, ImmutableDictionary<SiteUrl, ImmutableArray<ListPart>>> DivideLists { init => listParts = new(() => value(this)); }

    /// <summary>The text of the 404 page; null for the words of the theme.</summary>
    public Page? NotFound { get; init; }

    /// <summary>The entries that have a page for teachers too, by id.</summary>
    public ImmutableArray<Entry> TeacherPages { get; }

    /// <summary>Old addresses, and where they lead.</summary>
    public ImmutableArray<Redirect> Redirects { get; }

    /// <summary>
    /// The pages of the feed: those with an <c>updated</c> day, newest first, at most 30. Protected people are left out, so that
    /// no feed reader is told again and again that there is news of them.
    /// </summary>
    public ImmutableArray<Entry> Changes { get; }

    /// <summary>The backlinks of each page, by its path; collected on first use.</summary>
    public required Lazy<ILookup<string, Backlink>> Backlinks { get; init; }

    public Summary Summary => (Summary)Get(new EntryId(EntryKind.Summary, ""));

    /// <summary>The entries of a kind, in the order of their list.</summary>
    public ImmutableArray<Entry> EntriesOf(Kind kind) => byKind.GetValueOrDefault(kind.Id, []);

    public Entry Get(EntryId id) => entries[id];

    public Entry? Find(EntryId id) => entries.GetValueOrDefault(id);

    /// <summary>The entries that front matter names: by id, or by the last part of it where no other has the same. Those that only another language has are left out.</summary>
    public IEnumerable<Entry> GetNamed(EntryKind kind, IEnumerable<string> named) => named.Select(name => Find(names.Resolve(kind, name))).OfType<Entry>();

    /// <summary>The easier version of a page; null for none.</summary>
    public EasyPage? FindEasierOf(Entry page) => easierVersions.GetValueOrDefault(page.Id);

    /// <summary>The easier version at an address; null where another page is there, or none.</summary>
    public EasyPage? FindEasierAt(SiteUrl url) => easierByPath.GetValueOrDefault(url.Path);

    /// <summary>Whether it is about a person who would be in danger if known.</summary>
    public bool IsProtected(Entry entry) => (entry is EasyPage easy ? Find(easy.Of) : entry) is Profile { Type: ProfileType.ProtectedPerson };

    /// <summary>Which chapter of the story it is, from 0.</summary>
    public int IndexOf(Chapter chapter) => indexes[chapter.Id];

    /// <summary>Which event of the timeline it is, from 0.</summary>
    public int IndexOf(TimelineEvent timelineEvent) => indexes[timelineEvent.Id];

    /// <summary>Whether it has a page for teachers too.</summary>
    public bool HasTeacherPage(Entry entry) => withTeacherPage.Contains(entry.Id);

    /// <summary>The lessons that give an entry to read.</summary>
    public IEnumerable<Lesson> LessonsReading(Entry entry) => lessonsByEntry[entry.Id];

    /// <summary>The files of these editions that the site has anything for.</summary>
    public IEnumerable<Download> DownloadsOf(IReadOnlyCollection<string> editions) => Download.All.Where(d => d.IsIn(this))
        .Concat(Packs.SelectMany(p => Download.OfPack(p, HasAnswers(p)))).Where(d => editions.Contains(d.Edition));

    /// <summary>The lessons of a pack, in its order.</summary>
    public IEnumerable<Lesson> LessonsOf(Pack pack) => pack.Entries.Select(Get).OfType<Lesson>();

    /// <summary>The pages and lessons of a section of a pack.</summary>
    /// <param name="replaced">For teachers, the pages in whose place it has easier versions: those with something for teachers follow these. Null for the class.</param>
    public IEnumerable<Entry> EntriesOf(PackSection section, ReplacedPages? replaced) => section.Entries.Select(Get)
        .SelectMany(e => replaced?.FindWhole(e) is { Body.ForTeachers: not null } whole && HasTeacherPage(whole) ? [e, whole] : new[] { e });

    // A discussion has no one answer, and what to listen for stays on the pages for teachers.
    private bool HasAnswers(Pack pack) => LessonsOf(pack).Any(l => l.Questions.Any(q => q.Kind != QuestionKind.Discuss));

    public Work GetWork(string id) => works[id];

    public Strand GetStrand(string id) => Config.Strands.First(s => s.Id == id);

    /// <summary>The events a profile took part in, by date.</summary>
    public IEnumerable<TimelineEvent> EventsOf(Profile profile) => eventsByProfile.GetValueOrDefault(profile.Id.Name) ?? [];

    /// <summary>The pages that mention what a page is about, chapters of the story first; none for pages that do not list them.</summary>
    public IEnumerable<Backlink> BacklinksOf(SiteUrl page) => Backlinks.Value[page.Path];

    /// <summary>The introduction of a folder's list page, written as its <c>index.md</c>; null when there is none.</summary>
    public Page? IntroductionOf(string folder) => Find(new EntryId(EntryKind.Page, folder)) as Page;

    /// <summary>Every address that somebody's coursework may cite: of pages, those for teachers included, of the ids on them, and of places.</summary>
    public IEnumerable<SiteUrl> CollectPermalinks() => Entries
        .SelectMany(e => e.Body.Anchors.Select(id => e.Url.At(id)).Prepend(e.Url))
        .Concat(GeneratedPages)
        .Concat(Config.Places.Select(p => p.Url))
        .Concat(TeachUrls.CollectAll(Entries))
        .Distinct();

    /// <summary>Every page that readers may come to, those for teachers and the parts of long lists included.</summary>
    public IEnumerable<SiteUrl> CollectPages() => Entries.Select(e => e.Url)
        .Concat(GeneratedPages)
        .Concat(TeachUrls.CollectAll(Entries))
        .Concat(ListParts.Values.SelectMany(parts => parts).Select(p => p.Url));

    private ImmutableArray<T> EntriesOf<T>(Kind kind) where T : Entry => [.. EntriesOf(kind).Cast<T>()];

    // Ids are unique, so an unstable sort gives the same order every time.
    private static ImmutableArray<Entry> InOrder(IEnumerable<Entry> entries)
    {
        var sorted = entries.ToArray();
        Array.Sort(sorted, static (one, other) => one.Id.CompareTo(other.Id));
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static ImmutableArray<Entry> CollectChanges(IEnumerable<Entry> entries) =>
    [
        .. entries
            .Where(e => e.Id.Row.IsInFeed && !e.IsDraft && e.ChangedOn is { Year: >= 1 and <= 9999 } && e is not Profile { Type: ProfileType.ProtectedPerson })
            .OrderByDescending(e => e.ChangedOn)
            .ThenBy(e => e.Id)
            .Take(MostChanges),
    ];

    private void Number(IEnumerable<Entry> inOrder)
    {
        var place = 0;
        foreach (var entry in inOrder)
        {
            indexes[entry.Id] = place++;
        }
    }
}

/// <summary>A link of the site's main navigation, or a group of links.</summary>
/// <param name="Title">What it is called.</param>
public sealed record NavigationItem(string Title)
{
    /// <summary>A page or file of the site; null for an address elsewhere and for a group.</summary>
    public SiteUrl? Url { get; init; }

    /// <summary>A whole address elsewhere; null for others.</summary>
    public string? Address { get; init; }

    /// <summary>The links of a group; empty for a link.</summary>
    public ImmutableArray<NavigationItem> Links { get; init; } = [];
}

/// <summary>What a site says of its search.</summary>
/// <param name="Pinned">Pages that come first for some words.</param>
/// <param name="Synonyms">Groups of words, any of which finds the others.</param>
public sealed record SearchConfig(ImmutableArray<PinnedPage> Pinned, ImmutableArray<ImmutableArray<string>> Synonyms)
{
    public static SearchConfig None { get; } = new([], []);
}

/// <summary>A page that comes first where one of these words or phrases is searched for.</summary>
public sealed record PinnedPage(SiteUrl Url, ImmutableArray<string> Words);
