using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>Blocks of code: what a reader can do with them.</summary>
public sealed class CodeTests(Chromium chromium)
{
    private const string Page = "style-guide/index.html";

    [Fact]
    public async Task Code_is_copied_without_the_numbers_of_its_lines()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), Look.Phone);
        await visit.Page.EvaluateAsync("() => { window.copied = []; navigator.clipboard.writeText = async text => { window.copied.push(text); }; }");
        var block = visit.Page.Locator("pre", new() { HasText = "Who has the book?" });
        await block.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await Assertions.Expect(block.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        Assert.Equal(
            ["// Who has the book?\nvar loan = desk.Find(\"Rivers\", 1984) ?? throw new LoanException();"],
            await visit.Page.EvaluateAsync<string[]>("() => window.copied"));
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task Buttons_are_told_apart_by_how_their_code_begins()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), Look.Phone);
        var names = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.prose pre button')].map(b => b.getAttribute('aria-label'))");
        Assert.Contains("Copy: // Who has the book?", names);
        Assert.Equal(names.Distinct(), names);
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task The_button_lies_on_no_code_and_nothing_moves_for_it()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), Look.Phone);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(".prose pre")].filter(pre => pre.querySelector("button")).flatMap(pre => {
              const [button, code] = [pre.querySelector("button"), pre.querySelector("code")].map(e => e.getBoundingClientRect());
              const room = parseFloat(getComputedStyle(pre).paddingTop);
              return button.bottom > code.top + 4 || room < 40 ? [`${pre.textContent}: ${button.bottom} ${code.top} ${room}`] : [];
            })
            """));
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task Without_a_script_there_is_no_button()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), Look.Phone with { JavaScript = false });
        await Assertions.Expect(visit.Page.Locator("pre button")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator("pre .no").First).ToHaveTextAsync(" 9  ");
    }
}
