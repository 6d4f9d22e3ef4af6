using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Model.Languages;
using Explainer.Read.Fields;

namespace Explainer.Import.Outlines;

/// <summary>A page of another language than the main one.</summary>
/// <param name="File">The page.</param>
/// <param name="Tag">Its language.</param>
/// <param name="Original">The page that it translates; null where the main language has none.</param>
/// <param name="Place">Where its original lies or would lie.</param>
internal sealed record TranslatedPage(string File, string Tag, string? Original, string Place)
{
    /// <summary>The folder of its language, ending in <c>/</c>; null where its name has the language.</summary>
    public string? Folder { get; init; }
}

/// <summary>Finds translations by their names: <c>about.fr.md</c> beside <c>about.md</c>, <c>fr/about.md</c> beside <c>en/about.md</c> or <c>about.md</c>.</summary>
internal sealed class TranslatedPages(SourceFolder folder, Outline outline)
{
    // So few of the words of a page stand in pages of another language.
    private const double MostSharedWords = 1 / 3.0;

    private readonly string main = outline.Language?.Replace('_', '-').Split('-')[0].ToLowerInvariant() ?? "en";
    private readonly ImmutableHashSet<string> languages = [.. outline.Languages.Select(UsualTag)];

    /// <summary>
    /// All of the folder that can be published: of languages whose home page is translated, or of all where the import makes the home page. A
    /// short name is no language for its letters alone: <c>it/</c> and <c>hr/</c> are departments too.
    /// </summary>
    /// <param name="originals">The pages of the main language.</param>
    /// <param name="home">Its home page; null for none.</param>
    public ImmutableArray<TranslatedPage> Find(IReadOnlySet<string> originals, string? home)
    {
        var named = folder.Files.Where(f => Outline.IsPage(f) && outline.Excluded?.Files.Contains(f) != true).SelectMany(f => OfPath(f, originals)).ToList();
        var words = new Lazy<HashSet<string>>(() => [.. originals.Except(named.Select(t => t.File), StringComparer.Ordinal).SelectMany(WordsOf)]);
        var taken = new HashSet<(string Tag, string Original)>();
        return
        [
            .. named.GroupBy(t => (t.Folder, t.Tag)).Where(g => IsLanguage([.. g], home, words)).SelectMany(g => g).OrderBy(t => t.Original is null).DistinctBy(t => t.File)
                .Select(t => t.Original is null || taken.Add((t.Tag, t.Original)) ? t : t with { Original = null }),
        ];
    }

    private IEnumerable<TranslatedPage> OfPath(string file, IReadOnlySet<string> originals)
    {
        var names = file.Split('/');
        var (stem, ending) = (Path.GetFileNameWithoutExtension(names[^1]), Path.GetExtension(names[^1]));
        if (Path.GetExtension(stem) is { Length: > 1 } written && TagOf(written[1..]) is { } tag)
        {
            var bare = file[..^names[^1].Length] + Path.GetFileNameWithoutExtension(stem);
            yield return new TranslatedPage(file, tag, new[] { bare + ending, $"{bare}.{main}{ending}" }.FirstOrDefault(originals.Contains), bare + ending);
        }

        for (var i = 0; i < names.Length - 1; i++)
        {
            if (TagOf(names[i]) is { } language)
            {
                string[] places = [string.Join('/', names.Take(i).Append(main).Concat(names.Skip(i + 1))), string.Join('/', names.Take(i).Concat(names.Skip(i + 1)))];
                yield return new TranslatedPage(file, language, Array.Find(places, originals.Contains), folder.HasFolder(string.Join('/', names.Take(i).Append(main))) ? places[0] : places[1]) { Folder = string.Join('/', names.Take(i + 1)) + "/" };
            }
        }
    }

    // Settings say it. Elsewhere its own front matter does, or half of its pages translate one, and in other words.
    private bool IsLanguage(ImmutableArray<TranslatedPage> pages, string? home, Lazy<HashSet<string>> words)
    {
        var originalsOf = pages.Select(p => p.Original).OfType<string>().ToList();
        return (home is null || originalsOf.Contains(home)) && originalsOf.Count > 0
            && (!languages.IsEmpty || pages.Any(SaysItself)
                || (pages[0].Folder is null ? home is not null : originalsOf.Exists(o => !Outline.IsIndex(o)) && originalsOf.Count * 2 >= pages.Length) && IsInOtherWords(pages, words.Value));
    }

    private bool SaysItself(TranslatedPage page) => FactsOf(page.File).Facts.Text("lang", "language", "locale") is { } tag && UsualTag(tag).Split('-')[0] == page.Tag.Split('-')[0];

    private bool IsInOtherWords(ImmutableArray<TranslatedPage> pages, HashSet<string> words)
    {
        var (all, shared) = (0, 0);
        foreach (var word in pages.SelectMany(p => WordsOf(p.File)))
        {
            all++;
            shared += words.Contains(word) ? 1 : 0;
        }

        return shared <= all * MostSharedWords;
    }

    private IEnumerable<string> WordsOf(string file) => Word.Matches(NoProse.Replace(FactsOf(file).Body, " ")).Select(m => m.Value.ToLowerInvariant());

    private (Facts Facts, string Body) FactsOf(string file) =>
        folder.ReadText(file) is { } text && Facts.Split(text, withoutOpening: outline.Dialect == Dialect.Statiq) is var split ? (split.Facts, text[split.BodyStart..]) : (Facts.None, "");

    private static string UsualTag(string tag) => LanguageTag.Usual(tag.Replace('_', '-'));

    // Where settings name languages, these alone are meant.
    private string? TagOf(string name)
    {
        var tag = UsualTag(name);
        var isLanguage = languages.IsEmpty ? name.Length is 2 or (>= 5 and <= 8) && LanguageTag.IsValid(tag) && LanguageNames.Has(tag) : languages.Contains(tag);
        return isLanguage && tag.Split('-')[0] != main ? tag : null;
    }

    private static readonly Regex Word = new(@"\p{L}{2,}");

    // Code and addresses, which are the same in all languages.
    private static readonly Regex NoProse = new(@"(?ms)^[ \t]*(?<fence>```|~~~).*?^[ \t]*\k<fence>|`[^`\n]*`|https?://\S+|\]\([^()\s]*");
}
