using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Explainer.Maps;

/// <summary>A map as it is drawn.</summary>
/// <param name="Svg">The picture.</param>
/// <param name="Marks">The marks in it, each with its name or number.</param>
/// <param name="Names">The names of countries in it.</param>
/// <param name="Frame">What it shows.</param>
/// <param name="HasDisputed">Whether a disputed border is in sight.</param>
internal sealed record DrawnMap(string Svg, ImmutableArray<MapMark> Marks, ImmutableArray<MapLabel> Names, MapFrame Frame, bool HasDisputed);

/// <summary>
/// Draws a map as SVG. It scales as a whole, so that what does not overlap at one width overlaps at none. Presentation attributes say
/// what it looks like where the style sheet of pictures is not: in books, on handouts, in courses.
/// </summary>
internal sealed class MapDrawing
{
    /// <summary>The width of all maps, in units of the drawing: about the pixels of a phone.</summary>
    public const double Width = 320;

    // By how much lines may be wrong, and how small an island may be, in units of the drawing.
    private const double Tolerance = 0.35;
    private const double SmallestArea = 0.6;

    // Of a map of a continent and more, which has many lines, less is kept, so that a page has room for five.
    private const double MostDetailed = 0.25;
    private const double WideTolerance = 0.6;
    private const double WorldSmallestArea = 2;

    private readonly MapRequest request;
    private readonly MapText text;
    private readonly World world;
    private readonly MapFrame frame;
    private readonly Outlines outlines;
    private readonly double smallest;
    private readonly StringBuilder svg = new();

    private MapDrawing(MapRequest request, MapText text, World world)
    {
        (this.request, this.text, this.world) = (request, text, world);
        frame = FrameOf(request, world);
        smallest = frame.IsWorld ? WorldSmallestArea : SmallestArea;
        outlines = new Outlines(world, frame, frame.Reach > MostDetailed ? WideTolerance : Tolerance);
    }

    /// <summary>Draws a map of at least one place or country.</summary>
    public static DrawnMap Draw(MapRequest request, MapText text) => new MapDrawing(request, text, World.Earth).Draw();

    private static MapFrame FrameOf(MapRequest request, World world)
    {
        var places = request.Places.Select(p => EarthPoint.At(p.Latitude, p.Longitude));
        var countries = request.Fit.Select(world.Find).OfType<WorldArea>().SelectMany(c => Mainland.PointsOf(c, world));
        return MapFrame.Around([.. places, .. countries], Width);
    }

    private DrawnMap Draw()
    {
        var box = frame.Box(0);
        var countries = world.Areas.Select(a => (Area: a, Rings: outlines.RingsOf(a, box).Where(r => AreaOf(r) >= smallest).ToList())).Where(c => c.Rings.Count > 0).ToList();
        WritePath("sea", "fill=\"#e4ecf1\"", [frame.Edge()], isClosed: true);
        WritePath("land", "fill=\"#fff\" stroke=\"#fff\" stroke-width=\".5\"", countries.Where(c => !IsShown(c.Area)).SelectMany(c => c.Rings), isClosed: true);
        WritePath("shown", "fill=\"#efe6d2\" stroke=\"#efe6d2\" stroke-width=\".5\"", countries.Where(c => IsShown(c.Area)).SelectMany(c => c.Rings), isClosed: true);
        WritePath("coast", "fill=\"none\" stroke=\"#6d7f8c\" stroke-width=\".8\"", outlines.Lines(l => !l.IsBorder, box).Where(l => !IsTiny(l)), isClosed: false);
        WritePath("border", "fill=\"none\" stroke=\"#76705f\" stroke-width=\".8\"", outlines.Lines(l => l is { IsBorder: true, IsDisputed: false }, box), isClosed: false);
        var hasDisputed = WritePath("border", "fill=\"none\" stroke=\"#76705f\" stroke-width=\".8\" stroke-dasharray=\"3 2.5\"", outlines.Lines(l => l is { IsBorder: true, IsDisputed: true }, box), isClosed: false);
        var marks = MapMarks.Arrange(request.Places, frame);
        var names = NameCountries(countries, marks);
        WriteTexts(marks, names);
        WritePath("edge", "fill=\"none\" stroke=\"#76705f\"", [frame.Edge()], isClosed: true);
        var height = new MapFoot(frame, text, svg, world).Write();
        return new DrawnMap(Close(height), marks, names, frame, hasDisputed);
    }

