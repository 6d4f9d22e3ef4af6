using System.Collections.Immutable;
using Explainer.Import.Sources;
using Explainer.Model.Languages;
using Explainer.Read.Fields;

namespace Explainer.Import.Outlines;

/// <summary>A page that says in another language what a page of the main one says.</summary>
/// <param name="File">The page.</param>
/// <param name="Tag">Its language.</param>
/// <param name="Original">The page that it translates.</param>
internal sealed record TranslatedPage(string File, string Tag, string Original);

/// <summary>Finds translations by their names: <c>about.fr.md</c> beside <c>about.md</c>, <c>fr/about.md</c> beside <c>en/about.md</c> or <c>about.md</c>.</summary>
internal sealed class TranslatedPages(SourceFolder folder, Outline outline)
{
    private readonly string main = outline.Language?.Replace('_', '-').Split('-')[0].ToLowerInvariant() ?? "en";

    /// <summary>All of the folder that can be published: of languages whose home page is translated, or of all where the import makes the home page.</summary>
    /// <param name="originals">The pages of the main language.</param>
    /// <param name="home">Its home page; null for none.</param>
    public ImmutableArray<TranslatedPage> Find(IReadOnlySet<string> originals, string? home) =>
    [
        .. folder.Files.Where(f => Outline.IsPage(f) && outline.Excluded?.Files.Contains(f) != true).Select(f => OfPath(f, originals)).OfType<TranslatedPage>()
            .GroupBy(t => t.Tag, StringComparer.OrdinalIgnoreCase).Where(g => home is null || g.Any(t => t.Original == home)).SelectMany(g => g.DistinctBy(t => t.Original)),
    ];

    private TranslatedPage? OfPath(string file, IReadOnlySet<string> originals)
    {
        var names = file.Split('/');
        var (stem, ending) = (Path.GetFileNameWithoutExtension(names[^1]), Path.GetExtension(names[^1]));
        if (Path.GetExtension(stem) is { Length: > 1 } tag && IsOther(tag[1..]))
        {
            var parent = file[..^names[^1].Length];
            var bare = parent + Path.GetFileNameWithoutExtension(stem);
            return new[] { bare + ending, $"{bare}.{main}{ending}" }.FirstOrDefault(originals.Contains) is { } beside ? new TranslatedPage(file, tag[1..], beside) : null;
        }

        for (var i = 0; i < names.Length - 1; i++)
        {
            if (IsOther(names[i]) && new[] { names.Take(i).Append(main).Concat(names.Skip(i + 1)), names.Take(i).Concat(names.Skip(i + 1)) }
                .Select(n => string.Join('/', n)).FirstOrDefault(originals.Contains) is { } original)
            {
                return new TranslatedPage(file, names[i], original);
            }
        }

        return null;
    }

    private bool IsOther(string name) => name.Length is 2 or (>= 5 and <= 8) && LanguageTag.IsValid(name) && LanguageNames.Has(name) && !name.Split('-')[0].Equals(main, StringComparison.OrdinalIgnoreCase);
}
