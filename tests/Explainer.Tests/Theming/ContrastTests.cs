using System.Globalization;

namespace Explainer.Tests.Theming;

/// <summary>What is to be read stands out from every ground it may stand on, in light and in dark.</summary>
public sealed class ContrastTests
{
    private static readonly string[] Grounds = ["paper", "raised", "sunk"];
    private static readonly string[] Text = ["ink", "quiet", "accent", "visited", "care", "good"];
    private static readonly string[] Strands = [.. Enumerable.Range(0, 10).Select(i => $"strand-{i}")];

    public static TheoryData<string> Themes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void All_text_has_the_contrast_of_AAA_on_every_ground(string theme) =>
        Assert.Empty(Weaker(theme, 7, Text, Grounds));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Names_of_strands_have_the_contrast_of_AA_on_every_ground(string theme) =>
        Assert.Empty(Weaker(theme, 4.5, Strands, Grounds));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Lines_that_mean_something_and_the_mark_of_the_keyboard_can_be_seen(string theme) =>
        Assert.Empty(Weaker(theme, 3, ["line", "focus"], Grounds));

    [Theory]
    [MemberData(nameof(Themes))]
    public void What_a_link_has_led_to_can_be_read_on_its_mark(string theme) =>
        Assert.Empty(Weaker(theme, 4.5, ["ink", "quiet", "accent", "visited"], ["mark"]));

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_way_into_the_story_has_the_contrast_of_AAA(string theme) =>
        Assert.Empty(Weaker(theme, 7, ["paper"], ["accent"]));

    [Fact]
    public void Contrast_is_that_of_WCAG()
    {
        Assert.Equal(21, Palette.Contrast("#000", "#ffffff"), 2);
        Assert.Equal(4.54, Palette.Contrast("#767676", "#fff"), 2);
        Assert.Equal(1, Palette.Contrast("#155a78", "#155a78"), 2);
    }

    private static IEnumerable<string> Weaker(string theme, double least, string[] text, string[] grounds)
    {
        var palette = Palette.Load(theme);
        return
            from ink in text
            from ground in grounds
            let contrast = Palette.Contrast(palette[ink], palette[ground])
            where contrast < least
            select string.Create(CultureInfo.InvariantCulture, $"--{ink} on --{ground}: {contrast:0.00}, not {least}");
    }
}
