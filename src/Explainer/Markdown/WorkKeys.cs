using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model;

namespace Explainer.Markdown;

/// <summary>
/// The keys by which pages cite works. A work whose id cannot be a key gets one by Better BibTeX's standard formula,
/// <c>auth.lower + shorttitle(3,3) + year</c>: <c>orwellNineteenEightyFour1949</c>. The second work of a key gets an a, the third a b.
/// </summary>
/// <param name="taken">The keys that are given already.</param>
internal sealed partial class WorkKeys(IEnumerable<string> taken)
{
    /// <summary>What Pandoc reads as a key: letters, digits and _, between which one sign of punctuation may stand.</summary>
    public const string Grammar = @"[\p{L}\p{Nd}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{Nd}_]+)*";

    // Better BibTeX leaves such words out of titles.
    private static readonly FrozenSet<string> SkippedWords = FrozenSet.Create(
        StringComparer.Ordinal,
        ["a", "about", "above", "across", "after", "against", "along", "among", "an", "and", "around", "as", "at", "before", "behind", "below", "between",
            "but", "by", "d", "das", "de", "del", "der", "des", "die", "down", "du", "during", "ein", "eine", "el", "et", "for", "from", "in", "into", "is",
            "l", "la", "las", "le", "les", "los", "nor", "of", "off", "on", "or", "over", "so", "the", "through", "to", "un", "una", "under", "une", "up", "via", "with", "yet"]);

    private readonly HashSet<string> taken = new(taken, StringComparer.Ordinal);

    /// <summary>Whether a citation can name it without braces.</summary>
    public static bool IsKey(string id) => WholeKey().IsMatch(id);

    /// <summary>Whether a citation can name it in braces.</summary>
    public static bool CanStandInBraces(string id) => id.Trim() == id && !id.Any(c => c is '{' or '}' or '[' or ']' or '\\' or '`' || char.IsControl(c));

    /// <summary>A free key for a work, which is taken then.</summary>
    public string Add(Work work)
    {
        var key = Create(work);
        var free = key;
        for (var number = 1; !taken.Add(free); number++)
        {
            free = key + Letters(number);
        }

        return free;
    }

    private static string Create(Work work)
    {
        var author = work.Authors.Concat(work.Editors).Concat(work.Directors).Select(n => n.Family ?? n.Literal).FirstOrDefault(n => n is { Length: > 0 });
        var title = Words().Matches(work.Title).Select(m => Plain(m.Value)).Where(w => w.Length > 0 && !SkippedWords.Contains(w)).Take(3)
            .Select(w => char.ToUpperInvariant(w[0]) + w[1..]);
        var year = work.Issued?.Earliest?.Year ?? work.Issued?.Latest?.Year;
        var key = Plain(author ?? "") + string.Concat(title) + (year is { } y ? Math.Abs(y).ToString(CultureInfo.InvariantCulture) : "");
        return IsKey(key) ? key : "work";
    }

    // a to z, then aa, ab.
    private static string Letters(int number) => (number > 26 ? Letters((number - 1) / 26) : "") + (char)('a' + ((number - 1) % 26));

    // Lower case, without the accents of Latin, Greek and Cyrillic letters (combining diacritical marks).
    private static string Plain(string text)
    {
        var letters = string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => c is not (>= '\u0300' and <= '\u036F')));
        return string.Concat(letters.Normalize(NormalizationForm.FormC).ToLowerInvariant().Where(char.IsLetterOrDigit));
    }

    [GeneratedRegex("^(?:" + Grammar + ")$")]
    private static partial Regex WholeKey();

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Words();
}
