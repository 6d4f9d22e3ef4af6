using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Link;

/// <summary>Inverts the links of all bodies: which pages link to a person, a term, an event or a work.</summary>
internal static class Backlinks
{
    /// <summary>
    /// By the path of the page that is linked to, each linking page once, be it easier or whole: chapters first, in reading order, then others by
    /// kind and title.
    /// </summary>
    public static ILookup<string, Backlink> Collect(IReadOnlyCollection<Entry> entries, IEnumerable<Work> works, FoldedOrder order)
    {
        var pages = entries.Where(e => e.Id.Row.ListsBacklinks).ToDictionary(e => e.Id, e => e.Url.Path);
        var ofWorks = works.ToDictionary(w => w.Id, w => w.Address.Path, StringComparer.Ordinal);
        var mentions = new List<Mention>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var easier = entries.OfType<EasyPage>().Select(e => e.Of).ToHashSet();
        var mentioning = new HashSet<(EntryId From, string Path)>(); // of pages with an easier version, which comes after its page
        foreach (var from in InOrder(entries, order))
        {
            seen.Clear();
            // A page does not mention itself in its easier version either.
            var whole = from is EasyPage easy ? pages.GetValueOrDefault(easy.Of) : null;
            foreach (var mention in MentionsIn(from, pages, ofWorks))
            {
                if (mention.Path is { } path && path != from.Url.Path && path != whole && seen.Add(path) && IsNew(from, path, easier, mentioning))
                {
                    mentions.Add(mention);
                }
            }
        }

        return mentions.ToLookup(m => m.Path!, m => m.Backlink, StringComparer.Ordinal);
    }

    // An easier version says little that its page does not.
    private static bool IsNew(Entry from, string path, HashSet<EntryId> easier, HashSet<(EntryId From, string Path)> mentioning) =>
        from is EasyPage easy ? !mentioning.Contains((easy.Of, path)) : !easier.Contains(from.Id) || mentioning.Add((from.Id, path));

    private static IEnumerable<Mention> MentionsIn(Entry from, Dictionary<EntryId, string> pages, Dictionary<string, string> ofWorks)
    {
        foreach (var reference in from.Body.References)
        {
            yield return new Mention(pages.GetValueOrDefault(reference.To), new Backlink(from, reference.Context ?? BacklinkContext.None, []));
        }

        foreach (var citation in from.Body.Citations)
        {
            yield return new Mention(ofWorks.GetValueOrDefault(citation.WorkId), new Backlink(from, citation.Context, citation.Locators));
        }

        foreach (var link in from.Body.WorkLinks)
        {
            yield return new Mention(ofWorks.GetValueOrDefault(link.WorkId), new Backlink(from, link.Context, []));
        }

        foreach (var id in from.FurtherReading)
        {
            yield return new Mention(ofWorks.GetValueOrDefault(id), new Backlink(from, new BacklinkContext("x-r-" + id), []));
        }
    }

    private static IEnumerable<Entry> InOrder(IReadOnlyCollection<Entry> entries, FoldedOrder order) => Kind.Chapter.Sort(entries.Where(e => e is Chapter), order)
        .Concat(entries.Where(e => e is not Chapter)
            .OrderBy(e => e.Id.Kind)
            .ThenBy(e => order.KeyOf(e.Title), StringComparer.Ordinal)
            .ThenBy(e => e.Id));

    /// <summary>A mention on one page.</summary>
    /// <param name="Path">The page that is mentioned; null for one that lists no mentions.</param>
    /// <param name="Backlink">What that page would list.</param>
    private sealed record Mention(string? Path, Backlink Backlink);
}
