using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Explainer.Editions;

/// <summary>
/// The design tokens where they are used: those that the sheet of all pages does not need itself, such as the colours of strands, are set
/// in the sheets that do.
/// </summary>
/// <param name="Shared">The sheet of all pages without them.</param>
/// <param name="Others">Their declarations, by name.</param>
internal sealed partial record ThemeTokens(string Shared, ImmutableSortedDictionary<string, string> Others)
{
    /// <param name="shared">The sheet of all pages, with every token.</param>
    /// <param name="lazy">What any page may load besides.</param>
    /// <param name="kinds">The other sheets.</param>
    public static ThemeTokens Divide(string shared, string lazy, IReadOnlyList<string> kinds)
    {
        // One that paper sets anew has to stay where both of its values are.
        var others = Declaration().Matches(shared).GroupBy(m => m.Groups["name"].Value, StringComparer.Ordinal)
            .Where(g => !Uses(shared, g.Key) && !Uses(lazy, g.Key) && (g.Count() == 1 || !kinds.Any(k => Uses(k, g.Key))))
            .ToImmutableSortedDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        return new ThemeTokens(Declaration().Replace(shared, m => others.ContainsKey(m.Groups["name"].Value) ? "" : m.Value), others);
    }

    /// <summary>A sheet with those that it uses.</summary>
    public string AddTo(string sheet)
    {
        var used = string.Concat(Others.Where(o => Uses(sheet, o.Key)).Select(o => o.Value));
        return used.Length == 0 ? sheet : $"@layer reset {{ :root {{ {used} }} }}\n{sheet}";
    }

    private static bool Uses(string sheet, string name) =>
        sheet.Contains($"var({name})", StringComparison.Ordinal) || sheet.Contains($"var({name},", StringComparison.Ordinal);

    [GeneratedRegex("(?<=[;{\\s])(?<name>--[a-z0-9-]+):[^;{}]*;")]
    private static partial Regex Declaration();
}
