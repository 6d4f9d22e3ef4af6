using System.Text.Json;
using Explainer.Model;

namespace Explainer.Tests.Emitting;

/// <summary>How texts are split into the words of the search. The browser splits queries by the same cases (BrowserTests).</summary>
public sealed class SearchWordsTests
{
    [Fact]
    public void A_text_is_split_into_words_each_with_the_forms_it_is_found_by()
    {
        var faults = Cases().Where(c => Split(c.Text) != c.Words).Select(c => $"{c.Text}\n  should be {c.Words}\n  but is    {Split(c.Text)}");
        Assert.Equal("", string.Join('\n', faults));
    }

    [Fact]
    public void One_splitter_gives_the_same_for_a_text_after_others()
    {
        var splitter = new SearchWords();
        foreach (var (text, _) in Cases())
        {
            splitter.Split(text);
        }

        Assert.All(Cases(), c => Assert.Equal(c.Words, Written(splitter.Split(c.Text))));
    }

    [Fact]
    public void A_phrase_is_folded_to_its_words_alone() => Assert.Equal(["onu", "図書", "re", "entry"], SearchWords.Fold("l’ONU, 図書 re-entry"));

    private static string Split(string text) => Written(new SearchWords().Split(text));

    private static string Written(ReadOnlySpan<SearchWord> words) => string.Join(' ', words.ToArray().Select(w => string.Join('|', [w.Form, .. w.Others ?? []]) + (w.IsTail ? "*" : "")));

    private static IEnumerable<(string Text, string Words)> Cases()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Emitting", "search-words.json")));
        return [.. json.RootElement.EnumerateArray().Select(c => (c[0].GetString()!, c[1].GetString()!))];
    }
}
