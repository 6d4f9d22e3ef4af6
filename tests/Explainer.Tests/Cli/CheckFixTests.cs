using System.Runtime.Versioning;
using System.Text;
using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary>What <c>explainer check --fix</c> changes, what it leaves alone, and what it says.</summary>
public sealed class CheckFixTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task It_mends_dates_quotes_and_old_addresses_says_where_and_checks_again()
    {
        SiteTest.Minimal
            .And("permalinks.lock", "/opening-hourz/\n")
            .And("opening-hours.md", "---\ntitle: Opening: hours\nsummary: When: we are open\n---\n\nText: stays.\n")
            .And("profiles/ada-lind.md", "---\ntitle: Ada Lind\nsummary: B\nborn: 3 May 2016\ndied: about 2020 # or later\n---\n")
            .WriteTo(place.Input);
        Assert.Equal(
            """
            [output]
            opening-hours.md:2: 'Opening: hours' is now '"Opening: hours"'.
            profiles/ada-lind.md:4: '3 May 2016' is now '2016-05-03'.
            profiles/ada-lind.md:5: 'about 2020' is now '2020~'.
            opening-hours.md:3: 'When: we are open' is now '"When: we are open"'.
            opening-hours.md:4: added 'redirect_from: [/opening-hourz/]'.
            Mended 5 problems.
            Checked /place/input, 7 pages: no problems, 0 ms.
            [exit] 0

            """,
            (await Fix()).Text);
        Assert.Equal("---\ntitle: \"Opening: hours\"\nsummary: \"When: we are open\"\nredirect_from: [/opening-hourz/]\n---\n\nText: stays.\n", Text("opening-hours.md"));
        Assert.Equal("---\ntitle: Ada Lind\nsummary: B\nborn: 2016-05-03\ndied: 2020~ # or later\n---\n", Text("profiles/ada-lind.md"));
    }

    [Fact]
    public async Task What_it_cannot_mend_it_reports_and_leaves_as_it_was()
    {
        var site = SiteTest.With("a.md", "---\ntitle: A\nupdated: 2016-05-03\n---\n\n[b](b.md)\n");
        site.WriteTo(place.Input);
        Assert.Equal(
            """
            [output]
            Nothing was changed. 1 needs your decision.
            a.md:6:5: error EX205: There is no file 'b.md'. Write the path from this file's folder.

            EX205  1  A link leads to nothing
            'explainer explain EX205' says more.
            Checked /place/input, but not the finished pages: 1 error, 0 ms.
            [exit] 1

            """,
            (await Fix()).Text);
        Assert.All(site.Files, f => Assert.Equal(f.Value, File.ReadAllBytes(Path.Combine(place.Input, f.Key))));
        Assert.Equal(site.Files.Count, Directory.EnumerateFiles(place.Input, "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public async Task Without_it_nothing_is_written()
    {
        SiteTest.With("profiles/a.md", "---\ntitle: A\nsummary: B\nborn: 3 May 2016\n---\n").WriteTo(place.Input);
        var run = await ConsoleRun.Plain(place.Root, "check", "--input", "/place/input");
        Assert.Contains("'explainer check --fix' mends 1 problem.", run.Output, StringComparison.Ordinal);
        Assert.Contains("born: 3 May 2016", Text("profiles/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3 May 2016", "2016-05-03")]
    [InlineData("\"29.6.2014\"", "\"2014-06-29\"")]
    [InlineData("'June 2014'", "'2014-06'")]
    [InlineData("20140629", "2014-06-29")]
    [InlineData("29/06/2014", "2014-06-29")]
    [InlineData("the 1990s", "199X")]
    [InlineData("03/05/2016", null)]
    [InlineData("2014-02-30", null)]
    [InlineData("2014-13", null)]
    [InlineData("2014/2013", null)]
    [InlineData("2014-06-29T12:00", null)]
    [InlineData("2011/12", null)]
    [InlineData("soon", null)]
    [InlineData("late August 2014", null)]
    [InlineData("mid-2014", null)]
    public async Task A_date_is_rewritten_only_where_one_reading_is_left_and_nothing_is_lost(string written, string? rewritten)
    {
        SiteTest.With("profiles/a.md", $"---\ntitle: A\nsummary: B\nborn: {written}\n---\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal($"---\ntitle: A\nsummary: B\nborn: {rewritten ?? written}\n---\n", Text("profiles/a.md"));
    }

    [Theory]
    [InlineData("A <b>bold </b>word, <i>it</i>, <del>old</del>, <code>x</code>.", "A **bold** word, *it*, ~~old~~, `x`.")]
    [InlineData("<b><i>Both</i></b> and <span style=\"color: red\">red</span>.", "***Both*** and red.")]
    [InlineData("One<br clear=\"all\">two, <kbd class=\"k\">K</kbd>.", "One<br>two, <kbd>K</kbd>.")]
    [InlineData("See <a href=\"about.md\" target=\"_blank\">about</a>.", "See [about](about.md).")]
    [InlineData("Text\n<h2>A heading</h2>\n\n<p align=\"center\">\n  A word\n</p>", "Text\n\n## A heading\n\nA word")]
    [InlineData("<details>\n<summary>More</summary>\n\nText.\n\n</details>", ":::fold More\n\nText.\n\n:::")]
    [InlineData("<i lang=\"ar\" dir=\"rtl\">كتاب</i> and <code lang=\"fr\">le</code>.", "[*كتاب*]{lang=ar dir=rtl} and [`le`]{lang=fr}.")]
    [InlineData("<b id=\"x\">x</b>, <a href=\"about.md\" lang=\"fr\">t</a>, <u id=\"y\">y</u>.", null)]
    [InlineData("<p lang=\"fr\">Le mot</p>", null)]
    [InlineData("<s>p~~q</s>, <i>x*y</i>, <b>a**b</b>, <i>3 * 4</i>.", null)]
    [InlineData("<b>a <i>b</i> c</b> <i>x\\*y</i> mid<b>dle</b>word.", "**a *b* c** *x\\*y* mid**dle**word.")]
    [InlineData("<p>*</p>", null)]
    [InlineData("<table><tr><td>a</td></tr></table>", null)]
    [InlineData("<a id=\"x\"></a>Text, <b>never closed.", null)]
    [InlineData("- <div>\n  a\n  </div>", null)]
    [InlineData("## A\n\n#### B\n\n##### C\n\n#### D\n\n## E", "## A\n\n### B\n\n#### C\n\n### D\n\n## E")]
    [InlineData("Text\n\n# A\n\n## B\n\nC\n=\n\nD\n-", "Text\n\n## A\n\n### B\n\n## C\n\n### D")]
    [InlineData("A ==mark==, ++new++, [[About]], [[about|the page]].", "A <mark>mark</mark>, new, [About](about.md), [the page](about.md).")]
    [InlineData("-one\n-two\n-three", "- one\n- two\n- three")]
    [InlineData("A [link](/about/#about), [other](about), [third](About.html) and [fourth](abuot.md).", "A [link](about.md#about), [other](about.md), [third](about.md) and [fourth](about.md).")]
    [InlineData("A [link] (about.md), [h](about.md#abuot), www.example.org, [w](www.example.org).", "A [link](about.md), [h](about.md#about), www.example.org, [w](https://www.example.org).")]
    [InlineData("Cited [@smiht, p. 3] and [@jones2010].", "Cited [@smith, p. 3] and [@jones2010].")]
    [InlineData(":::nto\nA\n:::", null)]
    [InlineData(":::teachre\nA\n:::", ":::teacher\nA\n:::")]
    public async Task Prose_is_written_anew_only_where_it_means_the_same(string text, string? mended)
    {
        const string Head = "---\ntitle: A\nsummary: B\n---\n\n";
        SiteTest.With("story/10-a.md", "---\ntitle: S\nsummary: B\n---\n")
            .And("about.md", "---\ntitle: About\n---\n\n## About\n\n[@smith] [@jones2011]\n")
            .And("sources.yml", "- {id: smith, type: book, title: A}\n- {id: jones2011, type: book, title: B}\n")
            .And("page.md", $"{Head}{text}\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal($"{Head}{mended ?? text}\n", Text("page.md"));
    }

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
            About Us.md: is now about-us.md.
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
            story/20-borrowing.easy.md: is now story/20-lending.easy.md.
            story/20-lending.easy.md:3: added 'redirect_from: [/story/borrowing/easy/]'.
            Mended 4 problems.
            Checked /place/input, 8 pages: no problems, 0 ms.
            [exit] 0

            """,
            (await Fix()).Text);
    }

    [Fact]
    public async Task A_name_that_another_file_has_is_left_alone()
    {
        SiteTest.Minimal.And("About.md", "---\ntitle: A\n---\n").And("about.md", "---\ntitle: B\n---\n").WriteTo(place.Input);
        Assert.StartsWith("Nothing was changed.", (await Fix()).Output, StringComparison.Ordinal);
        Assert.Contains("title: A", Text("About.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("titel: A", "title: A")]
    [InlineData("title: A\nsummry: B\nsummary: C", null)]
    [InlineData("title:A\nsummary: B", "title: A\nsummary: B")]
    [InlineData("title: @Ada", "title: \"@Ada\"")]
    public async Task Keys_and_values_are_written_as_the_message_says(string facts, string? mended)
    {
        SiteTest.With("about.md", $"---\n{facts}\n---\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal($"---\n{mended ?? facts}\n---\n", Text("about.md"));
    }

    [Theory]
    [InlineData("title: Ada: a life", "title: \"Ada: a life\"")]
    [InlineData("title: Ada \"A\": a life", "title: 'Ada \"A\": a life'")]
    [InlineData("title: Ada's: a life", "title: \"Ada's: a life\"")]
    [InlineData("title: It ends with:", "title: \"It ends with:\"")]
    [InlineData("title: مكتبة: حياة", "title: \"مكتبة: حياة\"")]
    [InlineData("title: Ada: a life # a remark", null)]
    [InlineData("title: Ada: a life\n  that goes on", null)]
    [InlineData("title: Ada: a life\n\n  that goes on", null)]
    [InlineData("title: [Ada: a, b: c: d]", null)]
    [InlineData("title: \"Ada\": a life", null)]
    [InlineData("title: &a Ada: a life", null)]
    [InlineData("- title: Ada: a life", null)]
    public async Task A_value_is_put_in_quotes_only_where_it_is_one_line_of_text(string line, string? quoted)
    {
        SiteTest.With("about.md", $"---\n{line}\n---\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal($"---\n{quoted ?? line}\n---\n", Text("about.md"));
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

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\r\n", false)]
    [InlineData("\r", true)]
    public async Task Line_ends_and_the_mark_at_the_beginning_stay_as_they_are(string end, bool hasMark)
    {
        string Written(string text) => (hasMark ? "\uFEFF" : "") + text.Replace("\n", end, StringComparison.Ordinal);
        SiteTest.Minimal.And("permalinks.lock", Written("/opening-hourz/\n"))
            .And("opening-hours.md", Written("---\ntitle: é: 📚\nupdated: 3 May 2016\n---\n\nA\n\n\nB")).WriteTo(place.Input);
        Assert.Equal(0, (await Fix()).ExitCode);
        Assert.Equal(
            Encoding.UTF8.GetBytes(Written("---\ntitle: \"é: 📚\"\nupdated: 2016-05-03\nredirect_from: [/opening-hourz/]\n---\n\nA\n\n\nB")),
            File.ReadAllBytes(place.At("input/opening-hours.md")));
    }

    [Fact]
    public async Task A_date_in_JSON_stays_JSON()
    {
        SiteTest.Minimal.And("sources.json", "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\", \"issued\": {\"raw\": \"3 May 2016\"}}]\n").WriteTo(place.Input);
        await Fix();
        Assert.Contains("\"issued\": {\"raw\": ", Text("sources.json"), StringComparison.Ordinal);
        Assert.Equal(2, Text("sources.json").Split('[').Length);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Who_may_read_a_file_stays_as_it_was_and_nothing_is_left_beside_it()
    {
        SiteTest.With("a.md", "---\ntitle: A\nupdated: 3 May 2016\n---\n").WriteTo(place.Input);
        File.SetUnixFileMode(place.At("input/a.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Directory.CreateSymbolicLink(place.At("input/.a.md.new"), place.At("outside"));
        Assert.Equal(0, (await Fix()).ExitCode);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(place.At("input/a.md")));
        Assert.False(File.Exists(place.At("outside")) || File.Exists(place.At("input/.a.md.new")));
    }

    [Fact]
    public async Task A_link_to_a_file_within_the_folder_stays_a_link_and_one_that_leads_out_is_not_followed()
    {
        const string Old = "---\ntitle: A\nupdated: 3 May 2016\n---\n";
        SiteTest.With("_texts/a.md", Old).WriteTo(place.Input);
        place.Write("outside.md", Old);
        File.CreateSymbolicLink(place.At("input/a.md"), place.At("input/_texts/a.md"));
        File.CreateSymbolicLink(place.At("input/b.md"), place.At("outside.md"));
        await Fix();
        Assert.Equal("---\ntitle: A\nupdated: 2016-05-03\n---\n", Text("_texts/a.md"));
        Assert.NotNull(new FileInfo(place.At("input/a.md")).LinkTarget);
        Assert.Equal(Old, File.ReadAllText(place.At("outside.md")));
    }

    [Fact]
    public async Task The_old_keys_of_dates_become_the_new_one()
    {
        SiteTest.With("profiles/a.md", "---\ntitle: A\nsummary: B\njoined: 2012-03 # or later\nrole: Reader\nleft: \"2014~\"\n---\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal(
            "---\ntitle: A\nsummary: B\ndates: [{label: Joined, date: 2012-03}, {label: Left, date: 2014~}] # or later\nrole: Reader\n\n---\n",
            Text("profiles/a.md"));
    }

    [Fact]
    public async Task What_is_certain_of_a_list_a_colon_and_a_fence_is_mended()
    {
        SiteTest.With("profiles/a.md", "—\ntitle： A\nsummary:\u00A0B\nno_links: loan, desk\n—\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal("---\ntitle: A\nsummary: B\nno_links: [loan, desk]\n---\n", Text("profiles/a.md"));
    }

    [Fact]
    public async Task On_a_terminal_a_problem_says_that_it_can_be_mended()
    {
        SiteTest.With("profiles/a.md", "---\ntitle: A\nsummary: B\nborn: 3 May 2016\n---\n").WriteTo(place.Input);
        Assert.StartsWith(
            """
            error EX104: '3 May 2016' is not how dates are written here. Write it as 2016-05-03.
             --> profiles/a.md:4:7
              |
            4 | born: 3 May 2016
              |       ^^^^^^^^^^
              = 'explainer check --fix' does this for you.

            """,
            (await ConsoleRun.Interactive(place.Root, "check", "--input", "/place/input")).Output, StringComparison.Ordinal);
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(place.Input, file));

    private Task<ConsoleRun> Fix() => ConsoleRun.Plain(place.Root, "check", "--input", "/place/input", "--fix");
}
