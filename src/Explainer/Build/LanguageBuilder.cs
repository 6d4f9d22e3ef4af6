using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Editions;
using Explainer.Link;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Languages;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Build;

/// <summary>Builds the sites in other languages than the main one, each by the steps of the main one.</summary>
internal static class LanguageBuilder
{
    /// <param name="whole">The input folder with all languages.</param>
    /// <param name="originals">The pages of the main language.</param>
    /// <param name="problems">Receives problems, with the places of the whole folder.</param>
    /// <param name="cache">The cache of the main language; null to build from nothing.</param>
    public static BuiltLanguages BuildAll(InputFolder whole, Originals originals, DiagnosticBag problems, BuildCache? cache) =>
        new([.. LanguageFolders.List(whole, originals.Catalog.Config.Language, problems).Select(view => Build(view, originals, problems, cache?.Of(view.Language!.Tag)))]);

    private static BuiltLanguage Build(InputFolder view, Originals originals, DiagnosticBag problems, BuildCache? cache)
    {
        var original = originals.Catalog;
        var found = new DiagnosticBag();
        var facts = (cache?.Facts).GetOrCreate(
            "", () => new CacheInputs([view.Find(SiteReader.File), view.Find(WordsReader.File), original.Sources.Site, original.Sources.Works]), found,
            created => SiteFacts.ReadTranslated(view, original.Sources, created));
        var catalog = SiteBuilder.ReadCatalog(view, facts, original.WithDrafts, found, cache, original);
        var bodies = BodyComposer.ComposeAll(catalog, found, cache?.Bodies);
        var site = catalog.IsPublished ? Linker.Link(catalog.Sources, catalog, bodies, isUnderstood: !found.HasErrors, found, cache?.Checks, originals: originals) : null;
        foreach (var problem in found.All())
        {
            problems.Add(problem.Moved(view.OriginOf));
        }

        return new BuiltLanguage(catalog, bodies, site);
    }
}

/// <summary>A language that was built.</summary>
/// <param name="Site">Its site; null while it has nothing but drafts.</param>
internal sealed record BuiltLanguage(Catalog Catalog, ImmutableArray<ComposedEntry> Bodies, Site? Site)
{
    public LanguageFolder Folder => Catalog.Sources.Input.Language!;
}

/// <summary>All languages besides the main one.</summary>
internal sealed record BuiltLanguages(ImmutableArray<BuiltLanguage> All)
{
    /// <summary>What was read of each.</summary>
    public ImmutableArray<Catalog> Catalogs => [.. All.Select(l => l.Catalog)];

    /// <summary>What the main language has to know of them.</summary>
    public OtherLanguages ForMain => OtherLanguages.Create([.. All.Select(l => (l.Catalog, l.Bodies))]);

    /// <summary>The site with those that are published.</summary>
    public Publication Publish(Site main) =>
        new([new LanguageSite(main, ""), .. All.Where(l => l.Site is not null).Select(l => new LanguageSite(l.Site!, l.Folder.Output))]);

    /// <summary>What an edition of the publication is made from.</summary>
    public EditionSource ListSources(Publication publication, InputFolder main, ThemeAssets assets) =>
        new EditionSource(publication.Main.Site, main, (publication.HasSeveral ? assets : assets.WithoutLanguages()).WithScripts(publication.Main.Site.Words))
        {
            Languages = new PageLanguages(publication, publication.Main),
            Others =
            [
                .. All.Where(l => l.Site is not null).Zip(publication.Languages.Skip(1), (built, language) =>
                    new EditionSource(language.Site, built.Catalog.Sources.Input, assets.WithScripts(language.Site.Words).FromLanguage())
                    {
                        Languages = new PageLanguages(publication, language),
                    }),
            ],
        };
}
