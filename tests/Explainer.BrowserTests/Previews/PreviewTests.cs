using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.BrowserTests.Access;
using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Explainer.Tests.Finished;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Previews;

/// <summary>Links in the text show what they lead to, and stay links (WCAG 1.4.13).</summary>
public sealed class PreviewTests(Chromium chromium)
{
    private const string Chapter = "story/borrowing/index.html";
    private const string Profile = ".prose a:text-is('Ada Lind')";

    // Longer than a preview waits before it opens or closes.
    private const int AWhile = 800;

    private string Address { get; set; } = "";

    private static readonly Look Touch = Look.Phone with { Touch = true };

    /// <summary>A link of each kind, and what its preview says.</summary>
    public static TheoryData<string, string> Links => new()
    {
        { ".prose a:text-is('library')", "A library, in Arabic." },
        { Profile, "The librarian at the desk." },
        { ".prose sup.cite a >> nth=0", "Ranganathan" },
        { ".prose sup.footnote a >> nth=0", "On Sundays it is closed. See the guide." },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public async Task It_opens_where_the_mouse_rests_and_closes_when_it_leaves(string link, string text)
    {
        await using var visit = await Open(new Look());
        await visit.Page.HoverAsync(link);
        await Assertions.Expect(Preview(visit)).ToContainTextAsync(text);
        await visit.Page.Mouse.MoveAsync(1, 1);
        await Closes(visit);
        Assert.Equal(0, await visit.Page.Locator("main [data-added].preview").CountAsync());
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task It_opens_where_the_keyboard_is_and_Enter_follows_the_link(string link, string text)
    {
        await using var visit = await Open(new Look());
        await TabTo(visit, link);
        await Assertions.Expect(Preview(visit)).ToContainTextAsync(text);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Leave(Address);
    }

    [Fact]
    public async Task The_pointer_may_move_into_it()
    {
        await using var visit = await Open(new Look());
        await visit.Page.HoverAsync(Profile);
        await Opens(visit);
        await Preview(visit).GetByText("The librarian").HoverAsync();
        await visit.Page.WaitForTimeoutAsync(AWhile);
        await Opens(visit);
        await Preview(visit).GetByText("Read more").ClickAsync();
        await visit.Reach(new Regex("/profiles/ada-lind/$"));
    }

    [Fact]
    public async Task A_link_that_the_mouse_only_passes_shows_nothing()
    {
        await using var visit = await Open(new Look());
        await visit.Page.HoverAsync(Profile);
        await visit.Page.Mouse.MoveAsync(1, 1);
        await visit.Page.WaitForTimeoutAsync(AWhile);
        await Closes(visit);
    }

    [Fact]
    public async Task Escape_closes_it_without_moving_the_mouse()
    {
        await using var visit = await Open(new Look());
        await visit.Page.HoverAsync(Profile);
        await Opens(visit);
        await visit.Page.Keyboard.PressAsync("Escape");
        await Closes(visit);
    }

    [Fact]
    public async Task With_the_keyboard_it_stays_until_Escape_and_the_focus_stays_on_the_link()
    {
        await using var visit = await Open(new Look());
        await TabTo(visit, Profile);
        await visit.Page.Mouse.MoveAsync(300, 300);
        await visit.Page.Mouse.MoveAsync(1, 1);
        await visit.Page.WaitForTimeoutAsync(AWhile);
        await Opens(visit);
        Assert.Equal(await Preview(visit).GetAttributeAsync("id"), await visit.Page.GetAttributeAsync(Profile, "aria-details"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await Closes(visit);
        await Assertions.Expect(visit.Page.Locator(Profile)).ToBeFocusedAsync();
        Assert.Null(await visit.Page.GetAttributeAsync(Profile, "aria-details"));
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        await Opens(visit);
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task The_first_tap_opens_it_and_the_second_follows_the_link(string link, string text)
    {
        await using var visit = await Open(Touch);
        await visit.Page.TapAsync(link);
        await Assertions.Expect(Preview(visit)).ToContainTextAsync(text);
        await Assertions.Expect(Preview(visit)).ToBeFocusedAsync();
        Assert.Equal(Address, visit.Page.Url);
        await visit.Page.TapAsync(link);
        await visit.Leave(Address);
    }

    [Fact]
    public async Task A_tap_elsewhere_closes_it_and_the_focus_returns()
    {
        await using var visit = await Open(Touch);
        await visit.Page.TapAsync(Profile);
        await Opens(visit);
        await visit.Page.Keyboard.PressAsync("Escape");
        await Closes(visit);
        await Assertions.Expect(visit.Page.Locator(Profile)).ToBeFocusedAsync();
        await visit.Page.TapAsync(Profile);
        await Opens(visit);
        await visit.Page.TapAsync("h1");
        await Closes(visit);
        Assert.Equal(Address, visit.Page.Url);
    }

    [Fact]
    public async Task Without_JavaScript_links_are_links_and_nothing_of_it_is_shown()
    {
        await using var visit = await Open(new Look { JavaScript = false });
        Assert.False(await visit.Page.GetByText("The librarian at the desk.").IsVisibleAsync());

        await visit.Page.ClickAsync(Profile);
        await visit.Reach(new Regex("/profiles/ada-lind/$"));
    }

    [Fact]
    public async Task It_is_not_printed()
    {
        await using var visit = await Open(new Look());
        await visit.Page.HoverAsync(Profile);
        await Opens(visit);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await Preview(visit).IsVisibleAsync());
    }

    /// <summary>From left to right in a small window at 400 %, and from right to left in a wide one.</summary>
    [Theory]
    [InlineData("fixture", 320, 256)]
    [InlineData("arabic", 1440, 900)]
    public async Task On_every_page_it_covers_no_link_and_fits_the_window(string name, int width, int height)
    {
        var site = await chromium.Get(name);
        var found = await chromium.Survey(site, new Look { Width = width, Height = height }, async (visit, page) =>
        {
            // Then what a script focuses counts as reached by keyboard.
            await visit.Page.Keyboard.PressAsync("Control");
            return (Page: page, Lines: await visit.Run<string[]>("previews"));
        });
        Assert.NotEqual(0, found.Sum(f => int.Parse(f.Lines[0], CultureInfo.InvariantCulture)));
        Faults.None(found.SelectMany(f => f.Lines.Skip(1), (f, fault) => $"{f.Page}: {fault}"));
    }

    [Fact]
    public async Task From_disk_without_a_network_it_is_the_same()
    {
        using var folder = new TemporaryFolder();
        new SiteTest(FinishedSite.Fixture.Build.Files).WriteTo(folder.Path);
        await using var visit = await chromium.Open(new Uri(Path.Combine(folder.Path, Chapter)), new Look { Offline = true });
        foreach (var link in Links.Select(l => l.Data))
        {
            await visit.Page.HoverAsync(link.Item1);
            await Assertions.Expect(Preview(visit)).ToContainTextAsync(link.Item2);
        }

        Faults.None(visit.Troubles);
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task An_open_one_has_no_fault_that_axe_finds(string link, string text)
    {
        await using var visit = await Open(new Look());
        await TabTo(visit, link);
        await Assertions.Expect(Preview(visit)).ToContainTextAsync(text);
        Faults.None(await Axe.FaultsOf(visit));
        await Opens(visit);
    }

    private static ILocator Preview(Visit visit) => visit.Page.Locator(".preview:popover-open");

    private static Task Opens(Visit visit) => Assertions.Expect(Preview(visit)).ToHaveCountAsync(1);

    private static Task Closes(Visit visit) => Assertions.Expect(Preview(visit)).ToHaveCountAsync(0);

    private static async Task TabTo(Visit visit, string link)
    {
        var target = visit.Page.Locator(link);
        for (var i = 0; i < 200 && !await target.EvaluateAsync<bool>("e => e === document.activeElement"); i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(target).ToBeFocusedAsync();
    }

    private async Task<Visit> Open(Look look)
    {
        Address = (await chromium.Fixture).At(Chapter).AbsoluteUri;
        return await chromium.Open(new Uri(Address), look);
    }
}
