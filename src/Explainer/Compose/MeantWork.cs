using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Compose;

/// <summary>Finds the work that somebody means who writes no id of it: by a part of its id, by its title, or by an author and a year.</summary>
internal static class MeantWork
{
    // A shorter beginning of a title is that of too many.
    private const int FewestLetters = 6;

    /// <summary>Its id; null where nobody can be sure.</summary>
    public static string? Find(string text, Catalog catalog)
    {
        var slug = SiteUrl.Slug(text);
        var words = slug.Split('-');
        return Nearest.Id(text, catalog.Works.Keys)
            ?? (slug.Length < FewestLetters ? null : catalog.Works.Values.Where(w => SiteUrl.Slug(w.Title).StartsWith(slug, StringComparison.Ordinal)).OnlyOne()?.Id)
            ?? catalog.Works.Values.Where(w => IsBy(w, words)).OnlyOne()?.Id;
    }

    /// <summary>The problem of an id that no work has.</summary>
    public static Diagnostic Report(SourceSpan span, string id, Catalog catalog) => Report(span, id, catalog, Nearest.Suggest(span, id, catalog.Works.Keys));

    /// <param name="span">Where.</param>
    /// <param name="id">The id.</param>
    /// <param name="catalog">What there is.</param>
    /// <param name="fix">What writes the nearest id in its place; null for none.</param>
    public static Diagnostic Report(SourceSpan span, string id, Catalog catalog, Fix? fix) =>
        catalog.Works.Values.Select(w => w.OriginalId).OfType<string>().FirstOrDefault(o => IsCutOf(id, o)) is { } whole
        ? Rules.WorkIdCut(span, id, whole, Plain(whole))
        : Rules.UnknownWork(span, id, Find(id, catalog)) with { Fix = fix };

    // "kirk 1999", cited as [@kirk 1999] or [@kirk1999].
    private static bool IsCutOf(string key, string id) => id.Contains(' ', StringComparison.Ordinal) && WorkKeys.CanStandInBraces(id)
        && (Plain(id) == key || id.StartsWith(key + " ", StringComparison.Ordinal));

    private static string Plain(string id) => string.Concat(id.Where(char.IsLetterOrDigit));

    private static bool IsBy(Work work, string[] words) =>
        work.Authors.Concat(work.Editors).Select(n => n.Family ?? n.Literal).OfType<string>().Any(n => words.Contains(SiteUrl.Slug(n)))
        && words.Where(w => w.Length == 4 && w.All(char.IsAsciiDigit)).All(year => work.Issued?.Edtf.StartsWith(year, StringComparison.Ordinal) == true);
}
