using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Compose.Terms;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;

namespace Explainer.Link;

/// <summary>
/// Finds circular definitions: terms that only refer to each other and so explain nothing. A definition only refers when its
/// summary and text consist of terms, apart from words like "see" and "also".
/// </summary>
internal static class DefinitionCircles
{
    public static void Check(Catalog catalog, ImmutableArray<ComposedEntry> bodies, DiagnosticBag problems)
    {
        var leading = new SortedDictionary<EntryId, IReadOnlyCollection<EntryId>>();
        foreach (var body in bodies.Where(b => b.Entry is Term))
        {
            if (LeadsTo(body, catalog) is { Count: > 0 } others)
            {
                leading.Add(body.Header.Id, others);
            }
        }

        DropGrounded(leading);
        foreach (var circle in leading.Keys.Select(id => CircleFrom(id, leading)).DistinctBy(c => c[0]))
        {
            var title = catalog.Find(circle[0])!.References.First(m => m.Kind == EntryReferenceKind.Form).Span;
            problems.Add(Rules.CircleOfDefinitions(title, [.. circle.Select(id => catalog.Find(id)!.Title)]));
        }
    }

    /// <summary>The terms that a definition consists of; null when it has other words.</summary>
    private static HashSet<EntryId>? LeadsTo(ComposedEntry body, Catalog catalog)
    {
        var named = PlainWords.TermsAlone(body.Entry.Summary, catalog.Terms, catalog.Words);
        var also = named is null ? null : PlainWords.TermsAlone(PlainWords.StripTags(body.Body.Html), catalog.Terms, catalog.Words);
        return also is null ? null : [.. named!, .. also];
    }

    // Repeatedly drops terms that refer to at least one term outside the set: their readers reach a real definition.
    private static void DropGrounded(SortedDictionary<EntryId, IReadOnlyCollection<EntryId>> leading)
    {
        while (leading.Where(x => !x.Value.All(leading.ContainsKey)).Select(x => x.Key).ToList() is { Count: > 0 } grounded)
        {
            grounded.ForEach(id => leading.Remove(id));
        }
    }

    /// <summary>The circle that is reached from a term, beginning with its smallest id.</summary>
    private static List<EntryId> CircleFrom(EntryId start, SortedDictionary<EntryId, IReadOnlyCollection<EntryId>> leading)
    {
        var path = new List<EntryId>();
        for (var id = start; ; id = leading[id].Min()!)
        {
            if (path.IndexOf(id) is var met and >= 0)
            {
                var circle = path[met..];
                var first = circle.IndexOf(circle.Min()!);
                return [.. circle[first..], .. circle[..first]];
            }

            path.Add(id);
        }
    }
}
