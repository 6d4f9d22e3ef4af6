using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Editions;
using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Theming;

/// <summary>What is to be read stands out from every ground it may stand on, in light and in dark.</summary>
public sealed class ContrastTests
{
    private static readonly string Tokens = File.ReadAllText(Path.Combine(Repository.Root, "theme", "assets", "css", "10-tokens.css"));
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

    /// <remarks>The colours that DESIGN.md of a new site shows first. Whoever copies them has them in both themes.</remarks>
    [Fact]
    public void The_example_of_the_readme_can_be_read_in_both_themes()
    {
        var rule = Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "theme", "README.md")), "^ {6}(:root \\{ --accent: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\); .*\\})$", RegexOptions.Multiline);
        Assert.True(rule.Success);
        Assert.Equal("", SiteTest.With("_theme/look.css", rule.Groups[1].Value + "\n").Build().Report);
        var (light, dark) = Palette.Create([new PaletteSheet(new SourceText("10-tokens.css", Tokens), IsOwn: false), new PaletteSheet(new SourceText("look.css", rule.Groups[1].Value), IsOwn: true)]);
        Assert.Equal((rule.Groups[2].Value, rule.Groups[3].Value), (light.ColourOf("--accent").ToString(), dark.ColourOf("--accent").ToString()));
        Assert.All(Grounds, ground => Assert.All(new[] { light, dark }, palette =>
            Assert.InRange(palette.ColourOf("--accent")!.Value.ContrastWith(palette.ColourOf("--" + ground)!.Value), 7, 21)));
    }

    [Fact]
    public void Contrast_is_that_of_WCAG()
    {
        Assert.Equal(21, Rgb.Parse("#000")!.Value.ContrastWith(Rgb.Parse("#ffffff")!.Value), 2);
        Assert.Equal(4.54, Rgb.Parse("#767676")!.Value.ContrastWith(Rgb.Parse("#fff")!.Value), 2);
        Assert.Equal(1, Rgb.Parse("#155a78")!.Value.ContrastWith(Rgb.Parse("#155a78")!.Value), 2);
    }

    // The values of CSS Color 4's own examples, and of browsers.
    [Theory]
    [InlineData("#7A2A63", "#7a2a63")]
    [InlineData("#abc", "#aabbcc")]
    [InlineData("#abcf", "#aabbcc")]
    [InlineData("#aabbccff", "#aabbcc")]
    [InlineData("RebeccaPurple", "#663399")]
    [InlineData("darkslategrey", "#2f4f4f")]
    [InlineData("rgb(122, 42, 99)", "#7a2a63")]
    [InlineData("rgb(122 42 99 / 1)", "#7a2a63")]
    [InlineData("rgb(100% 0% 50%)", "#ff0080")]
    [InlineData("hsl(120deg 100% 25%)", "#008000")]
    [InlineData("hsl(-0.5turn, 100%, 50%)", "#00ffff")]
    [InlineData("oklch(0.628 0.2577 29.23)", "#ff0000")]
    [InlineData("oklch(40.1% 0.123 21.57)", "#7d2429")]
    public void A_colour_is_read_as_browsers_read_it(string css, string hex) => Assert.Equal(hex, Rgb.Parse(css)?.ToString());

    [Theory]
    [InlineData("#abc8")]
    [InlineData("#abcde")]
    [InlineData("#ggg")]
    [InlineData("rgb(1 2 3 / 50%)")]
    [InlineData("rgb(1 2)")]
    [InlineData("rgb(a b c)")]
    [InlineData("transparent")]
    [InlineData("currentcolor")]
    [InlineData("activeborder")]
    [InlineData("7")]
    [InlineData("")]
    [InlineData("lab(50% 40 59.5)")]
    public void What_is_no_opaque_colour_or_a_rare_one_is_none(string css) => Assert.Null(Rgb.Parse(css));

    private static IEnumerable<string> Weaker(string theme, double least, string[] text, string[] grounds)
    {
        var (light, dark) = Palette.Create([new PaletteSheet(new SourceText("10-tokens.css", Tokens), IsOwn: false)]);
        var palette = theme == "light" ? light : dark;
        return
            from ink in text
            from ground in grounds
            let contrast = palette.ColourOf($"--{ink}")!.Value.ContrastWith(palette.ColourOf($"--{ground}")!.Value)
            where contrast < least
            select string.Create(CultureInfo.InvariantCulture, $"--{ink} on --{ground}: {contrast:0.00}, not {least}");
    }
}
