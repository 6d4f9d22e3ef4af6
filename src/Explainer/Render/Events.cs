using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes lists of events.</summary>
internal static class Events
{
    // The theme has nine colours; more strands begin again with the first.
    private const int Colours = 9;

    /// <summary>The events of a list, each under its year.</summary>
    public static ImmutableArray<EventView> Of(RenderContext context, IEnumerable<TimelineEvent> events, SiteUrl page) =>
        [.. events.Select(e => Of(context, e, page))];

    public static EventView Of(RenderContext context, TimelineEvent happened, SiteUrl page) => new()
    {
        Link = context.Link(page, happened.Url, happened.Title),
        Summary = happened.Summary,
        Date = context.DateOf(happened.Date)!,
        Year = YearOf(happened, context.Words.Dates),
        Place = happened.Place,
        Strand = happened.Strand is { } id ? StrandOf(context, context.Site.GetStrand(id), page) : null,
        ContentNotes = context.NotesOf(happened),
    };

    public static StrandView StrandOf(RenderContext context, Strand strand, SiteUrl page) =>
        new(context.Link(page, strand.Url, strand.Title, strand.Url == page), (context.Site.Config.Strands.IndexOf(strand) % Colours) + 1);

    private static string? YearOf(TimelineEvent happened, DateWords words) =>
        (happened.Date.Earliest ?? happened.Date.Latest) is { } day ? words.Year(day.Year) : null;
}
