namespace Explainer.Maps;

/// <summary>Cuts rings and lines that cross the date line or go around a pole, for maps of the whole earth. Points are longitude and latitude in radians.</summary>
internal static class DateLine
{
    private const double Tiny = 1e-9;
    private const double EdgeStep = Math.PI / 60;

    private static readonly Box Whole = new(-Math.PI, -Math.PI / 2, Math.PI, Math.PI / 2);

    /// <summary>The parts of an area between the two sides of the date line.</summary>
    public static IEnumerable<List<FlatPoint>> CutArea(IReadOnlyList<FlatPoint> ring) =>
        Turns(Close(Unwrap(ring), ring)).Select(r => Clip.Area(r, Whole)).Where(r => r.Count > 2).Select(WithEdges);

    /// <summary>The parts of a line between them.</summary>
    public static IEnumerable<List<FlatPoint>> CutLine(IReadOnlyList<FlatPoint> line) => Turns(Unwrap(line)).SelectMany(l => Clip.Line(l, Whole));

    // The same as seen from the earth before and after this one.
    private static IEnumerable<List<FlatPoint>> Turns(List<FlatPoint> points)
    {
        foreach (var turn in (double[])[-2 * Math.PI, 0, 2 * Math.PI])
        {
            if (points.Max(p => p.X) + turn > -Math.PI && points.Min(p => p.X) + turn < Math.PI)
            {
                yield return points.ConvertAll(p => new FlatPoint(p.X + turn, p.Y));
            }
        }
    }

    // Never more than half around the earth from one point to the next.
    private static List<FlatPoint> Unwrap(IReadOnlyList<FlatPoint> points)
    {
        var unwrapped = new List<FlatPoint>(points.Count);
        foreach (var point in points)
        {
            var x = unwrapped.Count == 0 ? point.X : unwrapped[^1].X + Math.IEEERemainder(point.X - unwrapped[^1].X, 2 * Math.PI);
            unwrapped.Add(new FlatPoint(x, point.Y));
        }

        return unwrapped;
    }

    // What goes around a pole ends a whole turn from where it began: the pole is its other side.
    private static List<FlatPoint> Close(List<FlatPoint> unwrapped, IReadOnlyList<FlatPoint> ring)
    {
        var end = unwrapped[^1].X + Math.IEEERemainder(ring[0].X - unwrapped[^1].X, 2 * Math.PI);
        if (Math.Abs(end - unwrapped[0].X) > Math.PI)
        {
            var pole = Math.CopySign(Math.PI / 2, unwrapped.Average(p => p.Y));
            unwrapped.AddRange([new FlatPoint(end, unwrapped[0].Y), new FlatPoint(end, pole), new FlatPoint(unwrapped[0].X, pole)]);
        }

        return unwrapped;
    }

    // The edge of the earth is curved in the drawing, so its ends are not enough.
    private static List<FlatPoint> WithEdges(List<FlatPoint> ring)
    {
        var points = new List<FlatPoint>();
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i > 0 ? i - 1 : ring.Count - 1], ring[i]);
            var isEdge = (Math.Abs(Math.Abs(from.X) - Math.PI) < Tiny && Math.Abs(from.X - to.X) < Tiny) || (Math.Abs(Math.Abs(from.Y) - (Math.PI / 2)) < Tiny && Math.Abs(from.Y - to.Y) < Tiny);
            var steps = isEdge ? (int)Math.Ceiling(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / EdgeStep) : 1;
            for (var step = 1; step < steps; step++)
            {
                points.Add(new FlatPoint(from.X + ((to.X - from.X) * step / steps), from.Y + ((to.Y - from.Y) * step / steps)));
            }

            points.Add(to);
        }

        return points;
    }
}
