using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Maps;

/// <summary>Where a text is held.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>A text on a map.</summary>
/// <param name="Text">Its words.</param>
/// <param name="X">Where it is held.</param>
/// <param name="Y">Its base line.</param>
internal sealed record MapLabel(string Text, double X, double Y, TextAnchor Anchor, double TypeSize)
{
    /// <summary>The type of the names of places, in units of the drawing.</summary>
    public const double OfPlaces = 12.5;

    /// <summary>That of the names of countries.</summary>
    public const double OfCountries = 10.5;

    /// <summary>The room it takes, with a little around it.</summary>
    public Box Box
    {
        get
        {
            var width = WidthOf(Text, TypeSize);
            var left = Anchor switch { TextAnchor.Start => X, TextAnchor.Middle => X - (width / 2), TextAnchor.End => X - width, var other => throw new InvalidOperationException($"{other}") };
            return new Box(left - 1.5, Y - (TypeSize * 0.95), left + width + 1.5, Y + (TypeSize * 0.35));
        }
    }

    public static double WidthOf(string text, double typeSize) => TextWidth.Estimate(text) * typeSize / 12;
}

/// <summary>A mark on a map: a dot with a name, or a number where names have no room.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Places">The places that it marks: several, where they lie too near to each other.</param>
internal sealed record MapMark(FlatPoint At, ImmutableArray<Place> Places)
{
    /// <summary>Half of a mark with a number, with a little around it. All marks keep so much room.</summary>
    public const double Half = 8.5;

    /// <summary>Its name; null where it has a number.</summary>
    public MapLabel? Label { get; init; }

    /// <summary>Its number in the list below the map; null where it has a name.</summary>
    public int? Number { get; init; }

    public Box Box => Box.Around(At, Half);
}

/// <summary>Finds room for the names of places, in their order: what comes first is named first, and what finds none gets a number.</summary>
internal static class MapMarks
{
    // From the middle of a dot to the beginning of a name beside it, and to the base line of one above or below.
    private const double Gap = 6;
    private const double Over = 8;
    private const double Under = 15.5;

    /// <summary>The marks of a map: none lies on another or on a name, and all lie in the frame.</summary>
    /// <param name="places">At least one, in the order of their weight.</param>
    public static ImmutableArray<MapMark> Arrange(IEnumerable<Place> places, MapFrame frame)
    {
        var marks = Gather(places, frame);
        var taken = marks.ConvertAll(m => m.Box);
        var inside = frame.Box(-1);
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i].Places is [var only] && Candidates(only.Title, marks[i].At).FirstOrDefault(l => inside.Contains(l.Box) && !IsTaken(l.Box, i, taken)) is { } label)
            {
                marks[i] = marks[i] with { Label = label };
                taken.Add(label.Box);
            }
        }

        var number = 0;
        return [.. marks.Select(m => m.Label is null ? m with { Number = ++number } : m)];
    }

    // A dot is smaller than a mark with a number, so its own name may come nearer.
    private static bool IsTaken(Box box, int own, List<Box> taken) => taken.Where((t, i) => i != own && t.Touches(box)).Any();

    // Places whose marks would touch share one.
    private static List<MapMark> Gather(IEnumerable<Place> places, MapFrame frame)
    {
        var marks = new List<MapMark>();
        var within = frame.Box(-MapMark.Half);
        foreach (var place in places)
        {
            var at = frame.Place(EarthPoint.At(place.Latitude, place.Longitude));
            at = new FlatPoint(Math.Clamp(at.X, within.Left, within.Right), Math.Clamp(at.Y, within.Top, within.Bottom));
            var box = Box.Around(at, MapMark.Half);
            var near = marks.FindIndex(m => m.Box.Touches(box));
            if (near < 0)
            {
                marks.Add(new MapMark(at, [place]));
            }
            else
            {
                marks[near] = marks[near] with { Places = marks[near].Places.Add(place) };
            }
        }

        return marks;
    }

    // Right of the dot, left, above, below, then the corners (Imhof, Positioning Names on Maps, 1975).
    private static IEnumerable<MapLabel> Candidates(string title, FlatPoint at)
    {
        const double Size = MapLabel.OfPlaces;
        yield return new MapLabel(title, at.X + Gap, at.Y + 4.3, TextAnchor.Start, Size);
        yield return new MapLabel(title, at.X - Gap, at.Y + 4.3, TextAnchor.End, Size);
        yield return new MapLabel(title, at.X, at.Y - Over, TextAnchor.Middle, Size);
        yield return new MapLabel(title, at.X, at.Y + Under, TextAnchor.Middle, Size);
        yield return new MapLabel(title, at.X + 3, at.Y - Over, TextAnchor.Start, Size);
        yield return new MapLabel(title, at.X - 3, at.Y - Over, TextAnchor.End, Size);
        yield return new MapLabel(title, at.X + 3, at.Y + Under, TextAnchor.Start, Size);
        yield return new MapLabel(title, at.X - 3, at.Y + Under, TextAnchor.End, Size);
    }
}
