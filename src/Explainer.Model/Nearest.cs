using Explainer.Model.Diagnostics;

namespace Explainer.Model;

/// <summary>Suggests what a writer probably meant ("did you mean").</summary>
public static class Nearest
{
    // A shorter word is part of too many others.
    private const int FewestLetters = 4;

    /// <summary>The candidate that is fewest edits away; null when none is near enough to be meant (<see cref="IsNear"/>).</summary>
    public static string? To(string word, IEnumerable<string> candidates) => candidates
        .Where(c => Math.Abs(c.Length - word.Length) <= MostEdits(Math.Max(c.Length, word.Length)))
        .Select(c => (Candidate: c, Edits: Edits(word, c)))
        .OrderBy(x => x.Edits)
        .ThenBy(x => x.Candidate, StringComparer.Ordinal)
        .FirstOrDefault(x => IsNear(word, x.Candidate))
        .Candidate;

    /// <summary>
    /// Whether one word may be a slip for another: the one measure of all that is suggested. A short word is another one as soon as
    /// two letters differ (<c>date</c>, <c>page</c>), and hardly anybody mistypes the first letter besides others (<c>person</c>,
    /// <c>lesson</c>), but an article may be left out (<c>new-card</c>, <c>a-new-card</c>). In a path each part is measured by itself: the same folder does not make two names alike.
    /// </summary>
    public static bool IsNear(string word, string candidate)
    {
        var (parts, others) = (word.Split('/'), candidate.Split('/'));
        return parts.Length == others.Length && parts.Zip(others).All(p => IsNearPart(p.First, p.Second));
    }

    // What two names of files end in says nothing about which is meant.
    private static bool IsNearPart(string word, string candidate)
    {
        if (Path.GetExtension(word) is { Length: > 1 } type && candidate.EndsWith(type, StringComparison.OrdinalIgnoreCase))
        {
            (word, candidate) = (word[..^type.Length], candidate[..^type.Length]);
        }

        var edits = Edits(word, candidate);
        return edits <= MostEdits(Math.Max(word.Length, candidate.Length))
            && (edits < 2 || char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(candidate[0])
                || candidate.EndsWith(word, StringComparison.OrdinalIgnoreCase) || word.EndsWith(candidate, StringComparison.OrdinalIgnoreCase));
    }

    // Of words of three to five letters one, of longer ones two, and of long ones a quarter.
    private static int MostEdits(int length) => length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : length / 4;

    /// <summary>
    /// The one candidate that can be meant; null where the word is too short or too different for certainty, where another
    /// candidate is nearly as near, or where what differs may be a number: <c>smith-2010</c> is not <c>smith-2011</c>, nor is
    /// <c>step-a</c> a slip for <c>step-b</c>.
    /// </summary>
    public static string? Only(string word, IEnumerable<string> candidates)
    {
        var most = word.Length < 4 ? 0 : word.Length < 8 ? 1 : 2;
        var near = candidates
            .Where(c => Math.Abs(c.Length - word.Length) <= most + 1)
            .Distinct(StringComparer.Ordinal)
            .Select(c => (Candidate: c, Edits: Edits(word, c)))
            .OrderBy(x => x.Edits)
            .Take(2)
            .ToList();
        return near is [var first, .. var rest] && first.Edits <= most && IsNear(word, first.Candidate) && rest.TrueForAll(x => x.Edits > first.Edits + 1)
            && FromFirstDigit(word).Equals(FromFirstDigit(first.Candidate), StringComparison.OrdinalIgnoreCase)
            && !DiffersInShortWord(word, first.Candidate)
                ? first.Candidate : null;
    }

    /// <summary>
    /// Writes the one candidate that can be meant in the place of a word (<see cref="Only"/>); null where there is none,
    /// or where the word does not stand exactly once in the span.
    /// </summary>
    /// <param name="span">Where the word stands, perhaps with other words, quotation marks or brackets.</param>
    /// <param name="word">The word as it was read.</param>
    /// <param name="candidates">What may be meant.</param>
    public static Fix? Suggest(SourceSpan span, string word, IEnumerable<string> candidates) =>
        Only(word, candidates) is { } meant && meant.All(IsPlain) ? Fix.Within(span, word, meant) : null;

    /// <summary>
    /// Of a list of all that can stand there, the one candidate that can be meant: also the only one that has the word in it, or
    /// that the word goes on from, as <c>discussion</c> does from <c>discuss</c>.
    /// </summary>
    public static string? Choice(string word, IReadOnlyCollection<string> candidates) => Only(word, candidates)
        ?? (word.Length < FewestLetters ? null : candidates.Where(c => c.Length >= FewestLetters && (HasWord(c, word) || word.StartsWith(c, StringComparison.OrdinalIgnoreCase))).Distinct().OnlyOne());

    /// <summary>
    /// The candidate that is near (<see cref="To"/>), or else the only one that begins with the word, as <c>broughton2005</c> does with
    /// <c>broughton</c>, or that is one of its words or has it as one of its own, as <c>warren-anderson</c> and <c>anderson</c>.
    /// </summary>
    public static string? Id(string word, IEnumerable<string> candidates) => To(word, candidates)
        ?? (word.Length < FewestLetters ? null : candidates.Where(c => c.Length >= FewestLetters
            && (c.StartsWith(word, StringComparison.OrdinalIgnoreCase) || HasWord(c, word) || HasWord(word, c))).OnlyOne());

    /// <summary>Writes the one candidate of a list of all that can be meant (<see cref="Choice"/>) in the place of a word.</summary>
    public static Fix? SuggestChoice(SourceSpan span, string word, IReadOnlyCollection<string> candidates) =>
        Choice(word, candidates) is { } meant && meant.All(IsPlain) ? Fix.Within(span, word, meant) : null;

    private static bool HasWord(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        var end = at + word.Length;
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    /// <summary>The only one of some; null where there are none or several.</summary>
    public static T? OnlyOne<T>(this IEnumerable<T> some) where T : class => some.Take(2).ToList() is [var only] ? only : null;

    // Neither YAML nor Markdown gives these a meaning within a word.
    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ' ' || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // A word of a letter or two counts like a number does.
    private static bool DiffersInShortWord(string one, string other)
    {
        var (words, others) = (one.Split('-', '_', '/', ' ', '.'), other.Split('-', '_', '/', ' ', '.'));
        return words.Length == others.Length && words.Zip(others)
            .Any(w => !w.First.Equals(w.Second, StringComparison.OrdinalIgnoreCase) && Math.Max(w.First.Length, w.Second.Length) < 4);
    }

    private static string FromFirstDigit(string word) =>
        word.AsSpan().IndexOfAnyInRange('0', '9') is var digit and >= 0 ? word[digit..] : "";

    /// <summary>
    /// The edit distance of two words, ignoring case. Swapping two adjacent letters is one edit (optimal string
    /// alignment).
    /// </summary>
    private static int Edits(string a, string b)
    {
        (a, b) = (a.ToUpperInvariant(), b.ToUpperInvariant());
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Cheapest(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Cheapest(int[,] rows, string a, string b, int i, int j)
    {
        var replace = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
