using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>Lists every file of the output, when somebody asks for the list. None is made before it is asked for itself.</summary>
internal static class Emitter
{
    /// <param name="site">The site.</param>
    /// <param name="input">Where the files lie that are published as they are.</param>
    /// <param name="assets">The theme's files.</param>
    /// <param name="form">What it is made for.</param>
    /// <param name="problems">What was found so far.</param>
    public static Lazy<ImmutableArray<PendingFile>> Emit(Site site, InputFolder input, ThemeAssets assets, SiteForm form, DiagnosticBag problems)
    {
        ThemeReferences.Check(assets.References, input, problems);
        // Nobody asks for a file of a site that has errors.
        return problems.HasErrors ? new([]) : new(() => List(site, input, form, assets));
    }

    private static ImmutableArray<PendingFile> List(Site site, InputFolder input, SiteForm form, ThemeAssets assets)
    {
        var bare = new RenderContext(site, assets.Urls, form == SiteForm.Offline ? LinkForm.Files : LinkForm.Folders);
        var search = SearchFiles.Create(bare, assets.Urls, form);
        var urls = assets.Urls with { Search = search.Script, IsOffline = form == SiteForm.Offline };
        var renderer = new PageRenderer();
        var context = bare.With(urls);
        var pages = SitePages.Of(context).Append(SitePages.NotFound(context)).Select(p => p with { Chrome = Chrome.Website }).Concat(SitePages.Redirects(context));
        ImmutableArray<PendingFile> files =
        [
            .. assets.Files.Select(PendingFile.Of),
            .. search.Files,
            .. pages.Select(p => new PendingFile(p.Url.OutputPath, p.Source, () => renderer.Render(p)) { IsPage = true, IsForServers = p.IsForServers }),
            .. CiteFiles.Of(context, renderer),
            .. Timeline(site),
            .. ForMachines(site, assets.Urls),
            .. site.Files.Select(f => new PendingFile(f, f, () => Copy(input, f))),
        ];
        return [.. files.Where(f => form != SiteForm.Offline || !f.IsForServers).Select(f => f.Guarded())];
    }

    private static PendingFile[] Timeline(Site site) => site.Events.IsEmpty ? [] :
    [
        new PendingFile(TimelineFiles.Json.OutputPath, SiteReader.File, () => TimelineJson.Create(site)),
        new PendingFile(TimelineFiles.Csv.OutputPath, SiteReader.File, () => TimelineCsv.Create(site)),
    ];

    private static IEnumerable<PendingFile> ForMachines(Site site, AssetUrls assets)
    {
        PendingFile Made(SiteUrl url, Func<OutputFile> make) => new(url.OutputPath, SiteReader.File, make) { IsForServers = true };
        if (!site.Changes.IsEmpty)
        {
            yield return Made(MachineFiles.Feed, () => AtomFeed.Create(site));
        }

        if (!site.Redirects.IsEmpty)
        {
            yield return Made(MachineFiles.Redirects, () => Redirects.Create(site));
        }

        yield return Made(MachineFiles.Sitemap, () => Sitemap.Create(site));
        yield return Made(MachineFiles.Robots, () => RobotsFile.Create(site));
        yield return Made(MachineFiles.Manifest, () => WebManifest.Create(site, assets));
        yield return Made(MachineFiles.Headers, () => ResponseHeaders.Create(site));
    }

    // It was listed a moment ago; if it is gone now, so is the reason to publish the site as it was read.
    private static OutputFile Copy(InputFolder input, string path)
    {
        var problems = new DiagnosticBag();
        var bytes = InputFolder.ReadBytes(input.Find(path)!, problems);
        return bytes is not null ? new OutputFile(path, bytes) : throw new InputChangedException(problems.InOrder()[0]);
    }
}
