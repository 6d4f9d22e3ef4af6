using System.Collections.Immutable;
using Explainer.Compose.Terms;
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
    private readonly Dictionary<string, EntryHeader> byFile;
    private readonly Dictionary<string, SiteUrl> generatedPages;
    private readonly HashSet<string> files;

    private Catalog(SourceSet sources, Dictionary<EntryId, EntryHeader> byId, ImmutableArray<EntryHeader> headers, Words words, bool withDrafts, Catalog? before)
    {
        Sources = sources;
        Words = words;
        WithDrafts = withDrafts;
        Config = sources.Site.Config;
        Headers = headers;
        Works = sources.Works.ToDictionary(w => w.Id, StringComparer.Ordinal);
        byFile = headers.ToDictionary(h => h.File, StringComparer.Ordinal);
        Terms = before is not null && TermsIn(headers).SequenceEqual(TermsIn(before.Headers), ReferenceEqualityComparer.Instance)
            ? before.Terms
            : TermIndex.Create(headers.Where(h => withDrafts || !h.IsDraft));
        ById = byId;
        Names = EntryNames.Create(byId.Keys);
        // Whether somebody is quoted is known only when every body was composed: BodyChecks.
        generatedPages = GeneratedPages.Collect(Config, [.. headers.Where(h => (withDrafts || !h.IsDraft) && !h.IsNotFound)], sources.Works, hasTestimony: true)
            .ToDictionary(p => p.Path, StringComparer.Ordinal);
        files = before is not null && HasFilesOf(before) ? before.files : sources.Input.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        Meant = new MeantFile(headers, sources.Input);
        Pictures = PictureFiles.Create(sources.Input, before?.Pictures);
        Targets = before is not null && HasTargetsOf(before) ? before.Targets : new object();
    }

    /// <summary>What was read before the entries.</summary>
    public SourceSet Sources { get; }

    public SiteConfig Config { get; }

    public Words Words { get; }

    /// <summary>True when drafts are pages too, as in a preview.</summary>
    public bool WithDrafts { get; }

    public ImmutableArray<EntryHeader> Headers { get; }

    public IReadOnlyDictionary<EntryId, EntryHeader> ById { get; }

    /// <summary>What front matter may call the entries in folders.</summary>
    public EntryNames Names { get; }

    public IReadOnlyDictionary<string, Work> Works { get; }

    public TermIndex Terms { get; }

    /// <summary>The files that links to nothing surely mean.</summary>
    public MeantFile Meant { get; }

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
    public static Catalog Create(
        SourceSet sources, ImmutableArray<EntryHeader> headers, Words words, bool withDrafts, DiagnosticBag problems, Catalog? before = null)
    {
        var first = new Dictionary<EntryId, EntryHeader>(headers.Length);
        foreach (var header in headers.Where(h => !first.TryAdd(h.Id, h)))
        {
            var (file, other) = (header.File, first[header.Id].File);
            problems.Add(Path.GetDirectoryName(file) == Path.GetDirectoryName(other)
                ? Rules.DuplicateId(file, header.Id.Name, other)
                : Rules.AddressTaken(file, header.Url.ToString(), other));
        }

        CheckSummary(first.GetValueOrDefault(new EntryId(EntryKind.Summary, "")), sources.Input, withDrafts, problems);
        var kept = first.Count == headers.Length ? headers : [.. headers.Where(h => ReferenceEquals(first[h.Id], h))];
        return new Catalog(sources, first, kept, words, withDrafts, before);
    }

    public EntryHeader? FindFile(string path) => byFile.GetValueOrDefault(path);

    public SiteUrl? FindGeneratedPage(string path) => generatedPages.TryGetValue(path, out var url) ? url : null;

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

    private bool HasTargetsOf(Catalog other) =>
        ReferenceEquals(Sources.Site, other.Sources.Site)
        && ReferenceEquals(Words, other.Words)
        && Sources.Works == other.Sources.Works
        && Sources.Parts.IsSame(other.Sources.Parts)
        && WithDrafts == other.WithDrafts
        && generatedPages.Keys.SequenceEqual(other.generatedPages.Keys)
        && HasFilesOf(other)
        && Pictures.ShowsAs(other.Pictures)
        && Headers.Length == other.Headers.Length
        && Headers.Zip(other.Headers).All(pair => IsSameTarget(pair.First, pair.Second));

    private bool HasFilesOf(Catalog other) =>
        Sources.Input.Files.Select(f => f.Path).SequenceEqual(other.Sources.Input.Files.Select(f => f.Path), StringComparer.Ordinal);

    // Of another page a text shows nothing, but where it is; of a term, the words that lead to it.
    private static bool IsSameTarget(EntryHeader one, EntryHeader other) => ReferenceEquals(one, other)
        || (one.Id == other.Id && one.File == other.File && one.Url == other.Url
            && one.IsDraft == other.IsDraft && (one.Id.Kind != EntryKind.Term || HasSameForms(one, other)));

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

    private static void CheckSummary(EntryHeader? summary, InputFolder input, bool withDrafts, DiagnosticBag problems)
    {
        if (summary is null && input.Find(EntryPath.Index) is null)
        {
            problems.Add(Rules.NoSummary());
        }
        else if (summary is { IsDraft: true } && !withDrafts)
        {
            problems.Add(Rules.DraftSummary());
        }
    }
}
