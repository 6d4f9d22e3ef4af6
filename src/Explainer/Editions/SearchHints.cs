using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>What leads where beside the texts: words that are pinned to pages, words that mean the same, and words of little meaning.</summary>
internal sealed record SearchHints(IReadOnlySet<string> StopWords, ImmutableArray<PinnedPage> Pinned, ImmutableArray<ImmutableArray<string>> Synonyms)
{
    /// <summary>Those of <c>site.yml</c>, and those that come with the words of the language: the page that says where help is, and stop words.</summary>
    public static SearchHints Of(RenderContext context)
    {
        var (site, words) = (context.Site, context.Words);
        // English words stand in for a language without words of its own. Their lists would drop or pin what they do not mean.
        var isSpoken = IsSameLanguage(words.Texts.Language, site.Config.Language);
        var stopWords = isSpoken ? SearchWords.Fold(words.SearchStopWords) : [];
        var pinned = isSpoken && site.Support is { } support ? WithSupport(site.Search.Pinned, support, words.SearchSupport) : site.Search.Pinned;
        return new SearchHints(stopWords.ToHashSet(StringComparer.Ordinal), pinned, site.Search.Synonyms);
    }

    // What a site pins elsewhere stays there.
    private static ImmutableArray<PinnedPage> WithSupport(ImmutableArray<PinnedPage> own, SiteUrl support, string words)
    {
        var taken = own.SelectMany(p => p.Words).Select(Folded).ToHashSet(StringComparer.Ordinal);
        return own.Add(new PinnedPage(support, [.. Split(words).Where(w => !taken.Contains(Folded(w)))]));
    }

    private static string Folded(string phrase) => string.Join(' ', SearchWords.Fold(phrase));

    /// <summary>Writes them as properties, pages by their numbers.</summary>
    public void Write(Utf8JsonWriter json, IReadOnlyDictionary<SiteUrl, int> numbers)
    {
        json.WriteList("stop", [.. StopWords.Order(StringComparer.Ordinal)]);
        json.WriteStartArray("pinned");
        foreach (var page in Pinned.Where(p => numbers.ContainsKey(p.Url.At(null))))
        {
            json.WriteStartArray();
            json.WriteNumberValue(numbers[page.Url.At(null)]);
            WritePhrases(json, page.Words);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("synonyms");
        foreach (var group in Synonyms)
        {
            WritePhrases(json, group);
        }

        json.WriteEndArray();
    }

    private static void WritePhrases(Utf8JsonWriter json, ImmutableArray<string> phrases)
    {
        json.WriteStartArray();
        foreach (var phrase in phrases)
        {
            json.WriteStartArray();
            foreach (var word in SearchWords.Fold(phrase))
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> Split(string list) => WordTable.Split(list).Where(words => words.Length > 0);

    private static bool IsSameLanguage(string one, string other) =>
        string.Equals(one.Split('-')[0], other.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}
