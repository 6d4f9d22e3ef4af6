using System.Globalization;
using Explainer.Import.Outlines;
using Explainer.Import.Text;

namespace Explainer.Import;

/// <summary>Decides where the pages of other languages will lie, in the folder of their language: where their original does, or beside what it stands beside.</summary>
internal static class TranslationPlaces
{
    /// <summary>Their places by file, as seen from their language.</summary>
    /// <param name="pages">The pages. An original among those of the layout is where they lie.</param>
    /// <param name="layout">The places of the main language.</param>
    /// <param name="content">The folder of the content, ending in <c>/</c>.</param>
    public static IEnumerable<KeyValuePair<string, string>> Find(IEnumerable<TranslatedPage> pages, Layout layout, string content)
    {
        var folders = layout.Targets.Where(t => !t.Key.EndsWith('/')).GroupBy(t => ParentOf(t.Key), StringComparer.Ordinal).ToDictionary(g => g.Key, g => ParentOf(g.First().Value), StringComparer.Ordinal);
        var taken = layout.Targets.Values.Concat(layout.Made.Keys).Select(PlaceName.AddressOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            yield return KeyValuePair.Create(page.File, page.Original is { } original ? layout.Targets[original] : Free(page, folders, content, taken));
        }
    }

    // A name that no page of the main language has, of which it would be the translation.
    private static string Free(TranslatedPage page, Dictionary<string, string> folders, string content, HashSet<string> taken)
    {
        var parent = ParentOf(page.Place);
        var below = parent.StartsWith(content, StringComparison.Ordinal) ? parent[content.Length..] : parent;
        var target = folders.GetValueOrDefault(parent) ?? string.Concat(below.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(n => TargetName.Tidy(ReadableName.WithoutNumber(n)) + "/"));
        var name = TargetName.Tidy(ReadableName.WithoutNumber(Path.GetFileNameWithoutExtension(page.Place)));
        var free = $"{target}{name}.md";
        for (var again = 2; !taken.Add(PlaceName.AddressOf(free)); again++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{target}{name}-{again}.md");
        }

        return free;
    }

    private static string ParentOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}
