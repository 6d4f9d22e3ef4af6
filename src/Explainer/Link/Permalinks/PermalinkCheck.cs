using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Permalinks;

namespace Explainer.Link.Permalinks;

/// <summary>Checks that every address in <c>permalinks.lock</c> still has a page or a redirect.</summary>
internal static class PermalinkCheck
{
    /// <param name="ledger">What was published.</param>
    /// <param name="catalog">All entries.</param>
    /// <param name="unread">What is written and not understood: it has its own problems, and is not lost.</param>
    /// <param name="bodies">What is published now.</param>
    /// <param name="made">Addresses that exist without a body: generated pages and redirects.</param>
    /// <param name="problems">Where problems go: one for each page that is lost, one for each page that lost ids.</param>
    public static void Check(
        PermalinkLedger ledger, Catalog catalog, UnreadContent unread, ImmutableArray<ComposedEntry> bodies, IEnumerable<SiteUrl> made, DiagnosticBag problems)
    {
        if (ledger.Lines.IsEmpty)
        {
            return;
        }

        var pages = PagesOf(bodies);
        var successors = new Successors(bodies, pages, ledger, catalog);
        var lost = 0;
        var others = made.ToHashSet();
        var answered = pages.Keys.Concat(others.Select(u => u.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var page in ledger.Lines.GroupBy(l => l.Url.Path, StringComparer.Ordinal))
        {
            if (!answered.Contains(page.Key) && !unread.MayAnswer(page.Key))
            {
                // A search for each of very many would take the square of their time, and only so many are shown.
                problems.Add(++lost <= DiagnosticBag.MostOfAFile
                    ? successors.Report(page.First().Span, page.Key)
                    : Rules.LostAddress(page.First().Span, page.Key, catalog.Sources.Input.PublishedPath(page.Key), null, null));
            }
            else if (page.Key == GeneratedPages.Places.Path && !unread.MayAnswer(page.Key))
            {
                CheckPlaces(page.Where(l => IsPlace(l) && !others.Contains(l.Url)), problems);
            }

            if (pages.TryGetValue(page.Key, out var body) && !unread.IsDoubtful(body.Header.File))
            {
                CheckIds([.. page.Where(l => !IsPlace(l))], body, problems);
            }
        }
    }

    // By their addresses, and by those that they answer besides.
    private static Dictionary<string, ComposedEntry> PagesOf(ImmutableArray<ComposedEntry> bodies)
    {
        var pages = bodies.ToDictionary(b => b.Header.Url.Path, StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            foreach (var old in body.Header.RedirectFrom)
            {
                pages.TryAdd(old.Path, body);
            }
        }

        return pages;
    }

    private static bool IsPlace(PermalinkLine line) =>
        line.Url.Path == GeneratedPages.Places.Path && line.Url.Fragment?.StartsWith(Place.AnchorStart, StringComparison.Ordinal) is true;

    private static void CheckPlaces(IEnumerable<PermalinkLine> lost, DiagnosticBag problems)
    {
        foreach (var line in lost)
        {
            problems.Add(Rules.LostPlace(line.Span, line.Url.Fragment![Place.AnchorStart.Length..]));
        }
    }

    // Ids of testimonies and questions are permalinks, so losing one is an error. A lost heading still opens its page.
    private static void CheckIds(ImmutableArray<PermalinkLine> lines, ComposedEntry body, DiagnosticBag problems)
    {
        var lost = lines.Where(l => l.Url.Fragment is { } id && body.Body.Anchors.BinarySearch(id, StringComparer.Ordinal) < 0).ToList();
        if (lost.Count == 0 || body.Body == Body.Empty)
        {
            return;
        }

        var ids = lost.Select(l => l.Url.Fragment!).ToList();
        var file = body.Header.File;
        problems.Add(ids.Exists(id => id.StartsWith("q-", StringComparison.Ordinal))
            ? Rules.LostId(lost[0].Span, ids, file, body.Entry is Lesson)
            : Rules.LostHeading(lost[0].Span, ids, file));
    }
}
