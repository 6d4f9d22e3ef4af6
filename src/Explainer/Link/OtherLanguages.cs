using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Read;

namespace Explainer.Link;

/// <summary>What the main language has to know of the others: which there are, and what they use of the files that all share.</summary>
/// <param name="Folders">Where those that are published lie in the output: <c>fr/</c>.</param>
/// <param name="Used">The shared files that their pages show or link, drafts too.</param>
/// <param name="Published">Those of pages that are published.</param>
/// <param name="ForTeachers">Those of the published ones that only text for teachers uses.</param>
internal sealed record OtherLanguages(ImmutableArray<string> Folders, ImmutableArray<string> Used, ImmutableArray<string> Published, ImmutableArray<string> ForTeachers)
{
    public static OtherLanguages None { get; } = new([], [], [], []);

    /// <summary>The ids of the places that their pages name, drafts too.</summary>
    public ImmutableHashSet<string> Places { get; init; } = [];

    /// <param name="languages">The pages of each language.</param>
    public static OtherLanguages Create(IReadOnlyCollection<(Catalog Catalog, ImmutableArray<ComposedEntry> Bodies)> languages)
    {
        if (languages.Count == 0)
        {
            return None;
        }

        var shown = languages.Select(l => (l.Catalog, Bodies: l.Bodies.RemoveAll(b => !l.Catalog.IsShown(b.Header)))).ToList();
        var open = Shared(shown, b => b.Files.Except(b.FilesForTeachers));
        return new OtherLanguages(
            [.. shown.Where(l => l.Catalog.IsPublished).Select(l => l.Catalog.Sources.Input.Language!.Output)],
            Shared(languages, b => b.Files), Shared(shown, b => b.ShownFiles), Shared(shown, b => b.FilesForTeachers).RemoveAll(f => open.Contains(f)))
        {
            Places = [.. languages.SelectMany(l => PublishedPlaces.NamedIn(l.Catalog, l.Bodies))],
        };
    }

    private static ImmutableArray<string> Shared(
        IEnumerable<(Catalog Catalog, ImmutableArray<ComposedEntry> Bodies)> languages, Func<ComposedEntry, IEnumerable<string>> files) =>
        [.. languages.SelectMany(l => l.Bodies.SelectMany(files).Where(f => IsShared(f, l.Catalog.Sources.Input))).Distinct().Order(StringComparer.Ordinal)];

    private static bool IsShared(string path, InputFolder input) => input.Find(path) is { } file && file.Origin == path;
}
