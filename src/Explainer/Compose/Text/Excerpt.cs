using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Compose.Text;

/// <summary>The sentence around a position of a text, shortened to 200 characters.</summary>
/// <param name="Text">At most 200 characters; <c>…</c> marks a cut.</param>
/// <param name="Start">Its start in the whole text.</param>
/// <param name="End">Its end in the whole text.</param>
internal sealed partial record Excerpt(string Text, int Start, int End)
{
    private const int MaxLength = 200;
    private const string Ellipsis = "…";

    // When cutting, keep 70 characters of context before the mention.
    private const int LeadLength = 70;

    /// <summary>Cuts an excerpt around a position.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="ends">The ends of its sentences, from <see cref="Sentences.FindEnds"/>.</param>
    /// <param name="position">An offset in the text; beyond its end, the end.</param>
    public static Excerpt Around(string text, List<int> ends, int position)
    {
        var (start, end) = Sentences.Around(text, ends, Math.Clamp(position, 0, Math.Max(0, text.Length - 1)));
        var from = end - start > MaxLength && position - start > MaxLength - LeadLength ? WordFrom(text, Math.Min(position, end) - LeadLength, position) : start;
        var before = from > start ? Ellipsis : "";
        var isWhole = end - from + before.Length <= MaxLength;
        var to = isWhole ? end : WordTo(text, from + MaxLength - before.Length - Ellipsis.Length, position);
        var words = WithSingleSpaces(text.AsSpan(from, to - from).Trim().ToString());
        return new Excerpt(before + (isWhole ? words : words.TrimEnd(',', ';', ':', '،', '؛', '、', '–', '—', '-', ' ') + Ellipsis), from, to);
    }

    // The first word at or after an index, or the character there where the script has no spaces.
    private static int WordFrom(string text, int index, int position)
    {
        var space = text.IndexOf(' ', index - 1, Math.Max(0, position - index + 1));
        return space >= 0 ? space + 1 : CharacterStart(text, index);
    }

    // The end of the last word before an index, but not before the mention.
    private static int WordTo(string text, int index, int position)
    {
        var space = text.LastIndexOf(' ', index, Math.Max(0, index - position));
        return space > position ? space : CharacterStart(text, index);
    }

    // Never cuts within a surrogate pair, a combining sequence or a joined emoji.
    private static int CharacterStart(string text, int index)
    {
        while (index > 0 && (char.IsLowSurrogate(text[index]) || text[index] == '\u200d' || text[index - 1] == '\u200d'
            || CharUnicodeInfo.GetUnicodeCategory(text[index]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
        {
            index--;
        }

        return index;
    }

    // Single spaces do not match, so most texts are not copied, nor searched by the pattern.
    private static string WithSingleSpaces(string text) =>
        text.AsSpan().ContainsAny("\t\r\n") || text.Contains("  ", StringComparison.Ordinal) ? Spaces().Replace(text, " ") : text;

    [GeneratedRegex(@"[ \t\r\n]{2,}|[\t\r\n]")]
    private static partial Regex Spaces();
}
