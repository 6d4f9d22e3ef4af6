using System.Collections.Immutable;
using Explainer.Compose.Terms;
using Explainer.Compose.Text;
using Explainer.Images;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;
using Explainer.Read.Site;

namespace Explainer.Compose;

/// <summary>
/// What a body may point at: every entry, generated page, work and file, before any body is read. All paths are in NFC.
/// </summary>
internal sealed class Catalog
{
    private readonly EntryIndex index;
    private readonly Dictionary<string, Work> worksByOriginalId;
    private readonly Dictionary<string, SiteUrl> generatedPages;
    private readonly HashSet<string> files;
    private readonly Lazy<HashSet<string>> unread;

    private Catalog(SourceSet sources, EntryIndex index, ImmutableArray<EntryHeader> headers, Words words, bool withDrafts, Catalog? before, Catalog? original)
    {
        Original = original;
        Sources = sources;
        Words = words;
        WithDrafts = withDrafts;
        Config = sources.Site.Config.In(words);
        Headers = headers;
        MostSearchedText = SearchedText.MostOfAPage(headers);
        Works = sources.Works.ToDictionary(w => w.Id, StringComparer.Ordinal);
        worksByOriginalId = sources.Works.Where(w => w.OriginalId is not null).DistinctBy(w => w.OriginalId, StringComparer.Ordinal).ToDictionary(w => w.OriginalId!, StringComparer.Ordinal);
        Protected = [.. headers.Where(h => h.IsProtected)];
        this.index = index;
        Terms = before is not null && TermsIn(headers).SequenceEqual(TermsIn(before.Headers), ReferenceEqualityComparer.Instance)
            ? before.Terms : TermIndex.Create(headers.Where(h => withDrafts || !h.IsDraft));
        generatedPages = CollectGeneratedPages([.. headers.Where(h => IsShown(h) && !h.IsNotFound)], sources.Works);
        files = before is not null && HasFilesOf(before) ? before.files : sources.Input.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        unread = new(() => [.. Unread(sources.Input).SelectMany(f => EntryPath.Parse(f).WithFolders())]);
        Meant = new MeantFile(headers, sources.Input);
        Places = new PlaceList(this);
        HandCitations = new HandCitations(sources.Works);
        Pictures = PictureFiles.Create(sources.Input, before?.Pictures);
        Targets = before is not null && HasTargetsOf(before) ? before.Targets : new object();
    }

    /// <summary>What was read before the entries.</summary>
    public SourceSet Sources { get; }

    /// <summary>The catalog of the main language, to which links lead where this one has no page yet; null in the main language.</summary>
    public Catalog? Original { get; }

    /// <summary>Whether a page is published, or would be if it had no draft.</summary>
    public bool IsShown(EntryHeader header) => WithDrafts || !header.IsDraft;

    public SiteConfig Config { get; }

    public Words Words { get; }

    /// <summary>True when drafts are pages too, as in a preview.</summary>
    public bool WithDrafts { get; }

    public ImmutableArray<EntryHeader> Headers { get; }

    /// <summary>How much text of a page is searched, in bytes.</summary>
    public int MostSearchedText { get; }

    /// <summary>The profiles of people who would be in danger if known.</summary>
    public ImmutableArray<EntryHeader> Protected { get; }

    /// <summary>What front matter may call the entries in folders.</summary>
    public EntryNames Names => index.Names;

    public IReadOnlyDictionary<string, Work> Works { get; }

    public TermIndex Terms { get; }

    /// <summary>The files that links to nothing surely mean.</summary>
    public MeantFile Meant { get; }

    /// <summary>Finds the places that links mean.</summary>
    public PlaceList Places { get; }

    /// <summary>Finds citations that are written as elsewhere.</summary>
    public HandCitations HandCitations { get; }

    /// <summary>The pictures that texts may show.</summary>
    public PictureFiles Pictures { get; }

    /// <summary>
    /// Stands for all that the text of another page may depend on: the same object for as long as all of that is the same.
    /// Whatever a body is given to read of the catalog belongs into <see cref="HasTargetsOf"/>.
    /// </summary>
    public object Targets { get; }

