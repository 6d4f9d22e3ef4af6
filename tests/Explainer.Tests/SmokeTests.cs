namespace Explainer.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void A_bad_date_says_where_what_and_how_to_fix_it() =>
        Assert.Equal("profiles/a.md:4:9: error EX104: '3 May' is not a date. Write it as 2016-05-03, 2016-05 or 2016.",
            SiteTest.With("profiles/a.md", "---\ntitle: A\nsummary: B\njoined: 3 May\n---\n").Build().Report);

    [Fact]
    public void The_text_of_a_page_is_its_body() =>
        Assert.Equal("<p>Hello.</p>\n", SiteTest.With("a.md", "---\ntitle: A\n---\n\nHello.\n").Build().Body("a.md"));
}
