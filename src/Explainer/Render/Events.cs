using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes lists of events.</summary>
internal static class Events
{
    // The theme has nine colours; more strands begin again with the first.
    private const int Colours = 9;

    /// <summary>The events of a list, each under its year.</summary>
    public static ImmutableArray<EventView> Of(Shell shell, IEnumerable<TimelineEvent> events, SiteUrl page) =>
        [.. events.Select(e => Of(shell, e, page))];

    public static EventView Of(Shell shell, TimelineEvent happened, SiteUrl page) => new()
    {
        Link = new LinkView(happened.Url.From(page), happened.Title),
        Summary = happened.Summary,
        Date = shell.DateOf(happened.Date)!,
        Year = YearOf(happened, shell.Words.Dates),
        Place = happened.Place,
        Strand = happened.Strand is { } id ? StrandOf(shell, shell.Site.GetStrand(id), page) : null,
        ContentNotes = shell.NotesOf(happened),
    };

    public static StrandView StrandOf(Shell shell, Strand strand, SiteUrl page) =>
        new(new LinkView(strand.Url.From(page), strand.Title, strand.Url == page), (shell.Site.Config.Strands.IndexOf(strand) % Colours) + 1);

    private static string? YearOf(TimelineEvent happened, DateWords words) =>
        (happened.Date.Earliest ?? happened.Date.Latest) is { } day ? words.Year(day.Year) : null;
}
