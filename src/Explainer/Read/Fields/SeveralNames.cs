using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>Several people in one text: <c>Kate Moore and Ann Smith</c>, <c>Moore, Kate; Smith, Ann</c>, <c>Moore, K., &amp; Smith, A.</c>, <c>Moore et al.</c></summary>
/// <param name="Names">Family name and given names of each, as far as they are named.</param>
/// <param name="HasOthers">Whether words for others follow.</param>
internal sealed partial record SeveralNames(ImmutableArray<(string Family, string Given)> Names, bool HasOthers)
{
    private const int MostShown = 3;

    // Of a name in the order in which it is spoken, and of each of its halves.
    private const int MostWords = 4;
    private const int MostWordsOfHalf = 3;

    private bool IsCut => HasOthers || Names.Length > MostShown;

    /// <summary>Null for one name, and for what is no list of people.</summary>
    public static SeveralNames? Find(string text)
    {
        var named = Others().Replace(text, "");
        var hasOthers = named.Length < text.Length;
        var parts = Between().Split(named).Where(p => p.Length > 0).ToList();
        var names = parts.Select(NamesIn).ToList();
        return names.Count == 0 || names.Exists(n => n is null) || (names.Sum(n => n!.Count) < 2 && !hasOthers) ? hasOthers && named.Trim() is { Length: > 0 } one ? new SeveralNames([Spoken(one)], HasOthers: true) : null
            : new SeveralNames([.. names.SelectMany(n => n!)], hasOthers);
    }

    /// <summary>Whether words for other authors end a name.</summary>
    public static bool EndsWithOthers(string name) => Others().IsMatch(name);

    /// <summary>As a list of CSL names.</summary>
    public string AsWorkNames() => $"[{string.Join(", ", Names.Take(MostShown).Select(n => $"{{family: {YamlQuotes.InFlow(n.Family)}, given: {YamlQuotes.InFlow(n.Given)}}}"))}{(IsCut ? ", …" : "")}]";

    /// <summary>As a list of names with the family name first.</summary>
    public string AsAuthors() => $"[{string.Join(", ", Names.Take(MostShown).Select(n => QuoteFix.InQuotes($"{n.Family}, {n.Given}")))}{(IsCut ? ", …" : "")}]";

    // Names as they are spoken, or each turned at its comma.
    private static List<(string Family, string Given)>? NamesIn(string part)
    {
        var pieces = part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return pieces.Length > 0 && Array.TrueForAll(pieces, p => IsName(p, 2, MostWords) && (pieces.Length != 2 || IsSpoken(pieces[1]))) ? [.. pieces.Select(Spoken)]
            : pieces.Length % 2 == 0 && Array.TrueForAll(pieces, p => IsName(p, 1, MostWordsOfHalf)) ? [.. pieces.Chunk(2).Select(p => (p[0], p[1]))]
            : null;
    }

    // "Moore, K. A." is one, turned: initials alone are no name.
    private static bool IsSpoken(string name) => name.Split(' ').Any(w => w.Length > 2 && !w.Contains('.', StringComparison.Ordinal));

    private static bool IsName(string name, int fewest, int most) => name.Split(' ') is var words && words.Length >= fewest && words.Length <= most
        && Array.TrueForAll(words, w => w.Length > 0 && (char.IsUpper(w[0]) || w.Length <= 3)) && words.Any(w => char.IsUpper(w[0]));

    // Initials stand for given names on whichever side they are.
    private static (string Family, string Given) Spoken(string name)
    {
        var words = name.Split(' ');
        var isTurned = words.Length > 1 && words[^1].EndsWith('.');
        var given = string.Join(' ', isTurned ? words[1..] : words[..^1]);
        return (isTurned ? words[0] : words[^1], given.Length == 0 ? "…" : given);
    }

    [GeneratedRegex(@"\s*;\s*(?:(?:and|und|et|y|&)\s+)?|\s*,?\s+(?:and|und|et|y|e|ve|en|och|та|і|و|&)\s+(?!al\b)")]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<=\S)\s*,?\s*(?:\bet\.?\s+al\b\.?|\bu\.\s?a\.|\b(?:and others|und andere|et autres|y otros))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Others();
}
