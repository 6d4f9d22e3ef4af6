using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>Changes that are marked in a text (CriticMarkup), as PyMdown prints them: words that were added or marked stay, words that were taken out are struck.</summary>
internal static partial class CriticText
{
    /// <param name="masked">A text, whose code is hidden.</param>
    public static void Convert(MaskedText masked)
    {
        masked.Apply(t => Replaced().Replace(t, "~~${old}~~ ${new}"));
        masked.Apply(t => Removed().Replace(t, "~~${words}~~"));
        masked.Apply(t => Edge().Replace(t, ""));
        masked.Apply(t => Inserted().Replace(t, "${words}"));
        masked.Apply(t => Kept().Replace(t, "${words}"));
        masked.Apply(t => Remark().Replace(t, m => masked.HideAsRemark(m.Groups["words"].Value)));
    }

    [GeneratedRegex(@"\{~~(?<old>[^~{}\n]{1,1000})~>(?<new>[^~{}\n]{1,1000})~~\}")]
    private static partial Regex Replaced();

    [GeneratedRegex(@"\{--(?<words>[^{}\n]{1,1000}?)--\}")]
    private static partial Regex Removed();

    [GeneratedRegex(@"\{(?<sign>\+\+|==)(?<words>[^{}\n]{1,1000}?)\k<sign>\}")]
    private static partial Regex Kept();

    // {== and ==} on lines of their own, around blocks.
    [GeneratedRegex(@"(?m)^[ \t]*(?:\{(?:\+\+|==)|(?:\+\+|==)\})[ \t]*$")]
    private static partial Regex Edge();

    // ^^words^^ of PyMdown's Caret, which underlines them.
    [GeneratedRegex(@"(?<![\\^])\^\^(?=[^\s^])(?<words>[^^\n]{1,1000}?)(?<=\S)\^\^(?!\^)")]
    private static partial Regex Inserted();

    [GeneratedRegex(@"\{>>(?<words>[^{}\n]{1,1000}?)<<\}")]
    private static partial Regex Remark();
}
