using System.Globalization;

namespace Explainer.Tests.Finished;

/// <summary>The chapters on the home page.</summary>
public sealed class HomeChaptersTests
{
    [Theory]
    [InlineData(15, 15, null)]
    [InlineData(16, 15, "All 16 chapters")]
    public void The_home_page_shows_fifteen_chapters_and_leads_to_the_list_where_there_are_more(int chapters, int shown, string? link)
    {
        var site = SiteTest.With("story/index.md", "---\ntitle: Story\nsummary: All of it.\n---\n");
        for (var i = 1; i <= chapters; i++)
        {
            site = site.And(string.Create(CultureInfo.InvariantCulture, $"story/{i}0-chapter-{i}.md"), $"---\ntitle: Chapter {i}\nsummary: What happened.\n---\nText.\n");
        }

        var home = site.Build()["index.html"];
        Assert.Equal(shown, home.Split("<h3><a href=\"story/chapter-").Length - 1);
        Assert.Equal(link, home.Contains("<p><a href=\"story/\">All ", StringComparison.Ordinal) ? home.Split("<p><a href=\"story/\">")[1].Split('<')[0] : null);
    }
}
