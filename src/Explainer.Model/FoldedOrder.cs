using System.Globalization;
using System.Text;

namespace Explainer.Model;

/// <summary>The order of lists that people read: by base letters, ignoring accents and case, so that É is sorted as E.</summary>
public sealed class FoldedOrder : IComparer<string>
{
    public static FoldedOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var folded = string.CompareOrdinal(Fold(x ?? ""), Fold(y ?? ""));
        return folded != 0 ? folded : string.CompareOrdinal(x, y);
    }

    /// <summary>NFD without marks, in invariant lower case.</summary>
    public static string Fold(string text) => Ascii.IsValid(text)
        ? text.ToLowerInvariant()
        : string.Concat(NormalForms.Decomposed(text)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
            .ToLowerInvariant();
}

/// <summary>Unicode normalization, also of names and addresses, which may contain U+FFFE, unlike the text of a file.</summary>
public static class NormalForms
{
    // The only code point, besides lone surrogates, for which .NET's Normalize throws.
    private const char NoCharacter = '\uFFFE';

    /// <summary>NFC.</summary>
    public static string Composed(string text) => Whole(text).Normalize(NormalizationForm.FormC);

    /// <summary>NFD.</summary>
    public static string Decomposed(string text) => Whole(text).Normalize(NormalizationForm.FormD);

    /// <summary>NFKD.</summary>
    public static string Compatible(string text) => Whole(text).Normalize(NormalizationForm.FormKD);

    private static string Whole(string text) => text.Replace(NoCharacter, '\uFFFD');
}
