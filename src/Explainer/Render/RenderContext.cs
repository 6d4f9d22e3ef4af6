using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Explainer.Citations;
using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>What all pages of an edition are made with: site, links and assets. Creates the chrome of pages and the small parts that many share.</summary>
/// <param name="assets">Where the theme's files lie.</param>
/// <param name="links">How links are written.</param>
/// <param name="languages">The languages of the site, and which of them this is.</param>
/// <param name="isForTeachers">True for the pages that only those find who have the address, with all that is for teachers.</param>
internal sealed class RenderContext(Site site, AssetUrls assets, LinkForm links, PageLanguages languages, bool isForTeachers = false)
{
    // The minimum number of sections for an outline.
    private const int FewestSections = 2;

    // Fewer entries are seen at a glance.
    private const int FewestToFilter = 30;

    private readonly bool hasCorrections =
        site.GeneratedPages.Contains(GeneratedPages.Corrections) || site.IntroductionOf("corrections") is not null;

    private readonly Metadata metadata = new(site, languages);

    private readonly ImmutableArray<WorkName> authors = PageWork.ParseAuthors(site.Config.Authors);

    public Site Site { get; } = site;

    // By the id of the work.
    private ConcurrentDictionary<string, TextRun[]> References { get; init; } = new(StringComparer.Ordinal);

    // By the address of the page.
    private ConcurrentDictionary<string, string> PagesInApa { get; init; } = new(StringComparer.Ordinal);

    public Words Words => Site.Words;

    public bool IsForTeachers => isForTeachers;

    public PageLanguages Languages => languages;

    public Articles Articles => field ??= new(this);

    public Cards Cards => field ??= new(this);

    public Events Events => field ??= new(this);

    public ListPartPages ListPartPages => field ??= new(this);

    public PartGroups PartGroups => field ??= new(this);

    public Previews Previews => field ??= new(this);

    /// <summary>The same with other assets. Both share the formatted references.</summary>
    public RenderContext With(AssetUrls others) => new(Site, others, links, languages, isForTeachers) { References = References, PagesInApa = PagesInApa };

    /// <summary>The same for the pages for teachers.</summary>
    public RenderContext ForTeachers() => new(Site, assets, links, languages, isForTeachers: true);

    /// <summary>The link to an address as it stands on a page, in the form of the edition.</summary>
    public string Href(SiteUrl page, SiteUrl to) => links.Href(page, to);

    /// <summary>The same with its text.</summary>
    public LinkView Link(SiteUrl page, SiteUrl to, string text, bool isCurrent = false) =>
        new(links.Href(page, to), text, isCurrent) { Language = PageLanguages.IsPageAbove(to) ? languages.Publication.Main.Tag : null };

    /// <summary>Composed text as it stands on a page, with links in the form of the edition.</summary>
    public PlacedHtml Place(StoredHtml text, SiteUrl page) => links.Place(text, page);

    /// <summary>The chrome of an entry's page.</summary>
    public PageView CreatePage(Entry entry, string kind, params ImmutableArray<ListPage> above)
    {
        var page = Bare(entry.Url, kind, entry.Title, entry.Summary, above) with
        {
            IsDraft = entry.IsDraft,
            Outline = OutlineOf(entry.Body),
            FormsStylesheet = FormsOn(entry.Url, entry.Body.HasForms),
            ChartsStylesheet = ChartsOn(entry.Url, entry.Body.HasCharts || (isForTeachers && entry.Body.ForTeachers is { HasCharts: true })),
            Code = CodeOn(entry.Url, entry.Body.HasCode || (isForTeachers && entry.Body.ForTeachers is { HasCode: true })),
        };
        return page.IsForMachines ? page with { Metadata = metadata.Create(page, entry, Trail(entry.Url, above)) } : page;
    }

