using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Compose.Mentions;

/// <summary>The sentence around a place of a text, cut where it is long.</summary>
/// <param name="Text">Plain text of 200 characters at most; <c>…</c> stands where something is left out.</param>
/// <param name="Start">Where in the whole text it begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed partial record Excerpt(string Text, int Start, int End)
{
    private const int Most = 200;
    private const string Cut = "…";

    // So much of a long sentence stands before the mention, where it comes late.
    private const int Lead = 70;

        /// <param name="text">The whole text.</param>
    /// <param name="ends">Where its sentences end.</param>
    /// <param name="place">The place in it.</param>
    public static Excerpt Around(string text, List<int> ends, int place)
    {
        var (start, end) = Sentences.Around(text, ends, Math.Clamp(place, 0, Math.Max(0, text.Length - 1)));
        var from = end - start > Most && place - start > Most - Lead ? WordFrom(text, Math.Min(place, end) - Lead, place) : start;
        var before = from > start ? Cut : "";
        var isWhole = end - from + before.Length <= Most;
        var to = isWhole ? end : WordTo(text, from + Most - before.Length - Cut.Length, place);
        var words = Spaces().Replace(text[from..to].Trim(), " ");
        return new Excerpt(before + (isWhole ? words : words.TrimEnd(',', ';', ':', '،', '؛', '、', '–', '—', '-', ' ') + Cut), from, to);
    }

    // The first word that begins here or later; where words have no spaces, the first character.
    private static int WordFrom(string text, int at, int place)
    {
        var space = text.IndexOf(' ', at - 1, Math.Max(0, place - at + 1));
        return space >= 0 ? space + 1 : Character(text, at);
    }

    // The end of the last word that ends here or before, but not before the mention.
    private static int WordTo(string text, int at, int place)
    {
        var space = text.LastIndexOf(' ', at, Math.Max(0, at - place));
        return space > place ? space : Character(text, at);
    }

    // No surrogate pair and no letter with its marks is cut in two.
    private static int Character(string text, int at)
    {
        while (at > 0 && (char.IsLowSurrogate(text[at]) || text[at] == '\u200d' || text[at - 1] == '\u200d'
            || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
        {
            at--;
        }

        return at;
    }

    // One space is as it is to be: most texts have nothing to replace.
    [GeneratedRegex(@"[ \t\r\n]{2,}|[\t\r\n]")]
    private static partial Regex Spaces();
}
