using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Pictures;

/// <summary>Sound and film under the headers that are published: asked for by a reader and by nothing else.</summary>
public sealed class MediaTests(Chromium chromium)
{
    private const string Page = "style-guide/index.html";

    // Chromium without the codecs that are not free plays WebM and WAV.
    private const string Play = """
        async player => {
          player.muted = true;
          await player.play();
          await new Promise(done => player.addEventListener('timeupdate', done, { once: true }));
          return player.currentTime >= 0 && player.error === null;
        }
        """;

    [Fact]
    public async Task Nothing_is_asked_for_before_it_is_started_and_then_it_plays_with_its_captions()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), Look.Phone);
        var asked = new List<string>();
        visit.Page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await visit.Page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
        await visit.Page.WaitForTimeoutAsync(300);
        Assert.DoesNotContain(asked, path => path.Contains("/media/stamp.wav", StringComparison.Ordinal) || path.EndsWith(".webm", StringComparison.Ordinal));

        Assert.True(await visit.Page.Locator("audio").EvaluateAsync<bool>(Play));
        Assert.True(await visit.Page.Locator("video").EvaluateAsync<bool>(Play));
        Assert.Equal(2, await visit.Page.Locator("video").EvaluateAsync<int>("film => film.textTracks[0].cues.length"));
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task A_player_has_a_name_and_the_keyboard_reaches_it()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), Look.Desk);
        var film = visit.Page.Locator("video");
        await film.FocusAsync();
        Assert.True(await film.EvaluateAsync<bool>("film => film === document.activeElement"));
        Assert.Equal("Somebody stamps a book", await film.GetAttributeAsync("aria-label"));
    }

    [Fact]
    public async Task On_paper_the_words_stand_for_the_player()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), Look.Desk);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await visit.Page.Locator("video").IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".transcript p").First.IsVisibleAsync());
    }
}
