using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Editions;
using Explainer.Link;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Data;
using Explainer.Read.Kinds;
using Explainer.Read.Languages;
using Explainer.Read.Site;

namespace Explainer.Build;

/// <summary>The whole generator on one screen: an input folder goes in, output files come out.</summary>
internal static class SiteBuilder
{
    /// <summary>Builds a site in memory. Pages are rendered when their files are asked for.</summary>
    /// <param name="problems">What was found before; what is found now is added.</param>
    /// <param name="cache">The cache of the build before, in a preview; null to build from nothing.</param>
    public static BuildResult Build(InputFolder input, BuildOptions options, DiagnosticBag problems, BuildCache? cache = null)
    {
        var main    = LanguageFolders.MainOf(input);
        var theme   = Task.Run(() => ReadTheme(main, cache)); // runs in parallel: it is independent of the content
        var catalog = ReadCatalog(main, options, problems, cache);
        var bodies  = BodyComposer.ComposeAll(catalog, problems, cache?.Bodies); // in parallel; trees are dropped one by one
        var others  = LanguageBuilder.BuildAll(input, new Originals(catalog, bodies), problems, cache); // the same for each other language; none for most sites
        var site    = Linker.Link(catalog.Sources, catalog, bodies, isUnderstood: !problems.HasErrors, problems, cache?.Checks, others.ForMain); // → Site, immutable, whole
        var (assets, themeProblems) = theme.GetAwaiter().GetResult();
        if (problems.With(themeProblems).HasErrors || assets is null)
        {
            return new BuildResult(null, catalog, new([]), problems) { Translations = others.Catalogs };
        }

        var publication = others.Publish(site);
        return new BuildResult(site, catalog, new(() => options.Edition.List(others.ListSources(publication, main, assets))), problems) // → files, none made before it is asked for
        {
            Publication = publication,
            Translations = others.Catalogs,
        };
    }

    /// <summary>The first half, of the main language: everything but the bodies, which are still text.</summary>
    public static Catalog ReadCatalog(InputFolder input, BuildOptions options, DiagnosticBag problems, BuildCache? cache = null)
    {
        var main    = LanguageFolders.MainOf(input);
        var facts   = (cache?.Facts).GetOrCreate("", () => SiteFacts.FilesOf(main), problems, created => SiteFacts.Read(main, options, created));
        return ReadCatalog(main, facts, options.WithDrafts, problems, cache);
    }

    /// <summary>The same of a language whose settings, works and words are read.</summary>
    /// <param name="original">The catalog of the main language; null for that one.</param>
    public static Catalog ReadCatalog(InputFolder input, SiteFacts facts, bool withDrafts, DiagnosticBag problems, BuildCache? cache, Catalog? original = null)
    {
        var headers = EntryReader.ReadAll(input, facts.Dates, problems, cache?.Headers); // files → typed front matter + body text
        var sources = new SourceSet(input, facts.Site, facts.Works) { Parts = PartFiles.ReadAll(input, problems, cache?.Parts), Data = DataFiles.ReadAll(input, facts.Dates, problems, cache?.Data), Unread = facts.Unread };
        var catalog = Catalog.Create(sources, headers, facts.Words, withDrafts, problems, cache?.Catalog, original); // what a body may point at
        cache?.Remember(catalog);
        return catalog;
    }

    /// <summary>A site that is one page of what is wrong, for whoever has no other way to learn of it.</summary>
    public static ImmutableArray<PendingFile> ListProblemsPage(InputFolder input, BuildOptions options, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var file = ErrorBoundary.Run(SiteReader.File, found, SiteReader.Nothing, () => SiteReader.Read(input, found));
        return new ProblemsEdition(problems.InOrder(), options.Apply(file).Config.Url.AbsolutePath, options.Source).List();
    }

    private static (ThemeAssets? Assets, DiagnosticBag Problems) ReadTheme(InputFolder input, BuildCache? cache)
    {
        var problems = new DiagnosticBag();
        var assets = ErrorBoundary.Run<ThemeAssets?>(InputFolder.ThemeFolder, problems, null, () =>
        {
            var read = ThemeAssets.Read(input, problems, cache?.Theme);
            ThemeReferences.Check(read.References, input, problems);
            return read;
        });
        return (assets, problems);
    }
}
