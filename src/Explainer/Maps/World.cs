using System.Collections.Immutable;
using System.IO.Compression;

namespace Explainer.Maps;

/// <summary>
/// Land and borders of Natural Earth: lines that two countries share, and countries made of them. The file <c>world.bin</c>, which
/// <c>update-world.mjs</c> writes, lies beside this one.
/// </summary>
/// <param name="Lines">Coasts and borders.</param>
/// <param name="Areas">Countries, and what the data keeps apart from them.</param>
internal sealed record World(ImmutableArray<WorldLine> Lines, ImmutableArray<WorldArea> Areas)
{
    // In kilometres. Outlines are coarse.
    private const double Shore = 10;

    private static readonly Lazy<World> Whole = new(Read);

    public static World Earth => Whole.Value;

    /// <summary>The area with a code of ISO 3166-1; null for none.</summary>
    public WorldArea? Find(string code) => Areas.FirstOrDefault(a => a.Code == code);

    /// <summary>Whether a point lies in an area, by how often the way from it to the north crosses an outline (even-odd rule).</summary>
    /// <param name="latitude">In degrees.</param>
    /// <param name="longitude">In degrees.</param>
    public bool Contains(WorldArea area, double latitude, double longitude)
    {
        var (y, x) = (double.DegreesToRadians(latitude), double.DegreesToRadians(longitude));
        var isInside = false;
        foreach (var line in OutlinesOf(area).Select(l => l.Angles))
        {
            for (var i = 1; i < line.Length; i++)
            {
                var (one, other) = (line[i - 1], line[i]);
                isInside ^= (one.Longitude > x) != (other.Longitude > x)
                    && y < one.Latitude + ((other.Latitude - one.Latitude) * (x - one.Longitude) / (other.Longitude - one.Longitude));
            }
        }

        return isInside;
    }

    /// <summary>The lines around an area.</summary>
    public IEnumerable<WorldLine> OutlinesOf(WorldArea area) => area.Polygons.SelectMany(p => p).SelectMany(r => r).Select(n => Lines[n < 0 ? ~n : n]);

    /// <summary>Whether a point lies on land, or on its shore.</summary>
    public bool IsLand(double latitude, double longitude)
    {
        var point = EarthPoint.At(latitude, longitude);
        return Areas.Any(a => Contains(a, latitude, longitude)) || Lines.SelectMany(l => l.Points).Any(p => p.KilometresTo(point) < Shore);
    }

    private static World Read()
    {
        using var stream = typeof(World).Assembly.GetManifestResourceStream("maps/world.bin")!;
        using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return new WorldReader(bytes.ToArray()).Read();
    }
}

/// <summary>A coast or a border.</summary>
/// <param name="Points">Its points.</param>
/// <param name="Parts">Where one part of it ends and the next begins: parts along the edge of the data are no coast.</param>
/// <param name="IsDisputed">Whether it is a border that is disputed.</param>
internal sealed record WorldLine(EarthPoint[] Points, ImmutableArray<LinePart> Parts, bool IsDisputed)
{
    /// <summary>Its latitudes and longitudes in radians, which the sides of the date line differ in.</summary>
    public required (double Latitude, double Longitude)[] Angles { get; init; }

    /// <summary>Whether it lies between two areas.</summary>
    public bool IsBorder { get; init; }
}

/// <summary>From one point of a line to another.</summary>
/// <param name="IsSeam">Whether it is where the data is parted: the date line, and the pole.</param>
internal readonly record struct LinePart(int First, int Last, bool IsSeam);

/// <summary>A country, or an area that the data keeps apart.</summary>
/// <param name="Code">Its code of ISO 3166-1; empty for none.</param>
/// <param name="Polygons">Its lands, each an outline and its holes; a ring is the numbers of its lines, <c>~n</c> for one that is walked backwards.</param>
internal sealed record WorldArea(string Code, ImmutableArray<ImmutableArray<ImmutableArray<int>>> Polygons);

/// <summary>Reads the bytes that <c>update-world.mjs</c> writes.</summary>
internal sealed class WorldReader(byte[] bytes)
{
    // Steps of 0.005 degrees.
    private const int Degree = 200;
    private const int DateLine = 180 * Degree;
    private const int SouthPole = (-90 * Degree) + 1;

    private int place;

    public World Read()
    {
        var lines = ReadMany(ReadLine);
        var areas = ReadMany(() => new WorldArea(ReadCode(), ReadMany(() => ReadMany(() => ReadMany(ReadSigned)))));
        var uses = new int[lines.Length];
        foreach (var number in areas.SelectMany(a => a.Polygons).SelectMany(p => p).SelectMany(r => r))
        {
            uses[number < 0 ? ~number : number]++;
        }

        return new World([.. lines.Select((l, i) => l with { IsBorder = uses[i] > 1 })], areas);
    }

    private WorldLine ReadLine()
    {
        var head = ReadNumber();
        var steps = new (int X, int Y)[head / 2];
        var (x, y) = (0, 0);
        for (var i = 0; i < steps.Length; i++)
        {
            (x, y) = (x + ReadSigned(), y + ReadSigned());
            steps[i] = (x, y);
        }

        return new WorldLine(Array.ConvertAll(steps, s => EarthPoint.At((double)s.Y / Degree, (double)s.X / Degree)), PartsOf(steps), head % 2 == 1)
        {
            Angles = Array.ConvertAll(steps, s => (double.DegreesToRadians((double)s.Y / Degree), double.DegreesToRadians((double)s.X / Degree))),
        };
    }

    private static ImmutableArray<LinePart> PartsOf((int X, int Y)[] steps)
    {
        var parts = ImmutableArray.CreateBuilder<LinePart>();
        for (var i = 1; i < steps.Length; i++)
        {
            var isSeam = IsEdge(steps[i - 1], steps[i]);
            if (parts.Count > 0 && parts[^1].IsSeam == isSeam)
            {
                parts[^1] = parts[^1] with { Last = i };
            }
            else
            {
                parts.Add(new LinePart(i - 1, i, isSeam));
            }
        }

        return parts.ToImmutable();
    }

    private static bool IsEdge((int X, int Y) one, (int X, int Y) other) =>
        (Math.Abs(one.X) == DateLine && one.X == other.X) || (one.Y <= SouthPole && other.Y <= SouthPole);

    private string ReadCode()
    {
        var code = $"{(char)bytes[place]}{(char)bytes[place + 1]}";
        place += 2;
        return code == "--" ? "" : code;
    }

    private ImmutableArray<T> ReadMany<T>(Func<T> readOne)
    {
        var all = ImmutableArray.CreateBuilder<T>(ReadNumber());
        for (var i = 0; i < all.Capacity; i++)
        {
            all.Add(readOne());
        }

        return all.ToImmutable();
    }

    private int ReadNumber()
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[place++];
            number |= (next & 127) << shift;
            if (next < 128)
            {
                return number;
            }
        }
    }

    private int ReadSigned() => ReadNumber() is var number && number % 2 == 1 ? -(number / 2) - 1 : number / 2;
}
