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

    private static readonly ImmutableArray<string> Options = [Fit, Show];

    private readonly Container map;
    private readonly Prose prose;
    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;

    private MapReader(Container map, Prose prose, Catalog catalog, DiagnosticBag problems) =>
        (this.map, this.prose, this.catalog, this.problems) = (map, prose, catalog, problems);

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
        var words = (map.Arguments ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var places = words.Where(w => !w.Contains('=', StringComparison.Ordinal)).Distinct().Select(FindPlace).OfType<Place>().Distinct().ToImmutableArray();
        var (fit, show) = (ReadCountries(words, Fit), ReadCountries(words, Show));
        foreach (var option in words.Where(w => w.Contains('=', StringComparison.Ordinal) && !Options.Any(o => w.StartsWith(o + "=", StringComparison.Ordinal))))
        {
            problems.Add(Rules.MapOption(SpanOf(option), option, Nearest.To(option.Split('=')[0], Options)));
        }

        if (!problems.HasErrors && places.IsEmpty && fit.IsEmpty)
        {
            problems.Add(Rules.MapOfNothing(SpanOf(":::map")));
        }
        else if (places.Length > MapRequest.MostPlaces)
        {
            problems.Add(Rules.MapOfTooMany(SpanOf(":::map"), places.Length, MapRequest.MostPlaces));
        }

        // Places are missing here too where site.yml is not understood, which is reported there.
        return problems.HasErrors || (places.IsEmpty && fit.IsEmpty) ? null : new MapRequest(places, fit, show);
    }

    private Place? FindPlace(string id)
    {
        var place = catalog.Config.Places.FirstOrDefault(p => p.Id == id);
        if (place is null && catalog.Sources.Site.IsUnderstood)
        {
            var known = catalog.Config.Places.Select(p => p.Id).ToList();
            problems.Add(Rules.MapOfUnknown(SpanOf(id), id, Nearest.To(id, known)) with { Fix = Nearest.Suggest(SpanOf(id), id, known) });
        }

        return place;
    }

    private ImmutableArray<string> ReadCountries(string[] words, string option) =>
    [
        .. words.Where(w => w.StartsWith(option + "=", StringComparison.Ordinal))
            .SelectMany(w => w[(option.Length + 1)..].Split(',')).Select(FindCountry).OfType<string>().Distinct(),
    ];

    // By its code, or by its name in English or in the language of the site.
    private string? FindCountry(string written)
    {
        var codes = World.Earth.Areas.Select(a => a.Code).Where(c => c.Length > 0).ToHashSet(StringComparer.Ordinal);
        var byName = new[] { English, catalog.Config.Language }.SelectMany(TerritoryNames.Of).Select(n => (Name: SiteUrl.Slug(n.Value), Code: n.Key))
            .Concat(codes.Select(c => (Name: c.ToLowerInvariant(), Code: c)))
            .Where(n => codes.Contains(n.Code)).DistinctBy(n => n.Name, StringComparer.Ordinal).ToDictionary(n => n.Name, n => n.Code, StringComparer.Ordinal);
        if (byName.TryGetValue(SiteUrl.Slug(written), out var code))
        {
            return code;
        }

        var span = SpanOf(written.Length > 0 ? written : ":::map");
        var names = byName.Keys.Where(n => n.Length > 2).ToList();
        problems.Add(Rules.MapOfNoCountry(span, written, Nearest.To(written, names)) with { Fix = Nearest.Suggest(span, written, names) });
        return null;
    }

    // The span of words of the opening line.
    private SourceSpan SpanOf(string words)
    {
        var line = prose.Span(map);
        var index = line.Source.Text.IndexOf(words, line.Start, StringComparison.Ordinal);
        return line with { Start = Math.Max(index, line.Start), Length = words.Length };
    }
}
