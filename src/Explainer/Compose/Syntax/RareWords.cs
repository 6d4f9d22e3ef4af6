using System.Buffers;
using System.Collections.Immutable;

namespace Explainer.Compose.Syntax;

/// <summary>
/// What some checks look for and nearly no page has. It is looked for at once in the source of a page, and only a page that has any of
/// it is read by these checks: one search for several words takes 2 % of a build.
/// </summary>
internal static class RareWords
{
    /// <summary>The beginnings of names such as "Figure 2".</summary>
    public static ImmutableArray<string> OfFigures { get; } = ["igure ", "Fig. ", "fig. ", "Table ", "Abbildung ", "Abb. ", "Tabelle ", "ableau ", "igura ", "abla "];

    /// <summary>Of remarks to oneself, text that fills a gap, and references to another note. "XXX" is a number in Roman signs unless a remark follows its colon.</summary>
    public static ImmutableArray<string> OfRemarks { get; } = ["TODO", "FIXME", "XXX", "TBD", "orem ipsum", "bid.", "bd.", "cit.", "???", ".....", ". . . . ."];

    private static readonly SearchValues<string> All = SearchValues.Create([.. OfFigures, .. OfRemarks], StringComparison.Ordinal);

    public static bool AreIn(string text) => text.AsSpan().ContainsAny(All);
}
