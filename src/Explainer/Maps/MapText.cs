using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Model;
using Explainer.Model.Languages;

namespace Explainer.Maps;

/// <summary>What a map says, in the words and signs of the site's language: all that it shows can be read, too.</summary>
internal sealed record MapText(Words Words, NumberSigns Signs, string Language)
{
    private const int MostInLabel = 12;

    private readonly Lazy<IReadOnlyDictionary<string, string>> countries = new(() => TerritoryNames.Of(Language));

    /// <summary>What a country is called; null where nobody has said.</summary>
    public string? NameOf(string code) => countries.Value.GetValueOrDefault(code);

    /// <summary>A picture in words.</summary>
    public string Describe(MapRequest request)
    {
        var names = request.Places.Select(p => p.Title).Concat(request.Fit.Concat(request.Show).Select(NameOf).OfType<string>()).Distinct().ToList();
        return WordTable.Fill(Words.MapOf, string.Join(", ", names.Take(MostInLabel).Concat(names.Count > MostInLabel ? ["…"] : [])));
    }

    /// <summary>"35.95° N, 39.01° E".</summary>
    public string Coordinates(Place place) =>
        $"{Angle(place.Latitude, Words.North, Words.South)}, {Angle(place.Longitude, Words.East, Words.West)}";

    /// <summary>Degrees as exactly as they are published: to a kilometre. A town is shown, and no house in it.</summary>
    public static double Rounded(double degrees) => Math.Round(degrees, 2) + 0.0;

    /// <summary>"From Raqqa: 370 km, east".</summary>
    public string Distance(Place from, Place to)
    {
        var (start, end) = (EarthPoint.At(from.Latitude, from.Longitude), EarthPoint.At(to.Latitude, to.Longitude));
        var directions = Words.Directions.Split(',', StringSplitOptions.TrimEntries);
        var kilometres = Round(start.KilometresTo(end));
        var direction = directions[(int)Math.Round(start.BearingTo(end) / 360 * directions.Length) % directions.Length];
        return WordTable.Fill(kilometres > 0 ? Words.MapDistance : Words.MapSamePlace, from.Title, Kilometres(kilometres), direction);
    }

    /// <summary>A length with its unit.</summary>
    public string Kilometres(double length) => WordTable.Fill(Words.Kilometres, Signs.Write(length.ToString("0.##", CultureInfo.InvariantCulture)));

    /// <summary>What stands below a map: its key, and where the drawing comes from.</summary>
    public string WriteFoot(DrawnMap drawn) => WriteKey(drawn.Marks) + WriteSource(drawn.HasDisputed);

    /// <summary>The places of a map with where they lie; empty where it names none.</summary>
    /// <param name="linkTo">The address of a place in the list of all; null where it is not on it.</param>
    public string WritePlaces(MapRequest request, Func<Place, string?> linkTo)
    {
        if (request.Places.Length == 0)
        {
            return "";
        }

        var html = new StringBuilder("<details class=\"map-places\"><summary>").Append(Escape(Words.MapPlaces)).Append("</summary>\n<ul>\n");
        foreach (var place in request.Places)
        {
            var title = Escape(place.Title);
            html.Append("<li>").Append(Words.Label(linkTo(place) is { } address ? $"<a href=\"{address}\">{title}</a>" : title, Escape(Coordinates(place))));
            html.Append(place == request.Places[0] ? "" : ". " + Escape(Distance(request.Places[0], place))).Append("</li>\n");
        }

        return html.Append("</ul>\n</details>\n").ToString();
    }

    // What the numbers on it stand for; empty where there is none.
    private static string WriteKey(ImmutableArray<MapMark> marks)
    {
        var items = marks.Where(m => m.Number is not null)
            .Select(m => string.Create(CultureInfo.InvariantCulture, $"<li value=\"{m.Number}\">{string.Join("; ", m.Places.Select(p => Escape(p.Title)))}</li>\n"));
        return string.Concat(items) is { Length: > 0 } all ? $"<ol class=\"map-key\">\n{all}</ol>\n" : "";
    }

    // And what a dashed line is.
    private string WriteSource(bool hasDisputed) =>
        $"<p class=\"map-source\">{Escape(hasDisputed ? $"{Words.MapSource} {Words.MapDisputed}" : Words.MapSource)}</p>\n";

    /// <summary>A text as the content of an element.</summary>
    public static string Escape(string text) => Html.OfText(text).Markup;

    private string Angle(double degrees, string above, string below) =>
        WordTable.Fill(degrees < 0 ? below : above, Signs.Write(Math.Abs(Rounded(degrees)).ToString("0.##", CultureInfo.InvariantCulture)));

    // As exactly as a point on a map can be meant.
    private static double Round(double kilometres) => kilometres < 100 ? Math.Round(kilometres) : Math.Round(kilometres / 10) * 10;
}
