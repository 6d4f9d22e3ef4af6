using System.Globalization;
using System.Text;
using Explainer.Read.Yaml;

namespace Explainer.Guide.Starters;

/// <summary>A text as a value in YAML: as it is where nothing in it means something else, in quotation marks otherwise.</summary>
internal static class YamlText
{
    private const string Harmless = " -,.’'()";

    public static string Of(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text.All(c => char.IsLetterOrDigit(c) || IsMark(c) || Harmless.Contains(c, StringComparison.Ordinal)) && !IsWord(text)
            ? text
            : YamlQuotes.Quote(text);

    /// <summary>A name as it was typed, on one line and without what no screen shows.</summary>
    public static string Clean(string name)
    {
        var kept = new StringBuilder();
        foreach (var rune in name.EnumerateRunes().Where(r => r != Rune.ReplacementChar && r.Value != 0xFEFF))
        {
            kept.Append(Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // What one YAML or another takes for yes, no or nothing.
    private static bool IsWord(string text) => text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n" or "null";
}
