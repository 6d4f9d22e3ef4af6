namespace Explainer.Maps;

/// <summary>A place on the earth, as a vector of length one: sums and angles need no care for the date line or the poles.</summary>
internal readonly record struct EarthPoint(double X, double Y, double Z)
{
    /// <summary>In kilometres: the mean radius of the earth (IUGG).</summary>
    public const double Radius = 6371.0088;

    public double Latitude => double.RadiansToDegrees(Math.Asin(Math.Clamp(Z, -1, 1)));

    public double Longitude => double.RadiansToDegrees(Math.Atan2(Y, X));

    /// <param name="latitude">In degrees, north above zero.</param>
    /// <param name="longitude">In degrees, east above zero.</param>
    public static EarthPoint At(double latitude, double longitude)
    {
        var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(latitude));
        var (sinLongitude, cosLongitude) = Math.SinCos(double.DegreesToRadians(longitude));
        return new EarthPoint(cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude);
    }

    /// <summary>The middle of some points; null where they lie so far around the earth that they have none.</summary>
    public static EarthPoint? MiddleOf(IReadOnlyCollection<EarthPoint> points)
    {
        var (x, y, z) = (points.Sum(p => p.X), points.Sum(p => p.Y), points.Sum(p => p.Z));
        var length = Math.Sqrt((x * x) + (y * y) + (z * z));
        return length < 0.05 * points.Count ? null : new EarthPoint(x / length, y / length, z / length);
    }

    public double Dot(EarthPoint other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    /// <summary>How far it is to another point, in radians. Exact for near points too, which the cosine is not.</summary>
    public double AngleTo(EarthPoint other)
    {
        var (x, y, z) = ((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));
        return Math.Atan2(Math.Sqrt((x * x) + (y * y) + (z * z)), Dot(other));
    }

    /// <summary>The same in kilometres, along the ground.</summary>
    public double KilometresTo(EarthPoint other) => AngleTo(other) * Radius;

    /// <summary>In which direction another point lies, in degrees from north, clockwise.</summary>
    public double BearingTo(EarthPoint other)
    {
        var axes = new Axes(this);
        var bearing = double.RadiansToDegrees(Math.Atan2(other.Dot(axes.East), other.Dot(axes.North)));
        return bearing < 0 ? bearing + 360 : bearing;
    }
}

/// <summary>East, north and up at a point of the earth.</summary>
internal readonly record struct Axes(EarthPoint Up)
{
    // At a pole every direction is one of them: longitude 0 goes down on the map, as in an atlas.
    public EarthPoint East { get; } = Math.Abs(Up.Z) > 0.999999 ? new EarthPoint(0, 1, 0) : Normal(-Up.Y, Up.X);

    public EarthPoint North
    {
        get
        {
            var (u, e) = (Up, East);
            return new EarthPoint((u.Y * e.Z) - (u.Z * e.Y), (u.Z * e.X) - (u.X * e.Z), (u.X * e.Y) - (u.Y * e.X));
        }
    }

    private static EarthPoint Normal(double x, double y)
    {
        var length = Math.Sqrt((x * x) + (y * y));
        return new EarthPoint(x / length, y / length, 0);
    }
}
