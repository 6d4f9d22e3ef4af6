using System.Collections.Immutable;
using Explainer.Model;
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

    protected override LinkForm CreateLinks(EditionSource source) =>
        (isForEveryone ? LinkForm.FilesWithout(TeachUrls.List, source.Site.Config.Url) : Links).WithCaptions(path => WithinPage(path, source));

    // A file that languages share lies above the folder of each.
    private static string? WithinPage(string path, EditionSource source) => !path.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase) ? null
        : $"data:text/vtt;base64,{Convert.ToBase64String(source.ReadCopy(path.StartsWith("../", StringComparison.Ordinal) ? path[3..] : path).Span)}";

    protected override ImmutableArray<TakeAway> ListTakeAways(EditionSource source) => [];

    protected override ImmutableArray<PageTakeAway> ListPageTakeAways(EditionSource source) => [];

    protected override SearchFiles? CreateSearch(RenderContext context, ThemeAssets theme) =>
        context.Languages.Current.IsMain && search is not null ? search : base.CreateSearch(context, theme);

    /// <summary>The site for everyone packed, as a file that the website offers.</summary>
    public static byte[] Pack(EditionSource source)
    {
        var files = new DiskEdition(isForEveryone: true, source.Search).List(source).ToDictionary(f => f.Path, StringComparer.Ordinal);
        using var packed = new MemoryStream();
        Packing.Write(
            files.Keys.Order(StringComparer.Ordinal), path => files[path].Make().Bytes.ToArray(), source.Site.Config.Title, packed, CancellationToken.None);
        return packed.ToArray();
    }
}
