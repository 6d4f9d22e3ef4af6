using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary>Names and addresses that <c>explainer check --fix</c> mends, with all links to them.</summary>
public sealed class CheckFixAddressTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("old-name.md", "/old-name/\n/old-name/#how-it-began\n/old-name/#who-came\n", "The gathering", "## How it began\n\n## Who came")]
    [InlineData("old-name.md", "/old-name/\n", "Old name", "Text")]
    [InlineData("old-name.md", "/old-name/\n", "The words of a link", "Text")]
    public async Task A_page_with_another_name_is_known_by_its_headings_its_title_or_the_words_of_links_to_it(string old, string ledger, string title, string text)
    {
        SiteTest.Minimal.And("permalinks.lock", ledger)
            .And("gathering.md", $"---\ntitle: {title}\n---\n\n{text}\n")
            .And("about.md", $"---\ntitle: About\n---\n\nSee [The words of a link]({old}#who-came) and [this](<{old}>).\n").WriteTo(place.Input);
        var run = await Fix();
        Assert.Contains("redirect_from: [/old-name/]", Text("gathering.md"), StringComparison.Ordinal);
        Assert.Contains("See [The words of a link](gathering.md#who-came) and [this](<gathering.md>).", Text("about.md"), StringComparison.Ordinal);
        Assert.Contains($"about.md:5: '{old}' is now 'gathering.md'.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_gets_the_name_that_its_message_says_and_links_follow_it()
    {
        SiteTest.Minimal.And("About Us.md", "---\ntitle: About\n---\n").And("help.md", "---\ntitle: Help\n---\n\n[a](About%20Us.md) [b](<About Us.md>)\n")
            .WriteTo(place.Input);
        Assert.Equal(
            """
            [output]
            About Us.md is now about-us.md.
            help.md:5: 'About%20Us.md' is now 'about-us.md'.
            help.md:5: 'About Us.md' is now 'about-us.md'.
            Mended 3 problems.
            Checked /place/input, 5 pages: no problems, 0 ms.
            [exit] 0

            """,
            (await Fix()).Text);
        Assert.False(File.Exists(place.At("input/About Us.md")));
    }

    [Fact]
    public async Task A_name_that_another_file_has_is_left_alone()
    {
        SiteTest.Minimal.And("About.md", "---\ntitle: A\n---\n").And("about.md", "---\ntitle: B\n---\n").WriteTo(place.Input);
        Assert.StartsWith("Nothing was changed.", (await Fix()).Output, StringComparison.Ordinal);
        Assert.Contains("title: A", Text("About.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_and_its_easier_version_that_were_renamed_are_mended_together()
    {
        SiteTest.Minimal.And("permalinks.lock", "/story/borrowing/\n/story/borrowing/#how-long\n/story/borrowing/#what-it-costs\n/story/borrowing/easy/\n")
            .And("story/20-lending.md", "---\ntitle: Lending\nsummary: A\n---\n\n## How long\n\nA.\n\n## What it costs\n\nB.\n")
            .And("story/20-lending.easy.md", "---\ntitle: Lending\n---\n\nA.\n")
            .And("help.md", "---\ntitle: Help\n---\n\n[a](story/20-borrowing.md), [b](story/20-borrowing.easy.md).\n").WriteTo(place.Input);
        Assert.Equal(
            """
            [output]
            story/20-lending.easy.md:3: added 'redirect_from: [/story/borrowing/easy/]'.
            story/20-lending.md:4: added 'redirect_from: [/story/borrowing/]'.
            help.md:5: 'story/20-borrowing.md' is now 'story/20-lending.md'.
            help.md:5: 'story/20-borrowing.easy.md' is now 'story/20-lending.easy.md'.
            Mended 4 problems.
            Checked /place/input, 9 pages: no problems, 0 ms.
            [exit] 0

            """,
            (await Fix()).Text);
    }

    [Fact]
    public async Task An_easier_version_that_was_forgotten_gets_the_new_name_of_its_page()
    {
        SiteTest.Minimal.And("permalinks.lock", "/story/borrowing/\n/story/borrowing/#how-long\n/story/borrowing/#what-it-costs\n/story/borrowing/easy/\n")
            .And("story/20-lending.md", "---\ntitle: Lending\nsummary: A\n---\n\n## How long\n\nA.\n\n## What it costs\n\nB.\n")
            .And("story/20-borrowing.easy.md", "---\ntitle: Lending\n---\n\n[The whole page](20-borrowing.md).\n").WriteTo(place.Input);
        Assert.Equal(
            """
            [output]
            story/20-lending.md:4: added 'redirect_from: [/story/borrowing/]'.
            story/20-borrowing.easy.md:5: '20-borrowing.md' is now '20-lending.md'.
            story/20-borrowing.easy.md is now story/20-lending.easy.md.
            story/20-lending.easy.md:3: added 'redirect_from: [/story/borrowing/easy/]'.
            Mended 4 problems.
            Checked /place/input, 8 pages: no problems, 0 ms.
            [exit] 0

            """,
            (await Fix()).Text);
    }

    [Theory]
    [InlineData("title: A", "title: A\nredirect_from: [/opening-hourz/]")]
    [InlineData("  title: A\n  summary: B", "  title: A\n  summary: B\n  redirect_from: [/opening-hourz/]")]
    [InlineData("title: A\nredirect_from: [/hours/]", "title: A\nredirect_from: [/hours/, /opening-hourz/]")]
    [InlineData("title: A\nredirect_from: [ ]\nsummary: B", "title: A\nredirect_from: [ /opening-hourz/]\nsummary: B")]
    [InlineData("title: A\nredirect_from:\n- /hours/", "title: A\nredirect_from:\n- /opening-hourz/\n- /hours/")]
    [InlineData("title: A\nredirect_from:\n  - /hours/\nsummary: B", "title: A\nredirect_from:\n  - /opening-hourz/\n  - /hours/\nsummary: B")]
    [InlineData("title: A\nredirect_from: [/hours/] # old", null)]
    [InlineData("title: A\nredirect_from: [/hours/,\n  /days/]", null)]
    [InlineData("\"redirect_from\": [/hours/]\ntitle: A", null)]
    [InlineData("{title: A, summary: B}", null)]
    [InlineData("title: A\nsummary: |\n  Text\n  of two lines", "title: A\nsummary: |\n  Text\n  of two lines\nredirect_from: [/opening-hourz/]")]
    public async Task An_old_address_joins_those_that_are_there(string facts, string? mended)
    {
        SiteTest.Minimal.And("permalinks.lock", "/opening-hourz/\n").And("opening-hours.md", $"---\n{facts}\n---\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal($"---\n{mended ?? facts}\n---\n", Text("opening-hours.md"));
    }

    [Fact]
    public async Task An_old_address_with_signs_is_put_in_quotes()
    {
        SiteTest.Minimal.And("permalinks.lock", "/opening, hours!/\n").And("opening-hours.md", "---\ntitle: A\n---").WriteTo(place.Input);
        Assert.Equal(0, (await Fix()).ExitCode);
        Assert.Equal("---\ntitle: A\nredirect_from: [\"/opening, hours!/\"]\n---", Text("opening-hours.md"));
    }

    [Fact]
    public async Task Where_two_pages_may_have_taken_the_place_the_writer_chooses()
    {
        SiteTest.Minimal.And("permalinks.lock", "/opening-hourz/\n")
            .And("opening-hours.md", "---\ntitle: A\n---\n").And("opening-houses.md", "---\ntitle: B\n---\n").WriteTo(place.Input);
        Assert.StartsWith("Nothing was changed.", (await Fix()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_one_page_may_have_taken_two_places_the_writer_chooses()
    {
        SiteTest.Minimal.And("permalinks.lock", "/opening-hourz/\n/opening-houses/\n").And("opening-hours.md", "---\ntitle: A\n---\n").WriteTo(place.Input);
        Assert.StartsWith("Nothing was changed.", (await Fix()).Output, StringComparison.Ordinal);
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(place.Input, file));

    private Task<ConsoleRun> Fix() => ConsoleRun.Plain(place.Root, "check", "--input", "/place/input", "--fix");
}
