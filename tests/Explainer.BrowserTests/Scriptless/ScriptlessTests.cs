using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Scriptless;

/// <summary>Whoever turns JavaScript off reads the same.</summary>
public sealed class ScriptlessTests(Chromium chromium)
{
    [Theory]
    [InlineData("fixture")]
    public async Task Every_kind_of_page_has_the_same_words_links_and_headings_without_JavaScript(string site)
    {
        var served = await chromium.Get(site);
        await using var without = await chromium.Open(null, new Look { JavaScript = false });
        await using var with = await chromium.Open(null);
        var differences = new List<string>();
        foreach (var page in served.OneOfEachKind)
        {
            var withoutScript = await Text(without, served.At(page));
            var withScript = await Text(with, served.At(page));
            Assert.NotEmpty(withoutScript);
            differences.AddRange(withoutScript.Except(withScript).Select(line => $"{page}: only without: {line}"));
            differences.AddRange(withScript.Except(withoutScript).Select(line => $"{page}: only with: {line}"));
            differences.AddRange(withScript.SequenceEqual(withoutScript) || differences.Count > 0 ? [] : [$"{page}: another order"]);
        }

        Faults.None(differences);
    }

    private static async Task<string[]> Text(Visit visit, Uri address)
    {
        await visit.GoTo(address);
        return await visit.Run<string[]>("text");
    }
}