    /// <summary>The chrome of a list page.</summary>
    /// <param name="list">The page.</param>
    /// <param name="kind">A class for styling.</param>
    /// <param name="hasForms">Whether what it lists has forms that a style sheet of their own is for.</param>
    /// <param name="hasCharts">Whether what it lists has charts.</param>
    /// <param name="hasCode">Whether what it lists has blocks of code.</param>
    public PageView CreatePage(ListPage list, string kind, bool hasForms = false, bool hasCharts = false, bool hasCode = false)
    {
        var page = Bare(list.Url, kind, list.Title, list.Summary, []) with
        {
            IsDraft = list.Introduction?.IsDraft ?? false,
            FormsStylesheet = FormsOn(list.Url, hasForms || list.Introduction is { Body.HasForms: true }),
            ChartsStylesheet = ChartsOn(list.Url, hasCharts || list.Introduction is { Body.HasCharts: true }),
            Code = CodeOn(list.Url, hasCode || list.Introduction is { Body.HasCode: true }),
        };
        return page.IsForMachines ? page with { Metadata = metadata.Create(page, list, Trail(list.Url, [])) } : page;
    }

    /// <summary>The chrome of any other page.</summary>
    /// <param name="kind">A class for styling.</param>
    /// <param name="description">One or two sentences; empty for none.</param>
    /// <param name="above">The list pages above it, from the top.</param>
    public PageView CreatePage(SiteUrl url, string kind, string title, string description, params ImmutableArray<ListPage> above)
    {
        var page = Bare(url, kind, title, description, above);
        return page.IsForMachines ? page with { Metadata = metadata.Create(page, title, Trail(url, above)) } : page;
    }

    public HeadView CreateHead(Entry entry, string? eyebrow = null) => new()
    {
        Title = entry is EasyPage easy ? easy.OwnTitle : entry.Title,
        Lead = entry.Lead,
        Eyebrow = entry is EasyPage ? Words.Easier : eyebrow,
        OtherVersion = OtherVersionOf(entry),
        ContentNotes = NotesOf(entry),
        Authors = ImmutableArray.CreateRange(entry.Authors, a => new AuthorView(a.Spoken, a.Page is { } author ? Href(entry.Url, author) : a.Address)),
        Updated = CreateDate(entry.Updated),
        Checked = CreateDate(entry.Checked),
        Reading = entry is Chapter or EasyPage ? ReadingOf(entry.Body.Level) : null,
    };

    // From a page to its easier version and back, so that nobody takes the one for the other.
    private LinkView? OtherVersionOf(Entry entry) => entry is EasyPage easy
        ? Site.Find(easy.Of) is { } page ? Link(entry.Url, page.Url, WordTable.Fill(Words.ToWholePage, page.Title)) : null
        : Site.FindEasierOf(entry) is { } easier ? Link(entry.Url, easier.Url, Words.ToEasier) : null;

    /// <summary>The link to a file that only some pages load, by its name in <c>assets/js/lazy/</c>.</summary>
    public string Lazy(string name, SiteUrl page) => Href(page, assets.Lazy[name]);

    /// <summary>The chrome of a page with a field that narrows its list, where that is long.</summary>
    /// <param name="entries">How many entries the list has.</param>
    public PageView WithFilter(PageView page, SiteUrl url, int entries) => entries < FewestToFilter ? page : page with { ListScript = Lazy("filter.js", url) };

    /// <summary>The formatted reference of a work. Many pages cite the same few works, so each is formatted once.</summary>
    public ImmutableArray<TextRun> FormatReference(Work work) =>
        ImmutableCollectionsMarshal.AsImmutableArray(
            References.GetOrAdd(work.Id, static (_, x) => [.. Isolation.Apply(ApaStyle.Format(x.Item1, x.Item2), x.Item3)], Tuple.Create(ForReaders(work).AtLivingAddress(), Words, Site.Config.Language)));

    /// <summary>How a page is cited in APA style. It is formatted once for its foot and for the page that says how it is cited.</summary>
    public Html CiteInApa(Work page) =>
        new(PagesInApa.GetOrAdd(page.Url!, static (_, x) => ReferenceMarkup.Write(ApaStyle.Format(x.Item1, x.Item2), x.Item3).Markup, Tuple.Create(page, Words, Site.Config.Language)));

