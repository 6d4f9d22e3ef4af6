using System.Collections.Concurrent;
using Explainer.BrowserTests.Browsing;
using Explainer.Tests;

namespace Explainer.BrowserTests.Hostile;

/// <summary>Whatever is written into a site stays words: it runs no script and asks nobody for anything.</summary>
/// <remarks>
/// The texts of <c>corpus.txt</c> stand in every place where a writer can write: bodies in many forms, titles, front
/// matter, sources, settings and the words of the theme. What the generator refuses is counted and left out.
/// </remarks>
public sealed class HostileTests(Chromium chromium)
{
    private const int OnASite = 75;

    private const int OneIn = 12;
    private const int InAWindow = 20;

    private static readonly Lazy<IReadOnlyList<HostileSite>> Sites =
        new(() => [.. HostileText.Corpus.Chunk(OnASite).Select(HostileSite.Create)]);

    [Fact]
    public async Task Every_text_is_refused_with_a_message_or_stays_words()
    {
        Assert.True(HostileText.Corpus.Count >= 200);
        var pieces = Sites.Value.SelectMany(s => s.Pieces).ToList();
        var refused = pieces.Where(p => p.IsRefused).GroupBy(p => p.Place).Select(g => FormattableString.Invariant($"{g.Key} {g.Count()}"));
        await Console.Out.WriteLineAsync(FormattableString.Invariant(
            $"{HostileText.Corpus.Count} hostile texts in {pieces.Count} places: {pieces.Count(p => !p.IsRefused)} published, {pieces.Count(p => p.IsRefused)} refused ({string.Join(", ", refused)})."));
        Assert.True(pieces.Count(p => !p.IsRefused) > pieces.Count / 2, "Most are refused, so little is tested.");
        Faults.None(Sites.Value.SelectMany(s => s.Build.Problems.Where(p => p.Message.Contains("fault of the tool", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_text_runs_a_script_or_asks_for_anything(bool withPolicy)
    {
        // With the policy scripts have one more lock to break: the quick suite tries half of the sites.
        foreach (var hostile in Sites.Value.Where((_, i) => !withPolicy || Depth.IsFull || i % 2 == 0))
        {
            await using var site = await ServedSite.Start(hostile.Build, withPolicy);
            var faults = new ConcurrentBag<string>();
            await Parallel.ForEachAsync(
                site.Pages.Where((page, i) => !IsOfMany(page, withPolicy) || i % (Depth.IsFull ? OneIn : 3 * OneIn) == 0).Chunk(InAWindow),
                async (pages, _) => (await FaultsOf(pages, site)).ForEach(faults.Add));
            Faults.None(faults.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task What_the_search_shows_stays_words_too()
    {
        await using var site = await ServedSite.Start(Sites.Value[0].Build, withHeaders: false);
        await using var visit = await chromium.Open(site.Url);
        await visit.Page.ClickAsync("a.search");
        foreach (var query in new[] { "script", "img", "onerror", "window", "javascript" })
        {
            await visit.Page.FillAsync("dialog.search-panel input[type=search]", query);
            await visit.Page.Locator("dialog.search-panel mark").First.WaitForAsync();
        }

        Faults.None(await FaultsOf(visit, site));
    }

    [Theory]
    [InlineData("<script>window.hit=7</script>", "a script ran: window.hit is 7")]
    [InlineData("<img src=x onerror=window.hit=7>", "a script ran: window.hit is 7")]
    [InlineData("<svg onload=window.hit=7>", "a script ran: window.hit is 7")]
    [InlineData("<iframe srcdoc='<script>parent.window.hit=7</script>'></iframe>", "a script ran: window.hit is 7")]
    [InlineData("<script>alert(1)</script>", "dialog: alert 1")]
    [InlineData("<img src=//evil.example/pixel.png>", "asks elsewhere: http://evil.example/pixel.png")]
    [InlineData("<a href=javascript:window.hit=7>x</a>", "leads to javascript: <a ")]
    [InlineData("<p onclick=window.hit=7>x</p>", "has the attribute onclick: <p ")]
    [InlineData("<p style='color:red'>x</p>", "has the attribute style: <p ")]
    [InlineData("<base href=//evil.example/>", "is an element that no page has: <base ")]
    [InlineData("<script type='application/ld+json'>{</script>", "is JSON that cannot be read (")]
    public async Task What_got_through_is_seen(string markup, string fault)
    {
        var site = await chromium.Fixture;
        await using var visit = await chromium.Open(null);
        await visit.Page.RouteAsync("**/hostile", route => route.FulfillAsync(new() { ContentType = "text/html", Body = $"<!DOCTYPE html><title>x</title>{markup}" }));
        await visit.GoTo(new Uri(site.Url, "hostile"));
        Assert.Contains(await FaultsOf(visit, site), f => f.StartsWith(fault, StringComparison.Ordinal));
    }

    // Pages of citing and of sources differ in texts that stand in lists of them too. With the policy, and in the quick suite, all
    // pages of single entries are of many.
    private static bool IsOfMany(string page, bool withPolicy) =>
        page.StartsWith("cite/", StringComparison.Ordinal)
        || (page.Count(c => c == '/') > 1 && (withPolicy || !Depth.IsFull || page.StartsWith("sources/", StringComparison.Ordinal)) && !page.Contains("many/", StringComparison.Ordinal));

    // Side by side in frames, which cost less than pages that are opened one after the other.
    private async Task<List<string>> FaultsOf(string[] pages, ServedSite site)
    {
        await using var visit = await chromium.Open(null);
        var frames = string.Concat(pages.Select(page => $"<iframe width=700 height=700 src=\"{site.At(page).AbsolutePath}\"></iframe>"));
        await visit.Page.RouteAsync("**/frames", route => route.FulfillAsync(new() { ContentType = "text/html", Body = $"<!DOCTYPE html><title>x</title>{frames}" }));
        await visit.GoTo(new Uri(site.Url, "frames"));
        Assert.Equal(pages.Length, visit.Page.Frames.Count - 1);
        var faults = (await visit.Page.EvaluateAsync<bool>("() => window.hit === undefined") ? [] : new[] { "a script ran in the window around: " + string.Join(", ", pages) })
            .Concat(visit.Troubles).Concat(Elsewhere(visit, site)).ToList();
        foreach (var frame in visit.Page.Frames.Skip(1))
        {
            faults.AddRange((await frame.EvaluateAsync<string[]>(PageScript.Get("hostile"))).Select(f => $"{frame.Url}: {f}"));
        }

        return faults;
    }

    private static async Task<IReadOnlyList<string>> FaultsOf(Visit visit, ServedSite site) =>
        [.. await visit.Run<string[]>("hostile"), .. visit.Troubles, .. Elsewhere(visit, site)];

    private static IEnumerable<string> Elsewhere(Visit visit, ServedSite site) =>
        visit.Requests.Where(r => !r.StartsWith(site.Url.AbsoluteUri, StringComparison.Ordinal)).Select(r => "asks elsewhere: " + r);
}