    /// <summary>Collects what there is. Ids that two files share are problems, and only the first file counts.</summary>
    /// <param name="sources">What was read before the entries.</param>
    /// <param name="headers">All entries.</param>
    /// <param name="words">The words of the site.</param>
    /// <param name="withDrafts">True when drafts are pages too, as in a preview.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="before">The catalog of the same folder a moment ago; null for none.</param>
    /// <param name="original">The catalog of the main language; null for that one.</param>
    public static Catalog Create(
        SourceSet sources, ImmutableArray<EntryHeader> headers, Words words, bool withDrafts, DiagnosticBag problems, Catalog? before = null, Catalog? original = null)
    {
        var kept = before is not null && before.index.IsOf(headers) ? headers : WithoutTwins(headers, problems);
        var index = before is not null && before.index.IsOf(kept) ? before.index : new EntryIndex(kept);
        var catalog = new Catalog(sources, index, kept, words, withDrafts, before, original);
        if ((original is null || catalog.IsPublished) && ProblemOfSummary(catalog.Find(new EntryId(EntryKind.Summary, "")), sources.Input, withDrafts) is { } problem)
        {
            problems.Add(problem);
        }

        return catalog;
    }

    /// <summary>Whether any page is shown. A language of drafts alone is not published.</summary>
    public bool IsPublished => Headers.Any(IsShown);

    /// <summary>Whether nobody may learn from a page who somebody is: that of a protected person, or its easier version.</summary>
    public bool IsProtected(EntryHeader page) => page.IsProtected || (page.EasierOf is { } whole && Find(whole) is { IsProtected: true });

    /// <summary>The page whose text stands above the list of places; null for none.</summary>
    public EntryHeader? PlacesIntroduction => Find(new EntryId(EntryKind.Page, "places"));

    /// <summary>The address of a file that is published as it is. One that a language shares lies outside its folder.</summary>
    public SiteUrl UrlOfFile(string path) =>
        Original is not null && Sources.Input.Find(path)?.Origin == path ? SiteUrl.File(path).FromLanguage() : SiteUrl.File(path);

    /// <summary>The page in the main language that stands in for one that is not translated; null where there is none.</summary>
    /// <param name="file">The path of the page that a link names, or of a folder.</param>
    public LinkTarget.Original? FindOriginal(string file)
    {
        if (Original is null)
        {
            return null;
        }

        return Original.FindFileOrIndex(file) is { } page
            ? Original.IsShown(page) && !page.IsNotFound ? new LinkTarget.Original(page.Url.FromLanguage(), page.Id, page.Title) : null
            : Original.FindGeneratedPage(EntryPath.PathOfFolder(file)) is { } generated ? new LinkTarget.Original(generated.FromLanguage(), null, null) : null;
    }

    /// <summary>The page of the main language that a page of this one translates; null for none. The two may have different numbers in their names.</summary>
    public EntryHeader? FindTranslated(EntryHeader translation) => Original?.Find(translation.Id);

    /// <summary>The page of this language that a path names, or the path of the page that it translates, or a folder; null for none.</summary>
    public EntryHeader? FindPage(string path) =>
        FindFileOrIndex(path) ?? (Original?.FindFileOrIndex(path) is { } page ? Find(page.Id) : null);

    private EntryHeader? FindFileOrIndex(string path)
    {
        var folder = path.TrimEnd('/');
        return FindFile(path) ?? FindFile(folder + (folder.Length > 0 ? "/" : "") + EntryPath.Index);
    }

    /// <summary>The entry with an id; null for none.</summary>
    public EntryHeader? Find(EntryId id) => index.PlaceOf(id) is { } place ? Headers[place] : null;

    /// <summary>The easier version of a page; null for none.</summary>
    public EntryHeader? FindEasierOf(EntryId page) => Find(page) is { } whole ? Find(new EntryId(EntryKind.Easy, whole.Url.Path.Trim('/'))) : null;

    /// <summary>Where writers find a file of this language, as messages name it.</summary>
    public string OriginOf(string file) => Sources.Input.OriginOf(file);

