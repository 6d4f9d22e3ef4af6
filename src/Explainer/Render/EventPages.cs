using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the events, the timeline and its strands.</summary>
internal static class EventPages
{
    public static EventPageView Create(RenderContext context, TimelineEvent happened)
    {
        var events = context.Site.Events;
        var index = context.Site.PlaceOf(happened);
        return new EventPageView
        {
            Page = context.Of(happened, "event", ListPage.Timeline(context.Site)),
            Article = Articles.Of(context, happened),
            Facts = Facts(context, happened),
            Earlier = index > 0 ? Events.Of(context, events[index - 1], happened.Url) : null,
            Later = index + 1 < events.Length ? Events.Of(context, events[index + 1], happened.Url) : null,
        };
    }

    public static TimelinePageView CreateTimeline(RenderContext context)
    {
        var list = ListPage.Timeline(context.Site);
        return Create(context, context.Of(list, "timeline"), Articles.Of(context, list), list.Url, context.Site.Events) with
        {
            Files = context.Site.Events.IsEmpty ? [] :
            [
                context.Link(list.Url, TimelineFiles.Csv, context.Words.AsTable),
                context.Link(list.Url, TimelineFiles.Json, context.Words.AsTimelineJson),
            ],
        };
    }

    public static TimelinePageView CreateStrand(RenderContext context, Strand strand)
    {
        var timeline = ListPage.Timeline(context.Site);
        var summary = RenderContext.Format(context.Words.StrandSummary, strand.Title);
        return Create(
            context, context.Of(strand.Url, "timeline", strand.Title, summary, timeline),
            new ArticleView { Head = new HeadView { Title = strand.Title, Lead = summary }, Body = Html.Empty },
            strand.Url, [.. context.Site.Events.Where(e => e.Strand == strand.Id)]);
    }

    private static TimelinePageView Create(
        RenderContext context, PageView page, ArticleView article, SiteUrl url, ImmutableArray<TimelineEvent> events) => new()
    {
        Page = page with { KindScript = events.IsEmpty ? null : context.Lazy("river.js", url) },
        Article = article,
        Drawing = TimelineLayout.Draw(context, events, url),
        Strands = [.. context.Site.Config.Strands.Select(s => Events.StrandOf(context, s, url))],
        All = context.Link(url, GeneratedPages.Timeline, context.Words.AllEvents, url == GeneratedPages.Timeline),
        Events = Events.Of(context, events, url),
    };

    private static ImmutableArray<FactView> Facts(RenderContext context, TimelineEvent happened)
    {
        var words = context.Words;
        var date = context.DateOf(happened.Date)!;
        var facts = ImmutableArray.CreateBuilder<FactView>();
        facts.Add(new FactView(words.When, [new FactValue(date.Text, HtmlDateTime: date.HtmlDateTime)]));
        if (happened.Place is { } place)
        {
            facts.Add(new FactView(words.Where, [new FactValue(place)]));
        }

        if (happened.Strand is { } id)
        {
            var strand = context.Site.GetStrand(id);
            facts.Add(new FactView(words.Strand, [new FactValue(strand.Title, context.Href(happened.Url, strand.Url))]));
        }

        var profiles = happened.Profiles.Select(p => context.Site.Get(new EntryId(EntryKind.Profile, p))).ToList();
        if (profiles.Count > 0)
        {
            facts.Add(new FactView(words.WhoTookPart, [.. profiles.Select(p => new FactValue(p.Title, context.Href(happened.Url, p.Url)))]));
        }

        return facts.ToImmutable();
    }
}
