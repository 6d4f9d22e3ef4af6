using System.Collections.Frozen;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>The keys of works that no reference prints: those that keep books are passed over, of the others a writer is told.</summary>
internal static class UnprintedKeys
{
    private const int MostNamed = 8;
    private const string Pages = "pages";

    /// <summary>What CSL has for programs, or for other styles: nobody misses it in a reference of APA.</summary>
    public static FrozenSet<string> Bookkeeping { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "abstract", "annote", "available-date", "call-number", "categories", "citation-label", "citation-number", "collection-title-short",
        "container-title-short", "dimensions", "event-date", "first-reference-note-number", "ISBN", "ISSN", "journalAbbreviation", "keyword", "license",
        "locator", "note", "original-publisher-place", "page-first", "PMCID", "PMID", "rights", "scale", "shortTitle", "source", "submitted",
        "title-short", "volume-title-short", "year-suffix");

    /// <summary>What says something of a work that readers may need.</summary>
    public static FrozenSet<string> Lost { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "chair", "compiler", "contributor", "curator", "division", "editor-translator", "editorial-director", "guest", "jurisdiction", "organizer",
        "original-author", "original-publisher", "original-title", "part-number", "part-title", "printing-number", "references", "series-creator",
        "supplement-number", "volume-title");

    /// <summary>Reports each key once a file. Keys that CSL does not have are typing errors, but of an export the program's own.</summary>
    public static void Report(IEnumerable<YamlMap> works, bool isExport, DiagnosticBag problems)
    {
        var keys = works.SelectMany(w => w.Pairs.Where(p => isExport || !KeyProblems.IsMisnamed(p.Key, w, WorkFields.Schema)).Select(p => (Work: w, p.Key)))
            .Where(k => !WorkFields.Names.Contains(k.Key.Text) && !Bookkeeping.Contains(k.Key.Text))
            .GroupBy(k => k.Key.Text, StringComparer.Ordinal).ToList();
        foreach (var key in keys.Where(k => Lost.Contains(k.Key)))
        {
            problems.Add(Rules.UnprintedKey(key.First().Key.Span, key.Key, key.Count()));
        }

        var unknown = keys.Where(k => !Lost.Contains(k.Key)).ToList();
        if (isExport && unknown.Count > 0)
        {
            problems.Add(Rules.UnknownWorkKeys(unknown[0].First().Key.Span, unknown.Take(MostNamed).Select(k => k.Key), Math.Max(0, unknown.Count - MostNamed)));
        }

        foreach (var (work, key) in isExport ? [] : unknown.Select(k => k.First()))
        {
            problems.Add(key.Text == Pages && !IsPartOfAnother(work) ? Rules.PagesOfWork(key.Span) : ExplainUnknown(key));
        }
    }

    // "isbn" is a key of CSL in capitals, and nobody who writes it has a slip of another one in mind.
    private static Diagnostic ExplainUnknown(YamlScalar key)
    {
        var inCapitals = Bookkeeping.Concat(Lost).FirstOrDefault(k => k.Equals(key.Text, StringComparison.OrdinalIgnoreCase));
        return inCapitals is not null ? Rules.UnknownWorkKey(key.Span, key.Text, inCapitals) with { Fix = Fix.Within(key.Span, key.Text, inCapitals) }
            : Rules.UnknownWorkKey(key.Span, key.Text, OtherWorkNames.FindKey(key.Text) ?? Nearest.To(key.Text, WorkFields.Names)) with { Fix = Nearest.Suggest(key.Span, key.Text, WorkFields.Names) };
    }

    // What stands in a larger work has first and last pages; of a book their number is meant as often.
    private static bool IsPartOfAnother(YamlMap work) =>
        work.Find(WorkFields.Type.Name) is YamlScalar { Text: var type } && (type.StartsWith("article-", StringComparison.Ordinal) || type is "chapter" or "paper-conference" or "entry-encyclopedia" or "entry-dictionary")
        || (work.Find(Pages) is YamlScalar { Text: var pages } && pages.AsSpan().IndexOfAny("-–,") > 0);
}
