using System.Collections.Immutable;
using System.Globalization;
using Explainer.Compose.Mentions;
using Explainer.Markdown.Citations;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using Citation = Explainer.Markdown.Citations.Citation;

namespace Explainer.Compose;

/// <summary>Numbers the works a body cites, in the order of first mention, and checks that they exist.</summary>
internal static class CitationNumbers
{
    /// <summary>Gives every citation its marks, and the works with all marks that cite them.</summary>
    public static ImmutableArray<Model.Citation> Assign(Prose prose, Catalog catalog, BacklinkContexts contexts, DiagnosticBag problems)
    {
        var cited = new List<CitedWork>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var citation in prose.Nodes.Citations)
        {
            var here = citation.Items.Where(i => IsKnown(i, prose, catalog, problems)).Select(item =>
            {
                numbers.TryAdd(item.Key!, numbers.Count + 1);
                var mark = Mark(cited.Count + 1, numbers[item.Key!], item);
                cited.Add(new CitedWork(citation, item.Key!, mark));
                return mark;
            });
            citation.Marks = [.. here];
            DropSpaceBefore(citation);
        }

        return [.. cited
            .GroupBy(c => c.WorkId, StringComparer.Ordinal)
            .Select(g => new Model.Citation(g.First().Mark.Number, g.Key, [.. g.Select(c => c.Mark.Id)])
            {
                Context = contexts.At(g.First().Citation),
                Locators = LocatorsOf(g.Where(c => BacklinkContexts.IsOpen(c.Citation)).Select(c => c.Mark)),
            })
            .OrderBy(c => c.Number)];
    }

    // What follows a page number may be words.
    private static ImmutableArray<string> LocatorsOf(IEnumerable<CitationMark> marks) =>
        [.. marks.Select(m => m.Locator).Where(l => l.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>The id of a work in the list of sources of a page.</summary>
    public static string SourceAnchor(int number) => string.Create(CultureInfo.InvariantCulture, $"x-s{number}");

    private static CitationMark Mark(int nth, int number, CitationItem item) =>
        new(string.Create(CultureInfo.InvariantCulture, $"x-c{nth}"), number, SourceAnchor(number), item.Prefix, item.Locator);

    // "says [@rtl]." is written with a space, but a raised number belongs to the word before it.
    private static void DropSpaceBefore(Citation citation)
    {
        if (citation.PreviousSibling is LiteralInline literal)
        {
            literal.Content = new StringSlice(literal.Content.ToString().TrimEnd(' '));
        }
    }

    private static bool IsKnown(CitationItem item, Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var span = prose.Span(item.Span);
        if (item.Key is null)
        {
            problems.Add(Rules.BadCitation(span, item.Locator));
            return false;
        }

        if (!catalog.Works.ContainsKey(item.Key))
        {
            problems.Add(Rules.UnknownWork(span, item.Key, Nearest.To(item.Key, catalog.Works.Keys)));
            return false;
        }

        return true;
    }

    /// <summary>A work at one of the places that cite it.</summary>
    private sealed record CitedWork(Citation Citation, string WorkId, CitationMark Mark);
}
