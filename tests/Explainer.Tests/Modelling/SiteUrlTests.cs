using Explainer.Model;

namespace Explainer.Tests.Modelling;

public sealed class SiteUrlTests
{
    private static readonly SiteUrl Film = SiteUrl.Page("story", "the-film");

    [Fact]
    public void The_home_page_has_no_segments()
    {
        Assert.Equal(SiteUrl.Home, SiteUrl.Page());
        Assert.Equal("index.html", SiteUrl.Home.OutputPath);
        Assert.Equal("", SiteUrl.Home.ToRoot);
    }

    [Fact]
    public void A_page_is_a_folder_with_an_index()
    {
        Assert.Equal("/story/the-film/", Film.Path);
        Assert.Equal("story/the-film/index.html", Film.OutputPath);
        Assert.Equal("../../", Film.ToRoot);
    }

    [Fact]
    public void A_file_lies_where_its_path_says()
    {
        Assert.Equal("images/map 1.png", SiteUrl.File("images/map 1.png").OutputPath);
        Assert.Equal("/images/map%201.png", SiteUrl.File("images/map 1.png").ToString());
        Assert.Equal("../", SiteUrl.File("images/map.png").ToRoot);
    }

    [Theory]
    [InlineData("/story/the-film/", null, "/", "story/the-film/")]
    [InlineData("/story/the-film/", "a", "/", "story/the-film/#a")]
    [InlineData("/story/the-film/", null, "/story/the-film/", "../../story/the-film/")]
    [InlineData("/story/the-film/", "a", "/story/the-film/", "#a")]
    [InlineData("/story/the-film/", null, "/about/", "../story/the-film/")]
    [InlineData("/", null, "/", "./")]
    [InlineData("/", "a", "/", "#a")]
    [InlineData("/", null, "/story/the-film/", "../../")]
    [InlineData("/", "a", "/story/the-film/", "../../#a")]
    [InlineData("/images/map.png", null, "/story/the-film/", "../../images/map.png")]
    public void A_link_is_written_from_the_page_it_stands_on(string path, string? fragment, string page, string link) =>
        Assert.Equal(link, LinkForm.Folders.Href(new SiteUrl(page), new SiteUrl(path, fragment)));

    [Theory]
    [InlineData("/glossary/emir/", null, "/story/the-film/", "../../glossary/emir/index.html")]
    [InlineData("/glossary/emir/", "x", "/story/the-film/", "../../glossary/emir/index.html#x")]
    [InlineData("/", null, "/about/", "../index.html")]
    [InlineData("/", null, "/", "index.html")]
    [InlineData("/", "x", "/about/", "../index.html#x")]
    [InlineData("/about/", "a/", "/about/", "#a%2F")]
    [InlineData("/about/", null, "/about/", "../about/index.html")]
    [InlineData("/images/map.png", null, "/about/", "../images/map.png")]
    [InlineData("/a.html", "b/", "/", "a.html#b%2F")]
    public void For_reading_from_disk_a_link_ends_in_the_name_of_a_file(string path, string? fragment, string page, string link) =>
        Assert.Equal(link, LinkForm.Files.Href(new SiteUrl(page), new SiteUrl(path, fragment)));

    [Theory]
    [InlineData("/")]
    [InlineData("/sub/folder/")]
    public void On_a_page_that_is_shown_at_any_depth_links_begin_at_the_root(string root)
    {
        var notFound = new SiteUrl("/404.html", Root: root);
        Assert.Equal(root + "story/the-film/", LinkForm.Folders.Href(notFound, Film));
        Assert.Equal(root, LinkForm.Folders.Href(notFound, SiteUrl.Home));
        Assert.Equal(root + "#a", LinkForm.Folders.Href(notFound, SiteUrl.Home.At("a")));
    }

    [Theory]
    [InlineData("/a b/", "/a%20b/")]
    [InlineData("/الرقة/", "/%D8%A7%D9%84%D8%B1%D9%82%D8%A9/")]
    [InlineData("/😀/", "/%F0%9F%98%80/")]
    [InlineData("/a-b_c.d~e/", "/a-b_c.d~e/")]
    [InlineData("/50%/", "/50%25/")]
    [InlineData("/a:b/", "/a%3Ab/")]
    [InlineData("/a?b#c/", "/a%3Fb%23c/")]
    [InlineData("/\"><script>'/", "/%22%3E%3Cscript%3E%27/")]
    [InlineData("/a\nb\0/", "/a%0Ab%00/")]
    public void Everything_but_letters_digits_and_four_signs_is_escaped(string path, string escaped) =>
        Assert.Equal(escaped, new SiteUrl(path).ToString());

    [Fact]
    public void A_fragment_is_escaped_with_its_slashes() =>
        Assert.Equal("/a/#b%2Fc%20%C3%A9", new SiteUrl("/a/", "b/c é").ToString());

    [Theory]
    [InlineData("https://example.org/", "https://example.org/story/the-film/")]
    [InlineData("https://example.org/sub/", "https://example.org/sub/story/the-film/")]
    [InlineData("https://example.org:8080/", "https://example.org:8080/story/the-film/")]
    public void A_whole_address_lies_below_that_of_the_site(string site, string whole) =>
        Assert.Equal(whole, Film.Under(new Uri(site)));

    [Fact]
    public void A_whole_address_is_escaped() =>
        Assert.Equal("https://example.org/%D9%82/a%3Ab/#%C3%A9", SiteUrl.Page("ق", "a:b").At("é").Under(new Uri("https://example.org/")));

    [Fact]
    public void A_colon_at_the_beginning_makes_no_scheme() =>
        Assert.Equal("javascript%3Ax/", LinkForm.Folders.Href(SiteUrl.Home, SiteUrl.Page("javascript:x")));
}
