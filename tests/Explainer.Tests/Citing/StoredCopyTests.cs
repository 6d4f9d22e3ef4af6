using System.Text.RegularExpressions;

namespace Explainer.Tests.Citing;

/// <summary>A work that was read in a stored copy has a mark, and what the mark means is said once.</summary>
public sealed partial class StoredCopyTests
{
    private static readonly SiteTestResult Read = SiteTest
        .With("sources.yml", """
            - {id: stored, type: report, title: The report, custom: {read: stored}}
            - {id: live, type: report, title: The page}
            """)
        .And("a.md", "---\ntitle: A\nsummary: S.\n---\nOne [@stored]. Two [@live].\n")
        .Build();

    [Fact]
    public void The_mark_stands_behind_the_reference_of_that_work_alone()
    {
        Assert.Equal(["[read in a stored copy]"], Marks(Read["a/index.html"]));
        Assert.Equal(["[read in a stored copy]"], Marks(Read["sources/index.html"]));
        Assert.Empty(Marks(Read["sources/live/index.html"]));
    }

    [Fact]
    public void On_the_page_of_the_work_the_mark_leads_to_what_it_means()
    {
        Assert.Equal(["""[<a href="../../sources/#x-stored-copies">read in a stored copy</a>]"""], Marks(Read["sources/stored/index.html"]));
        Assert.Contains("id=\"x-stored-copies\">The mark “read in a stored copy” says", Read["sources/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_whose_works_were_all_opened_explains_no_mark()
    {
        var live = SiteTest.With("sources.yml", "- {id: live, type: report, title: The page}\n").Build()["sources/index.html"];
        Assert.DoesNotContain("class=\"meaning\"", live, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("everyone", null)]
    [InlineData("teachers", "This work is named without a link, because teachers should look at it first.")]
    [InlineData("none", "This work is named without a link, because what it shows is hard to bear.")]
    public void Why_a_work_is_not_linked_is_said_on_its_page(string link, string? reason)
    {
        var page = SiteTest.With("sources.yml", $"- {{id: work, type: report, title: The page, URL: 'https://a.example/', custom: {{link: {link}}}}}\n").Build()["sources/work/index.html"];
        Assert.Equal(reason is not null, page.Contains("without a link", StringComparison.Ordinal));
        Assert.Contains(reason is null ? "The page" : $"<p class=\"meaning\">{reason}</p>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("everyone", false)]
    [InlineData("teachers", true)]
    [InlineData("none", true)]
    public void Why_works_are_not_linked_is_said_where_there_are_any(string link, bool said)
    {
        var page = SiteTest.With("sources.yml", $"- {{id: work, type: report, title: The page, custom: {{link: {link}}}}}\n").Build()["sources/index.html"];
        Assert.Equal(said, page.Contains("Some works are named without a link for readers", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_work_is_worth_is_said_on_its_page_and_nowhere_else()
    {
        var site = SiteTest.With("sources.yml", "- {id: work, type: report, title: The page, note: A secret, custom: {standing: By one side.}}\n").Build();
        Assert.Contains("<p class=\"meaning\">By one side.</p>", site["sources/work/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("By one side.", site["sources/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("A secret", site["sources/work/index.html"], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Marks(string page) => Mark().Matches(page).Select(m => m.Groups[1].Value.Trim());

    [GeneratedRegex("""<span class="stored">(.*?)</span>""", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
