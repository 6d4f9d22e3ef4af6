using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Editions;
using Explainer.Link;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Kinds;
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
        var theme   = Task.Run(() => ReadTheme(input, cache)); // runs in parallel: it is independent of the content
        var catalog = ReadCatalog(input, options, problems, cache);
        var bodies  = BodyComposer.ComposeAll(catalog, problems, cache?.Bodies); // in parallel; trees are dropped one by one
        var site    = Linker.Link(catalog.Sources, catalog, bodies, isUnderstood: !problems.HasErrors, problems, cache?.Checks); // → Site, immutable, whole
        var (assets, themeProblems) = theme.GetAwaiter().GetResult();
        return problems.With(themeProblems).HasErrors || assets is null
            ? new BuildResult(null, catalog, new([]), problems)
            : new BuildResult(site, catalog, new(() => options.Edition.List(new EditionSource(site, input, assets.WithScripts(site.Words)))), problems); // → files, none made before it is asked for
    }

    /// <summary>The first half: everything but the bodies, which are still text.</summary>
    public static Catalog ReadCatalog(InputFolder input, BuildOptions options, DiagnosticBag problems, BuildCache? cache = null)
    {
        var facts   = (cache?.Facts).GetOrCreate("", () => SiteFacts.FilesOf(input), problems, created => SiteFacts.Read(input, options, created));
        var headers = EntryReader.ReadAll(input, facts.Dates, problems, cache?.Headers); // files → typed front matter + body text
        var sources = new SourceSet(input, facts.Site, facts.Works) { Parts = PartFiles.ReadAll(input, problems, cache?.Parts), Unread = facts.Unread };
        var catalog = Catalog.Create(sources, headers, facts.Words, options.WithDrafts, problems, cache?.Catalog); // what a body may point at
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
