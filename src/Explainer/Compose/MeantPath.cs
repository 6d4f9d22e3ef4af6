using Explainer.Model;
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
            if (Named(parts[i]) is { } folder && Within(folder, parts[(i + 1)..], catalog) is { } found)
            {
                return found;
            }
        }

        return List(parts[^1], catalog);
    }

    /// <summary>
    /// The list that a path may mean: one whose name is near its last part, wherever that stands, or a page at the top by the name of a
    /// list. Null for none; in the folder of a kind that is a page which is not written yet.
    /// </summary>
    public static string? Nearest(string path, Catalog catalog) =>
        path.EndsWith(TextEnding, StringComparison.Ordinal) ? path.Contains('/', StringComparison.Ordinal) ? null : Find(path[..^TextEnding.Length], catalog)
        : path.TrimEnd('/').Split('/')[^1] is var name && name.Contains('.', StringComparison.Ordinal) ? null : catalog.NearestFile(name + "/");

    // The pages for teachers are made of those beside which they lie.
    private static string? Named(string name) => "/" + name + "/" == TeachUrls.List.Path ? "" : FolderNames.Find(name);

    private static string? Within(string folder, string[] rest, Catalog catalog) => rest.Length > 0 ? catalog.Meant.Find(folder + string.Join('/', rest))
        : folder.EndsWith('/') ? List(folder.TrimEnd('/'), catalog)
        : catalog.FindFile(folder)?.File;

    private static string? List(string name, Catalog catalog) => catalog.FindGeneratedPage($"/{name}/") is not null ? name + "/" : null;
}
