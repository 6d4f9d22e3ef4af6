using System.Collections.Immutable;
using Explainer.Images;
using Explainer.Link;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// One form of publication: which pages it has and in which order, the chrome around them, how links are written, which other
/// files it has and for whom, and how it is packed.
/// </summary>
internal abstract class Edition
{
    /// <summary>How links from one of its files to another are written.</summary>
    public virtual LinkForm Links => LinkForm.Folders;

    /// <summary>How the folder is packed into an archive beside it; null for none.</summary>
    public virtual Packing? Packing => null;

    /// <summary>Whether pages and files for this audience are included.</summary>
    public virtual bool IsFor(Audience audience) => true;

    /// <summary>The pages and files for its audiences. Each is created on demand, and an exception then names the input file.</summary>
    protected ImmutableArray<PendingFile> List(IEnumerable<SitePage> pages, IEnumerable<PendingFile> files)
    {
        var renderer = new PageRenderer();
        var others = files.Where(f => IsFor(f.Audience)).Select(f => f.Guarded()).ToList();
        return
        [
            // Those of the whole site first: a long one, such as the site map for search engines, would at the end be made by one thread alone.
            .. others.Where(f => !f.IsCompanion),
            .. pages.Where(p => IsFor(p.Audience)).Select(p => PendingFile.From(p, renderer).Guarded()),
            .. others.Where(f => f.IsCompanion),
        ];
    }
}

/// <summary>An edition of a whole site.</summary>
internal abstract class SiteEdition : Edition
{
    /// <summary>Lists its files. Each is created on demand.</summary>
    public ImmutableArray<PendingFile> List(EditionSource source)
    {
        var (files, offered) = ListLanguage(source);
        if (source.Others.IsEmpty)
        {
            return files;
        }

        // The archive of the whole site is the same for all.
        var shared = offered.FirstOrDefault(o => o.Offered.File == Download.Offline)?.FromLanguage();
        return Join(files, source.Others.SelectMany(o => ListLanguage(o with { Offline = shared }).Files.Select(f => f.InLanguage(o.Languages.Current.Folder, o.Input))));
    }

    // What languages share is listed by each. Two files with one path besides would be a fault of ours.
    private static ImmutableArray<PendingFile> Join(ImmutableArray<PendingFile> files, IEnumerable<PendingFile> others)
    {
        var all = files.ToBuilder();
        var taken = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in others)
        {
            if (taken.Add(file.Path))
            {
                all.Add(file);
            }
            else if (!file.IsShared)
            {
                throw new InvalidOperationException($"Two languages make {file.Path}.");
            }
        }

        return all.ToImmutable();
    }

    private (ImmutableArray<PendingFile> Files, ImmutableArray<TakeAway> Offered) ListLanguage(EditionSource source)
    {
        var bare = new RenderContext(source.Site, source.Theme.Urls, CreateLinks(source), source.Languages);
        // Files are listed while the search is made, and backlinks collected: the first page that lists them would let all others wait.
        var search = CreateSearch(bare, source.Theme);
        _ = Task.Run(() => source.Site.Backlinks.Value, CancellationToken.None);
        var hasFeed = IsFor(Audience.Servers) && !source.Site.Changes.IsEmpty;
        var offered = ListTakeAways(source with { Search = search });
        var ofPages = ListPageTakeAways(source);
        var context = bare.With(source.Theme.Urls with
        {
            Search = search?.Script,
            Feed = hasFeed ? WellKnownFiles.Feed : null,
            Manifest = IsFor(Audience.Servers) ? WellKnownFiles.Manifest : null,
            Downloads = [.. offered.Select(o => o.Offered)],
            PageFiles = ofPages.ToDictionary(o => o.File.Url, o => o.Size),
            // A browser that has the page from disk refuses to load a font early.
            Fonts = IsFor(Audience.Servers) ? source.Theme.Urls.Fonts : [],
        });
        // First the files whose sizes pages name: they are written and let go before a page asks for the size.
        var named = List([], [.. offered.Select(o => o.File), .. ofPages.Select(o => o.Made)]);
        var listed = List(ListPages(context), ListFiles(source, context));
        return ([.. named, .. search?.Files.Value ?? [], .. listed], offered);
    }

    /// <summary>Its pages, in order, each with its chrome.</summary>
    protected abstract IEnumerable<SitePage> ListPages(RenderContext context);

    /// <summary>Its other files, except those of the search.</summary>
    protected abstract IEnumerable<PendingFile> ListFiles(EditionSource source, RenderContext context);

    /// <summary>How links of a site are written.</summary>
    protected virtual LinkForm CreateLinks(EditionSource source) => Links;

    /// <summary>The files that it offers to take along; none for most.</summary>
    protected virtual ImmutableArray<TakeAway> ListTakeAways(EditionSource source) => [];

    /// <summary>The files that it offers of single pages; none for most.</summary>
    protected virtual ImmutableArray<PageTakeAway> ListPageTakeAways(EditionSource source) => [];

    /// <summary>Its search; null for an edition that has none.</summary>
    protected virtual SearchFiles? CreateSearch(RenderContext context, ThemeAssets theme) => null;
}

/// <summary>What an edition of a site is made from.</summary>
/// <param name="Input">Where the files lie that are published as they are.</param>
/// <param name="Theme">The style sheets, scripts and images of the theme.</param>
internal sealed record EditionSource(Site Site, InputFolder Input, ThemeAssets Theme)
{
    /// <summary>The languages of the site, and which of them this is.</summary>
    public required PageLanguages Languages { get; init; }

    /// <summary>The same in other languages; empty in each of these, and for most sites.</summary>
    public ImmutableArray<EditionSource> Others { get; init; } = [];

    /// <summary>The archive that all languages offer; null where there is none, and in the main language, which makes it.</summary>
    public TakeAway? Offline { get; init; }

    /// <summary>The search of the website, for an edition that is packed as one of its files and has the same; null elsewhere.</summary>
    public SearchFiles? Search { get; init; }

    /// <summary>The images and other files that writers publish as they are.</summary>
    public IEnumerable<PendingFile> ListCopies() => Site.Files.Select(f => new PendingFile(f, f, () => Copy(Input.Find(f)!, f))
    {
        IsShared = Site.SharedFiles.Contains(f),
        Audience = Site.FilesForTeachers.Contains(f) ? Audience.Teachers : Audience.Everyone,
    });

    /// <summary>The files of <c>_root/</c>, which servers and services look for at the top of the site.</summary>
    public IEnumerable<PendingFile> ListRootFiles() =>
        from file in Input.Files
        where file.Role == FileRole.RootFile
        let path = RootFiles.OutputPathOf(file)
        select new PendingFile(path, file.Path, () => Copy(file, path)) { Audience = Audience.Servers };

    /// <summary>The bytes of one of the files that writers publish as they are.</summary>
    public ReadOnlyMemory<byte> ReadCopy(string file) => Copy(Input.Find(file)!, file).Bytes;

    // The file was there when the folder was listed. If it is gone, the site that was read is out of date: stop.
    private static OutputFile Copy(InputFile file, string path)
    {
        var problems = new DiagnosticBag();
        var bytes = InputFolder.ReadBytes(file, problems);
        return bytes is not null ? new OutputFile(path, FileMetadata.Clean(file.Path, bytes).Bytes) : throw new InputChangedException(problems.InOrder()[0]);
    }
}
