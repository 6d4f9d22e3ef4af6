using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>
/// Finds what a path means that leads to no file because its folder has another name here, <c>people/ada-lind.md</c>, or stands above: a list
/// is named as from the top, <c>lessons</c>, in a page that lies in a folder.
/// </summary>
internal static class MeantPath
{
    private const string TextEnding = ".md";

    /// <summary>The file or the folder of a list, relative to the input folder; null where nobody can be sure.</summary>
    /// <param name="path">The path that the link leads to, relative to the input folder.</param>
    /// <param name="catalog">What there is.</param>
    public static string? Find(string path, Catalog catalog)
    {
        var parts = EntryPath.FolderOf(path).TrimEnd('/').Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (Named(Stem(parts[i])) is { } folder && Within(folder, parts[(i + 1)..], catalog) is { } found)
            {
                return found;
            }
        }

        return List(Stem(parts[^1]), catalog);
    }

    /// <summary>The list whose name is near the last part of a path, wherever it stands; null for none.</summary>
    public static string? Nearest(string path, Catalog catalog) =>
        path.TrimEnd('/').Split('/')[^1] is var name && name.Contains('.', StringComparison.Ordinal) ? null : catalog.NearestFile(name + "/");

    /// <summary>The command that begins the page that a path names, where that is one in the folder of a kind; null for others.</summary>
    public static string? CommandFor(string path)
    {
        if (path.Split('/') is not [var folder, var name] || !name.EndsWith(TextEnding, StringComparison.Ordinal) || Kind.OfFolder(folder) is not { Folder: not null } kind)
        {
            return null;
        }

        var words = EntryPath.WithoutNumber(SiteUrl.Slug(name[..^TextEnding.Length])).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var title = string.Join(' ', words.Select((w, i) => i == 0 || kind == Kind.Profile ? char.ToUpperInvariant(w[0]) + w[1..] : w));
        return title.Length == 0 ? null : AdviceTexts.CommandFor(kind.Name, title);
    }

    // The pages for teachers are made of those beside which they lie.
    private static string? Named(string name) => "/" + name + "/" == TeachUrls.List.Path ? "" : FolderNames.Find(name);

    private static string? Within(string folder, string[] rest, Catalog catalog) => rest.Length > 0 ? catalog.Meant.Find(folder + string.Join('/', rest))
        : folder.EndsWith('/') ? List(folder.TrimEnd('/'), catalog)
        : catalog.FindFile(folder)?.File;

    private static string? List(string name, Catalog catalog) => catalog.FindGeneratedPage($"/{name}/") is not null ? name + "/" : null;

    private static string Stem(string name) => name.EndsWith(TextEnding, StringComparison.Ordinal) ? name[..^TextEnding.Length] : name;
}