    /// <summary>Which of <see cref="Headers"/> has an id.</summary>
    /// <exception cref="InvalidOperationException">None has it.</exception>
    public int PlaceOf(EntryId id) => index.PlaceOf(id) ?? throw new InvalidOperationException($"No entry has the id {id}.");

    public EntryHeader? FindFile(string path) => index.PlaceOf(path) is { } place ? Headers[place] : null;

    public SiteUrl? FindGeneratedPage(string path) => generatedPages.TryGetValue(path, out var url) ? url : null;

    /// <summary>The work with a key, or with the id that its file has; null for none.</summary>
    public Work? FindWork(string id) => Works.GetValueOrDefault(id) ?? worksByOriginalId.GetValueOrDefault(id);

    /// <summary>The work that a generated page is about; null for none.</summary>
    public Work? FindWork(SiteUrl page) => Works.Values.Where(w => w.Address == page).MinBy(w => w.Id, StringComparer.Ordinal);

    /// <summary>
    /// Whether a link to this entry would lead to nothing once the site is published. From a draft it would not: it is
    /// published with its drafts or not at all.
    /// </summary>
    public bool IsMissing(EntryHeader target, EntryHeader? from) =>
        target.IsDraft && !WithDrafts && from is not { IsDraft: true };

    /// <summary>Paths of the Markdown files that are no entry, because they are not understood.</summary>
    public IEnumerable<string> Unread(InputFolder input) =>
        input.Files.Where(f => f.Role == FileRole.Entry).Select(f => f.Path).Where(path => FindFile(path) is null);

    /// <summary>Whether a page that is not understood lies below an address, or has it.</summary>
    public bool IsUnread(string address) => unread.Value.Contains(address);

    public bool HasFile(string path) => files.Contains(path);

    /// <summary>Whether there are files below this path.</summary>
    public bool HasFolder(string path) => files.Any(f => f.StartsWith(path.TrimEnd('/') + "/", StringComparison.Ordinal));

    /// <summary>
    /// The file a writer probably meant: the page with this address, a file of this name in another folder, or one
    /// whose path is nearly the same. Null when there is none of its type.
    /// </summary>
    public string? NearestFile(string path)
    {
        var type = Path.GetExtension(path) is { Length: > 0 } t and not ".html" ? t : ".md";
        var stem = path[..^Path.GetExtension(path).Length].TrimEnd('/');
        return Headers.FirstOrDefault(h => h.Url.OutputPath == stem + "/index.html")?.File
            ?? (path.EndsWith('/') ? Nearest.To(path, generatedPages.Keys.Select(p => p[1..])) : null)
            ?? (type == ".md" ? NearestOf(stem, type, Headers.Select(h => h.File))
                : NearestOf(stem, type, files.Where(f => !f.EndsWith(".md", StringComparison.OrdinalIgnoreCase))));
    }

    // Whether somebody is quoted is known only when every body was composed: BodyChecks. A language that quotes nobody yet must know it
    // before, because its links lead to the main language then. Lessons always have pages for teachers.
    private Dictionary<string, SiteUrl> CollectGeneratedPages(ImmutableArray<EntryHeader> published, ImmutableArray<Work> works) =>
        GeneratedPages.Collect(Config, published, works, hasTestimony: Original is null || published.Any(h => Testimonies.MayBeIn(h.Source.Text)))
            .Concat(published.Any(h => h.Id.Kind == EntryKind.Lesson) ? [TeachUrls.List] : [])
            .ToDictionary(p => p.Path, StringComparer.Ordinal);

    private static ImmutableArray<EntryHeader> WithoutTwins(ImmutableArray<EntryHeader> headers, DiagnosticBag problems)
    {
        var first = new Dictionary<EntryId, EntryHeader>(headers.Length);
        foreach (var header in headers.Where(h => !first.TryAdd(h.Id, h)))
        {
            var (file, other) = (header.File, first[header.Id].File);
            problems.Add(Path.GetDirectoryName(file) == Path.GetDirectoryName(other)
                ? Rules.DuplicateId(file, header.Id.Name, other)
                : Rules.AddressTaken(file, header.Url.ToString(), other));
        }

        return first.Count == headers.Length ? headers : [.. headers.Where(h => ReferenceEquals(first[h.Id], h))];
    }

