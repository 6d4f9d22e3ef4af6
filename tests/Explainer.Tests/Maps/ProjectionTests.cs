using Explainer.Maps;

namespace Explainer.Tests.Maps;

/// <summary>Projections: values from the literature, laws, and the way back.</summary>
public sealed class ProjectionTests
{
    // Snyder, Map Projections: A Working Manual (USGS 1395), numerical examples on pages 312 and 332, for a sphere of radius 3 and 1.
    [Fact]
    public void Values_are_those_of_the_literature()
    {
        var lambert = new LambertAzimuthal(EarthPoint.At(40, -100)).Project(EarthPoint.At(-20, 100));
        Assert.Equal((-4.2339303, 4.0257775), (Math.Round(lambert.X * 3, 7), Math.Round(lambert.Y * 3, 7)));
        var stereographic = new Stereographic(EarthPoint.At(40, -100)).Project(EarthPoint.At(30, -75));
        Assert.Equal((0.3807224, -0.1263802), (Math.Round(stereographic.X, 7), Math.Round(stereographic.Y, 7)));
        var equalEarth = new EqualEarth().Project(EarthPoint.At(0, 180));
        Assert.Equal((2.70662998, 0), (Math.Round(equalEarth.X, 8), Math.Round(equalEarth.Y, 8)));
        Assert.Equal(1.3173627591574, new EqualEarth().Project(EarthPoint.At(90, 0)).Y, 10);
    }

    [Theory]
    [InlineData("stereographic")]
    [InlineData("lambert")]
    [InlineData("equal earth")]
    public void The_way_back_leads_to_the_same_place(string name)
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var (centre, point) = (Random(random), Random(random));
            Projection projection = name switch { "stereographic" => new Stereographic(centre), "lambert" => new LambertAzimuthal(centre), _ => new EqualEarth() };
            Assert.InRange(projection.Unproject(projection.Project(point)).AngleTo(point), 0, point.Dot(centre) < -0.99 ? 1e-3 : 1e-7);
        }
    }

    [Fact]
    public void Lambert_keeps_sizes_and_the_stereographic_projection_keeps_angles()
    {
        var random = new Random(3);
        for (var i = 0; i < 500; i++)
        {
            var (centre, point) = (Random(random), Random(random));
            if (point.Dot(centre) < -0.9 || Math.Abs(point.Latitude) > 88)
            {
                continue;
            }

            const double Step = 1e-4;
            var axes = new Axes(point);
            EarthPoint Beside(EarthPoint way) => EarthPoint.MiddleOf([new(point.X + (way.X * Step), point.Y + (way.Y * Step), point.Z + (way.Z * Step))])!.Value;
            var (size, _, _) = Measure(new LambertAzimuthal(centre), point, Beside(axes.East), Beside(axes.North));
            Assert.Equal(1, size / (Step * Step), 2);
            var (_, ratio, slant) = Measure(new Stereographic(centre), point, Beside(axes.East), Beside(axes.North));
            Assert.Equal(1, ratio, 2);
            Assert.Equal(0, slant, 2);
        }
    }

    [Theory]
    [InlineData(51.5074, -0.1278, 40.7128, -74.006, 5570, 288)]
    [InlineData(-18.14, 178.44, -16.85, -179.97, 221, 50)]
    [InlineData(90, 0, -90, 0, 20015, 180)]
    [InlineData(0, 0, 0, 0.01, 1, 90)]
    public void Distances_and_directions_are_along_the_ground(double latitude, double longitude, double toLatitude, double toLongitude, int kilometres, int bearing)
    {
        var (from, to) = (EarthPoint.At(latitude, longitude), EarthPoint.At(toLatitude, toLongitude));
        Assert.Equal(kilometres, (int)Math.Round(from.KilometresTo(to)));
        Assert.Equal(bearing, (int)Math.Round(from.BearingTo(to)));
    }

    [Fact]
    public void The_scale_is_right_in_the_middle_of_a_map()
    {
        foreach (var latitude in new[] { -70, 0, 35, 60, 85 })
        {
            var frame = MapFrame.Around([EarthPoint.At(latitude, 20), EarthPoint.At(latitude + 2, 24)], 320);
            var centre = frame.Centre;
            var east = EarthPoint.At(centre.Latitude, centre.Longitude + 0.05);
            var (from, to) = (frame.Place(centre), frame.Place(east));
            var length = Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));
            Assert.Equal(centre.KilometresTo(east), length / frame.Scale * EarthPoint.Radius, 4);
            Assert.InRange(MapFoot.LengthOf(frame) / EarthPoint.Radius * frame.Scale, 22, 110.001);
        }
    }

    [Theory]
    [InlineData("FJ")]
    [InlineData("RU")]
    [InlineData("KI")]
    [InlineData("NZ")]
    [InlineData("AQ")]
    public void On_the_whole_earth_a_land_that_crosses_the_date_line_lies_on_both_sides_and_not_between(string code)
    {
        var frame = MapFrame.OfWorld(320);
        var rings = new Outlines(World.Earth, frame, 0.1).RingsOf(World.Earth.Find(code)!, frame.Box(0)).ToList();
        Assert.NotEmpty(rings);
        Assert.All(rings, ring => Assert.All(ring.Zip(ring.Skip(1)), s => Assert.True(code == "AQ" || Math.Abs(s.First.X - s.Second.X) < 60, $"{code}: {s}")));
    }

    [Fact]
    public void A_land_around_the_middle_of_a_small_map_fills_it()
    {
        foreach (var (latitude, longitude, code) in new[] { (60.0, 100.0, "RU"), (-25, 134, "AU"), (-90, 0, "AQ"), (39, -98, "US") })
        {
            var frame = MapFrame.Around([EarthPoint.At(latitude, longitude)], 320);
            var ring = Assert.Single(new Outlines(World.Earth, frame, 0.3).RingsOf(World.Earth.Find(code)!, frame.Box(0)), r => MapDrawing.AreaOf(r) > 1);
            Assert.Equal(frame.Width * frame.Height, MapDrawing.AreaOf(ring), 0);
        }
    }

    private static (double Size, double Ratio, double Slant) Measure(Projection projection, EarthPoint point, EarthPoint east, EarthPoint north)
    {
        var (p, e, n) = (projection.Project(point), projection.Project(east), projection.Project(north));
        var (ex, ey, nx, ny) = (e.X - p.X, e.Y - p.Y, n.X - p.X, n.Y - p.Y);
        var (eastward, northward) = (Math.Sqrt((ex * ex) + (ey * ey)), Math.Sqrt((nx * nx) + (ny * ny)));
        return (Math.Abs((ex * ny) - (ey * nx)), eastward / northward, ((ex * nx) + (ey * ny)) / (eastward * northward));
    }

    private static EarthPoint Random(Random random) =>
        EarthPoint.At(double.RadiansToDegrees(Math.Asin((random.NextDouble() * 2) - 1)), (random.NextDouble() * 360) - 180);
}
