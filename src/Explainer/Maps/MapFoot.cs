using System.Globalization;
using System.Text;

namespace Explainer.Maps;

/// <summary>Draws what stands below a map: its scale, and a small map of where it lies.</summary>
internal sealed class MapFoot
{
    private const double Gap = 8;
    private const double InsetWidth = 86;
    private const double InsetHeight = 58;
    private const double LongestBar = 110;

    // Half of what the small map shows, in radians: much of a continent. What shows more than a third of that needs none.
    private const double InsetReach = 0.62;
    private const double MostToPlace = 0.22;

    // On a map of more the lengths differ too much from place to place.
    private const double MostForScale = 0.6;

    private readonly MapFrame frame;
    private readonly MapText text;
    private readonly StringBuilder svg;
    private readonly World world;

    public MapFoot(MapFrame frame, MapText text, StringBuilder svg, World world) => (this.frame, this.text, this.svg, this.world) = (frame, text, svg, world);

    /// <summary>Writes it, and returns the height of the whole drawing.</summary>
    public double Write()
    {
        var hasScale = frame.Reach <= MostForScale;
        var hasInset = frame.Reach <= MostToPlace;
        if (hasScale)
        {
            WriteScale();
        }

        if (hasInset)
        {
            WriteInset();
        }

        return frame.Height + (hasInset ? Gap + InsetHeight : hasScale ? Gap + 20 : 0);
    }

    /// <summary>The length of the bar in kilometres: the longest of 1, 2, 5, 10 and so on that has room. In the middle of the map it is right.</summary>
    public static double LengthOf(MapFrame frame)
    {
        var most = LongestBar / frame.Scale * EarthPoint.Radius;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
    }

    private void WriteScale()
    {
        var length = LengthOf(frame);
        var end = 1 + (length / EarthPoint.Radius * frame.Scale);
        var y = frame.Height + Gap + 4;
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"scale\" fill=\"none\" stroke=\"#1d1b18\" d=\"M1 {N(y - 4)}v4h{N(end - 1)}v-4\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"length\" x=\"1\" y=\"{N(y + 13)}\" font-size=\"11\" fill=\"#1d1b18\">{MapText.Escape(text.Kilometres(length))}</text>\n");
    }

    private void WriteInset()
    {
        var inset = MapFrame.Small(frame.Centre, InsetReach, InsetWidth, InsetHeight);
        var outlines = new Outlines(world, inset, 0.5);
        var land = new PathData();
        foreach (var ring in world.Areas.SelectMany(a => outlines.RingsOf(a, inset.Box(0))).Where(r => MapDrawing.AreaOf(r) >= 1.5))
        {
            land.Add(ring, isClosed: true);
        }

        var part = new PathData();
        part.Add([.. frame.Outline().Select(inset.Place)], isClosed: true);
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"inset\" transform=\"translate({N(MapDrawing.Width - InsetWidth)} {N(frame.Height + Gap)})\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"sea\" width=\"{N(InsetWidth)}\" height=\"{N(InsetHeight)}\" fill=\"#e4ecf1\"/>\n<path class=\"land\" fill=\"#fff\" stroke=\"#6d7f8c\" stroke-width=\".5\" d=\"{land}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"part\" fill=\"none\" stroke=\"#b04a1e\" stroke-width=\"1.5\" d=\"{part}\"/>\n<rect class=\"edge\" x=\".5\" y=\".5\" width=\"{N(InsetWidth - 1)}\" height=\"{N(InsetHeight - 1)}\" fill=\"none\" stroke=\"#76705f\"/>\n</g>\n");
    }

    private static string N(double number) => MapDrawing.Number(number);
}
