namespace Explainer.Compose.Terms;

/// <summary>Tells where words begin and end. In doubt a word goes on: a link that is missing is better than a wrong one.</summary>
internal static class WholeWords
{
    public static bool BeginAt(FoldedText text, int place)
    {
        if (place == 0 || text[place] == ' ')
        {
            return place == 0;
        }

        var before = text[place - 1];
        return Letters.IsOfWords(before)
            ? Letters.IsUnspaced(before)
            : !Letters.IsJoiner(before) || place == 1 || !Letters.IsOfWords(text[place - 2]);
    }

    /// <param name="text">The text.</param>
    /// <param name="place">The place after the last letter.</param>
    public static bool EndAt(FoldedText text, int place)
    {
        if (place == text.Length)
        {
            return true;
        }

        var after = text[place];
        return Letters.IsOfWords(after)
            ? Letters.IsUnspaced(after)
            : !IsLetterAt(text, place + 1) || (after == '\'' ? IsPossessive(text, place + 1) : !Letters.IsJoiner(after));
    }

    // The emir's tent, but neither can't nor Rakka'da: what stands after the apostrophe there makes another word.
    private static bool IsPossessive(FoldedText text, int place) =>
        text[place] is 's' or 'S' && !IsLetterAt(text, place + 1);

    private static bool IsLetterAt(FoldedText text, int place) => place < text.Length && Letters.IsOfWords(text[place]);
}
