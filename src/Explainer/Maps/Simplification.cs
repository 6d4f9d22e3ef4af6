namespace Explainer.Maps;

/// <summary>Leaves out the points of a line that nobody would see (Douglas and Peucker, 1973).</summary>
internal static class Simplification
{
    /// <summary>The points that matter, the ends among them.</summary>
    /// <param name="tolerance">How far from the new line an old point may lie.</param>
    public static List<FlatPoint> Simplify(FlatPoint[] points, double tolerance)
    {
        var kept = new bool[points.Length];
        kept[0] = kept[^1] = true;
        var open = new Stack<(int First, int Last)>([(0, points.Length - 1)]);
        while (open.TryPop(out var part))
        {
            if (FindFarthest(points, part.First, part.Last, tolerance) is { } farthest)
            {
                kept[farthest] = true;
                open.Push((part.First, farthest));
                open.Push((farthest, part.Last));
            }
        }

        return [.. points.Where((_, i) => kept[i])];
    }

    private static int? FindFarthest(FlatPoint[] points, int first, int last, double tolerance)
    {
        var (farthest, most) = ((int?)null, tolerance * tolerance);
        for (var i = first + 1; i < last; i++)
        {
            var distance = SquareToSegment(points[i], points[first], points[last]);
            (farthest, most) = distance > most ? (i, distance) : (farthest, most);
        }

        return farthest;
    }

    private static double SquareToSegment(FlatPoint point, FlatPoint from, FlatPoint to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = (x * x) + (y * y);
        var share = length > 0 ? Math.Clamp((((point.X - from.X) * x) + ((point.Y - from.Y) * y)) / length, 0, 1) : 0;
        var (dx, dy) = (point.X - from.X - (share * x), point.Y - from.Y - (share * y));
        return (dx * dx) + (dy * dy);
    }
}
