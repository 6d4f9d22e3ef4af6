using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Emit;

/// <summary>Lists every file of the output. None is made before it is asked for.</summary>
internal static class Emitter
{
    public static ImmutableArray<PendingFile> Emit(Site site, InputFolder input, DiagnosticBag problems)
    {
        var assets = ThemeAssets.Create(input, problems);
        var renderer = new PageRenderer();
        var pages = SitePages.Of(site, assets.Urls).Append(SitePages.NotFound(site, assets.Urls));
        return
        [
            .. assets.Files.Select(PendingFile.Of),
            .. pages.Select(p => new PendingFile(p.Url.OutputPath, p.Source, () => renderer.Render(p))),
            .. CiteFiles.Of(site, assets.Urls, renderer),
            .. Timeline(site),
            .. Redirects.Create(site) is { } redirects ? [PendingFile.Of(redirects)] : ImmutableArray<PendingFile>.Empty,
            .. site.Files.Select(f => new PendingFile(f, f, () => Copy(input, f))),
        ];
    }

    private static PendingFile[] Timeline(Site site) => site.Events.IsEmpty ? [] :
    [
        new PendingFile(TimelineFiles.Json.OutputPath, SiteReader.File, () => TimelineJson.Create(site)),
        new PendingFile(TimelineFiles.Csv.OutputPath, SiteReader.File, () => TimelineCsv.Create(site)),
    ];

    // It was listed a moment ago; if it is gone now, so is the reason to publish the site as it was read.
    private static OutputFile Copy(InputFolder input, string path)
    {
        var problems = new DiagnosticBag();
        var bytes = InputFolder.ReadBytes(input.Find(path)!, problems);
        return bytes is not null ? new OutputFile(path, bytes) : throw new InputChangedException(problems.InOrder()[0]);
    }
}
