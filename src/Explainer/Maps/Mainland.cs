namespace Explainer.Maps;

/// <summary>What a map of a country has to show: not the islands at the other end of the earth.</summary>
internal static class Mainland
{
    // Of the size of the largest land.
    private const double LeastShare = 0.05;

    /// <summary>The points of its largest land, and of other large ones near to it.</summary>
    public static IEnumerable<EarthPoint> PointsOf(WorldArea country, World world)
    {
        var lands = country.Polygons.Select(p => Land.Create([.. p.SelectMany(r => r).SelectMany(n => world.Lines[n < 0 ? ~n : n].Points)])).OrderByDescending(l => l.Size).ToList();
        var largest = lands[0];
        return lands.Where(l => l.Size >= largest.Size * LeastShare && l.Middle.AngleTo(largest.Middle) <= (largest.Reach * 1.5) + l.Reach).SelectMany(l => l.Points);
    }

    /// <summary>A land with its middle, and how far from there it reaches.</summary>
    private sealed record Land(EarthPoint[] Points, EarthPoint Middle, double Reach, double Size)
    {
        public static Land Create(EarthPoint[] points)
        {
            var middle = EarthPoint.MiddleOf(points) ?? points[0];
            var flat = new LambertAzimuthal(middle);
            // Lines may be walked either way here, so this is no exact area; it is as large for the same land.
            var box = points.Select(flat.Project).Aggregate((West: 9.0, East: -9.0, South: 9.0, North: -9.0), (b, p) => (Math.Min(b.West, p.X), Math.Max(b.East, p.X), Math.Min(b.South, p.Y), Math.Max(b.North, p.Y)));
            return new Land(points, middle, points.Max(p => p.AngleTo(middle)), (box.East - box.West) * (box.North - box.South));
        }
    }
}
