using System.Collections.Immutable;
using Explainer.Editions.Css;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Editions;

/// <summary>Finds the fonts of a site's own sheets that every page needs at once, so that browsers can be told to load them early.</summary>
internal static class ThemeFonts
{
    private static readonly ImmutableArray<string> TypeOfPages = ["--serif", "--sans"];

    /// <summary>
    /// The WOFF2 files of upright text in normal weight whose family the type of running text or of the apparatus names
    /// (<c>--serif</c>, <c>--sans</c>), or a rule of <c>html</c>, <c>body</c> or <c>h1</c>. A font for some characters only
    /// (<c>unicode-range</c>) is not among them.
    /// </summary>
    public static ImmutableArray<string> FindUsed(IEnumerable<SourceText> sheets, Palette palette)
    {
        var blocks = sheets.SelectMany(s => CssDeclaration.FindAll(s.Text).GroupBy(d => d.Block)).ToList();
        var used = blocks.SelectMany(b => b).Where(SetsTypeOfPages).Select(d => d.Value)
            .Concat(TypeOfPages.Select(n => palette.Find(n)).OfType<Palette.Token>().Where(t => t.Sheet.IsOwn).Select(t => t.Variable.Value))
            .SelectMany(FamiliesOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. blocks.Where(b => b.First().Within is [var rule] && rule.Equals("@font-face", StringComparison.OrdinalIgnoreCase))
                .Select(face => face.GroupBy(d => d.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(d => d.Key, d => d.Last().Value, StringComparer.OrdinalIgnoreCase))
                .Where(face => face.TryGetValue("font-family", out var family) && used.Overlaps(FamiliesOf(family)) && IsOfRunningText(face))
                .Select(face => FileOf(face.GetValueOrDefault("src", ""))).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
    }

    private static bool SetsTypeOfPages(CssDeclaration declaration) =>
        declaration.Name.ToLowerInvariant() is "font" or "font-family"
        && declaration.Within is [.., var selector] && selector.Split(',').Select(s => s.Trim().ToLowerInvariant()).Any(s => s is "html" or ":root" or "body" or "h1");

    private static bool IsOfRunningText(Dictionary<string, string> face) =>
        !face.ContainsKey("unicode-range")
        && face.GetValueOrDefault("font-style", "normal").Equals("normal", StringComparison.OrdinalIgnoreCase)
        && face.GetValueOrDefault("font-weight", "400").Split(' ', StringSplitOptions.RemoveEmptyEntries) is var weights
        && (weights is ["400"] or ["normal" or "NORMAL" or "Normal"]
            || (weights is [var least, var most] && int.TryParse(least, out var from) && int.TryParse(most, out var to) && from <= 400 && to >= 400));

    // The first WOFF2 that it loads.
    private static string? FileOf(string source) =>
        StyleReference.FindAll($"a{{src:{source}}}").Select(r => r.Address).OfType<string>()
            .Where(a => Path.GetExtension(a.Split('?', '#')[0]).Equals(".woff2", StringComparison.OrdinalIgnoreCase))
            .Select(StyleReference.PathOf).FirstOrDefault();

    /// <summary>The names of "600 1rem/1.4 Own, 'Other One', serif": what follows the size cannot be told from it, so the last words of each part count too.</summary>
    public static IEnumerable<string> FamiliesOf(string value) =>
        from part in value.Split(',')
        let name = part.Trim()
        from family in name.IndexOfAny(['"', '\'']) is var quote and >= 0
            ? [name[quote..].Trim('"', '\'')]
            : new[] { name, name[(name.LastIndexOf(' ') + 1)..] }
        where family.Length > 0
        select family;
}