    private bool HasTargetsOf(Catalog other) =>
        ReferenceEquals(Sources.Site, other.Sources.Site)
        && ReferenceEquals(Words, other.Words)
        && Sources.Works == other.Sources.Works
        && ReferenceEquals(Sources.Unread, other.Sources.Unread)
        && Sources.Parts.IsSame(other.Sources.Parts)
        && HasOriginalOf(other)
        && Sources.Data.IsSame(other.Sources.Data)
        && generatedPages.Keys.SequenceEqual(other.generatedPages.Keys)
        && HasFilesOf(other)
        && ShowsAs(other)
        && Headers.Length == other.Headers.Length
        && Headers.Zip(other.Headers).All(pair => IsSameTarget(pair.First, pair.Second));

    private bool HasOriginalOf(Catalog other) => WithDrafts == other.WithDrafts && ReferenceEquals(Original?.Targets, other.Original?.Targets);

    // Beside a film stands how large its file is.
    private bool ShowsAs(Catalog other) => Pictures.ShowsAs(other.Pictures) && SizesOfMedia(this).SequenceEqual(SizesOfMedia(other)) && IntroducesPlacesAs(other) && MostSearchedText == other.MostSearchedText;

    private static IEnumerable<long> SizesOfMedia(Catalog catalog) =>
        catalog.Sources.Input.Files.Where(f => MediaFormats.FromName(f.Path) is not null).Select(f => f.Stamp.Length);

    // Where a link into the list of places leads depends on the headings of its introduction.
    private bool IntroducesPlacesAs(Catalog other) => ReferenceEquals(PlacesIntroduction?.Source, other.PlacesIntroduction?.Source);

    private bool HasFilesOf(Catalog other) =>
        Sources.Input.Files.Select(f => f.Path).SequenceEqual(other.Sources.Input.Files.Select(f => f.Path), StringComparer.Ordinal);

    // Of another page a text shows nothing, but where it is; of a term, the words that lead to it. Whom a page protects, its easier version protects; other words than the title are reported on links to it.
    private static bool IsSameTarget(EntryHeader one, EntryHeader other) => ReferenceEquals(one, other)
        || (one.Id == other.Id && one.File == other.File && one.Url == other.Url
            && one.IsDraft == other.IsDraft && one.IsProtected == other.IsProtected && (!one.IsProtected || one.Title == other.Title) && (one.Id.Kind != EntryKind.Term || HasSameForms(one, other)));

    private static bool HasSameForms(EntryHeader one, EntryHeader other) =>
        one.Title == other.Title
        && one.LinksByItself == other.LinksByItself
        && FormsOf(one).SequenceEqual(FormsOf(other));

    private static IEnumerable<EntryHeader> TermsIn(ImmutableArray<EntryHeader> headers) => headers.Where(h => h.Id.Kind == EntryKind.Term);

    private static IEnumerable<string> FormsOf(EntryHeader term) =>
        term.References.Where(m => m.Kind == EntryReferenceKind.Form).Select(m => m.Id);

    private static string? NearestOf(string stem, string type, IEnumerable<string> files)
    {
        var candidates = files.Order(StringComparer.Ordinal).ToList();
        var name = Path.GetFileName(stem) + type;
        return candidates.Find(f => f.Equals(stem + type, StringComparison.OrdinalIgnoreCase))
            ?? candidates.Find(f => Path.GetFileName(f).Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? NearestStem(stem, candidates);
    }

    // What all pages end in says nothing about which is meant.
    private static string? NearestStem(string stem, List<string> files) => Path.GetFileName(stem) == "index" ? null :
        Nearest.To(stem, files.Select(Stem)) is { } near ? files.Find(f => Stem(f) == near) : null;

    private static string Stem(string file) => file[..^Path.GetExtension(file).Length];

    private static Diagnostic? ProblemOfSummary(EntryHeader? summary, InputFolder input, bool withDrafts) =>
        summary is null ? input.Find(EntryPath.Index) is null ? Rules.NoSummary() : null
        : summary.IsDraft && !withDrafts ? Rules.DraftSummary() : null;
}
