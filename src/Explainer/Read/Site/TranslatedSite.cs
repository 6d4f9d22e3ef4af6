using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>The <c>site.yml</c> of a language, which says only what differs from the main one.</summary>
internal static class TranslatedSite
{
    /// <summary>The keys that are one for the whole publication: the folder names the language, and its address lies below that of the site.</summary>
    public static readonly ImmutableArray<string> OfPublication = [SiteFields.Language.Name, SiteFields.Url.Name, SiteFields.Editions.Name];

    // The same of a place.
    private static readonly ImmutableArray<string> OfPlace = [PlaceFields.Latitude.Name, PlaceFields.Longitude.Name, PlaceFields.Source.Name];

    // Sentences, words and measures of the main language that would be wrong in another.
    private static readonly ImmutableArray<string> OfOneLanguage =
        [SiteFields.Tagline.Name, SiteFields.Labels.Name, SiteFields.ReadingGrade.Name, SiteFields.ReadingGradeEasy.Name, SiteFields.Search.Name];

    private static readonly ImmutableArray<string> Texts =
        [SiteFields.Tagline.Name, SiteFields.Strands.Name, SiteFields.Eras.Name, SiteFields.Places.Name];

    private static readonly ImmutableArray<string> Links = [SiteFields.Navigation.Name, SiteFields.Footer.Name];

    /// <summary>The keys of the main language with those of another in their place.</summary>
    /// <param name="tag">The other language, which takes the place of the main one: measures are read on its scales.</param>
    public static YamlMap Merge(YamlMap main, YamlMap? own, string tag, DiagnosticBag problems)
    {
        foreach (var pair in own?.Pairs.Where(p => OfPublication.Contains(p.Key.Text)) ?? [])
        {
            problems.Add(Rules.KeyOfPublication(pair.Key.Span, pair.Key.Text));
        }

        ImmutableArray<YamlPair> said = [.. own?.Pairs.Where(p => !OfPublication.Contains(p.Key.Text)) ?? []];
        var inherited = main.Pairs.Where(p => !OfOneLanguage.Contains(p.Key.Text) && said.All(s => s.Key.Text != p.Key.Text)).Select(p => InLanguage(p, tag));
        return main with { Pairs = [.. inherited, .. said.Select(p => WithPlacesOf(main, p, problems))] };
    }

    // Where a place lies is the same in every language: a translation says what it is called.
    private static YamlPair WithPlacesOf(YamlMap main, YamlPair pair, DiagnosticBag problems)
    {
        if (pair.Key.Text != SiteFields.Places.Name || pair.Value is not YamlList own || main.Find(pair.Key.Text) is not YamlList all)
        {
            return pair;
        }

        var translated = own.Items.OfType<YamlMap>().Where(i => IdOf(i) is not null).DistinctBy(IdOf).ToDictionary(i => IdOf(i)!, StringComparer.Ordinal);
        var known = all.Items.Select(i => IdOf(i)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var strange in own.Items.Where(i => IdOf(i) is not { } id || !known.Contains(id)))
        {
            problems.Add(Rules.NoPlaceToTranslate(strange.Span, IdOf(strange), IdOf(strange) is { } id ? Nearest.Id(id, known) : null));
        }

        return pair with
        {
            Value = own with
            {
                Items =
                [
                    .. all.Items.Select(i => IdOf(i) is { } id && translated.TryGetValue(id, out var other) ? Joined((YamlMap)i, other, problems) : i),
                    .. own.Items.Where(i => IdOf(i) is { } id && known.Contains(id) && !ReferenceEquals(translated[id], i)),
                ],
            },
        };
    }

    private static YamlMap Joined(YamlMap place, YamlMap translation, DiagnosticBag problems)
    {
        foreach (var pair in translation.Pairs.Where(p => OfPlace.Contains(p.Key.Text)))
        {
            problems.Add(Rules.PlaceKeyOfPublication(pair.Key.Span, pair.Key.Text));
        }

        ImmutableArray<YamlPair> said = [.. translation.Pairs.Where(p => !OfPlace.Contains(p.Key.Text))];
        return translation with { Pairs = [.. said, .. place.Pairs.Where(p => said.All(s => s.Key.Text != p.Key.Text))] };
    }

    private static string? IdOf(YamlNode item) => item is YamlMap map && map.Find(PlaceFields.Id.Name) is YamlScalar { IsEmpty: false } id ? id.Text : null;

    private static YamlPair InLanguage(YamlPair pair, string tag) =>
        pair.Key.Text == SiteFields.Language.Name && pair.Value is YamlScalar { IsEmpty: false } language ? pair with { Value = language with { Text = tag } } : pair;

    /// <summary>The keys whose texts readers of another language would lack, or see in the main one.</summary>
    public static IEnumerable<string> ListUntranslated(YamlMap? main, YamlMap? own) =>
        from pair in main?.Pairs ?? []
        where HasTexts(pair) && own?.Find(pair.Key.Text) is null
        select pair.Key.Text;

    // The theme words the content notes that it has: those that are only dropped have no text.
    private static bool HasTexts(YamlPair pair) => pair.Key.Text == SiteFields.ContentNotes.Name ? pair.Value is YamlMap map && map.Pairs.Any(p => p.Value is not YamlScalar { IsPlain: true, Text: "false" })
        : Texts.Contains(pair.Key.Text) || (Links.Contains(pair.Key.Text) && HasTitle(pair.Value));

    private static bool HasTitle(YamlNode node) => node switch
    {
        YamlMap map => map.Find(NavigationFields.Title.Name) is not null || map.Pairs.Any(p => HasTitle(p.Value)),
        YamlList list => list.Items.Any(HasTitle),
        _ => false,
    };
}