    /// <summary>The page of an entry as a work that others cite.</summary>
    public Work CreateWork(Entry entry) =>
        PageWork.Create(Site.Config, entry.Authors.IsEmpty ? authors : PageWork.ParseAuthors(entry.Authors.Select(a => a.Name)), entry);

    /// <summary>The work with its links for the readers of these pages: links for teachers appear on their pages only.</summary>
    public Work ForReaders(Work work) =>
        isForTeachers && work.Link == WorkAudience.Teachers ? work with { Link = WorkAudience.Everyone } : work;

    /// <summary>The labels of an entry's content notes, in the order of the site's list.</summary>
    public ImmutableArray<string> NotesOf(Entry entry) => Site.Config.NotesOf(entry);

    // What a reader can spare at one sitting.
    private const int MostMinutes = 90;

    /// <summary>How long a story or a course takes; in hours where it is more than one sitting.</summary>
    public static string TimeOf(Words words, int minutes) =>
        minutes < MostMinutes ? words.ReadingTime.Format(minutes) : words.ReadingHours.Format((minutes + 30) / 60);

    // Minutes for everyone. A school grade or the number of a formula means nothing to most, and to a reader of 17 "grade 5" is an insult:
    // only teachers, who choose texts by it, are told.
    private string? ReadingOf(ReadingLevel level)
    {
        if (level.Minutes == 0)
        {
            return null;
        }

        var time = Words.ReadingTime.Format(level.Minutes);
        return isForTeachers && level.Score is { } score
            ? Format(Words.ReadingTimeAndGrade, time, level.Formula!.Describe(score))
            : time;
    }

    /// <summary>The files to take along, of the whole site or of a pack: those for everyone, and on the pages for teachers all of them.</summary>
    public ImmutableArray<DownloadView> CreateDownloads(SiteUrl page, Pack? pack = null) =>
        [.. assets.Downloads.Where(d => d.File.Pack?.Id == pack?.Id && (isForTeachers || !d.File.IsForTeachers)).Select(d => DownloadView.Create(d.File, d.Size?.Value, Href(page, d.Url), Words))];

    /// <summary>The files that are made of a page.</summary>
    public ImmutableArray<DownloadView> CreateFiles(Entry entry, SiteUrl page) => assets.PageFiles.Count == 0 ? [] :
    [
        .. PageFile.Collect(Site.Config, entry).Where(f => f.IsForTeachers == isForTeachers && assets.PageFiles.ContainsKey(f.Url))
            .Select(f => DownloadView.Create(f, assets.PageFiles[f.Url]?.Value, Href(page, f.Url), Words)),
    ];

    public DateView? CreateDate(FuzzyDate? date) =>
        date is null ? null : new DateView(date.ToWords(Words.Dates), date.HtmlDateTime);

    public static string Format(string format, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, format, values);

    private PageView Bare(SiteUrl url, string kind, string title, string description, ImmutableArray<ListPage> above) => new()
    {
        Words = Words,
        Language = Site.Config.Language,
        IsRightToLeft = Site.Config.IsRightToLeft,
        DocumentTitle = url == SiteUrl.Home ? Site.Config.Title : Format(Words.PageTitle, title, Site.Config.Title),
        Description = description,
        Canonical = url.Under(Site.Config.Url),
        Kind = kind,
        Stylesheet = Href(url, assets.Stylesheet),
        KindStylesheet = SheetOf(kind, url),
        FirstScript = assets.First is { } first ? Href(url, first) : null,
        Script = assets.Script is { } script ? Href(url, script) : null,
        Icon = new IconView(Href(url, assets.Icon.Url), assets.Icon.MediaType),
        TouchIcon = assets.TouchIcon is { } touch ? Href(url, touch.Url) : null,
        Fonts = ImmutableArray.CreateRange(assets.Fonts, f => Href(url, f)),
        Logo = assets.Logo is { } logo ? new LogoView(Href(url, logo.Url), logo.Width) : null,
        Feed = FeedOn(url),
        Manifest = url == SiteUrl.Home && assets.Manifest is { } manifest ? Href(url, manifest) : null,
        Site = Link(url, SiteUrl.Home, Site.Config.Title, url == SiteUrl.Home),
        Navigation = ImmutableArray.CreateRange(Site.Navigation, n => NavigationOn(url, n)),
        Breadcrumbs = url == SiteUrl.Home ? [] :
        [
            Link(url, SiteUrl.Home, Words.Home),
            .. above.Select(l => Link(url, l.Url, l.Title)),
        ],
        IsForTeachers = isForTeachers,
        Licence = Site.Config.Licence,
        Tagline = Site.Config.Tagline,
        Support = SupportOn(url),
        Exit = Site.Config.ExitPage is { } exit ? new ExitView(exit.AbsoluteUri, Lazy("exit.js", url), SheetOf("exit", url)) : null,
        Corrections = CorrectionsOn(url),
        Footer = [.. Site.Footer.Where(l => l.Url is null || l.Url != Site.Support).Select(l => LinkOn(url, l))],
        SiteMap = Link(url, GeneratedPages.SiteMap, Words.SiteMap, url == GeneratedPages.SiteMap),
        Search = assets.Search is { } search ? Href(url, search.Value) : null,
        Languages = languages.CreateSwitch(url, SheetOf(AssetUrls.Languages, url), Href),
        Alternates = languages.ListAlternates(url),
    };

