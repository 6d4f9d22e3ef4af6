using System.Collections.Immutable;

namespace Explainer.Maps;

/// <summary>The part of the earth that a map shows: its projection, and where its frame lies.</summary>
/// <param name="Projection">By how much of the earth it shows.</param>
/// <param name="Middle">The middle of the frame, as the projection has it.</param>
/// <param name="Scale">How many units of the drawing the radius of the earth has.</param>
/// <param name="Width">In units of the drawing.</param>
/// <param name="Height">In units of the drawing.</param>
internal sealed record MapFrame(Projection Projection, FlatPoint Middle, double Scale, double Width, double Height)
{
    // Half of what a map shows across, in radians. Up to the first shapes are kept, up to the second sizes; beyond, the whole earth is shown.
    private const double MostConformal = 0.26;
    private const double MostAzimuthal = 1.3;

    // Half of the least that is shown, around a place alone: 150 km.
    private const double Least = 150 / EarthPoint.Radius;

    // What is left around the places, for their names.
    private const double Room = 1.3;

    private const double Flattest = 0.62;
    private const double Tallest = 0.95;

    /// <summary>Whether it shows all of the earth.</summary>
    public bool IsWorld => Projection is EqualEarth;

    /// <summary>The middle of what it shows.</summary>
    public EarthPoint Centre => Projection.Unproject(Middle);

    /// <summary>How far it is from the middle to the corners, in radians.</summary>
    public double Reach => IsWorld ? Math.PI : Centre.AngleTo(Projection.Unproject(new FlatPoint(Middle.X - (Width / 2 / Scale), Middle.Y + (Height / 2 / Scale))));

    /// <summary>The frame around some points of the earth: at least one.</summary>
    public static MapFrame Around(ImmutableArray<EarthPoint> points, double width)
    {
        if (EarthPoint.MiddleOf(points) is { } middle)
        {
            var wide = Around(points, width, new LambertAzimuthal(middle), out var centre);
            var reach = points.Max(p => p.AngleTo(centre));
            if (reach <= MostAzimuthal && wide.Reach <= MostAzimuthal + 0.3)
            {
                return Around(points, width, wide.Reach <= MostConformal ? new Stereographic(centre) : new LambertAzimuthal(centre), out _);
            }
        }

        return OfWorld(width);
    }

    /// <summary>The frame of the whole earth.</summary>
    public static MapFrame OfWorld(double width) =>
        new(new EqualEarth(), new FlatPoint(0, 0), width / (2 * EqualEarth.HalfWidth), width, Math.Ceiling(width * EqualEarth.HalfHeight / EqualEarth.HalfWidth));

    /// <summary>A frame of a fixed size with some of the earth around a point, for a small map of where another lies.</summary>
    /// <param name="reach">From the middle to the sides, in radians.</param>
    public static MapFrame Small(EarthPoint centre, double reach, double width, double height) =>
        new(new LambertAzimuthal(centre), new FlatPoint(0, 0), width / 4 / Math.Sin(reach / 2), width, height);

    private static MapFrame Around(ImmutableArray<EarthPoint> points, double width, Projection projection, out EarthPoint centre)
    {
        var flat = points.Select(projection.Project).ToList();
        var (west, east, south, north) = (flat.Min(p => p.X), flat.Max(p => p.X), flat.Min(p => p.Y), flat.Max(p => p.Y));
        var middle = new FlatPoint((west + east) / 2, (south + north) / 2);
        centre = projection.Unproject(middle);
        var (across, down) = (Math.Max((east - west) / 2, Least) * Room, Math.Max((north - south) / 2, Least * Flattest) * Room);
        var shape = Math.Clamp(down / across, Flattest, Tallest);
        var height = Math.Round(width * shape);
        return new MapFrame(projection, middle, Math.Min(width / 2 / across, height / 2 / down), width, height);
    }

    /// <summary>Where a place stands in the drawing.</summary>
    public FlatPoint Place(EarthPoint point) => Place(Projection.Project(point));

    /// <summary>Where a point of the projection stands in the drawing.</summary>
    public FlatPoint Place(FlatPoint flat) => new((Width / 2) + ((flat.X - Middle.X) * Scale), (Height / 2) - ((flat.Y - Middle.Y) * Scale));

    /// <summary>The edge of the map in the drawing: the frame, or that of the earth.</summary>
    public List<FlatPoint> Edge() => IsWorld
        ? [.. Enumerable.Range(-30, 61).Select(i => OnDateLine(i, 1)), .. Enumerable.Range(-30, 61).Select(i => OnDateLine(-i, -1))]
        : [new(0.5, 0.5), new(Width - 0.5, 0.5), new(Width - 0.5, Height - 0.5), new(0.5, Height - 0.5)];

    private FlatPoint OnDateLine(int step, int side) => Place(EqualEarth.Project(step * Math.PI / 60, side * Math.PI));

    /// <summary>The frame in the drawing, on each side wider by a margin.</summary>
    public Box Box(double margin) => new(-margin, -margin, Width + margin, Height + margin);

    /// <summary>The outline of this frame as points of the earth, clockwise.</summary>
    public IEnumerable<EarthPoint> Outline()
    {
        const int Steps = 8;
        ImmutableArray<(double X, double Y)> corners = [(0, 0), (Width, 0), (Width, Height), (0, Height)];
        for (var i = 0; i < Steps * corners.Length; i++)
        {
            var (from, to, share) = (corners[i / Steps], corners[(i / Steps + 1) % corners.Length], (double)(i % Steps) / Steps);
            var (x, y) = (from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
            yield return Projection.Unproject(new FlatPoint(Middle.X + ((x - (Width / 2)) / Scale), Middle.Y - ((y - (Height / 2)) / Scale)));
        }
    }
}

/// <summary>A rectangle of a drawing.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Touches(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    public bool Contains(FlatPoint point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    /// <summary>A square around a point.</summary>
    public static Box Around(FlatPoint point, double half) => new(point.X - half, point.Y - half, point.X + half, point.Y + half);
}
