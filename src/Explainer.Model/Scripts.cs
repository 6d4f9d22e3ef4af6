using System.Collections.Frozen;

namespace Explainer.Model;

/// <summary>Which way languages are written.</summary>
public static class Scripts
{
    // Languages whose usual script runs from right to left (Unicode CLDR, "characterOrder").
    private static readonly FrozenSet<string> RightToLeft = FrozenSet.Create(
        StringComparer.Ordinal,
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

    /// <summary>Whether text in this language runs from right to left; an explicit script tag (<c>ku-Latn</c>) wins.</summary>
    public static bool IsRightToLeft(string language)
    {
        var tags = language.ToLowerInvariant().Split('-');
        return tags.Skip(1).FirstOrDefault(t => t.Length == 4) switch
        {
            "arab" or "hebr" or "syrc" or "thaa" or "nkoo" => true,
            not null => false,
            null => RightToLeft.Contains(tags[0]),
        };
    }
}
