using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Scriptless;

/// <summary>Whoever turns JavaScript off reads the same.</summary>
public sealed class ScriptlessTests(Chromium chromium)
{
    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    [InlineData("arabic")]
    public async Task Every_kind_of_page_has_the_same_words_links_and_headings_without_JavaScript(string site)
    {
        var served = await chromium.Get(site);
        var without = await Texts(served, new Look { JavaScript = false });
        Assert.All(without, text => Assert.NotEmpty(text.Lines));
        Faults.None(without.Zip(await Texts(served, new Look()), (a, b) => Differences(a.Lines, b.Lines).Select(d => $"{a.Page}: {d}")).SelectMany(d => d));
    }

    [Theory]
    [InlineData("main.querySelector('p').remove()", "only without: ")]
    [InlineData("main.append('one word more')", "only with: one word more")]
    [InlineData("main.querySelector('a').href = '#elsewhere'", "only with: [#elsewhere]")]
    [InlineData("main.querySelector('h1').outerHTML = '<p>' + main.querySelector('h1').innerHTML + '</p>'", "only without: H1 ")]
    [InlineData("main.querySelector('p').hidden = true", "only without: ")]
    [InlineData("main.append(main.querySelector('h2'))", "another order")]
    public async Task What_a_script_changes_is_seen(string change, string difference)
    {
        var page = (await chromium.Fixture).At("story/borrowing/index.html");
        await using var visit = await chromium.Open(page, new Look { JavaScript = false });
        var before = await visit.Run<string[]>("text");
        await visit.Page.EvaluateAsync($"() => {{ const main = document.querySelector('main'); {change}; }}");
        Assert.Contains(Differences(before, await visit.Run<string[]>("text")), d => d.StartsWith(difference, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Differences(string[] without, string[] with)
    {
        IEnumerable<string> found =
            [.. without.Except(with).Select(line => "only without: " + line), .. with.Except(without).Select(line => "only with: " + line)];
        return found.Any() || with.SequenceEqual(without) ? found : ["another order"];
    }

    private Task<IReadOnlyList<(string Page, string[] Lines)>> Texts(ServedSite site, Look look) =>
        chromium.Survey(site, look, async (visit, page) => (page, await visit.Run<string[]>("text")), site.OneOfEachKind);
}
