using System.Text;
using Explainer.Audit;
using Explainer.Compose.Text;
using Explainer.Editions;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Emitting;

/// <summary>What the search is given to search in, and the files it comes as.</summary>
public sealed class SearchFilesTests
{
    private static readonly SiteTestResult Built = SiteTest.Minimal
        .And("about.md", "---\ntitle: About\nredirect_from: [/old/]\n---\nWords of *all* kinds & \"signs\", of emirs too.\n")
        .And("story/10-seen.md", """
            ---
            title: Seen
            summary: What was seen.
            content_notes: [grief]
            ---
            Open words.

            ## An open heading

            > SECRET said.
            >
            > — [P](../profiles/p.md), quoted in [@article]

            **What others found:** SECRET too [@un].

            :::care violence
            ### SECRET heading

            SECRET passage.
            :::

            :::teacher
            ### SECRET for teachers

            SECRET steps.
            :::
            """)
        .And("story/20-later.md", "---\ntitle: SECRET draft\nsummary: Not yet.\ndraft: true\n---\nSECRET\n")
        .And("profiles/p.md", "---\ntitle: P\nsummary: A person.\nalso: [Pi]\n---\n")
        .And("glossary/emir.md", "---\ntitle: Emir\nsummary: A leader.\nalso: [emirs]\nforms:\n  - {lang: ar, text: أمير, latin: amīr}\n---\n")
        .And("timeline/2014-happened.md", "---\ntitle: Happened\nsummary: It did.\ndate: 2014\n---\n")
        .And("lessons/ask.md", "---\ntitle: Ask\nsummary: A lesson.\nprepare: [SECRET reading]\nquestions:\n  - {ask: Why?, kind: recall, answer: SECRET answer}\n---\n")
        .And("sources.yml", "- {id: article, type: webpage, title: L’article, language: fr}\n- {id: un, type: report, title: The report}\n")
        .Build();

    [Fact]
    public void A_page_is_found_by_the_words_of_its_easier_version_as_one_result()
    {
        var page = SiteTest.With("about.md", "---\ntitle: About\n---\nA giraffe.\n");
        var built = page.And("about.easy.md", "---\ntitle: Okapi\n---\nAn animal.\n\n## Zebra\n\nA stripe.\n\n:::care grief\nA quagga.\n:::\n").Build();
        Assert.Equal("", built.Report);
        var (index, before) = (IndexOf(built), IndexOf(page.Build()));
        Assert.All(["okapi", "zebra", "stripe"], word => Assert.Contains(word, index, StringComparison.Ordinal));
        Assert.DoesNotContain("quagga", index, StringComparison.Ordinal);
        Assert.DoesNotContain("/easy/", index, StringComparison.Ordinal);
        // What a result shows is of the page.
        Assert.Equal(ResultsIn(before), ResultsIn(index));
    }

    private static string ResultsIn(string index) => index[index.IndexOf("\"pages\":[[", StringComparison.Ordinal)..];

    [Fact]
    public void It_knows_titles_summaries_names_headings_and_open_text_and_nothing_else()
    {
        Assert.Equal("", Built.Report);
        var index = Text("search-index");
        Assert.DoesNotContain("SECRET", index, StringComparison.Ordinal);
        Assert.DoesNotContain("teach/", index, StringComparison.Ordinal);
        Assert.DoesNotContain("old/", index, StringComparison.Ordinal);
        Verifier.Verify(index.Replace("{\"url\"", "\n{\"url\"", StringComparison.Ordinal), "txt");
    }

