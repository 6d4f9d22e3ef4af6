using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Read.Site;
using Explainer.Render;
using Explainer.Theme.Pages;

namespace Explainer.Editions;

/// <summary>The website, to be published on any host.</summary>
/// <param name="saysSizes">Whether pages say how large the files to take along are, for which these are made before they are whole.</param>
internal class WebEdition(bool saysSizes = true) : SiteEdition
{
    protected override IEnumerable<SitePage> ListPages(RenderContext context) =>
    [
        .. new SitePages(context).Collect().Append(new SitePages(context).CreateNotFound()).Select(p => p with { Chrome = Chrome.Website }),
        .. new SitePages(context).CollectRedirects(),
    ];

    protected override IEnumerable<PendingFile> ListFiles(EditionSource source, RenderContext context) =>
    [
        .. source.Theme.Files.Select(f => PendingFile.From(f) with { IsShared = true }),
        .. CiteFiles(context),
        .. Timeline(source.Site),
        .. ForMachines(source),
        .. source.ListCopies(),
        .. source.ListRootFiles(),
    ];

    protected override ImmutableArray<TakeAway> ListTakeAways(EditionSource source) => TakeAway.List(source, source.Site.Downloads, saysSizes);

    protected override ImmutableArray<PageTakeAway> ListPageTakeAways(EditionSource source) => PageTakeAway.List(source, source.Site.Config.Editions, saysSizes);

    protected override SearchFiles? CreateSearch(RenderContext context, ThemeAssets theme) => SearchFiles.Create(context, theme.Urls);

    private static PendingFile[] Timeline(Site site) => site.Events.IsEmpty ? [] :
    [
        new PendingFile(WellKnownFiles.TimelineJson.OutputPath, SiteReader.File, () => TimelineDownloads.CreateJson(site)),
        new PendingFile(WellKnownFiles.TimelineCsv.OutputPath, SiteReader.File, () => TimelineDownloads.CreateTable(site)),
    ];

    private static IEnumerable<PendingFile> ForMachines(EditionSource source)
    {
        var site = source.Site;
        PendingFile Made(SiteUrl url, Func<OutputFile> make) => new(url.OutputPath, SiteReader.File, make) { Audience = Audience.Servers };
        if (!site.Changes.IsEmpty)
        {
            yield return Made(WellKnownFiles.Feed, () => AtomFeed.Create(site));
        }

        yield return Made(WellKnownFiles.Manifest, () => ServerFiles.CreateManifest(site, source.Theme.Urls));
        foreach (var file in source.Languages.Current.IsMain ? ForHost(source.Languages.Publication, Made) : [])
        {
            yield return file;
        }
    }

    // What hosts and crawlers look for at the top alone says the same of all languages.
    private static IEnumerable<PendingFile> ForHost(Publication publication, Func<SiteUrl, Func<OutputFile>, PendingFile> made)
    {
        if (publication.HasSeveral || !publication.Main.Site.Redirects.IsEmpty)
        {
            yield return made(WellKnownFiles.Redirects, () => ServerFiles.CreateRedirects(publication));
        }

        yield return made(WellKnownFiles.Sitemap, () => Sitemap.Create(publication));
        yield return made(WellKnownFiles.Robots, () => ServerFiles.CreateRobots(publication.Main.Site));
        yield return made(WellKnownFiles.Headers, () => ResponseHeaders.Create(publication));
    }

    // The citation pages, one for every entry.
    private static IEnumerable<PendingFile> CiteFiles(RenderContext context)
    {
        var form = new Lazy<PageTemplate>(() => PrintTemplate(context));
        return context.Site.Entries.Select(e => new PendingFile(CiteUrls.Folder + e.Url.OutputPath, e.File,
            () => form.Value.Fill(CiteUrls.For(e.Url), new CitePages(context).ValuesOf(e))) { IsPage = true, IsCompanion = true });
    }

    private static PageTemplate PrintTemplate(RenderContext context)
    {
        var page = new PageRenderer().Render(new SitePage(CiteUrls.For(SiteUrl.Home), SiteReader.File, typeof(CitePage), () => new CitePages(context).CreateTemplate()) { Chrome = Chrome.Bare });
        return new PageTemplate(Encoding.UTF8.GetString(page.Bytes.Span), CitePages.Placeholders);
    }
}
