using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Explainer.Compose.Terms;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Compose;

/// <summary>What a body may point at: every entry, made page, work and file, before any body is read.</summary>
internal sealed class Catalog
{
    private readonly FrozenDictionary<string, EntryHeader> byFile;
    private readonly FrozenDictionary<string, SiteUrl> madePages;
    private readonly FrozenSet<string> files;

    private Catalog(SourceSet sources, ImmutableArray<EntryHeader> headers, Words words, bool withDrafts)
    {
        Words = words;
        WithDrafts = withDrafts;
        Config = sources.Site.Config;
        Headers = headers;
        Works = sources.Works.ToFrozenDictionary(w => w.Id, StringComparer.Ordinal);
        byFile = headers.ToFrozenDictionary(h => Key(h.Entry.File), StringComparer.Ordinal);
        Terms = TermIndex.Of(headers.Where(h => withDrafts || !h.Entry.IsDraft));
        ById = headers.ToFrozenDictionary(h => h.Entry.Id);
        madePages = MadePages.Of(Config, [.. headers.Select(h => h.Entry).Where(e => withDrafts || !e.IsDraft)], sources.Works)
            .ToFrozenDictionary(p => p.Path, StringComparer.Ordinal);
        files = sources.Input.Files.Select(f => Key(f.Path)).ToFrozenSet(StringComparer.Ordinal);
    }

    public SiteConfig Config { get; }

    public Words Words { get; }

    /// <summary>True when drafts are pages too, as in a preview.</summary>
    public bool WithDrafts { get; }

    public ImmutableArray<EntryHeader> Headers { get; }

    public FrozenDictionary<EntryId, EntryHeader> ById { get; }

    public FrozenDictionary<string, Work> Works { get; }

    public TermIndex Terms { get; }

    /// <summary>Collects what there is. Ids that two files share are problems, and only the first file counts.</summary>
    public static Catalog Of(
        SourceSet sources, ImmutableArray<EntryHeader> headers, Words words, bool withDrafts, DiagnosticBag problems)
    {
        var first = new Dictionary<EntryId, EntryHeader>();
        foreach (var header in headers.Where(h => !first.TryAdd(h.Entry.Id, h)))
        {
            var (file, other) = (header.Entry.File, first[header.Entry.Id].Entry.File);
            problems.Add(Path.GetDirectoryName(file) == Path.GetDirectoryName(other)
                ? Rules.DuplicateId(file, header.Entry.Id.Name, other)
                : Rules.AddressTaken(file, header.Entry.Url.ToString(), other));
        }

        if (!first.ContainsKey(new EntryId(EntryKind.Summary, "")) && sources.Input.Find(EntryPath.Index) is null)
        {
            problems.Add(Rules.NoSummary());
        }

        return new Catalog(sources, [.. headers.Where(h => first[h.Entry.Id] == h)], words, withDrafts);
    }

    public EntryHeader? FindFile(string path) => byFile.GetValueOrDefault(Key(path));

    public SiteUrl? FindMadePage(string path) => madePages.TryGetValue(path, out var url) ? url : null;

    public bool HasFile(string path) => files.Contains(Key(path));

    /// <summary>The path a writer probably meant.</summary>
    public string? NearestFile(string path) => Nearest.To(path, files.Order(StringComparer.Ordinal));

    // One file system gives names in NFC, another in NFD; writers type either.
    private static string Key(string path) => path.Normalize(NormalizationForm.FormC);
}
