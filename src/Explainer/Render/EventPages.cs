using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the events, the timeline and its strands.</summary>
internal static class EventPages
{
    public static EventPageView Create(RenderContext context, TimelineEvent timelineEvent)
    {
        var events = context.Site.Events;
        var index = context.Site.IndexOf(timelineEvent);
        return new EventPageView
        {
            Page = context.CreatePage(timelineEvent, "event", ListPage.Above(context.Site, timelineEvent)),
            Article = Articles.Create(context, timelineEvent),
            Facts = Facts(context, timelineEvent),
            Earlier = index > 0 ? Events.Create(context, events[index - 1], timelineEvent.Url) : null,
            Later = index + 1 < events.Length ? Events.Create(context, events[index + 1], timelineEvent.Url) : null,
        };
    }

    public static TimelinePageView CreateTimeline(RenderContext context)
    {
        var list = ListPage.For(context.Site, Kind.Event);
        return Create(context, context.CreatePage(list, "timeline"), Articles.Create(context, list), list, context.Site.Events) with
        {
            Files = context.Site.Events.IsEmpty ? [] :
            [
                context.Link(list.Url, WellKnownFiles.TimelineCsv, context.Words.AsTable),
                context.Link(list.Url, WellKnownFiles.TimelineJson, context.Words.AsTimelineJson),
            ],
        };
    }

    public static TimelinePageView CreateStrand(RenderContext context, Strand strand)
    {
        var timeline = ListPage.For(context.Site, Kind.Event);
        var list = ListOf(context, strand);
        return Create(
            context, context.CreatePage(strand.Url, "timeline", strand.Title, list.Summary, timeline),
            new ArticleView { Head = new HeadView { Title = strand.Title, Lead = list.Summary } },
            list, [.. context.Site.Events.Where(e => e.Strand == strand.Id)]);
    }

    /// <summary>A page of a long timeline: its events alone, since the drawing of all shows them too.</summary>
    /// <param name="strand">The strand whose events they are; null for those of all.</param>
    public static TimelinePageView CreatePart(RenderContext context, Strand? strand, ListPart part)
    {
        var timeline = ListPage.For(context.Site, Kind.Event);
        var list = strand is null ? timeline : ListOf(context, strand);
        return new TimelinePageView
        {
            Page = ListPartPages.CreatePage(context, list, part, "timeline", strand is null ? [] : [timeline]),
            Article = ListPartPages.CreateArticle(context, list, part),
            Index = ListPartPages.CreateIndex(context, list.Url, list.Title, part.Url),
            All = context.Link(part.Url, GeneratedPages.Timeline, context.Words.AllEvents),
            // Marks of the drawing that stand for several events lead here.
            Events = [.. part.Entries.Cast<TimelineEvent>().Select(e => Events.Create(context, e, part.Url) with { Anchor = AnchorOf(e) })],
        };
    }

    private static ListPage ListOf(RenderContext context, Strand strand) =>
        new(strand.Url, strand.Title, RenderContext.Format(context.Words.StrandSummary, strand.Title), null);

    private static string AnchorOf(TimelineEvent timelineEvent) => $"x-{timelineEvent.Id.Name}";

    private static TimelinePageView Create(
        RenderContext context, PageView page, ArticleView article, ListPage list, ImmutableArray<TimelineEvent> events)
    {
        var url = list.Url;
        var index = ListPartPages.CreateIndex(context, url, list.Title);
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
            Strands = [.. context.Site.Config.Strands.Select(s => Events.CreateStrand(context, s, url))],
            All = context.Link(url, GeneratedPages.Timeline, context.Words.AllEvents, url == GeneratedPages.Timeline),
            Index = index,
            Events = index is not null ? [] : [.. events.Select(e => Events.Create(context, e, url) with { Anchor = first.Contains(e) ? AnchorOf(e) : null })],
        };
    }

    private static ImmutableArray<FactView> Facts(RenderContext context, TimelineEvent timelineEvent)
    {
        var words = context.Words;
        var date = context.CreateDate(timelineEvent.Date)!;
        var facts = ImmutableArray.CreateBuilder<FactView>();
        facts.Add(new FactView(words.When, [new FactValue(date.Text, HtmlDateTime: date.HtmlDateTime)]));
        if (Where(context, timelineEvent) is { Length: > 0 } where)
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
    private static ImmutableArray<FactValue> Where(RenderContext context, TimelineEvent timelineEvent)
    {
        var config = context.Site.Config;
        ImmutableArray<Place> places = [.. config.PlacesOf(timelineEvent).Select(config.FindPlace).OfType<Place>()];
        string HrefOf(Place place) => context.Href(timelineEvent.Url, place.Url);
        return timelineEvent.Place is null ? [.. places.Select(p => new FactValue(p.Title, HrefOf(p)))]
            : [new FactValue(config.NameOfPlace(timelineEvent)!, places is [var only] ? HrefOf(only) : null), .. places.Length > 1 ? places.Where(p => p.Id != timelineEvent.Place).Select(p => new FactValue(p.Title, HrefOf(p))) : []];
    }
}

/// <summary>Makes lists of events.</summary>
internal static class Events
{
    // The theme has nine colours; further strands reuse them in order.
    private const int Colours = 9;

    /// <summary>The events of a list, each under its year.</summary>
    public static ImmutableArray<EventView> Create(RenderContext context, IEnumerable<TimelineEvent> events, SiteUrl page) =>
        [.. events.Select(e => Create(context, e, page))];

    public static EventView Create(RenderContext context, TimelineEvent timelineEvent, SiteUrl page) => new()
    {
        Link = context.Link(page, timelineEvent.Url, timelineEvent.Title),
        Summary = timelineEvent.Summary,
        Date = context.CreateDate(timelineEvent.Date)!,
        Year = YearOf(timelineEvent, context.Words.Dates),
        Place = context.Site.Config.NameOfPlace(timelineEvent),
        Strand = timelineEvent.Strand is { } id ? CreateStrand(context, context.Site.GetStrand(id), page) : null,
        ContentNotes = context.NotesOf(timelineEvent),
    };

    public static StrandView CreateStrand(RenderContext context, Strand strand, SiteUrl page) =>
        new(context.Link(page, strand.Url, strand.Title, strand.Url == page), (context.Site.Config.Strands.IndexOf(strand) % Colours) + 1);

    private static string? YearOf(TimelineEvent timelineEvent, DateWords words) =>
        (timelineEvent.Date.Earliest ?? timelineEvent.Date.Latest) is { } day ? words.Year(day.Year) : null;
}
