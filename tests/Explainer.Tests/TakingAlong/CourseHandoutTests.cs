using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Explainer.Model;
using Explainer.Tests.Finished;

namespace Explainer.Tests.TakingAlong;

/// <summary>Courses as one HTML file of all their pages, for paper.</summary>
public sealed partial class CourseHandoutTests
{
    [Fact]
    public void What_belongs_to_a_map_or_a_chart_is_no_paragraph_to_talk_about()
    {
        var page = new HtmlParser().ParseDocument(Course()["story/one/one-handout.html"]);
        Assert.Equal(
            ["1 As Figure 1 shows, and Table 1.", "2 Figure 1. Where they lie.", "3 Fee Sum a 1", "4 What was lent.", "5 The end."],
            page.QuerySelectorAll(".prose .number").Select(n => Spaces().Replace(n.ParentElement!.TextContent.Trim(), " ")));
    }

    [Fact]
    public void In_a_course_figures_have_the_number_of_their_page_too_and_links_between_pages_stay_within()
    {
        var page = new HtmlParser().ParseDocument(Course()["packs/c/c-handout.html"]);
        Assert.Equal(["Figure 1.1.", "Table 1.1.", "Figure 2.1."], page.QuerySelectorAll("figcaption strong").Select(s => s.TextContent));
        Assert.Equal(["Table 1.1. Fees"], page.QuerySelectorAll(".table[aria-label^=Table]").Select(s => s.GetAttribute("aria-label")));
        Assert.Equal(
            ["Figure 1.1 #x-1-fig-a", "Table 1.1 #x-1-tbl-b", "Figure 2.1 #x-2-fig-a", "Figure 1.1 (One) #x-1-fig-a", "the first #x-1", "elsewhere https://example.org/about/"],
            page.QuerySelectorAll(".prose p > a").Where(a => a.TextContent.Length > 0 && a.Closest("figure") is null).Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(a.GetAttribute("href")![1..]))));
    }

    private static SiteTestResult Course()
    {
        var result = SiteTest.With("site.yml", "title: A\nlanguage: en\nurl: https://example.org/\neditions: [handouts]\nplaces:\n  - {id: raqqa, title: Raqqa, lat: 35.95, lon: 39.01, source: atlas}\n")
            .And("sources.yml", "- {id: atlas, type: book, title: Atlas}\n")
            .And("data/loans.yml", "title: Loans\nsource: atlas\ncolumns:\n  n: {title: Books, unit: books}\n")
            .And("data/loans.csv", "year,n\n2000,5\n")
            .And("about.md", "---\ntitle: About\n---\nHere.\n")
            .And("story/10-one.md", """
                ---
                title: One
                summary: S.
                ---
                As [@fig:a] shows, and [@tbl:b].

                :::map raqqa {#fig:a}
                Where they lie.
                :::

                | Fee | Sum |
                |---|---|
                | a | 1 |

                : Fees {#tbl:b}

                :::chart loans kind=bar
                What was lent.
                :::

                The end.
                """)
            .And("story/20-two.md", "---\ntitle: Two\nsummary: S.\n---\n[@fig:a] is not [](10-one.md#fig:a) of [the first](10-one.md), but [elsewhere](../about.md).\n\n:::map raqqa {#fig:a}\n:::\n")
            .And("packs/c.yml", "title: C\nsummary: S.\nsections:\n  - {title: All, pages: [../story/10-one.md, ../story/20-two.md]}\n").Build();
        Assert.Equal("", result.Report);
        return result;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [Fact]
    public void A_course_is_one_handout_of_all_its_pages_with_numbers_that_go_on()
    {
        var build = FinishedSite.Fixture.Build;
        var pack = build.Site!.Packs.First(p => p.HasLessons);
        var file = new PageFile(PageFileForm.Handout, pack, IsForTeachers: false);
        var page = new HtmlParser().ParseDocument(build[file.Url.OutputPath]);
        Assert.Equal(
            [$"H1 {pack.Title}", .. pack.Sections.SelectMany(s => s.Entries.Select(e => $"H2 {build.Site.Get(e).Title}").Prepend($"H1 {s.Title}"))],
            page.QuerySelectorAll("h1, .part .head h2").Select(h => $"{h.TagName} {h.TextContent}"));
        Assert.Equal(pack.Sections.Select(s => s.Title), page.QuerySelectorAll("main > .reading h3").Select(h => h.TextContent));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, string.Join(' ', levels)));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
        Assert.Single(page.QuerySelectorAll(".imprint"));
        Assert.Contains(file.Url.Path.Split('/')[^1], build[pack.Url.OutputPath], StringComparison.Ordinal);
        Assert.Contains("class=\"answer\"", build[(file with { IsForTeachers = true }).Url.OutputPath], StringComparison.Ordinal);
    }
}