    [Fact]
    public void The_script_of_every_page_names_one_file_and_that_names_the_others()
    {
        var script = Text("search");
        Assert.Contains($"data-search=\"{Name("search")}\"", Built["index.html"], StringComparison.Ordinal);
        Assert.Contains($"data-search=\"../../{Name("search")}\"", Built["story/seen/index.html"], StringComparison.Ordinal);
        Assert.StartsWith(
            $"window.explainerSearch={{\"index\":\"{Name("search-index")}\",\"style\":\"{Name("search", ".css")}\",",
            script, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_the_search_are_the_site_s()
    {
        var site = SiteTest.With("_theme/words.yml", "search: Suche\nsearch_field: Diese Seiten durchsuchen\nsite_map: Übersicht\n").Build();
        Assert.Contains("<a class=\"search\" href=\"site-map/\" data-search=\"", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("\">Suche</a>", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("\"field\":\"Diese Seiten durchsuchen\"", site[site.Files.Keys.Single(IsScript)], StringComparison.Ordinal);
        Assert.Contains("<h1>Übersicht</h1>", site["site-map/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_lead_to_the_page_that_says_where_help_is_and_to_what_the_site_pins()
    {
        var site = Helping("search:\n  pinned:\n    fees.md: [Lost cards, hotline]\n  synonyms: [[fine, l’Amende]]\n").Build();
        Assert.Equal("", site.Report);
        var index = IndexOf(site);
        var (fees, help) = (NumberOf(index, "fees/"), NumberOf(index, "help/"));
        Assert.Contains($"\"pinned\":[[{fees},[[\"lost\",\"cards\"],[\"hotline\"]]],[{help},[[\"help\"],", index, StringComparison.Ordinal);
        Assert.Contains("[\"i\",\"am\",\"scared\"]", index, StringComparison.Ordinal);
        Assert.Equal(1, index.Split("[\"hotline\"]").Length - 1);
        Assert.EndsWith("\"synonyms\":[[[\"fine\"],[\"amende\"]]]};\n", index, StringComparison.Ordinal);
        Assert.Contains("\"support\":[\"help/\",\"\",\"If this is close to you\"]", site[site.Files.Keys.Single(IsScript)], StringComparison.Ordinal);
    }

    [Fact]
    public void English_stop_words_and_words_of_help_are_not_those_of_another_language()
    {
        var english = IndexOf(Helping("").Build());
        Assert.Contains("\"stop\":[\"a\",", english, StringComparison.Ordinal);
        var dutch = IndexOf(Helping("").And("site.yml", SiteTest.SiteYml.Replace("en\n", "nl\n", StringComparison.Ordinal) + "support: help.md\n").Build());
        Assert.DoesNotContain("\"stop\"", dutch, StringComparison.Ordinal);
        Assert.Contains("\"pinned\":[],", dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_of_a_large_site_is_cut_into_parts_that_hold_all_of_it()
    {
        var paragraph = string.Concat(Enumerable.Range(0, 60).Select(i => FormattableString.Invariant($"Words{i} of one page. ")));
        var site = Enumerable.Range(0, 900).Aggregate(SiteTest.Minimal, (s, i) =>
            s.And(FormattableString.Invariant($"p{i}.md"), FormattableString.Invariant($"---\ntitle: Page {i}\nsummary: Of page {i}.\n---\nNumber{i} {paragraph}\n"))).Build();
        var index = IndexOf(site);
        var parts = site.Files.Where(f => f.Key.StartsWith("assets/search-part.", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value));
        Assert.True(parts.Count > 10, $"{parts.Count} parts.");
        Assert.All(parts, p => Assert.Contains(p.Key, index, StringComparison.Ordinal));
        Assert.All(parts, p => Assert.InRange(p.Value.Length, 100, 60_000));
        Assert.DoesNotContain("Of page 7.", index, StringComparison.Ordinal);
        Assert.Equal(900, parts.Values.Sum(p => p.Split("\"summary\":\"Of page ").Length - 1));
        Assert.True(index.Length < 200_000, $"The first file has {index.Length} bytes.");
    }

    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public void The_index_keeps_within_its_budget(string site)
    {
        var (path, bytes) = FinishedSite.Get(site).Build.Files.Single(f => f.Key.StartsWith("assets/search-index.", StringComparison.Ordinal));
        var weight = WeightAudit.Gzip(bytes);
        Assert.True(weight <= Budgets.SearchIndex, $"{path} weighs {weight / 1024.0:0.0} KB compressed; the budget is {Budgets.SearchIndex / 1024.0:0} KB.");
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MaxValue, 1, 2, 3)]
    [InlineData(int.MaxValue, 140_000, 140_000, 140_000)]
    [InlineData(204_800, 420_000, 420_000)]
    [InlineData(294_912, 400_000, 110_000)]
    [InlineData(196_608, 20_000, 1_000_000, 999_000)]
    public void Long_texts_are_cut_to_a_round_length_so_that_all_together_keep_within_the_budget(int most, params int[] lengths) =>
        Assert.Equal(most, SearchedText.MostOfAPage(lengths));

    [Fact]
    public void A_large_site_has_the_beginning_of_every_page()
    {
        var paragraph = string.Concat(Enumerable.Repeat("Many words of one page. ", 40));
        var body = string.Join("\n\n", Enumerable.Range(0, 40).Select(i => FormattableString.Invariant($"Number{i} {paragraph}")));
        var site = Enumerable.Range(0, 30).Aggregate(SiteTest.Minimal, (s, i) =>
            s.And(FormattableString.Invariant($"p{i}.md"), $"---\ntitle: A\nsummary: Of A.\n---\n{body}\n")).Build();
        var index = IndexOf(site);
        Assert.InRange(Encoding.UTF8.GetByteCount(index), 400_000, 480_000);
        Assert.Equal(30, index.Split("Number0 ").Length - 1);
        Assert.Equal(30, index.Split("Number14 ").Length - 1);
        Assert.DoesNotContain("Number15 ", index, StringComparison.Ordinal);
    }

    private static SiteTest Helping(string search) => SiteTest.Minimal.And("site.yml", SiteTest.SiteYml + "support: help.md\n" + search)
        .And("help.md", "---\ntitle: Help\n---\n").And("fees.md", "---\ntitle: Fees\n---\n");

    private static string IndexOf(SiteTestResult site) => site[site.Files.Keys.Single(k => k.StartsWith("assets/search-index.", StringComparison.Ordinal))];

    // Pages are numbered in the order of the index.
    private static int NumberOf(string index, string url) => index[..index.IndexOf($"{{\"url\":\"{url}\"", StringComparison.Ordinal)].Split("{\"url\":").Length - 1;

    private static string Text(string name) => Built[Name(name)];

    private static string Name(string name, string type = ".js") => Built.Files.Keys.Single(k =>
        k.StartsWith($"assets/{name}.", StringComparison.Ordinal) && k.EndsWith(type, StringComparison.Ordinal)
        && k.Length == $"assets/{name}.".Length + 10 + type.Length);

    private static bool IsScript(string path) =>
        path.StartsWith("assets/search.", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal);
}
