using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Explainer.Compose;

/// <summary>One sign and what to write instead.</summary>
/// <param name="Lead">The characters it begins with, compared before the pattern is tried.</param>
/// <param name="Pattern">The whole sign, from where the search begins (<c>\G</c>). Every repetition has a limit, so that time stays linear.</param>
/// <param name="Instead">What to write, as a sentence.</param>
/// <param name="Escaped">How to write the sign itself; null for none.</param>
/// <param name="Fix">What replaces the characters of the group <c>fix</c>, which are <c>$0</c>; null where that takes a writer.</param>
internal sealed record Row(string Lead, Func<Regex> Pattern, Func<Match, string> Instead, string? Escaped, string? Fix = null)
{
    /// <summary>What replaces the whole sign where only one thing can be meant; gives null where that takes a writer.</summary>
    public Func<Match, string?>? Whole { get; init; }

    /// <summary>Whether what the pattern finds is surely this sign; null where it always is.</summary>
    public Func<Match, bool>? IsMeant { get; init; }

    public static FrozenDictionary<char, Row[]> ByFirstSign(IEnumerable<Row> rows) =>
        rows.GroupBy(r => r.Lead[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>What the first row that fits finds at an offset; null for nothing.</summary>
    public static LeftoverSign? Find(FrozenDictionary<char, Row[]> rows, string text, int at)
    {
        if (at >= text.Length || !rows.TryGetValue(text[at], out var candidates))
        {
            return null;
        }

        foreach (var row in candidates)
        {
            if (text.AsSpan(at).StartsWith(row.Lead, StringComparison.Ordinal) && row.Pattern().Match(text, at) is { Success: true } match
                && row.IsMeant?.Invoke(match) is not false)
            {
                return new LeftoverSign(at, match.Length, row.Instead(match), row.Escaped, row.FixOf(match));
            }
        }

        return null;
    }

    private (int Length, string New)? FixOf(Match match) =>
        Fix is not null && match.Groups["fix"] is { Success: true } old ? (old.Length, Fix.Replace("$0", old.Value, StringComparison.Ordinal))
        : Whole?.Invoke(match) is { } whole ? (match.Length, whole)
        : null;
}
