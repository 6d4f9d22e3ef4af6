namespace Explainer.Model;

/// <summary>Whether a language is written from left to right or from right to left.</summary>
public static class TextDirection
{
    private const string Arabic = "arab";

    /// <summary>Whether text in this language runs from right to left; an explicit script tag (<c>ku-Latn</c>) wins.</summary>
    public static bool IsRightToLeft(string language)
    {
        var (primary, script) = Divide(language);
        return script switch
        {
            Arabic or "hebr" or "syrc" or "thaa" or "nkoo" => true,
            not null => false,
            null => HasRightToLeftScript(primary),
        };
    }

    /// <summary>Whether text in this language is written in Arabic letters, whose commas are ، and ؛.</summary>
    public static bool IsInArabicScript(string language)
    {
        var (primary, script) = Divide(language);
        return IsRightToLeft(language) && (script ?? DefaultScript(primary)) == Arabic;
    }

    // The language and its script, in small letters; the script is null where the tag names none. Every page is asked several times,
    // and most have a tag without parts.
    private static (string Primary, string? Script) Divide(string language)
    {
        var lower = language.ToLowerInvariant();
        return lower.Contains('-', StringComparison.Ordinal) && lower.Split('-') is [var primary, .. var others]
            ? (primary, Array.Find(others, t => t.Length == 4)) : (lower, null);
    }

    /// <summary>The direction of a language as HTML, EPUB and web manifests name it (<c>dir</c>): <c>rtl</c> or <c>ltr</c>.</summary>
    public static string NameOf(string language) => IsRightToLeft(language) ? "rtl" : "ltr";

    /// <summary>How a letter runs: true from right to left, false from left to right; null for what has no direction of its own.</summary>
    public static bool? DirectionOf(char c) => c switch
    {
        < 'A' => null,
        <= '\u058F' => char.IsLetter(c) ? false : null,
        <= '\u08FF' or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') => char.IsLetter(c) ? true : null,
        // The first halves of Adlam, Phoenician, Hanifi Rohingya and their neighbours.
        '\uD802' or '\uD803' or '\uD83A' => true,
        _ => char.IsLetter(c) || c is '\uD835' or (>= '\uD840' and <= '\uD888') ? false : null,
    };

    private static string DefaultScript(string language) => language is "arc" or "dv" or "he" or "nqo" or "syr" or "yi" ? "" : Arabic;

    // Languages whose default script is written from right to left (Unicode CLDR, "characterOrder").
    private static bool HasRightToLeftScript(string language) => language is "ar" or "arc" or "ckb" or "dv" or "fa" or "he" or "ks"
        or "ku" or "mzn" or "nqo" or "pnb" or "ps" or "sd" or "syr" or "ug" or "ur" or "yi";
}
