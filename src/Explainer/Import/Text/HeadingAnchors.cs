using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Import.Sources;

namespace Explainer.Import.Text;

/// <summary>The ids that headings have here, by what other programs call them.</summary>
internal static partial class HeadingAnchors
{
    /// <summary>The id of a heading that is named by its words or by another program's id; null for none, empty for the page's own title.</summary>
    public static string? Of(SourcePage page, string name)
    {
        var (key, letters) = (name.Trim(), Letters(name));
        var found = page.Headings.FirstOrDefault(h => h.Id == key || h.Anchor == key) ?? page.Headings.FirstOrDefault(h => Letters(h.Text) == letters || (h.Id is { } id && Letters(id) == letters))
            // Python-Markdown makes ids of plain Latin letters.
            ?? page.Headings.FirstOrDefault(h => Plain(h.Text) == letters);
        return found is null ? RepeatedAnchor(page, key) : IsTitle(page, found) ? "" : found.Anchor;
    }

    private static bool IsTitle(SourcePage page, SourceHeading heading) => heading == page.Headings[0] && heading.Level == 1 && heading.Text == page.Title;

    // words-1 is the second heading of these words, words_1 in MkDocs. The title counts there, and has no id here.
    private static string? RepeatedAnchor(SourcePage page, string key)
    {
        if (Repeated().Match(key) is not { Success: true } repeated)
        {
            return null;
        }

        var alike = page.Headings.Where(h => Letters(h.Text) == Letters(repeated.Groups["words"].Value)).ToList();
        var number = int.Parse(repeated.Groups["number"].Value, CultureInfo.InvariantCulture);
        var place = number - (alike.Count > 0 && IsTitle(page, alike[0]) ? 1 : 0);
        return number >= alike.Count || number == 0 ? null : place == 0 ? alike[number].Anchor : $"{alike[number].Anchor}-{place}";
    }

    /// <summary>Letters and digits alone, in small letters.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string Plain(string text) => Letters(string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)));

    [GeneratedRegex(@"^(?<words>.+)[-_](?<number>[0-9]{1,3})$")]
    private static partial Regex Repeated();
}
