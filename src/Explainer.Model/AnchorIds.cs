using System.Globalization;
using System.Text;

namespace Explainer.Model;

/// <summary>The ids that headings, quotations and questions get when the writer gives none.</summary>
public static class AnchorIds
{
    /// <summary>What the ids begin with that the theme gives.</summary>
    public const string ThemePrefix = "x-";

    private const string Prefix = "q-";
    private const int FirstWords = 4;
    private const int MostOnStack = 256;

    /// <summary>
    /// The slug that GitHub gives a heading: lower case letters, marks, digits, <c>_</c> and <c>-</c>; spaces become <c>-</c>, all
    /// else is dropped. In NFC, as links are. Where nothing is left it is <c>section</c>.
    /// </summary>
    public static string FromHeading(string text)
    {
        var letters = NormalForms.Composed(text).ToLowerInvariant();
        var id = letters.Length <= MostOnStack ? stackalloc char[letters.Length] : new char[letters.Length];
        var length = 0;
        foreach (var rune in letters.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                id[length++] = '-';
            }
            else if (IsKept(rune))
            {
                length += rune.EncodeToUtf16(id[length..]);
            }
        }

        return length == 0 ? "section" : new string(id[..length]);
    }

    /// <summary>The id of a heading whose words would give one of the theme's.</summary>
    public static string OutsideTheme(string id) => id.StartsWith(ThemePrefix, StringComparison.Ordinal) ? "section-" + id : id;

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
