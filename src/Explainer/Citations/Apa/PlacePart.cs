using Explainer.Model;
using Explainer.Model.Languages;

namespace Explainer.Citations.Apa;

/// <summary>Which edition, volume and pages of a book.</summary>
internal static class PlacePart
{
    public static Phrase Of(Work work, Words words) => Phrase.Join(", ",
        Phrase.Of(EditionOf(work, words)),
        Counted(work.Volume, words.VolumeNumber, words.VolumeNumbers),
        Counted(work.Page, words.PageNumber, words.PageNumbers));

    private static Phrase Counted(string? field, string one, string several) => Wording.Range(field) is { } text
        ? Phrase.Fill(text.AsSpan().ContainsAny("–-,&") ? several : one, Phrase.Of(text))
        : Phrase.Empty;

    // "2" and "2nd" are counted; "Revised edition" says it all.
    private static string? EditionOf(Work work, Words words) => Wording.Of(work.Edition) switch
    {
        null => null,
        var text when text.All(char.IsAsciiDigit) => WordTable.Fill(words.EditionNumber, Ordinal(text, words)),
        var text when char.IsAsciiDigit(text[0]) && !text.Contains(' ', StringComparison.Ordinal) =>
            WordTable.Fill(words.EditionNumber, text),
        var text => text,
    };

    private static string Ordinal(string number, Words words)
    {
        var forms = words.Ordinals.Split(',', StringSplitOptions.TrimEntries);
        var isTeen = number is [.., '1', _];
        var form = isTeen || number[^1] is '0' ? forms.Length : number[^1] - '0';
        return WordTable.Fill(forms[Math.Min(form, forms.Length) - 1], number);
    }
}
