using System.Collections.Immutable;

namespace Explainer.Maps;

/// <summary>
/// The lines of the world in a frame, with no more points than can be seen there. Each line is made once, so that the two countries
/// beside it fit together.
/// </summary>
internal sealed class Outlines
{
    private readonly World world;
    private readonly MapFrame frame;
    private readonly double tolerance;
    private readonly List<FlatPoint>?[] made;

    /// <param name="tolerance">By how much a line may be wrong, in units of the drawing.</param>
    public Outlines(World world, MapFrame frame, double tolerance)
    {
        (this.world, this.frame, this.tolerance) = (world, frame, tolerance);
        made = new List<FlatPoint>?[world.Lines.Length];
    }

    /// <summary>The rings of an area within a box: of each land its outline and its holes.</summary>
    public IEnumerable<List<FlatPoint>> RingsOf(WorldArea area, Box box) =>
        area.Polygons.SelectMany(p => p).SelectMany(r => frame.IsWorld ? CutRing(r) : IsNear(r) ? [Join(r, Make)] : [])
            .Select(r => Clip.Area(r, box)).Where(r => r.Count > 2);

    /// <summary>The coasts, or the borders, within a box.</summary>
    public IEnumerable<List<FlatPoint>> Lines(Func<WorldLine, bool> areWanted, Box box) =>
        from line in world.Lines
        where areWanted(line) && IsNear(line)
        from part in line.Parts
        where !part.IsSeam
        from points in frame.IsWorld ? DateLine.CutLine([.. line.Angles[part.First..(part.Last + 1)].Select(Flat)]).Select(PlaceAngles) : [Place(line, part)]
        from inside in Clip.Line(points, box)
        select inside;

    private IEnumerable<List<FlatPoint>> CutRing(ImmutableArray<int> ring) =>
        DateLine.CutArea(Join(ring, n => world.Lines[n].Angles.Select(Flat).ToList())).Select(PlaceAngles);

    private bool IsNear(ImmutableArray<int> ring) => ring.Any(n => IsNear(world.Lines[n < 0 ? ~n : n]));

    // A line that is long enough to come near has points near.
    private bool IsNear(WorldLine line) => Array.Exists(line.Points, frame.Projection.IsNear);

    private static List<FlatPoint> Join(ImmutableArray<int> ring, Func<int, List<FlatPoint>> pointsOf)
    {
        var joined = new List<FlatPoint>();
        foreach (var number in ring)
        {
            var points = pointsOf(number < 0 ? ~number : number);
            // The last point is the first of the next line.
            for (var i = 0; i < points.Count - 1; i++)
            {
                joined.Add(points[number < 0 ? points.Count - 1 - i : i]);
            }
        }

        return joined;
    }

    private List<FlatPoint> Make(int number)
    {
        if (made[number] is { } known)
        {
            return known;
        }

        var line = world.Lines[number];
        var points = new List<FlatPoint>();
        foreach (var part in line.Parts)
        {
            points.AddRange(points.Count > 0 ? Place(line, part).Skip(1) : Place(line, part));
        }

        return made[number] = points;
    }

    private List<FlatPoint> Place(WorldLine line, LinePart part) =>
        Simplification.Simplify(Array.ConvertAll(line.Points[part.First..(part.Last + 1)], frame.Place), tolerance);

    private List<FlatPoint> PlaceAngles(List<FlatPoint> angles) =>
        Simplification.Simplify([.. angles.Select(a => frame.Place(EqualEarth.Project(a.Y, a.X)))], tolerance);

    private static FlatPoint Flat((double Latitude, double Longitude) angle) => new(angle.Longitude, angle.Latitude);
}
