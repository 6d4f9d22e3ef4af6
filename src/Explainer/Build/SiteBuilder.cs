using Explainer.Compose;
using Explainer.Emit;
using Explainer.Link;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Site;
using Explainer.Read.Works;

namespace Explainer.Build;

/// <summary>The whole generator on one screen: an input folder goes in, output files come out.</summary>
internal static class SiteBuilder
{
    /// <summary>Builds a site in memory. Pages are rendered when their files are asked for.</summary>
    public static BuildResult Build(InputFolder input, BuildOptions options, DiagnosticBag problems)
    {
        var catalog = ReadCatalog(input, options, problems);
        var bodies  = BodyComposer.ComposeAll(catalog, problems);        // in parallel; trees are dropped one by one
        var site    = Linker.Link(catalog.Sources, catalog, bodies, problems); // → Site, immutable, whole
        var files   = Emitter.Emit(site, input, options.IsOffline, problems); // → output files, none made before it is asked for
        return problems.HasErrors ? new BuildResult(null, [], problems) : new BuildResult(site, files, problems);
    }

    /// <summary>The first half: everything but the bodies, which are still text.</summary>
    public static Catalog ReadCatalog(InputFolder input, BuildOptions options, DiagnosticBag problems)
    {
        var file    = SiteReader.Read(input, problems);
        var sources = new SourceSet(input, options.Apply(file), WorksReader.Read(input, problems));
        var words   = WordsReader.Read(input, file.Config, problems);
        var headers = EntryReader.ReadAll(input, problems);              // files → typed front matter + body text
        return Catalog.Of(sources, headers, words, options.WithDrafts, problems); // what a body may point at
    }
}
