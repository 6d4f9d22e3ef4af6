using System.Text.RegularExpressions;
using Explainer.Model;

namespace Explainer.Compose;

/// <summary>Finds a work by the names and the year that printed books cite it by.</summary>
/// <param name="works">The works of the site.</param>
internal sealed partial class NamedWorks(IEnumerable<Work> works)
{
    // Made for the first text that looks like a citation: by the year and the last word of a name, by the whole of an id or a title
    // with the year, and by the year and any word of a title.
    private readonly Lazy<ILookup<(int Year, string Word), Authored>> byName = new(() => Dated(works)
        .SelectMany(w => NamesOf(w.Work), (w, name) => (w.Year, Name: name, w.Work)).ToLookup(x => (x.Year, LastWord(x.Name)), x => new Authored(x.Work, [.. NamesOf(x.Work)])));

    private readonly Lazy<ILookup<string, Work>> byWhole = new(() => Dated(works)
        .SelectMany(w => WholesOf(w.Work, w.Year).Distinct(StringComparer.Ordinal), (w, whole) => (Whole: whole, w.Work)).ToLookup(x => x.Whole, x => x.Work, StringComparer.Ordinal));

    private readonly Lazy<ILookup<(int Year, string Word), Work>> byWord = new(() => Dated(works)
        .SelectMany(w => TitlesOf(w.Work).SelectMany(t => t.Split(' ')).Distinct(StringComparer.Ordinal), (w, word) => (w.Year, Word: word, w.Work)).ToLookup(x => (x.Year, x.Word), x => x.Work));

    /// <summary>The only work that fits; null for none, or several.</summary>
    /// <param name="names">One name or several, as they are written: <c>McLean and Johnes</c>, <c>Davies et al.</c>, <c>Tribunal</c>.</param>
    /// <param name="year">Its year.</param>
    /// <param name="hasPage">Whether a page follows: then words of its title are enough, which may otherwise be those of a place.</param>
    public Work? Find(string names, int year, bool hasPage)
    {
        var whole = Words(names);
        var all = Joints().Split(Others().Replace(names, "")).Select(Words).Where(n => n.Length > 0).ToList();
        return all.Count == 0 ? null
            : ByAllOf(all, year) ?? ByName(whole, year) ?? ByName(all[0], year)
            ?? byWhole.Value[Joined(whole, year)].OnlyOne()
            ?? (hasPage ? byWord.Value[(year, LastWord(whole))].Where(w => TitlesOf(w).Any(t => $" {t} ".Contains($" {whole} ", StringComparison.Ordinal))).OnlyOne() : null);
    }

    private Work? ByAllOf(List<string> names, int year) =>
        byName.Value[(year, LastWord(names[0]))].Where(w => names.TrueForAll(n => w.Names.Exists(a => IsSame(a, n)))).Select(w => w.Work).Distinct().OnlyOne();

    private Work? ByName(string name, int year) => ByAllOf([name], year);

    // With a given name before it, or as the last word of a family name of several.
    private static bool IsSame(string author, string name) =>
        author == name || author.EndsWith(" " + name, StringComparison.Ordinal) || name.EndsWith(" " + author, StringComparison.Ordinal);

    private static IEnumerable<(int Year, Work Work)> Dated(IEnumerable<Work> works) =>
        works.Where(w => w.Issued?.Earliest is not null).Select(w => (w.Issued!.Earliest!.Year, w));

    private static IEnumerable<string> NamesOf(Work work) =>
        work.Authors.Concat(work.Editors).Concat(work.Directors).Select(n => n.Family ?? n.Literal).OfType<string>().Select(Words).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal);

    // Its id, and its title with what stands before a colon: a title of one word may be a place.
    private static IEnumerable<string> WholesOf(Work work, int year) =>
        [Joined(work.Id, year), .. new[] { Words(work.Title), Words(work.Title.Split(':')[0]) }.Where(t => t.Contains(' ', StringComparison.Ordinal)).Select(t => Joined(t, year))];

    // "tribunal1967" has its year already.
    private static string Joined(string name, int year)
    {
        var slug = SiteUrl.Slug(name).Replace("-", "", StringComparison.Ordinal);
        var digits = FormattableString.Invariant($"{year}");
        return slug.EndsWith(digits, StringComparison.Ordinal) ? slug : slug + digits;
    }

    private static IEnumerable<string> TitlesOf(Work work) => new[] { work.Title, work.ContainerTitle, work.Publisher }.OfType<string>().Select(Words);

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static string Words(string text) => string.Join(' ', Signs().Split(FoldedOrder.Fold(text)).Where(w => w.Length > 0));

    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd}’'-]+")]
    private static partial Regex Signs();

    [GeneratedRegex(@",?[ ](?:and|&|und|et|y|ve|та|і|و)[ ]|,[ ]")]
    private static partial Regex Joints();

    // What follows the first author.
    [GeneratedRegex(@",?[ ](?:et al\.?|u\.[ ]?a\.)$")]
    private static partial Regex Others();

    /// <summary>A work, and the folded names of its authors.</summary>
    private sealed record Authored(Work Work, List<string> Names);
}
