using Explainer.Model;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// The website for reading from disk, without a server. Links end in file names, because nothing maps a folder to its
/// <c>index.html</c>; files that only servers read are left out; the folder is also packed into a zip.
/// </summary>
/// <param name="isForEveryone">True to leave the pages for teachers out. Links to them then lead to the website.</param>
/// <param name="search">The search of the website, whose files are the same here; null to make it.</param>
internal sealed class DiskEdition(bool isForEveryone = false, SearchFiles? search = null) : WebEdition
{
    public override LinkForm Links => LinkForm.Files;

    public override Packing Packing => Packing.Zip;

    public override bool IsFor(Audience audience) => audience switch
    {
        Audience.Servers => false,
        Audience.Teachers => !isForEveryone,
        Audience.Everyone => true,
    };

    protected override LinkForm CreateLinks(Site site) => isForEveryone ? LinkForm.FilesWithout(TeachUrls.List, site.Config.Url) : Links;

    protected override OfflineFile? CreateOffline(EditionSource source, SearchFiles? search) => null;

    protected override SearchFiles? CreateSearch(RenderContext context, ThemeAssets theme) => search ?? base.CreateSearch(context, theme);
}

/// <summary>The website packed for reading from disk, as one of its files: for everyone, so without the pages for teachers.</summary>
/// <param name="File">The file. It is made once, on demand.</param>
/// <param name="Size">Its size in bytes, for which it has to be made; null where pages do not say it.</param>
internal sealed record OfflineFile(PendingFile File, Lazy<int>? Size)
{
    /// <summary>The file of a site.</summary>
    /// <param name="search">The search of the website.</param>
    /// <param name="saysSize">Whether pages say how large it is.</param>
    public static OfflineFile Create(EditionSource source, SearchFiles? search, bool saysSize)
    {
        var packed = new Lazy<byte[]>(() => Pack(source, search));
        return new OfflineFile(
            new PendingFile(WellKnownFiles.Offline.OutputPath, SiteReader.File, () => new OutputFile(WellKnownFiles.Offline.OutputPath, packed.Value)) { IsArchive = true },
            saysSize ? new Lazy<int>(() => packed.Value.Length) : null);
    }

    // On one thread: a page that waits for its size must not be given to a thread that is waiting for this.
    private static byte[] Pack(EditionSource source, SearchFiles? search)
    {
        var files = new DiskEdition(isForEveryone: true, search).List(source).ToDictionary(f => f.Path, StringComparer.Ordinal);
        using var packed = new MemoryStream();
        Packing.Write(
            files.Keys.Order(StringComparer.Ordinal), path => files[path].Make().Bytes.ToArray(), source.Site.Config.Title, packed, CancellationToken.None);
        return packed.ToArray();
    }
}
