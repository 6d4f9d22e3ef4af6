using Explainer.Model;

namespace Explainer.Tests.Modelling;

public sealed class HtmlTests
{
    private const string Root = Html.Root;
    private static readonly Html Prose = new($"<a href=\"{Root}\">Home</a> <a href=\"{Root}#a\">A</a> <a href=\"{Root}b/#c\">B</a> <img src=\"{Root}images/x.png\">");

    [Fact]
    public void On_a_page_links_go_up_to_the_root() => Assert.Equal(
        "<a href=\"../../\">Home</a> <a href=\"../../#a\">A</a> <a href=\"../../b/#c\">B</a> <img src=\"../../images/x.png\">",
        Prose.On(SiteUrl.Page("story", "a")).Markup);

    [Fact]
    public void On_the_home_page_no_link_is_empty() => Assert.Equal(
        "<a href=\"./\">Home</a> <a href=\"./#a\">A</a> <a href=\"b/#c\">B</a> <img src=\"images/x.png\">",
        Prose.On(SiteUrl.Home).Markup);

    [Fact]
    public void On_a_page_that_is_shown_at_any_depth_links_begin_at_the_root() => Assert.Equal(
        "<a href=\"/sub/\">Home</a> <a href=\"/sub/#a\">A</a> <a href=\"/sub/b/#c\">B</a> <img src=\"/sub/images/x.png\">",
        Prose.On(new SiteUrl("/404.html", Root: "/sub/")).Markup);

    [Fact]
    public void Nothing_is_empty()
    {
        Assert.True(Html.Empty.IsEmpty);
        Assert.True(default(Html).IsEmpty);
        Assert.Equal("", default(Html).On(SiteUrl.Home).Markup);
        Assert.False(new Html(" ").IsEmpty);
    }
}
