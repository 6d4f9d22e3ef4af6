using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the events, the timeline and its strands.</summary>
internal static class EventPages
{
    public static EventPageView Create(Shell shell, TimelineEvent happened)
    {
        var events = shell.Site.Events;
        var index = shell.Site.PlaceOf(happened);
        return new EventPageView
        {
            Page = shell.Of(happened, "event", ListPage.Timeline(shell.Site)),
            Article = Articles.Of(shell, happened),
            Facts = Facts(shell, happened),
            Earlier = index > 0 ? Events.Of(shell, events[index - 1], happened.Url) : null,
            Later = index + 1 < events.Length ? Events.Of(shell, events[index + 1], happened.Url) : null,
        };
    }

    public static TimelinePageView CreateTimeline(Shell shell)
    {
        var list = ListPage.Timeline(shell.Site);
        return Create(shell, shell.Of(list, "timeline"), Articles.Of(shell, list), list.Url, shell.Site.Events) with
        {
            Files = shell.Site.Events.IsEmpty ? [] :
            [
                new LinkView(TimelineFiles.Csv.From(list.Url), shell.Words.AsTable),
                new LinkView(TimelineFiles.Json.From(list.Url), shell.Words.AsTimelineJson),
            ],
        };
    }

    public static TimelinePageView CreateStrand(Shell shell, Strand strand)
    {
        var timeline = ListPage.Timeline(shell.Site);
        var summary = Shell.Format(shell.Words.StrandSummary, strand.Title);
        return Create(
            shell, shell.Of(strand.Url, "timeline", strand.Title, summary, timeline),
            new ArticleView { Head = new HeadView { Title = strand.Title, Lead = summary }, Body = Html.Empty },
            strand.Url, [.. shell.Site.Events.Where(e => e.Strand == strand.Id)]);
    }

    private static TimelinePageView Create(
        Shell shell, PageView page, ArticleView article, SiteUrl url, ImmutableArray<TimelineEvent> events) => new()
    {
        Page = page with { KindScript = events.IsEmpty ? null : shell.Lazy("river.js", url) },
        Article = article,
        Drawing = TimelineDrawer.Draw(shell, events, url, shell.Words.TimelineDrawing),
        Strands = [.. shell.Site.Config.Strands.Select(s => Events.StrandOf(shell, s, url))],
        All = new LinkView(MadePages.Timeline.From(url), shell.Words.AllEvents, url == MadePages.Timeline),
        Events = Events.Of(shell, events, url),
    };

    private static ImmutableArray<FactView> Facts(Shell shell, TimelineEvent happened)
    {
        var words = shell.Words;
        var date = shell.DateOf(happened.Date)!;
        var facts = ImmutableArray.CreateBuilder<FactView>();
        facts.Add(new FactView(words.When, [new FactValue(date.Text, Time: date.Value)]));
        if (happened.Place is { } place)
        {
            facts.Add(new FactView(words.Where, [new FactValue(place)]));
        }

        if (happened.Strand is { } id)
        {
            var strand = shell.Site.GetStrand(id);
            facts.Add(new FactView(words.Strand, [new FactValue(strand.Title, strand.Url.From(happened.Url))]));
        }

        var profiles = happened.Profiles.Select(p => shell.Site.Get(new EntryId(EntryKind.Profile, p))).ToList();
        if (profiles.Count > 0)
        {
            facts.Add(new FactView(words.WhoTookPart, [.. profiles.Select(p => new FactValue(p.Title, p.Url.From(happened.Url)))]));
        }

        return facts.ToImmutable();
    }
}
