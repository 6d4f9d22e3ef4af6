using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Maps;
using Explainer.Model;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Content;

/// <summary>
/// The maps of this repository show nothing that could endanger somebody: no town in Turkey, no way out, no place that only the network
/// that helped people leave was at.
/// </summary>
public sealed class MapsOfContentTests
{
    private static readonly string[] Towns = ["Al-Hol", "Baghdad", "Baghouz", "Damascus", "Deraa", "Kobani", "Mosul", "Palmyra", "Raqqa", "Sinjar", "Tikrit"];

    // Kobani lies on the border itself.
    private static readonly string[] OnTheBorder = ["Kobani"];

    private static readonly string[] Shapes = ["border", "coast", "edge", "land", "part", "scale", "sea", "shown"];

    private static Site Site => FinishedSite.Content.Build.Site!;

    [Fact]
    public void Drawings_name_these_towns_and_no_other() => Assert.Equal(Towns,
        Drawings().SelectMany(d => d.Drawing.QuerySelectorAll("text.place").Concat(d.Drawing.ParentElement!.QuerySelectorAll(".map-key li, .map-places a"))).SelectMany(e => e.TextContent.Split("; ")).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_drawing_has_land_and_borders_and_no_line_besides()
    {
        Assert.NotEmpty(Drawings());
        Assert.All(Drawings(), d => Assert.Empty(d.Drawing.QuerySelectorAll("line, polyline, polygon, marker, image, use, defs")));
        Assert.All(Drawings(), d => Assert.Empty(d.Drawing.QuerySelectorAll("path").Select(p => p.ClassName!).Except(Shapes)));
    }

    [Fact]
    public void The_page_on_getting_out_has_no_map() =>
        Assert.Equal(["places/index.html", "story/syria-and-raqqa/index.html"], Drawings().Select(d => d.Page).Distinct().Where(p => p.EndsWith("index.html", StringComparison.Ordinal) && !p.StartsWith("teach/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_place_lies_in_Syria_or_Iraq()
    {
        var countries = new[] { "SY", "IQ" };
        Assert.All(Site.Config.Places.Where(p => !OnTheBorder.Contains(p.Title)), p => Assert.Contains(CountryOf(p), countries));
        Assert.Equal("TR", CountryOf(new Place("a", "Gaziantep", 37.07, 37.38)));
    }

    [Fact]
    public void No_place_is_named_by_an_event_of_the_network_alone() => Assert.All(Site.Config.Places, place => Assert.True(
        Site.Entries.Any(e => e is not TimelineEvent { Strand: "network" } && Site.Config.PlacesOf(e).Concat(e.Body.Places).Contains(place.Id)) || place.Id is "baghdad" or "damascus", place.Title));

    private static IEnumerable<(string Page, IElement Drawing)> Drawings() => FinishedSite.Content.Build.Files
        .Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) && Encoding.UTF8.GetString(f.Value).Contains("map-drawing", StringComparison.Ordinal))
        .SelectMany(f => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Value)).QuerySelectorAll("svg.map-drawing"), (f, d) => (f.Key, d));

    // In a map of the place alone, the country whose land is under its middle.
    private static string? CountryOf(Place place)
    {
        var frame = MapFrame.Around([EarthPoint.At(place.Latitude, place.Longitude)], 320);
        var outlines = new Outlines(World.Earth, frame, 0.01);
        var box = Box.Around(new FlatPoint(frame.Width / 2, frame.Height / 2), 0.5);
        return World.Earth.Areas.FirstOrDefault(a => outlines.RingsOf(a, box).Any(r => MapDrawing.AreaOf(r) > 0.5))?.Code;
    }
}