    private string? FormsOn(SiteUrl page, bool hasForms) => hasForms ? SheetOf("forms", page) : null;

    private string? ChartsOn(SiteUrl page, bool hasCharts) => hasCharts ? SheetOf("charts", page) : null;

    private CodeAssets? CodeOn(SiteUrl page, bool hasCode) => hasCode && SheetOf("code", page) is { } sheet ? new CodeAssets(sheet, Lazy("code.js", page)) : null;

    private string? SheetOf(string kind, SiteUrl page) => assets.KindStyles.GetValueOrDefault(kind) is { } styles ? Href(page, styles) : null;

    private NavigationView NavigationOn(SiteUrl url, NavigationItem item)
    {
        if (item.Links.IsEmpty)
        {
            return new NavigationView(LinkOn(url, item), []);
        }

        var links = ImmutableArray.CreateRange(item.Links, l => LinkOn(url, l));
        return new NavigationView(new LinkView("", item.Title, links.Any(l => l.IsCurrent)), links);
    }

    private LinkView LinkOn(SiteUrl url, NavigationItem item) => item.Url is { } to
        ? Link(url, to, item.Title, IsUnder(url, to))
        : new LinkView(item.Address!, item.Title, IsOutside: true);

    private LinkView? SupportOn(SiteUrl url) =>
        Site.Support is { } support ? Link(url, support, Words.Support, support == url) : null;

    private LinkView? CorrectionsOn(SiteUrl url) => hasCorrections
        ? Link(url, GeneratedPages.Corrections, Words.Corrections, url == GeneratedPages.Corrections)
        : null;

    private static ImmutableArray<SiteUrl> Trail(SiteUrl url, ImmutableArray<ListPage> above) =>
        url == SiteUrl.Home ? [] : [SiteUrl.Home, .. above.Select(l => l.Url)];

    private LinkView? FeedOn(SiteUrl page) =>
        assets.Feed is { } feed ? Link(page, feed, Words.Feed) : null;

    private static bool IsUnder(SiteUrl page, SiteUrl item) =>
        page.Path.StartsWith(item.Path, StringComparison.Ordinal) && (item != SiteUrl.Home || page == SiteUrl.Home);

    // A third-level heading belongs to the second-level heading before it; without one it is a section itself.
    private static ImmutableArray<OutlineView> OutlineOf(Body body)
    {
        var sections = new List<OutlineView>();
        foreach (var heading in body.Headings.Where(h => h.Level <= 3))
        {
            var link = new LinkView(SiteUrl.LinkWithin(heading.Id), heading.Text);
            if (heading.Level == 2 || sections.Count == 0)
            {
                sections.Add(new OutlineView(link, []));
            }
            else
            {
                sections[^1] = sections[^1] with { Parts = sections[^1].Parts.Add(link) };
            }
        }

        return sections.Count < FewestSections ? [] : [.. sections];
    }
}
