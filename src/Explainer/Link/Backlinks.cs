using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Link;

/// <summary>Turns every link round: who mentions a person, a term, an event or a work, each page once.</summary>
internal static class Backlinks
{
    /// <summary>By the path of the page that is mentioned; chapters first, in reading order, then others by kind and title.</summary>
    public static ILookup<string, Backlink> Of(IReadOnlyCollection<Entry> entries, IEnumerable<Work> works)
    {
        var pages = entries.Where(e => e.Id.ListsMentions).ToDictionary(e => e.Id, e => e.Url.Path);
        var ofWorks = works.ToDictionary(w => w.Id, w => w.Address.Path, StringComparer.Ordinal);
        return InOrder(entries)
            .SelectMany(from => MentionsIn(from)
                .Select(m => (Path: m.Entry is { } id ? pages.GetValueOrDefault(id) : ofWorks.GetValueOrDefault(m.Work!), m.Context, m.Locators))
                .Where(m => m.Path is not null && m.Path != from.Url.Path)
                .DistinctBy(m => m.Path)
                .Select(m => (m.Path, Backlink: new Backlink(from, m.Context, m.Locators))))
            .ToLookup(m => m.Path!, m => m.Backlink, StringComparer.Ordinal);
    }

    private static IEnumerable<(EntryId? Entry, string? Work, MentionContext Context, ImmutableArray<string> Locators)> MentionsIn(Entry entry) =>
    [
        .. entry.Body.References.Select(r => (r.To, (string?)null, r.Context ?? MentionContext.None, ImmutableArray<string>.Empty)),
        .. entry.Body.Citations.Select(c => ((EntryId?)null, c.WorkId, c.Context, c.Locators)),
        .. entry.Body.WorkLinks.Select(l => ((EntryId?)null, l.WorkId, l.Context, ImmutableArray<string>.Empty)),
        .. entry.FurtherReading.Select(id => ((EntryId?)null, id, new MentionContext("x-r-" + id, null), ImmutableArray<string>.Empty)),
    ];

    private static IEnumerable<Entry> InOrder(IEnumerable<Entry> entries) => entries
        .OrderBy(e => e is Chapter ? -1 : (int)e.Id.Kind)
        .ThenBy(e => (e as Chapter)?.Order ?? int.MaxValue)
        .ThenBy(e => e is Chapter ? "" : FoldedOrder.Fold(e.Title), StringComparer.Ordinal)
        .ThenBy(e => e.Id);
}
