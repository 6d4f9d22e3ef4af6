using Explainer.Editions.Paper;
using Explainer.Editions.Word;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>Makes the files of single pages.</summary>
/// <param name="read">Reads a file that the site publishes as it is.</param>
internal sealed class PageFileMaker(Site site, PageLanguages languages, AssetUrls assets, Func<string, ReadOnlyMemory<byte>> read)
{
    private readonly PaperPages pages = new(site, languages, assets);

    // By the whole address that links to them have.
    private readonly Dictionary<string, string> files = site.Files.ToDictionary(f => site.UrlOf(f).Under(site.Config.Url), StringComparer.Ordinal);

    /// <summary>The style of handouts, which each of them has within.</summary>
    public static string HandoutStyle => BuiltInFiles.ReadText("assets/paper/paper.css");

    public byte[] Make(PageFile file) => file.Form switch
    {
        PageFileForm.Handout => new HandoutFile(site, files, HandoutStyle, read).Write(pages.Make(file)),
        PageFileForm.Sheet => Pack(new WordFile(site, files, BuiltInFiles.ReadText("assets/word/styles.xml"), read).Write(pages.Make(file))),
    };

    private static byte[] Pack(OrderedDictionary<string, byte[]> parts)
    {
        using var packed = new MemoryStream();
        Packing.Write(parts.Keys, path => parts[path], "", packed, CancellationToken.None);
        return packed.ToArray();
    }
}
