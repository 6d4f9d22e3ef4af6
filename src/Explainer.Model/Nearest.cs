namespace Explainer.Model;

/// <summary>Suggests what a writer probably meant ("did you mean").</summary>
public static class Nearest
{
    /// <summary>The candidate that is fewest edits away; null when none is near enough to be meant.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        // At most a third of the letters, and at least two, may differ.
        var most = Math.Max(2, word.Length / 3);
        return candidates
            .Where(c => Math.Abs(c.Length - word.Length) <= most)
            .Select(c => (Candidate: c, Edits: Edits(word, c)))
            .Where(x => x.Edits <= most && x.Edits < x.Candidate.Length)
            .OrderBy(x => x.Edits)
            .ThenBy(x => x.Candidate, StringComparer.Ordinal)
            .Select(x => x.Candidate)
            .FirstOrDefault();
    }

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
