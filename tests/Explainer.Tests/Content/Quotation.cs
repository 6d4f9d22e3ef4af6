namespace Explainer.Tests.Content;

/// <summary>Words of a man, as they were printed.</summary>
/// <param name="Speaker">The id of his profile.</param>
/// <param name="Words">Without the quotation marks around them.</param>
internal sealed record Quotation(string Speaker, string Words)
{
    // What the printed text puts between two of them, and what ends a sentence that a reporter breaks off.
    private const string Between = " .,–-";

    public static Quotation Parse(string line) => line.Split(": ", 2) is [var speaker, var words]
        ? new Quotation(speaker, words)
        : throw new FormatException($"'{line}' is no quotation. Write the speaker, a colon and the words.");

    /// <summary>The same words in one spelling of quotes, dashes and spaces.</summary>
    public static string Plain(string text) => string.Join(' ', text
        .Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('—', '-').Replace('–', '-')
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a text is made of quotations alone: whole, in their order, none between them left out.</summary>
    public static bool AreWhole(string text, IReadOnlyList<Quotation> ofOneSpeaker) =>
        Enumerable.Range(0, ofOneSpeaker.Count).Any(first => AreWhole(Plain(text), ofOneSpeaker, first));

    private static bool AreWhole(string text, IReadOnlyList<Quotation> quotations, int next)
    {
        while (next < quotations.Count && Plain(quotations[next].Words) is var words && text.StartsWith(words, StringComparison.Ordinal))
        {
            text = text[words.Length..].TrimStart(Between.ToCharArray());
            next++;
            if (text.Length == 0)
            {
                return true;
            }
        }

        return false;
    }
}