    private ImmutableArray<MapLabel> NameCountries(List<(WorldArea Area, List<List<FlatPoint>> Rings)> countries, ImmutableArray<MapMark> marks)
    {
        var taken = marks.Select(m => m.Box).Concat(marks.Select(m => m.Label?.Box).OfType<Box>());
        var named = countries.OrderBy(c => IsAsked(c.Area) ? 0 : 1).ThenByDescending(c => c.Rings.Sum(AreaOf)).ThenBy(c => c.Area.Code, StringComparer.Ordinal)
            .Select(c => (Name: text.NameOf(c.Area.Code), c.Rings, IsAsked: IsAsked(c.Area))).Where(c => c.Name is not null).Select(c => (c.Name!, c.Rings, c.IsAsked));
        return CountryNames.Arrange(named, frame, taken);
    }

    private void WriteTexts(ImmutableArray<MapMark> marks, ImmutableArray<MapLabel> names)
    {
        foreach (var name in names)
        {
            WriteText(name, "country", "fill=\"#57513f\"");
        }

        foreach (var mark in marks)
        {
            var (x, y) = (Number(mark.At.X), Number(mark.At.Y));
            if (mark.Number is { } number)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"mark\" cx=\"{x}\" cy=\"{y}\" r=\"7.5\" fill=\"#1d1b18\"/>\n<text class=\"number\" x=\"{x}\" y=\"{Number(mark.At.Y + 3.5)}\" text-anchor=\"middle\" font-size=\"10\" font-weight=\"600\" fill=\"#fff\">{number}</text>\n");
            }
            else
            {
                svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"mark\" cx=\"{x}\" cy=\"{y}\" r=\"3.2\" fill=\"#1d1b18\"/>\n");
                WriteText(mark.Label!, "place", "fill=\"#1d1b18\" stroke=\"#fff\" stroke-width=\"2.5\" stroke-linejoin=\"round\"");
            }
        }
    }

    private void WriteText(MapLabel label, string kind, string look)
    {
        var anchor = label.Anchor switch { TextAnchor.Start => "", TextAnchor.Middle => " text-anchor=\"middle\"", TextAnchor.End => " text-anchor=\"end\"", var other => throw new InvalidOperationException($"{other}") };
        var size = label.TypeSize == MapLabel.OfPlaces ? "" : $" font-size=\"{Number(label.TypeSize)}\"";
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{kind}\" x=\"{Number(label.X)}\" y=\"{Number(label.Y)}\"{anchor}{size} {look}>{MapText.Escape(label.Text)}</text>\n");
    }

    private bool WritePath(string kind, string look, IEnumerable<List<FlatPoint>> lines, bool isClosed)
    {
        var path = new PathData();
        foreach (var line in lines)
        {
            path.Add(line, isClosed);
        }

        svg.Append(path.IsEmpty ? "" : $"<path class=\"{kind}\" {look} d=\"{path}\"/>\n");
        return !path.IsEmpty;
    }

    private string Close(double height) =>
        $"<svg class=\"map-drawing\" role=\"img\" aria-label=\"{MapText.Escape(text.Describe(request)).Replace("\"", "&quot;", StringComparison.Ordinal)}\" viewBox=\"0 0 {Number(Width)} {Number(height)}\" width=\"100%\" direction=\"ltr\" font-family=\"sans-serif\" font-size=\"{Number(MapLabel.OfPlaces)}\">\n{svg}</svg>";

    // The coast of an island that is not drawn.
    private bool IsTiny(List<FlatPoint> coast) => coast[0] == coast[^1] && AreaOf(coast) < smallest;

    private bool IsAsked(WorldArea area) => IsShown(area) || (area.Code.Length > 0 && request.Fit.Contains(area.Code));

    private bool IsShown(WorldArea area) => area.Code.Length > 0 && request.Show.Contains(area.Code);

    /// <summary>The area within a ring, in square units of the drawing.</summary>
    public static double AreaOf(List<FlatPoint> ring)
    {
        var sum = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i > 0 ? i - 1 : ring.Count - 1], ring[i]);
            sum += (from.X * to.Y) - (to.X * from.Y);
        }

        return Math.Abs(sum) / 2;
    }

    /// <summary>A number of the drawing, to hundredths.</summary>
    public static string Number(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
