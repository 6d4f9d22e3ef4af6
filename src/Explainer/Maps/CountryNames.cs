using System.Collections.Immutable;

namespace Explainer.Maps;

/// <summary>
/// Finds room for the names of countries within them. A name that has none is left out, but one that the writer asked for stands where the country
/// is widest, over its borders.
/// </summary>
internal static class CountryNames
{
    private const double Step = 5;
    private const double Margin = 3;

    /// <summary>The names that have room.</summary>
    /// <param name="countries">The countries in sight, those first whose names matter most, each with its rings in the drawing and whether the writer asked for it.</param>
    /// <param name="taken">Where something stands already.</param>
    public static ImmutableArray<MapLabel> Arrange(IEnumerable<(string Name, List<List<FlatPoint>> Rings, bool IsAsked)> countries, MapFrame frame, IEnumerable<Box> taken)
    {
        var names = ImmutableArray.CreateBuilder<MapLabel>();
        var boxes = taken.ToList();
        foreach (var (name, rings, isAsked) in countries)
        {
            if ((Find(name, rings, frame, boxes) ?? (isAsked ? FindOver(name, rings, frame, boxes) : null)) is { } label)
            {
                names.Add(label);
                boxes.Add(label.Box);
            }
        }

        return names.ToImmutable();
    }

    private static MapLabel? Find(string name, List<List<FlatPoint>> rings, MapFrame frame, List<Box> taken)
    {
        var inside = frame.Box(-2);
        var width = MapLabel.WidthOf(name, MapLabel.OfCountries) + (2 * Margin);
        var best = (Label: (MapLabel?)null, Room: 0.0);
        foreach (var y in Lines(frame))
        {
            foreach (var (left, right) in Free(rings, y).Where(s => s.Right - s.Left >= width))
            {
                // In the middle, or as near to it as there is room.
                foreach (var share in (ReadOnlySpan<double>)[0.5, 0.35, 0.65, 0.2, 0.8])
                {
                    var label = new MapLabel(name, left + (width / 2) + ((right - left - width) * share), y, TextAnchor.Middle, MapLabel.OfCountries);
                    var room = (right - left) * (1 - Math.Abs(share - 0.5));
                    if (room > best.Room && inside.Contains(label.Box) && !taken.Exists(label.Box.Touches))
                    {
                        best = (label, room);
                    }
                }
            }
        }

        return best.Label;
    }

    // The first that is free of those around the widest places.
    private static MapLabel? FindOver(string name, List<List<FlatPoint>> rings, MapFrame frame, List<Box> taken)
    {
        var inside = frame.Box(-2);
        var half = (MapLabel.WidthOf(name, MapLabel.OfCountries) / 2) + Margin;
        if (inside.Right - inside.Left < 2 * half)
        {
            return null;
        }

        return Lines(frame).SelectMany(y => Within(rings, y - (MapLabel.OfCountries / 2)).Select(s => (Y: y, s.Left, s.Right))).OrderByDescending(s => s.Right - s.Left)
            .Select(s => new MapLabel(name, Math.Clamp((s.Left + s.Right) / 2, inside.Left + half, inside.Right - half), s.Y, TextAnchor.Middle, MapLabel.OfCountries))
            .FirstOrDefault(l => inside.Contains(l.Box) && !taken.Exists(l.Box.Touches));
    }

    // The base lines on which a name may stand.
    private static IEnumerable<double> Lines(MapFrame frame)
    {
        for (var y = MapLabel.OfCountries + 3; y < frame.Height - 4; y += Step)
        {
            yield return y;
        }
    }

    // What lies within the country over the whole height of a line of type.
    private static IEnumerable<(double Left, double Right)> Free(List<List<FlatPoint>> rings, double y)
    {
        var free = Within(rings, y - MapLabel.OfCountries + 1);
        foreach (var height in (ReadOnlySpan<double>)[y - (MapLabel.OfCountries / 2), y + 2])
        {
            var other = Within(rings, height);
            free = [.. from one in free from two in other let left = Math.Max(one.Left, two.Left) let right = Math.Min(one.Right, two.Right) where right > left select (left, right)];
        }

        return free;
    }

    // Between which places a line across lies in an area.
    private static List<(double Left, double Right)> Within(List<List<FlatPoint>> rings, double y)
    {
        var crossings = new List<double>();
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (from, to) = (ring[i > 0 ? i - 1 : ring.Count - 1], ring[i]);
                if (from.Y > y != to.Y > y)
                {
                    crossings.Add(from.X + ((y - from.Y) / (to.Y - from.Y) * (to.X - from.X)));
                }
            }
        }

        crossings.Sort();
        return [.. Enumerable.Range(0, crossings.Count / 2).Select(i => (crossings[2 * i], crossings[(2 * i) + 1]))];
    }
}
