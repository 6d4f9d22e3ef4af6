using Explainer.Model;

namespace Explainer.Tests.Content;

/// <summary>What stands word for word on too many pages: whoever reads on meets it again and again.</summary>
internal static class Repetitions
{
    private const int Words = 8;
    private const int MostPages = 3;

    // Where four pages share a long passage, one run of words is enough to find it by.
    public static IEnumerable<string> Find(Site site) =>
        from run in site.Entries
            .SelectMany(e => Passages.Said(e).SelectMany(RunsOf).Distinct(), (e, run) => (e.File, Run: run))
            .GroupBy(x => x.Run, x => x.File, StringComparer.Ordinal)
        where run.Count() > MostPages
        group run.Key by string.Join(", ", run.Order(StringComparer.Ordinal)) into pages
        orderby pages.Key
        select $"“{pages.First()}” stands in {pages.Key}";

    private static IEnumerable<string> RunsOf(string passage)
    {
        var words = passage.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Trim('.', ',', ';', ':', '?', '!', '(', ')', '…', '’', '*'))
            .Where(w => w.Length > 0).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - Words + 1)).Select(i => string.Join(' ', words.Skip(i).Take(Words)));
    }
}
