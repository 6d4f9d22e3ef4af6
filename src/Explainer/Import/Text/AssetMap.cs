using System.Collections.Frozen;
using System.Globalization;
using Explainer.Images;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;

namespace Explainer.Import.Text;

/// <summary>Where pictures and other files that pages use will lie in the input.</summary>
/// <param name="folder">The folder.</param>
/// <param name="outline">Its order.</param>
/// <param name="isEmbedded">Whether a picture is no file of it, but stood in the text of a page.</param>
internal sealed class AssetMap(SourceFolder folder, Outline outline, Func<string, bool> isEmbedded)
{
    private const int LongestCode = 200_000;

    // What a browser shows or runs is not taken over with the rest.
    private static readonly FrozenSet<string> Files = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ".pdf", ".zip", ".csv", ".tsv", ".txt", ".json", ".xlsx", ".xls", ".doc", ".docx", ".ppt", ".rtf", ".odt", ".ods", ".odp", ".pptx", ".mp3", ".mp4", ".webm",
        ".ogg", ".wav", ".ipynb", ".r", ".py", ".sh", ".gz", ".tgz", ".bib", ".epub", ".toml", ".yml", ".yaml", ".gpx", ".geojson");

    private readonly OrderedDictionary<string, string> targets = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The files that are taken over, and where they will lie.</summary>
    public IReadOnlyDictionary<string, string> Targets => targets;

    /// <summary>Where a file will lie: pictures in <c>images/</c> and all else in <c>files/</c>, in folders as they had them; null for what is not taken over.</summary>
    public string? TargetOf(string file)
    {
        if (targets.TryGetValue(file, out var known))
        {
            return known;
        }

        var isKnown = PageMap.IsPicture(file) || Files.Contains(Path.GetExtension(file));
        if (!isEmbedded(file) && (!folder.Has(file) || (!isKnown && !IsShownAsText(file))))
        {
            return null;
        }

        return targets[file] = Free(file, isKnown);
    }

    private string Free(string file, bool isKnown)
    {
        var path = outline.Static.Prepend(outline.Content).Where(s => s.Length > 0 && file.StartsWith(s, StringComparison.Ordinal)).Select(s => file[s.Length..]).FirstOrDefault() ?? file;
        var names = path.Split('/').ToList();
        names = [.. names[..^1].Where(n => n.ToLowerInvariant() is not ("images" or "img" or "image" or "files" or "assets" or "static")), names[^1]];
        var target = (PageMap.IsPicture(file) ? "images/" : "files/") + string.Join('/', names.Select(TargetName.Tidy)) + (isKnown ? "" : ".txt");
        target = Path.ChangeExtension(target, EndingOf(file) ?? Path.GetExtension(target));
        for (var number = 2; !taken.Add(target); number++)
        {
            target = $"{target[..target.LastIndexOf('.')]}-{number.ToString(CultureInfo.InvariantCulture)}{Path.GetExtension(target)}";
        }

        return target;
    }

    /// <summary>The only picture that lies in such a folder, for an address that was written for another root, as <c>/site/assets/a.png</c>; null for none, and for several.</summary>
    public string? FindPicture(string path)
    {
        var names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return !PageMap.IsPicture(path) ? null : Enumerable.Range(1, Math.Max(0, names.Length - 2)).Select(i => folder.FindByName(string.Join('/', names[i..]))).FirstOrDefault(f => f is not null);
    }

    // That of its format, where its name says another one; browsers are told the format by the name.
    private string? EndingOf(string file) =>
        PageMap.IsPicture(file) && !isEmbedded(file) && PictureFormats.Detect(folder.ReadHead(file)) is { } format && format != PictureFormats.FromName(file) ? PictureFormats.EndingOf(format) : null;

    // A file of code that a page links to is shown as text, so that nothing in it runs.
    private bool IsShownAsText(string file) => !Outline.IsPage(file) && outline.Excluded?.Files.Contains(file) != true
        && Outline.ShownByProgram(file) is null && !(Path.GetExtension(file).ToLowerInvariant() is ".html" or ".htm" or ".svg" or ".ico" or ".rst" or ".adoc") && folder.ReadText(file) is { Length: > 0 and < LongestCode };
}
