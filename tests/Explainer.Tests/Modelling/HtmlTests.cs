using System.Text;
using Explainer.Model;

namespace Explainer.Tests.Modelling;

public sealed class HtmlTests
{
    private const string Root = Html.Root;
    private static readonly StoredHtml Prose = Stored($"<a href=\"{Root}\">Home</a> <a href=\"{Root}#a\">A</a> <a href=\"{Root}b/#c\">B</a> <img src=\"{Root}images/x.png\">");

    [Fact]
    public void On_a_page_links_go_up_to_the_root() => Assert.Equal(
        "<a href=\"../../\">Home</a> <a href=\"../../#a\">A</a> <a href=\"../../b/#c\">B</a> <img src=\"../../images/x.png\">",
        LinkForm.Folders.Place(Prose, SiteUrl.Page("story", "a")).ToString());

    [Fact]
    public void On_the_home_page_no_link_is_empty() => Assert.Equal(
        "<a href=\"./\">Home</a> <a href=\"./#a\">A</a> <a href=\"b/#c\">B</a> <img src=\"images/x.png\">",
        LinkForm.Folders.Place(Prose, SiteUrl.Home).ToString());

    [Fact]
    public void On_a_page_that_is_shown_at_any_depth_links_begin_at_the_root() => Assert.Equal(
        "<a href=\"/sub/\">Home</a> <a href=\"/sub/#a\">A</a> <a href=\"/sub/b/#c\">B</a> <img src=\"/sub/images/x.png\">",
        LinkForm.Folders.Place(Prose, new SiteUrl("/404.html", Root: "/sub/")).ToString());

    [Fact]
    public void For_reading_from_disk_links_end_in_the_names_of_files()
    {
        Assert.Equal(
            "<a href=\"../../index.html\">Home</a> <a href=\"../../index.html#a\">A</a> <a href=\"../../b/index.html#c\">B</a> <img src=\"../../images/x.png\">",
            LinkForm.Files.Place(Prose, SiteUrl.Page("story", "a")).ToString());
        Assert.Equal(
            "<a href=\"index.html\">Home</a> <a href=\"index.html#a\">A</a> <a href=\"b/index.html#c\">B</a> <img src=\"images/x.png\">",
            LinkForm.Files.Place(Prose, SiteUrl.Home).ToString());
    }

    [Fact]
    public void Only_links_into_the_site_are_rewritten_for_reading_from_disk()
    {
        var prose = "<a href=\"https://example.org/a/\">Elsewhere</a> <a href=\"mailto:a@example.org\">Mail</a> <a href=\"#a/\">Here</a>";
        Assert.Equal(prose, LinkForm.Files.Place(Stored(prose), SiteUrl.Home).ToString());
    }

    [Fact]
    public void Nothing_is_empty()
    {
        Assert.True(Html.Empty.IsEmpty);
        Assert.True(default(Html).IsEmpty);
        Assert.True(default(PlacedHtml).IsEmpty);
        Assert.Equal("", default(PlacedHtml).ToString());
        Assert.Equal("", LinkForm.Folders.Place(StoredHtml.Empty, SiteUrl.Home).ToString());
        Assert.Equal("", LinkForm.Files.Place(StoredHtml.Empty, SiteUrl.Home).ToString());
        Assert.False(new Html(" ").IsEmpty);
    }

    private static StoredHtml Stored(string markup) => new(Encoding.UTF8.GetBytes(markup));
}
