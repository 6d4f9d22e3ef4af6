using System.Globalization;
using System.Text;
using Explainer.Read.Yaml;

namespace Explainer.Guide.Starters;

/// <summary>Writes texts as YAML.</summary>
internal static class YamlText
{
    private const int Width = 100;
    private const string Harmless = " -,.’'()";

    /// <summary>A text as a value: a plain scalar where YAML cannot mistake it, in quotation marks otherwise.</summary>
    public static string Quote(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text.All(c => char.IsLetterOrDigit(c) || IsMark(c) || Harmless.Contains(c, StringComparison.Ordinal)) && !IsWord(text)
            ? text
            : YamlQuotes.Quote(text);

    /// <summary>A path as a value, plain where it has nothing that YAML could mistake.</summary>
    public static string QuotePath(string path) =>
        path.All(c => char.IsLetterOrDigit(c) || IsMark(c) || c is '-' or '_' or '.' or '/') ? path : YamlQuotes.Quote(path);

    /// <summary>Removes invisible characters, and turns line breaks and runs of white space into single spaces.</summary>
    public static string Clean(string name)
    {
        var kept = new StringBuilder();
        foreach (var rune in name.EnumerateRunes().Where(r => r != Rune.ReplacementChar && r.Value != 0xFEFF))
        {
            kept.Append(Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A text as comment lines, which begin with <c>#</c> and have at most 100 characters.</summary>
    public static IEnumerable<string> Comment(string text)
    {
        var line = "#";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > Width && line.Length > 1)
            {
                yield return line;
                line = "#";
            }

            line += " " + word;
        }

        yield return line;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // The plain scalars that YAML 1.1 or 1.2 resolves to a boolean or to null.
    private static bool IsWord(string text) => text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n" or "null";
}
