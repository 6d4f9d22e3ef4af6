using System.Collections.Immutable;
using System.Text.Json;
using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Explainer.Tests.Finished;

namespace Explainer.BrowserTests.Search;

/// <summary>What people type, and what must come for it: the table in <c>queries.txt</c>.</summary>
public sealed class SearchQueryTests(Chromium chromium, ITestOutputHelper output)
{
    private const double LeastRecall = 0.95;

    // Sites of the table that are written here, as files in one text.
    private static readonly ImmutableArray<string> Written = ["french", "arabic", "japanese"];

    [Fact]
    public async Task What_people_type_finds_what_they_look_for()
    {
        var queries = Queries().ToList();
        Assert.True(queries.Count >= 120, $"There are {queries.Count} queries.");
        var found = new List<(Query Query, string[] Pages)>();
        foreach (var site in queries.GroupBy(q => q.Site))
        {
            found.AddRange(site.Zip(await Find(site.Key, [.. site.Select(q => q.Text)])));
        }

        var missed = found.Where(f => !f.Query.Pages.Overlaps(f.Pages.Take(3))).ToList();
        var recall = 1 - ((double)missed.Count / found.Count);
        output.WriteLine($"recall@3 is {recall:0.0 %} of {found.Count} queries.");
        var notFirst = found.Where(f => f.Query.IsFirst && !(f.Pages.Length > 0 && f.Query.Pages.Contains(f.Pages[0])));
        Faults.None([.. notFirst.Select(Told), .. recall < LeastRecall ? missed.Select(Told) : []]);
    }

    [Fact]
    public async Task A_query_that_finds_nothing_of_what_it_should_is_seen()
    {
        var pages = await Find("content", ["qzxvqzxv", "genocide"]);
        Assert.Empty(pages[0]);
        Assert.Equal("glossary/genocide/", pages[1][0]);
    }

    [Fact]
    public async Task A_text_is_split_into_words_as_it_is_for_the_index()
    {
        var cases = JsonSerializer.Deserialize<string[][]>(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Emitting", "search-words.json")))!;
        await using var visit = await Open((await chromium.Content).At("index.html"));
        var words = await visit.Page.EvaluateAsync<string[]>(
            "texts => texts.map(text => window.explainerSearch.wordsOf(text).map(({ forms, isTail }) => forms.join('|') + (isTail ? '*' : '')).join(' '))",
            cases.Select(c => c[0]));
        Assert.Equal(cases.Select(c => c[1]), words);
    }

    private static string Told((Query Query, string[] Pages) found) =>
        $"{found.Query.Site}: {found.Query.Text} finds {string.Join(' ', found.Pages.Take(4))} and should find {string.Join(' ', found.Query.Pages)}";

    private async Task<string[][]> Find(string site, string[] queries)
    {
        await using var own = Written.Contains(site) ? await ServedSite.Start(Read(site).Build()) : null;
        await using var visit = await Open((own ?? await chromium.Get(site)).At("index.html"));
        var found = await visit.Page.EvaluateAsync<string>(
            """
            async queries => {
              const find = window.explainerSearch.engineOf(window.explainerIndex, () => Promise.reject());
              const found = [];
              for (const query of queries) {
                found.push((await find(query)).hits.map(({ page }) => decodeURI(page.url) || "/"));
              }

              return JSON.stringify(found);
            }
            """, queries);
        Faults.None(visit.Troubles);
        return JsonSerializer.Deserialize<string[][]>(found)!;
    }

    private async Task<Visit> Open(Uri page)
    {
        var visit = await chromium.Open(page);
        await visit.Page.ClickAsync("a.search");
        await visit.Page.WaitForFunctionAsync("() => window.explainerIndex");
        return visit;
    }

    private static SiteTest Read(string site)
    {
        var text = File.ReadAllText(Path.Combine(Folder, site + ".txt"));
        return text.Split("-- ", StringSplitOptions.RemoveEmptyEntries).Select(file => file.Split(" --\n", 2))
            .Aggregate(SiteTest.Empty, (built, file) => built.And(file[0], file[1]));
    }

    private static IEnumerable<Query> Queries()
    {
        var site = "";
        foreach (var line in File.ReadLines(Path.Combine(Folder, "queries.txt")))
        {
            if (line.StartsWith('['))
            {
                site = line.Trim('[', ']');
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var (text, pages) = line.Split(" =>") is [var asked, var answer] ? (asked, answer) : throw new InvalidDataException(line);
                yield return new Query(site, text, pages.StartsWith('!'), [.. pages.TrimStart('!').Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            }
        }
    }

    private static string Folder => Path.Combine(Repository.Root, "tests", "Explainer.BrowserTests", "Search");

    private sealed record Query(string Site, string Text, bool IsFirst, HashSet<string> Pages);
}
