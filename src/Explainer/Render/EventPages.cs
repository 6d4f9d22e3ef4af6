using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the events, the timeline and its strands.</summary>
internal sealed class EventPages(RenderContext context)
{
    public EventPageView Create(TimelineEvent timelineEvent)
    {
        var events = context.Site.Events;
        var index = context.Site.IndexOf(timelineEvent);
        return new EventPageView
        {
            Page = context.CreatePage(timelineEvent, "event", ListPage.Above(context.Site, timelineEvent)),
            Article = context.Articles.Create(timelineEvent),
            Facts = Facts(timelineEvent),
            Earlier = index > 0 ? context.Events.Create(events[index - 1], timelineEvent.Url) : null,
            Later = index + 1 < events.Length ? context.Events.Create(events[index + 1], timelineEvent.Url) : null,
        };
    }

    public TimelinePageView CreateTimeline()
    {
        var list = ListPage.For(context.Site, Kind.Event);
        return Create(context.CreatePage(list, "timeline"), context.Articles.Create(list), list, context.Site.Events) with
        {
            Files = context.Site.Events.IsEmpty ? [] :
            [
                context.Link(list.Url, WellKnownFiles.TimelineCsv, context.Words.AsTable),
                context.Link(list.Url, WellKnownFiles.TimelineJson, context.Words.AsTimelineJson),
            ],
        };
    }

    public TimelinePageView CreateStrand(Strand strand)
    {
        var timeline = ListPage.For(context.Site, Kind.Event);
        var list = ListOf(strand);
        return Create(context.CreatePage(strand.Url, "timeline", strand.Title, list.Summary, timeline),
            new ArticleView { Head = new HeadView { Title = strand.Title, Lead = list.Summary } },
            list, [.. context.Site.Events.Where(e => e.Strand == strand.Id)]);
    }

    /// <summary>A page of a long timeline: its events alone, since the drawing of all shows them too.</summary>
    /// <param name="strand">The strand whose events they are; null for those of all.</param>
    public TimelinePageView CreatePart(Strand? strand, ListPart part)
    {
        var timeline = ListPage.For(context.Site, Kind.Event);
        var list = strand is null ? timeline : ListOf(strand);
        return new TimelinePageView
        {
            Page = context.ListPartPages.CreatePage(list, part, "timeline", strand is null ? [] : [timeline]),
            Article = context.ListPartPages.CreateArticle(list, part),
            Index = context.ListPartPages.CreateIndex(list.Url, list.Title, part.Url),
            All = context.Link(part.Url, GeneratedPages.Timeline, context.Words.AllEvents),
            // Marks of the drawing that stand for several events lead here.
            Events = [.. part.Entries.Cast<TimelineEvent>().Select(e => context.Events.Create(e, part.Url) with { Anchor = AnchorOf(e) })],
        };
    }

    private ListPage ListOf(Strand strand) =>
        new(strand.Url, strand.Title, RenderContext.Format(context.Words.StrandSummary, strand.Title), null);

    private static string AnchorOf(TimelineEvent timelineEvent) => $"x-{timelineEvent.Id.Name}";

    private TimelinePageView Create(PageView page, ArticleView article, ListPage list, ImmutableArray<TimelineEvent> events)
    {
        var url = list.Url;
        var index = context.ListPartPages.CreateIndex(url, list.Title);
        var withScript = page with { KindScript = events.IsEmpty ? null : context.Lazy("river.js", url) };
        // A mark that stands for several events leads to the first of them in the list, on the page of a divided list that has it.
        var pages = new Dictionary<Entry, SiteUrl>(ReferenceEqualityComparer.Instance);
        foreach (var (entry, at) in context.Site.ListParts.GetValueOrDefault(url, []).SelectMany(p => p.Entries, (p, e) => (e, p.Url)))
        {
            pages.TryAdd(entry, at);
        }

        var first = new HashSet<TimelineEvent>(ReferenceEqualityComparer.Instance);
        var drawing = TimelineLayout.Draw(context, events, url, e =>
        {
            first.Add(e);
            return pages.GetValueOrDefault(e, url).At(AnchorOf(e));
        });
        return new TimelinePageView
        {
            Page = index is null ? context.WithFilter(withScript, url, events.Length) : withScript,
            Article = article,
            Drawing = drawing,
            Strands = [.. context.Site.Config.Strands.Select(s => context.Events.CreateStrand(s, url))],
            All = context.Link(url, GeneratedPages.Timeline, context.Words.AllEvents, url == GeneratedPages.Timeline),
            Index = index,
            Events = index is not null ? [] : [.. events.Select(e => context.Events.Create(e, url) with { Anchor = first.Contains(e) ? AnchorOf(e) : null })],
        };
    }

