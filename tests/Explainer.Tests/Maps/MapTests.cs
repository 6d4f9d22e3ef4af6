using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Explainer.Maps;
using Explainer.Model;
using Explainer.Model.Languages;

namespace Explainer.Tests.Maps;

/// <summary>Maps as they are drawn: what stands where, and what never happens.</summary>
public sealed partial class MapTests
{
    private static readonly string[] Languages = ["en", "fr", "de", "ar", "es", "tr", "uk"];

    private const string Atlas = "- {id: atlas, type: book, title: Atlas}\n";

    private const string Letters = "abc défg WMالرد";

    private static readonly MapText English = new(Words(), NumberSigns.For("en"), "en");

    private static readonly Dictionary<string, Place> Places = new Place[]
    {
        new("raqqa", "Raqqa", 35.95, 39.01), new("mosul", "Mosul", 36.34, 43.12), new("damascus", "Damascus", 33.51, 36.29),
        new("suva", "Suva", -18.14, 178.44), new("taveuni", "Taveuni", -16.85, -179.97), new("lima", "Lima", -12.05, -77.04),
        new("hanoi", "Hanoi", 21.03, 105.85), new("pole", "The South Pole", -90, 0), new("nuuk", "Nuuk", 64.18, -51.72), new("pristina", "Pristina", 42.66, 21.16),
    }.ToDictionary(p => p.Id);

    [Theory]
    [InlineData("cities", "raqqa mosul damascus", "", "SY,IQ")]
    [InlineData("disputed", "pristina", "XK", "")]
    [InlineData("date-line", "suva taveuni", "FJ", "")]
    [InlineData("pole", "pole", "AQ", "")]
    [InlineData("ocean", "suva lima", "", "")]
    [InlineData("world", "lima hanoi nuuk suva", "", "VN")]
    public void A_map_is_drawn_as_it_was_approved(string name, string places, string fit, string show) =>
        Verifier.Verify(Draw(places, fit, show).Svg + "\n", "html", name);

