namespace Explainer.Maps;

/// <summary>Cuts lines and areas to a rectangle.</summary>
internal static class Clip
{
    private enum Side
    {
        Left,
        Top,
        Right,
        Bottom,
    }

    /// <summary>The part of an area within a box (Sutherland and Hodgman, 1974); less than three points for nothing.</summary>
    public static List<FlatPoint> Area(List<FlatPoint> ring, Box box)
    {
        var points = ring;
        foreach (var side in (ReadOnlySpan<Side>)[Side.Left, Side.Top, Side.Right, Side.Bottom])
        {
            points = CutSide(points, box, side);
        }

        return points;
    }

    private static List<FlatPoint> CutSide(List<FlatPoint> points, Box box, Side side)
    {
        var kept = new List<FlatPoint>(points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            var (from, to) = (points[i > 0 ? i - 1 : points.Count - 1], points[i]);
            var (isFromIn, isToIn) = (Depth(from, box, side) >= 0, Depth(to, box, side) >= 0);
            if (isFromIn != isToIn)
            {
                kept.Add(Cross(from, to, box, side));
            }

            if (isToIn)
            {
                kept.Add(to);
            }
        }

        return kept;
    }

    /// <summary>The parts of a line within a box.</summary>
    public static IEnumerable<List<FlatPoint>> Line(IReadOnlyList<FlatPoint> points, Box box)
    {
        var part = new List<FlatPoint>();
        for (var i = 1; i < points.Count; i++)
        {
            if (CutSegment(points[i - 1], points[i], box) is not var (from, to))
            {
                continue;
            }

            if (part.Count == 0 || part[^1] != from)
            {
                if (part.Count > 1)
                {
                    yield return part;
                }

                part = [from];
            }

            part.Add(to);
        }

        if (part.Count > 1)
        {
            yield return part;
        }
    }

    private static (FlatPoint From, FlatPoint To)? CutSegment(FlatPoint from, FlatPoint to, Box box)
    {
        foreach (var side in (ReadOnlySpan<Side>)[Side.Left, Side.Top, Side.Right, Side.Bottom])
        {
            var (isFromIn, isToIn) = (Depth(from, box, side) >= 0, Depth(to, box, side) >= 0);
            if (!isFromIn && !isToIn)
            {
                return null;
            }

            (from, to) = isFromIn == isToIn ? (from, to) : isFromIn ? (from, Cross(from, to, box, side)) : (Cross(from, to, box, side), to);
        }

        return (from, to);
    }

    // How far within a side a point lies.
    private static double Depth(FlatPoint point, Box box, Side side) => side switch
    {
        Side.Left => point.X - box.Left,
        Side.Top => point.Y - box.Top,
        Side.Right => box.Right - point.X,
        Side.Bottom => box.Bottom - point.Y,
        var other => throw new ArgumentOutOfRangeException(nameof(side), other, null),
    };

    private static FlatPoint Cross(FlatPoint from, FlatPoint to, Box box, Side side)
    {
        var (before, after) = (Depth(from, box, side), Depth(to, box, side));
        var share = before / (before - after);
        var (x, y) = (from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
        return side switch
        {
            Side.Left => new FlatPoint(box.Left, y),
            Side.Top => new FlatPoint(x, box.Top),
            Side.Right => new FlatPoint(box.Right, y),
            Side.Bottom => new FlatPoint(x, box.Bottom),
            var other => throw new ArgumentOutOfRangeException(nameof(side), other, null),
        };
    }
}
