using Explainer.Citations;
using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Tests.Citing;

/// <summary>Pages of a site in the styles that schools ask for, each against the examples of its handbook.</summary>
public sealed class StyleTests
{
    private const string Address = "https://example.org/explainer/story/the-film/";

    [Theory]
    [InlineData("The Contributors. (2026, November 22). *The film*. Leaving Home. " + Address, "2026-11-22", "The Contributors")]
    [InlineData("Lind, A., & Ruiz, B. (2026). *The film*. Leaving Home. " + Address, "2026", "Lind, Ada", "Ruiz, Ben")]
    [InlineData("*The film*. (n.d.). Leaving Home. " + Address, null)]
    [InlineData("Lind, A., & Lind, A. (2026). *The film*. Leaving Home. " + Address, "2026", "Lind, Ada", "Lind, Ada")]
    [InlineData("Harbour School, & Ṭūsī, ʿA. (2026). *The film*. Leaving Home. " + Address, "2026", "Harbour School", "Ṭūsī, ʿAlī")]
    public void Apa(string expected, string? updated, params string[] authors) =>
        Assert.Equal(expected, CitedSite.Text(ApaStyle.Format(CitedSite.Page(updated: updated, authors: authors), ThemeWords.English)));

    [Theory]
    [InlineData("The Contributors. “The film.” *Leaving Home*, 22 Nov. 2026, " + Address + ".", "2026-11-22", "The Contributors")]
    [InlineData("Lind, Ada. “The film.” *Leaving Home*, May 2026, " + Address + ".", "2026-05", "Lind, Ada")]
    [InlineData("Lind, Ada, and Ben Ruiz. “The film.” *Leaving Home*, 2026, " + Address + ".", "2026", "Lind, Ada", "Ruiz, Ben")]
    [InlineData("Lind, Ada, et al. “The film.” *Leaving Home*, about 2026, " + Address + ".", "2026~", "Lind, Ada", "Ruiz, Ben", "Sy, Cy")]
    [InlineData("“The film.” *Leaving Home*, " + Address + ". Accessed [the day you read it].", null)]
    [InlineData("King, Amos, Jr., and 山田花子. “The film.” *Leaving Home*, 2026, " + Address + ".", "2026", "King, Amos Jr.", "山田, 花子")]
    public void Mla(string expected, string? updated, params string[] authors) =>
        Assert.Equal(expected, CitedSite.Text(new PageReference(CitedSite.Page(updated: updated, authors: authors), ThemeWords.English).InMla()));

    [Theory]
    [InlineData("The Contributors. “The film.” Leaving Home. Last modified November 22, 2026. " + Address + ".", "2026-11-22", "The Contributors")]
    [InlineData("The Library and Ben Ruiz. “The film.” Leaving Home. Last modified May 2026. " + Address + ".", "2026-05", "The Library", "Ruiz, Ben")]
    [InlineData("Lind, Ada, Ben Ruiz, and Cy Sy. “The film.” Leaving Home. Last modified 2026. " + Address + ".", "2026", "Lind, Ada", "Ruiz, Ben", "Sy, Cy")]
    [InlineData("A, B, C, D, E, F, G, et al. “The film.” Leaving Home. Accessed [the day you read it]. " + Address + ".", null, "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K")]
    [InlineData("山田花子, Ben Ruiz, and Amos King Jr. “The film.” Leaving Home. Last modified 2026. " + Address + ".", "2026", "山田, 花子", "Ruiz, Ben", "King, Amos Jr.")]
    public void Chicago(string expected, string? updated, params string[] authors) =>
        Assert.Equal(expected, CitedSite.Text(new PageReference(CitedSite.Page(updated: updated, authors: authors), ThemeWords.English).InChicago()));

    [Theory]
    [InlineData("The Contributors (2026) *The film*, *Leaving Home*. Available at: " + Address + " (Accessed: [the day you read it]).", "2026-11-22", "The Contributors")]
    [InlineData("Lind, A., Ruiz, B. and Sy, C. (no date) *The film*, *Leaving Home*. Available at: " + Address + " (Accessed: [the day you read it]).", null, "Lind, Ada", "Ruiz, Ben", "Sy, Cy")]
    [InlineData("Lind, A. et al. (2026) *The film*, *Leaving Home*. Available at: " + Address + " (Accessed: [the day you read it]).", "2026", "Lind, Ada", "Ruiz, Ben", "Sy, Cy", "Do, Di")]
    [InlineData("*The film* (2026) *Leaving Home*. Available at: " + Address + " (Accessed: [the day you read it]).", "2026")]
    [InlineData("山田花子 and Ṭūsī, ʿA. (2026) *The film*, *Leaving Home*. Available at: " + Address + " (Accessed: [the day you read it]).", "2026", "山田, 花子", "Ṭūsī, ʿAlī")]
    public void Harvard(string expected, string? updated, params string[] authors) =>
        Assert.Equal(expected, CitedSite.Text(new PageReference(CitedSite.Page(updated: updated, authors: authors), ThemeWords.English).InHarvard()));

    [Theory]
    [InlineData("Who was Abo Ali?", "“Who was Abo Ali?” ")]
    [InlineData("What “IS” means", "“What ‘IS’ means.” ")]
    public void A_title_brings_its_own_marks(string title, string expected)
    {
        var page = CitedSite.Page(title);
        Assert.StartsWith(expected, CitedSite.Text(new PageReference(page, ThemeWords.English).InMla()), StringComparison.Ordinal);
        Assert.StartsWith(expected, CitedSite.Text(new PageReference(page, ThemeWords.English).InChicago()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_home_page_stands_for_the_whole_site()
    {
        var site = SiteTest.Minimal.And("site.yml", "title: Home\nlanguage: en\nurl: https://example.org/\n").Build().Site!;
        var page = PageWork.Create(site.Config, [], site.Summary);
        Assert.Equal("*Home*. (n.d.). https://example.org/", CitedSite.Text(ApaStyle.Format(page, ThemeWords.English)));
        Assert.Equal("*Home*. https://example.org/. Accessed [the day you read it].", CitedSite.Text(new PageReference(page, ThemeWords.English).InMla()));
        Assert.Equal("example.org", page.Id);
    }

    [Fact]
    public void The_words_of_the_styles_are_the_sites_own()
    {
        var words = ThemeWords.English with { AvailableAt = "Verfügbar unter: {0} (Zugriff: {1})", DayOfReading = "[Tag]", QuotedTitle = "„{0}“" };
        Assert.Equal($"*The film* (2026) *Leaving Home*. Verfügbar unter: {Address} (Zugriff: [Tag]).", CitedSite.Text(new PageReference(CitedSite.Page(), words).InHarvard()));
        Assert.StartsWith("„The film.“ ", CitedSite.Text(new PageReference(CitedSite.Page(), words).InMla()), StringComparison.Ordinal);
    }
}
