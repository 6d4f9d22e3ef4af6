using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;

namespace Explainer.Audit.Ledger;

/// <summary>Goes through the claims of a site as a librarian would: who says so, and where exactly?</summary>
internal static partial class CitationAudit
{
    // In a longer work nobody finds a claim without a page.
    private const int LongWork = 50;

    /// <summary>Reports works that are never cited, long works cited without a place in them, and claims without a source.</summary>
    public static void Run(Catalog catalog, DiagnosticBag problems)
    {
        var html = new HtmlProse(catalog.Words, catalog.Config.Labels);
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var header in catalog.Headers.Where(h => catalog.WithDrafts || !h.Entry.IsDraft))
        {
            cited.UnionWith(header.Entry.FurtherReading);
            if (Prose.Find(header, html) is { } prose)
            {
                Check(prose, catalog, cited, problems);
            }
        }

        foreach (var work in catalog.Works.Values.Where(w => !cited.Contains(w.Id)))
        {
            problems.Add(Rules.UncitedWork(work.Place, work.Id));
        }
    }

    private static void Check(Prose prose, Catalog catalog, HashSet<string> cited, DiagnosticBag problems)
    {
        foreach (var passage in Passages.Collect(prose, catalog))
        {
            var keys = passage.Citations.Select(c => c.Key).OfType<string>().Distinct().ToList();
            cited.UnionWith(keys);
            foreach (var item in passage.Citations.Where(c => c.Locator.Length == 0 && IsLong(c.Key, catalog)))
            {
                problems.Add(Rules.CitationWithoutLocator(prose.Span(item.Span), item.Key!, catalog.Works[item.Key!].NumberOfPages!.Value));
            }

            if (keys.Count == 0 && ClaimOf(passage.Text) is { } claim)
            {
                problems.Add(Rules.ClaimWithoutSource(passage.Span, claim));
            }
            else if (keys.Count == 1 && !passage.IsTestimony && passage.Profiles.Length > 0)
            {
                problems.Add(Rules.OneSourceAlone(passage.Span, passage.Profiles[0].Name, keys[0]));
            }
        }
    }

    private static bool IsLong(string? key, Catalog catalog) =>
        key is not null && catalog.Works.TryGetValue(key, out var work) && work.NumberOfPages > LongWork;

    /// <summary>The words that make a passage one that needs a source; null when it has none.</summary>
    private static string? ClaimOf(string text) => Claim().Match(text) is { Success: true } match ? match.Value : null;

    // A number (dates are numbers too), or words in quotation marks of any style.
    [GeneratedRegex("""\p{Nd}[\p{Nd}.,:]*|[“«„"][^”»“"]+[”»“"]""")]
    private static partial Regex Claim();
}
