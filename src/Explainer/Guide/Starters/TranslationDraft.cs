using System.Text.RegularExpressions;

namespace Explainer.Guide.Starters;

/// <summary>
/// Begins the translation of a page, with the text of the original as a draft, and notes which text of it is translated.
/// </summary>
internal static partial class TranslationDraft
{
    private const string Fence = "---\n";

    /// <summary>The file of a translation that is to be written.</summary>
    /// <param name="file">The file of the original: Markdown with front matter, or YAML alone.</param>
    /// <param name="original">The text of the original.</param>
    /// <param name="version">The version of it.</param>
    public static string Create(string file, string original, string version) => Edit(file, original, front =>
        $"draft: true\ntranslates: \"{version}\"\n{OfOriginal().Replace(front, "")}");

    /// <summary>A translation that is up to date with a version of the original.</summary>
    public static string Renew(string file, string translation, string version) => Edit(file, translation, front => Translates().IsMatch(front)
        ? Translates().Replace(front, $"translates: \"{version}\"\n", 1) : $"translates: \"{version}\"\n{front}");

    private static string Edit(string file, string text, Func<string, string> edit)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? Fence + edit("") + Fence + "\n" + text : edit(text);
        }

        var end = text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal);
        end = end < 0 ? text.Length : end + 1;
        return Fence + edit(text[Fence.Length..end]) + text[end..];
    }

    // Old addresses are those of the original alone.
    [GeneratedRegex(@"^(?:draft|translates|redirect_from):.*\n(?:[ \t]+.*\n|- .*\n|\]\n)*", RegexOptions.Multiline)]
    private static partial Regex OfOriginal();

    [GeneratedRegex(@"^translates:.*\n", RegexOptions.Multiline)]
    private static partial Regex Translates();
}