    private ImmutableArray<FactView> Facts(TimelineEvent timelineEvent)
    {
        var words = context.Words;
        var date = context.CreateDate(timelineEvent.Date)!;
        var facts = ImmutableArray.CreateBuilder<FactView>();
        facts.Add(new FactView(words.When, [new FactValue(date.Text, HtmlDateTime: date.HtmlDateTime)]));
        if (Where(timelineEvent) is { Length: > 0 } where)
        {
            facts.Add(new FactView(words.Where, where));
        }

        if (timelineEvent.Strand is { } id)
        {
            var strand = context.Site.GetStrand(id);
            facts.Add(new FactView(words.Strand, [new FactValue(strand.Title, context.Href(timelineEvent.Url, strand.Url))]));
        }

        var profiles = context.Site.GetNamed(EntryKind.Profile, timelineEvent.Profiles).ToList();
        if (profiles.Count > 0)
        {
            facts.Add(new FactView(words.WhoTookPart, [.. profiles.Select(p => new FactValue(p.Title, context.Href(timelineEvent.Url, p.Url)))]));
        }

        return facts.ToImmutable();
    }

    // In the writer's words where there are some; they lead to the place where it is one.
    private ImmutableArray<FactValue> Where(TimelineEvent timelineEvent)
    {
        var config = context.Site.Config;
        ImmutableArray<Place> places = [.. config.PlacesOf(timelineEvent).Select(config.FindPlace).OfType<Place>()];
        string HrefOf(Place place) => context.Href(timelineEvent.Url, place.Url);
        return timelineEvent.Place is null ? [.. places.Select(p => new FactValue(p.Title, HrefOf(p)))]
            : [new FactValue(config.NameOfPlace(timelineEvent)!, places is [var only] ? HrefOf(only) : null), .. places.Length > 1 ? places.Where(p => p.Id != timelineEvent.Place).Select(p => new FactValue(p.Title, HrefOf(p))) : []];
    }
}

/// <summary>Makes lists of events.</summary>
internal sealed class Events(RenderContext context)
{
    // The theme has nine colours; further strands reuse them in order.
    private const int Colours = 9;

    /// <summary>The events of a list, each under its year.</summary>
    public ImmutableArray<EventView> Create(IEnumerable<TimelineEvent> events, SiteUrl page) =>
        [.. events.Select(e => Create(e, page))];

    public EventView Create(TimelineEvent timelineEvent, SiteUrl page) => new()
    {
        Link = context.Link(page, timelineEvent.Url, timelineEvent.Title),
        Summary = timelineEvent.Summary,
        Date = context.CreateDate(timelineEvent.Date)!,
        Year = YearOf(timelineEvent, context.Words.Dates),
        Place = context.Site.Config.NameOfPlace(timelineEvent),
        Strand = timelineEvent.Strand is { } id ? CreateStrand(context.Site.GetStrand(id), page) : null,
        ContentNotes = context.NotesOf(timelineEvent),
    };

    public StrandView CreateStrand(Strand strand, SiteUrl page) =>
        new(context.Link(page, strand.Url, strand.Title, strand.Url == page), (context.Site.Config.Strands.IndexOf(strand) % Colours) + 1);

    // What is known by its decade or century stands under that, and not under its first year.
    private static string? YearOf(TimelineEvent timelineEvent, DateWords words) =>
        timelineEvent.Date is { IsInterval: false, Precision: > DatePrecision.Year } vague ? vague.ToWords(words) :
        (timelineEvent.Date.Earliest ?? timelineEvent.Date.Latest) is { } day ? words.Year(day.Year) : null;
}
