namespace Explainer.Model;

/// <summary>Whether a language is written from left to right or from right to left.</summary>
public static class TextDirection
{
    /// <summary>Whether text in this language runs from right to left; an explicit script tag (<c>ku-Latn</c>) wins.</summary>
    public static bool IsRightToLeft(string language)
    {
        var tags = language.ToLowerInvariant().Split('-');
        return tags.Skip(1).FirstOrDefault(t => t.Length == 4) switch
        {
            "arab" or "hebr" or "syrc" or "thaa" or "nkoo" => true,
            not null => false,
            null => HasRightToLeftScript(tags[0]),
        };
    }

    // Languages whose default script is written from right to left (Unicode CLDR, "characterOrder").
    private static bool HasRightToLeftScript(string language) => language is "ar" or "arc" or "ckb" or "dv" or "fa" or "he" or "ks"
        or "ku" or "mzn" or "nqo" or "pnb" or "ps" or "sd" or "syr" or "ug" or "ur" or "yi";
}
