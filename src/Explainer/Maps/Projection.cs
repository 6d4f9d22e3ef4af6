namespace Explainer.Maps;

/// <summary>A place on a flat map: in radii of the earth, x to the east and y to the north; or in units of a drawing, y downwards.</summary>
internal readonly record struct FlatPoint(double X, double Y);

/// <summary>How the earth becomes flat.</summary>
internal abstract class Projection
{
    /// <summary>Where a place of the earth stands.</summary>
    public abstract FlatPoint Project(EarthPoint point);

    /// <summary>Which place of the earth stands there.</summary>
    public abstract EarthPoint Unproject(FlatPoint point);

    /// <summary>Whether a point is on the half of the earth that can be drawn without turning inside out.</summary>
    public abstract bool IsNear(EarthPoint point);
}

/// <summary>Projections from one point of the earth, which have neither a date line nor poles: only what lies opposite is torn.</summary>
internal abstract class AzimuthalProjection(EarthPoint centre) : Projection
{
    // A country that has the opposite point within it lies beyond this as a whole; all others can be drawn.
    private const double Far = -0.17;

    private readonly EarthPoint east = new Axes(centre).East;
    private readonly EarthPoint north = new Axes(centre).North;

    public sealed override FlatPoint Project(EarthPoint point)
    {
        var scale = ScaleAt(Math.Max(point.Dot(centre), -1 + 1e-9));
        return new FlatPoint(point.Dot(east) * scale, point.Dot(north) * scale);
    }

    public sealed override EarthPoint Unproject(FlatPoint point)
    {
        var distance = Math.Sqrt((point.X * point.X) + (point.Y * point.Y));
        var (sin, cos) = Math.SinCos(AngleAt(distance));
        var (x, y) = distance > 0 ? (point.X / distance * sin, point.Y / distance * sin) : (0, 0);
        return new EarthPoint(
            (east.X * x) + (north.X * y) + (centre.X * cos), (east.Y * x) + (north.Y * y) + (centre.Y * cos), (east.Z * x) + (north.Z * y) + (centre.Z * cos));
    }

    public sealed override bool IsNear(EarthPoint point) => point.Dot(centre) > Far;

    /// <summary>By how much what is seen from above has to be drawn out, by the cosine of the angle from the centre.</summary>
    protected abstract double ScaleAt(double cosine);

    /// <summary>The angle from the centre that stands at a distance.</summary>
    protected abstract double AngleAt(double distance);
}

/// <summary>Keeps shapes and angles (conformal): for small maps. Snyder, Map Projections (USGS 1395), 21.</summary>
internal sealed class Stereographic(EarthPoint centre) : AzimuthalProjection(centre)
{
    protected override double ScaleAt(double cosine) => 2 / (1 + cosine);

    protected override double AngleAt(double distance) => 2 * Math.Atan(distance / 2);
}

/// <summary>Keeps sizes (equal-area): for maps of continents. Snyder, 24.</summary>
internal sealed class LambertAzimuthal(EarthPoint centre) : AzimuthalProjection(centre)
{
    protected override double ScaleAt(double cosine) => Math.Sqrt(2 / (1 + cosine));

    protected override double AngleAt(double distance) => 2 * Math.Asin(Math.Min(1, distance / 2));
}

/// <summary>The whole earth, with sizes kept. Its edge is the date line, where the data is parted too. Šavrič, Patterson and Jenny, 2018.</summary>
internal sealed class EqualEarth : Projection
{
    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;

    private static readonly double Root = Math.Sqrt(3) / 2;

    /// <summary>Half of the width of the earth.</summary>
    public static double HalfWidth { get; } = Math.PI / (Root * A1);

    /// <summary>Half of its height.</summary>
    public static double HalfHeight { get; } = Y(Math.PI / 3);

    public override FlatPoint Project(EarthPoint point) => Project(Math.Asin(Math.Clamp(point.Z, -1, 1)), Math.Atan2(point.Y, point.X));

    /// <summary>The same by latitude and longitude in radians: only a longitude says on which side of the date line a point is.</summary>
    public static FlatPoint Project(double latitude, double longitude)
    {
        var theta = Math.Asin(Root * Math.Sin(latitude));
        return new FlatPoint(longitude * Math.Cos(theta) / (Root * Slope(theta)), Y(theta));
    }

    public override EarthPoint Unproject(FlatPoint point)
    {
        var theta = point.Y / A1;
        for (var i = 0; i < 12; i++)
        {
            theta -= (Y(theta) - point.Y) / Slope(theta);
        }

        var longitude = Root * point.X * Slope(theta) / Math.Cos(theta);
        return EarthPoint.At(double.RadiansToDegrees(Math.Asin(Math.Clamp(Math.Sin(theta) / Root, -1, 1))), double.RadiansToDegrees(longitude));
    }

    public override bool IsNear(EarthPoint point) => true;

    private static double Y(double theta)
    {
        var square = theta * theta;
        var sixth = square * square * square;
        return theta * (A1 + (A2 * square) + (sixth * (A3 + (A4 * square))));
    }

    private static double Slope(double theta)
    {
        var square = theta * theta;
        var sixth = square * square * square;
        return A1 + (3 * A2 * square) + (sixth * ((7 * A3) + (9 * A4 * square)));
    }
}
