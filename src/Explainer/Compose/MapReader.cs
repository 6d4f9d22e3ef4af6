using System.Collections.Immutable;
using Explainer.Compose.Syntax;
using Explainer.Maps;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;

namespace Explainer.Compose;

/// <summary>Reads what a map asks for: ids of places, and countries to fit and to show.</summary>
internal sealed class MapReader
{
    private const string Fit = "fit";
    private const string Show = "show";
    private const string English = "en";
    private const double MostNorth = 90;

    // In kilometres.
    private const double Coast = 100;

    private static readonly ImmutableArray<string> Options = [Fit, Show];

    private readonly OpeningLine opening;
    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;

    private MapReader(Container map, Prose prose, Catalog catalog, DiagnosticBag problems) =>
        (opening, this.catalog, this.problems) = (new OpeningLine(map, prose), catalog, problems);

    /// <summary>What a map asks for; null where it cannot be drawn, which is reported.</summary>
    public static MapRequest? Read(Container map, Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var request = new MapReader(map, prose, catalog, found).Read();
        problems.With(found);
        return request;
    }

    private MapRequest? Read()
    {
        var words = opening.Words;
        var places = words.Where(w => !w.Text.Contains('=', StringComparison.Ordinal)).DistinctBy(w => w.Text, StringComparer.Ordinal).Select(FindPlace).OfType<Place>().Distinct().ToImmutableArray();
        var (fit, show) = (ReadCountries(words, Fit), ReadCountries(words, Show));
        foreach (var option in words.Where(w => w.Text.Contains('=', StringComparison.Ordinal) && !Options.Any(o => w.Text.StartsWith(o + "=", StringComparison.Ordinal))))
        {
            problems.Add(Rules.MapOption(opening.SpanOf(option), option.Text, Nearest.To(option.Text.Split('=')[0], Options)));
        }

        if (!problems.HasErrors && places.IsEmpty && fit.IsEmpty)
        {
            problems.Add(Rules.MapOfNothing(opening.Fence));
        }
        else if (places.Length > MapRequest.MostPlaces)
        {
            problems.Add(Rules.MapOfTooMany(opening.Fence, places.Length, MapRequest.MostPlaces));
        }

        foreach (var (word, place) in words.Select(w => (w, Place: catalog.Config.FindPlace(w.Text))).Where(p => p.Place is not null).DistinctBy(p => p.Place))
        {
            CheckIsWithin(word, place!, fit);
        }

        // Places are missing here too where site.yml is not understood, which is reported there.
        return problems.HasErrors || (places.IsEmpty && fit.IsEmpty) ? null : new MapRequest(places, fit, show);
    }

    // The country that a map shows is that of most of its places. One in the sea that would lie there with another sign, or in the other order, has a
    // slip; one on the land of another country, or with a note that says where it lies, is meant.
    private void CheckIsWithin(OpeningWord word, Place place, ImmutableArray<string> fit)
    {
        var countries = fit.Select(World.Earth.Find).OfType<WorldArea>().ToList();
        var (latitude, longitude) = (place.Latitude, place.Longitude);
        if (countries.Count == 0 || place.Note is not null || IsIn(countries, latitude, longitude) || IsAtCoast(countries, EarthPoint.At(latitude, longitude)))
        {
            return;
        }

        (double Latitude, double Longitude)[] meant = [(latitude, -longitude), (-latitude, longitude), (longitude, latitude)];
        if (Array.Find(meant, m => Math.Abs(m.Latitude) <= MostNorth && IsIn(countries, m.Latitude, m.Longitude)) is var inside && inside != default
            && !World.Earth.IsLand(latitude, longitude))
        {
            problems.Add(Rules.OutsideOfCountry(opening.SpanOf(word), place.Title, FormattableString.Invariant($"lat: {inside.Latitude}, lon: {inside.Longitude}")));
        }
    }

    private static bool IsIn(List<WorldArea> countries, double latitude, double longitude) => countries.Exists(c => World.Earth.Contains(c, latitude, longitude));

    // Harbours and islands lie before the outlines.
    private static bool IsAtCoast(List<WorldArea> countries, EarthPoint point) =>
        countries.SelectMany(World.Earth.OutlinesOf).SelectMany(l => l.Points).Any(p => p.KilometresTo(point) < Coast);

    private Place? FindPlace(OpeningWord word)
    {
        var id = word.Text;
        var place = catalog.Config.FindPlace(id);
        if (place is null && catalog.Sources.Site.IsUnderstood)
        {
            var known = catalog.Config.Places.Select(p => p.Id).ToList();
            var span = opening.SpanOf(word);
            problems.Add(Rules.MapOfUnknown(span, id, Nearest.To(id, known)) with { Fix = Nearest.Suggest(span, id, known) });
        }

        return place;
    }

    private ImmutableArray<string> ReadCountries(ImmutableArray<OpeningWord> words, string option) =>
    [
        .. words.Where(w => w.Text.StartsWith(option + "=", StringComparison.Ordinal))
            .SelectMany(w => Divide(w, option.Length + 1)).Select(FindCountry).OfType<string>().Distinct(),
    ];

    // What stands between commas, from an offset of a word.
    private static IEnumerable<OpeningWord> Divide(OpeningWord word, int from)
    {
        foreach (var part in word.Text[from..].Split(','))
        {
            yield return new OpeningWord(part, word.Start + from);
            from += part.Length + 1;
        }
    }

    // What people write who live there, and ISO 3166 has not among its letters.
    private static readonly ImmutableArray<(string Name, string Code)> EverydayCodes = [("uk", "GB"), ("usa", "US"), ("uae", "AE")];

    // By its code, or by its name in English or in the language of the site.
    private string? FindCountry(OpeningWord word)
    {
        var written = word.Text;
        var codes = World.Earth.Areas.Select(a => a.Code).Where(c => c.Length > 0).ToHashSet(StringComparer.Ordinal);
        var byName = new[] { English, catalog.Config.Language }.SelectMany(TerritoryNames.Of).Select(n => (Name: SiteUrl.Slug(n.Value), Code: n.Key))
            .Concat(codes.Select(c => (Name: c.ToLowerInvariant(), Code: c))).Concat(EverydayCodes)
            .Where(n => codes.Contains(n.Code)).DistinctBy(n => n.Name, StringComparer.Ordinal).ToDictionary(n => n.Name, n => n.Code, StringComparer.Ordinal);
        if (byName.TryGetValue(SiteUrl.Slug(written), out var code))
        {
            return code;
        }

        var span = written.Length > 0 ? opening.SpanOf(word) : opening.Fence;
        var names = byName.Keys.Where(n => n.Length > 2).ToList();
        problems.Add(Rules.MapOfNoCountry(span, written, Nearest.Id(written, names)) with { Fix = Nearest.Suggest(span, written, names) });
        return null;
    }
}