    [Fact]
    public void Names_never_overlap_and_nothing_leaves_the_frame()
    {
        for (var seed = 0; seed < Depth.Choose(quick: 60, full: 3000); seed++)
        {
            var map = MapDrawing.Draw(Create(new Random(seed)), English);
            AssertApart(map, seed.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("one place", 1, 0.0)]
    [InlineData("sixty at one point", 60, 0.0)]
    [InlineData("sixty in a village", 60, 0.01)]
    [InlineData("sixty in a land", 60, 6.0)]
    [InlineData("sixty on the earth", 60, 180.0)]
    public void As_many_places_as_a_map_can_have_are_all_named_or_numbered(string what, int count, double spread)
    {
        var random = new Random(count);
        var places = Enumerable.Range(0, count).Select(i => new Place($"p{i}", $"Place {i}", 35 + ((random.NextDouble() - 0.5) * Math.Min(spread, 100)), Math.Clamp(39 + ((random.NextDouble() - 0.5) * 2 * spread), -180, 180)));
        var map = MapDrawing.Draw(new MapRequest([.. places], [], []), English);
        AssertApart(map, what);
        Assert.Equal(count, map.Marks.Sum(m => m.Places.Length));
        Assert.All(map.Marks, m => Assert.True(m.Label is null != m.Number is null));
    }

    [Fact]
    public void A_name_that_is_longer_than_the_map_is_a_number_with_the_name_below()
    {
        var name = string.Concat(Enumerable.Repeat("Llanfairpwll", 7));
        var map = MapDrawing.Draw(new MapRequest([new Place("a", name, 53.2, -4.2), Places["raqqa"]], [], []), English);
        Assert.Equal(1, map.Marks[0].Number);
        Assert.StartsWith($"<ol class=\"map-key\">\n<li value=\"1\">{name}</li>\n</ol>\n", English.WriteFoot(map), StringComparison.Ordinal);
    }

    [Fact]
    public void Places_at_opposite_ends_of_the_earth_are_shown_on_the_whole_earth()
    {
        var map = MapDrawing.Draw(new MapRequest([new Place("a", "Madrid", 40.4, -3.7), new Place("b", "Weber", -40.4, 176.3)], [], []), English);
        Assert.True(map.Frame.IsWorld);
        Assert.DoesNotContain("class=\"scale\"", map.Svg, StringComparison.Ordinal);
        AssertApart(map, "antipodes");
    }

    [Fact]
    public void A_map_names_sixty_places_at_most()
    {
        var places = string.Concat(Enumerable.Range(0, 61).Select(i => string.Create(CultureInfo.InvariantCulture, $"  - {{id: p{i}, title: Place {i}, lat: {i}, lon: {i}, source: atlas}}\n")));
        var report = SiteTest.With("site.yml", SiteTest.SiteYml + "places:\n" + places).And("sources.yml", Atlas)
            .And("page.md", $"---\ntitle: Page\n---\n\n:::map {string.Join(' ', Enumerable.Range(0, 61).Select(i => $"p{i}"))}\n:::\n").Build().Report;
        Assert.Equal("page.md:5:1: error EX249: A map can show 60 places, and this one names 61. Name those that matter here; /places/ lists all.", report.TrimEnd());
    }

    [Fact]
    public void A_site_of_three_hundred_places_has_them_all_and_one_of_more_is_told_so()
    {
        SiteTestResult Build(int count) => SiteTest.With("site.yml", SiteTest.SiteYml + "places:\n" + string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"  - {{id: p{i}, title: Place {i}, lat: {i / 10.0}, lon: {i / 5.0}, source: atlas}}\n"))))
            .And("sources.yml", Atlas).And("story/10-a.md", $"---\ntitle: A\nsummary: S.\nplaces: [{string.Join(", ", Enumerable.Range(0, count).Select(i => $"p{i}"))}]\n---\n").Build();
        var built = Build(300);
        Assert.Equal("", built.Report);
        var page = new HtmlParser().ParseDocument(built["places/index.html"]);
        var onMap = page.QuerySelectorAll(".map-drawing .place, .map-key li").SelectMany(e => e.TextContent.Trim().Split("; "));
        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"Place {i}").Order(StringComparer.Ordinal), onMap.Order(StringComparer.Ordinal));
        Assert.Equal(300, page.QuerySelectorAll(".places section").Length);
        Assert.Equal("site.yml:4:1: error EX135: There are 500 places here, and at most 300 are read. Leave some out.", Build(500).Report.TrimEnd().Split('\n')[0]);
    }

    [Fact]
    public void Every_country_has_the_code_that_its_name_has()
    {
        var codes = World.Earth.Areas.Select(a => a.Code).Where(c => c.Length > 0).ToList();
        Assert.Empty(codes.Except(TerritoryNames.Codes));
        Assert.Contains("CD", codes);
        Assert.Contains("TL", codes);
        // Somaliland, Northern Cyprus, the Indian Ocean Territories of Australia, the Siachen Glacier and Crimea.
        Assert.Equal(5, World.Earth.Areas.Length - codes.Count);
    }

    [Fact]
    public void A_drawing_needs_no_style_and_no_script()
    {
        var svg = new HtmlParser().ParseDocument(Draw("raqqa mosul", "", "SY").Svg).QuerySelector("svg")!;
        Assert.Equal("Map: Raqqa, Mosul, Syria.", svg.GetAttribute("aria-label"));
        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.All(svg.QuerySelectorAll("*"), e => Assert.False(e.HasAttribute("style") || e.HasAttribute("id")));
        Assert.All(svg.QuerySelectorAll("path, circle, text"), e => Assert.True(e.HasAttribute("fill")));
    }

    [Fact]
    public void A_picture_is_light_enough_for_a_page()
    {
        foreach (var (places, fit) in new[] { ("raqqa mosul damascus", ""), ("lima hanoi nuuk suva", ""), ("", "US"), ("", "NO"), ("", "CL,CA") })
        {
            Assert.InRange(Audit.WeightAudit.Gzip(Encoding.UTF8.GetBytes(Draw(places, fit, "").Svg)), 1, 16_000);
        }
    }

    [Fact]
    public void A_page_has_room_for_five_maps_of_much_of_the_earth() =>
        Assert.InRange(
            new[] { Draw("lima hanoi", "", ""), Draw("", "US", ""), Draw("", "RU", ""), Draw("raqqa", "IQ", ""), Draw("", "CN,AU", "") }.Sum(m => Audit.WeightAudit.Gzip(Encoding.UTF8.GetBytes(m.Svg))),
            1,
            Audit.Budgets.Pictures - (14 * 1024));

    [Theory]
    [InlineData("UZ,KZ", "UZ,KZ", "Kazakhstan,Uzbekistan")]
    [InlineData("UZ,KZ", "", "Kazakhstan,Uzbekistan")]
    [InlineData("CL,AR", "CL", "Argentina,Chile")]
    [InlineData("SN,GM", "GM", "Gambia,Senegal")]
    [InlineData("VN,LA", "VN,LA", "Laos,Vietnam")]
    [InlineData("ZA,LS,SZ", "LS,SZ", "Eswatini,Lesotho,South Africa")]
    public void A_country_that_a_map_is_asked_for_is_named_on_it(string fit, string show, string names)
    {
        var map = Draw("", fit, show);
        AssertApart(map, fit);
        Assert.Equal(names.Split(','), map.Names.Select(n => n.Text).Intersect(names.Split(',')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_map_always_says_what_it_shows() => Assert.All(
        World.Earth.Areas.Where(a => a.Code.Length > 0),
        a => Assert.All(Languages, language => Assert.NotNull((English with { Language = language }).NameOf(a.Code))));

    private static DrawnMap Draw(string places, string fit, string show) => MapDrawing.Draw(
        new MapRequest([.. Split(places, ' ').Select(id => Places[id])], [.. Split(fit, ',')], [.. Split(show, ',')]), English);

    private static string[] Split(string text, char sign) => text.Split(sign, StringSplitOptions.RemoveEmptyEntries);

    // Half of the maps show a part of the earth, half of them all of it; with names of any length and in several scripts.
    private static MapRequest Create(Random random)
    {
        var spread = new[] { 0.5, 5, 25, 90 }[random.Next(4)];
        var (latitude, longitude) = ((random.NextDouble() * 178) - 89, (random.NextDouble() * 360) - 180);
        string Name() => string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Letters[random.Next(Letters.Length)])).Trim() is { Length: > 0 } name ? name : "A";
        var places = Enumerable.Range(0, random.Next(1, 25)).Select(i => new Place(
            $"p{i}", Name(), Math.Clamp(latitude + ((random.NextDouble() - 0.5) * spread), -90, 90), Math.IEEERemainder(longitude + ((random.NextDouble() - 0.5) * spread * 2), 360)));
        string[] codes = ["SY", "FJ", "RU", "US", "AQ", "CL", "NO", "KI"];
        return new MapRequest([.. places], random.Next(4) == 0 ? [codes[random.Next(codes.Length)]] : [], random.Next(3) == 0 ? [codes[random.Next(codes.Length)]] : []);
    }

    private static void AssertApart(DrawnMap map, string which)
    {
        var boxes = map.Marks.Select(m => (Text: m.Number is null ? "" : $"number {m.Number}", m.Box)).Where(b => b.Text.Length > 0)
            .Concat(map.Marks.Where(m => m.Label is not null).Select(m => (m.Label!.Text, m.Label.Box)))
            .Concat(map.Marks.Where(m => m.Label is not null).Select(m => (Text: "dot of " + m.Label!.Text, Box: Box.Around(m.At, 3.2))))
            .Concat(map.Names.Select(n => (n.Text, n.Box))).ToList();
        var frame = map.Frame.Box(0.01);
        Assert.All(boxes, b => Assert.True(frame.Contains(b.Box), $"{which}: {b} leaves the frame of {map.Frame.Width} × {map.Frame.Height}."));
        for (var i = 0; i < boxes.Count; i++)
        {
            var touching = boxes.Skip(i + 1).Where(o => o.Box.Touches(boxes[i].Box)).ToList();
            Assert.True(touching.Count == 0, $"{which}: {boxes[i]} touches {string.Join(", ", touching)}.");
        }

        Assert.All(Coordinate().Matches(PathsIn(map.Svg)).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)), n => Assert.InRange(n, -400, 800));
    }

    private static string PathsIn(string svg) => string.Concat(PathText().Matches(svg).Select(m => m.Value));

    [GeneratedRegex(" d=\"[^\"]*\"")]
    private static partial Regex PathText();

    [GeneratedRegex(@"-?(\d+\.?\d*|\.\d+)")]
    private static partial Regex Coordinate();

    private static Words Words() => SiteTest.Minimal.Build().Site!.Words;
}
