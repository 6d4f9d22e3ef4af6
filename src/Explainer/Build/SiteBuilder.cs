using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Editions;
using Explainer.Link;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Site;

namespace Explainer.Build;

/// <summary>The whole generator on one screen: an input folder goes in, output files come out.</summary>
internal static class SiteBuilder
{
    /// <summary>Builds a site in memory. Pages are rendered when their files are asked for.</summary>
    /// <param name="input">The folder.</param>
    /// <param name="options">How.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="cache">The cache of the build before, in a preview; null to build from nothing.</param>
    public static BuildResult Build(InputFolder input, BuildOptions options, DiagnosticBag problems, BuildCache? cache = null)
    {
        var ofTheme = new DiagnosticBag();
        var theme   = Task.Run(() => ErrorBoundary.Run<ThemeAssets?>(InputFolder.ThemeFolder, ofTheme, null, () => ThemeAssets.Read(input, ofTheme, cache?.Theme))); // meanwhile: it asks nothing of the content
        var catalog = ReadCatalog(input, options, problems, cache);
        var bodies  = BodyComposer.ComposeAll(catalog, problems, cache?.Bodies); // in parallel; trees are dropped one by one
        var site    = Linker.Link(catalog.Sources, catalog, bodies, problems); // → Site, immutable, whole
        var assets  = theme.GetAwaiter().GetResult();
        problems.With(ofTheme);
        if (assets is not null)
        {
            ThemeReferences.Check(assets.References, input, problems);
        }

        return assets is null || problems.HasErrors
            ? new BuildResult(null, new([]), problems)
            : new BuildResult(site, new(() => options.Edition.List(new EditionSource(site, input, assets))), problems); // → files, none made before it is asked for
    }

    /// <summary>The first half: everything but the bodies, which are still text.</summary>
    public static Catalog ReadCatalog(InputFolder input, BuildOptions options, DiagnosticBag problems, BuildCache? cache = null)
    {
        var facts   = (cache?.Facts).GetOrCreate("", () => SiteFacts.FilesOf(input), problems, created => SiteFacts.Read(input, options, created));
        var headers = EntryReader.ReadAll(input, problems, cache?.Headers); // files → typed front matter + body text
        var sources = new SourceSet(input, facts.Site, facts.Works);
        var catalog = Catalog.Of(sources, headers, facts.Words, options.WithDrafts, problems, cache?.Catalog); // what a body may point at
        cache?.Remember(catalog);
        return catalog;
    }

    /// <summary>A site that is one page of what is wrong, for whoever has no other way to learn of it.</summary>
    public static ImmutableArray<PendingFile> PageOfProblems(InputFolder input, BuildOptions options, DiagnosticBag problems) => new ProblemsEdition(
        problems.InOrder(),
        options.Apply(ErrorBoundary.Run(SiteReader.File, new DiagnosticBag(), SiteReader.Nothing, () => SiteReader.Read(input, new DiagnosticBag()))).Config.Url.AbsolutePath,
        options.Source).List();
}
