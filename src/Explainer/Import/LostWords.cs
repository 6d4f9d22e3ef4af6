using System.Collections.Immutable;
using Explainer.Import.Sources;
using Explainer.Import.Text;

namespace Explainer.Import;

/// <summary>
/// Words that an import would lose in silence: they stand on a page of the folder, and neither on the pages that were made of it nor in a
/// comment there. Whatever the import makes of its own rules, this is counted afterwards, from the files alone.
/// </summary>
/// <param name="File">The page in the folder that was imported.</param>
/// <param name="Line">The line there; the first is 1.</param>
/// <param name="IsFact">Whether the line is of its front matter.</param>
/// <param name="Words">The words, in their order.</param>
internal sealed record LostWords(string File, int Line, bool IsFact, ImmutableArray<string> Words)
{
    /// <summary>The lost words of a page, by line. A word that stood three times and is there twice is lost once, in the line that lost most.</summary>
    /// <param name="page">A page of the folder.</param>
    /// <param name="made">All pages that were made of it.</param>
    /// <param name="known">Words that stand elsewhere in the new site, where a label may be: its navigation.</param>
    public static ImmutableArray<LostWords> Find(SourcePage page, IEnumerable<string> made, IReadOnlySet<string> known)
    {
        var there = made.SelectMany(WrittenWords.All).CountBy(w => w).ToDictionary(StringComparer.Ordinal);
        var lines = WrittenWords.ByLine(page.WrittenText, page.BodyStart);
        var written = lines.SelectMany(l => l.Words).CountBy(w => w).ToDictionary(StringComparer.Ordinal);
        var missed = written.ToDictionary(w => w.Key, w => w.Value - there.GetValueOrDefault(w.Key), StringComparer.Ordinal);
        // Where a link or a tag is taken from within a word, as behind the article in Hebrew, two words have become one.
        var joined = there.Where(w => !char.IsAscii(w.Key[0]) && w.Value > written.GetValueOrDefault(w.Key)).Select(w => w.Key).ToList();
        bool IsLost(string word) => missed[word]-- > 0 && (char.IsAscii(word[0]) || !joined.Exists(j => j.Contains(word, StringComparison.Ordinal)));
        var body = 1 + page.WrittenText.AsSpan(0, page.BodyStart).Count('\n');
        return [.. lines.OrderByDescending(l => l.Words.Count(w => missed[w] > 0))
            .Select(l => new LostWords(page.Path, l.Line, l.Line < body, [.. l.Labels.Where(w => !there.ContainsKey(w) && !known.Contains(w)), .. l.Words.Where(IsLost)]))
            .Where(l => !l.Words.IsEmpty).OrderBy(l => l.Line)];
    }
}
