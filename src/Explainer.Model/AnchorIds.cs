using System.Globalization;
using System.Text;

namespace Explainer.Model;

/// <summary>The ids that headings, quotations and questions get when the writer gives none.</summary>
public static class AnchorIds
{
    private const string Prefix = "q-";
    private const int FirstWords = 4;

    /// <summary>
    /// The slug that GitHub gives a heading: lower case letters, marks, digits, <c>_</c> and <c>-</c>; spaces become <c>-</c>, all
    /// else is dropped. In NFC, as links are. Where nothing is left it is <c>section</c>.
    /// </summary>
    public static string FromHeading(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in NormalForms.Composed(text).ToLowerInvariant().EnumerateRunes())
        {
            _ = rune.Value == ' ' ? id.Append('-') : IsKept(rune) ? id.Append(rune) : id;
        }

        return id.Length == 0 ? "section" : id.ToString();
    }

    /// <summary>The permanent id of testimony or a question: <c>q-</c> and the slug of its first words.</summary>
    public static string FromWords(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit));
        return Prefix + FromHeading(string.Join(' ', words.Take(FirstWords)));
    }

    private static bool IsKept(Rune rune) => rune.Value == '-' || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
}
