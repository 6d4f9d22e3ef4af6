namespace Explainer.Tests.Prose;

/// <summary>What is hard to read, what somebody said and what is for teachers stay on their own page.</summary>
public sealed class OpenTextTests
{
    private const string Body = """
        :::in-short
        - In short it is open.

        > A QUOTATION in short.
        :::

        Open words of the page, with [a link](../profiles/p.md).

        > Four words stand before TESTIMONY is said.
        >
        > — [P](../profiles/p.md), quoted in [@article]

        **What others found:** FOUND something else [@un].

        :::care violence
        CARE with [a link](../glossary/word.md) and [another](../profiles/p.md).
        :::

        :::care captivity closed
        FOLDED too.
        :::

        :::teacher
        TEACHER only, with [@lesson].
        :::

        > An ordinary QUOTATION.

        :::note
        A note is open.
        :::

        A last line[^1].

        [^1]: A FOOTNOTE at the end.
        """;

    private static readonly string[] Secrets =
        ["TESTIMONY", "FOUND", "CARE", "FOLDED", "TEACHER", "QUOTATION", "FOOTNOTE"];

    private static readonly SiteTestResult Built = SiteTest.Minimal
        .And("story/10-seen.md", $"---\ntitle: Seen\nsummary: A summary.\nstage: Seeing\n---\n{Body}\n")
        .And("story/20-next.md", "---\ntitle: Next\nsummary: Another.\n---\n[Before](10-seen.md)\n")
        .And("profiles/p.md", "---\ntitle: P\nsummary: A person.\n---\n[There](../story/10-seen.md)\n")
        .And("glossary/word.md", $"---\ntitle: Word\nsummary: A word.\n---\n{Body}\n\nThe word is old.\n")
        .And("timeline/2014-happened.md", "---\ntitle: Happened\nsummary: S.\ndate: 2014\nprofiles: [p]\n---\n[Seen](../story/10-seen.md)\n")
        .And("sources.yml", "- {id: article, type: webpage, title: The article}\n- {id: un, type: report, title: The report}\n- {id: lesson, type: book, title: A lesson}\n")
        .Build();

    [Fact]
    public void Nothing_of_it_stands_in_any_other_file_of_the_output()
    {
        Assert.Equal(
            "glossary/word.md:1:1: warning EX261: What is for teachers here is shown nowhere: only lessons, chapters and "
            + "lessons/index.md have a page for teachers. Move it to one of them.", Built.Report);
        var others = Built.Files.Keys.Except(
            ["story/seen/index.html", "teach/story/seen/index.html", "glossary/word/index.html", "glossary/index.html"]).ToList();
        var leaks = others.SelectMany(p => Secrets.Where(s => Built[p].Contains(s, StringComparison.Ordinal)), (p, s) => $"{p}: {s}");
        Assert.Equal("", string.Join('\n', leaks));
        Assert.Contains("evidence/index.html", others);
    }

    // Definitions are shown whole there, an author's quotation among them.
    [Fact]
    public void The_glossary_shows_definitions_without_it() =>
        Assert.DoesNotContain(Secrets.Except(["QUOTATION"]), s => Built["glossary/index.html"].Contains(s, StringComparison.Ordinal));

    [Fact]
    public void Nothing_of_it_stands_in_the_head_of_its_own_page()
    {
        var page = Built["story/seen/index.html"];
        var head = page[..page.IndexOf("<div class=\"prose\">", StringComparison.Ordinal)];
        Assert.DoesNotContain(Secrets, s => head.Contains(s, StringComparison.Ordinal));
        Assert.Contains("Violence&#xA0;· Captivity", head, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_card_that_leads_to_the_page_has_its_content_notes()
    {
        foreach (var path in new[] { "index.html", "story/index.html", "story/next/index.html", "evidence/index.html" })
        {
            Assert.Contains("<p class=\"content-notes\"><strong>Content notes</strong> Violence&#xA0;· Captivity", Built[path], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Excerpts_are_made_of_what_is_open() =>
        Assert.Equal(
            ["In short it is open.", "Open words of the page, with a link.", "A note is open.", "A last line."],
            Built.Site!.Chapters[0].Body.SearchedText);

    [Fact]
    public void Teachers_have_the_whole_text_and_its_sources()
    {
        var body = Built.Site!.Chapters[0].Body;
        Assert.Equal(["article", "un"], body.Citations.Select(c => c.WorkId));
        Assert.Equal(["article", "un", "lesson"], body.ForTeachers!.Citations.Select(c => c.WorkId));
        Assert.Contains("<div class=\"teacher\" role=\"note\">\n<p class=\"label\">For teachers</p>\n<p>TEACHER only, with<sup", body.ForTeachers.Html.ToString(), StringComparison.Ordinal);
        Assert.Null(Built.Site.Chapters[1].Body.ForTeachers);
    }
}
