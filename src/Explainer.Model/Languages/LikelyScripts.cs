namespace Explainer.Model.Languages;

/// <summary>The scripts of languages that are written in several (CLDR, "Likely Subtags").</summary>
public static class LikelyScripts
{
    private const int Length = 4;

    /// <summary>The script that a tag names (<c>latn</c> of <c>sr-Latn</c>) where its language is usually written in another; empty for others.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string UnusualOf(string language)
    {
        var tags = language.ToLowerInvariant().Split('-');
        var script = Array.Find(tags[1..], t => t.Length == Length && char.IsAsciiLetter(t[0]));
        return script is null || Find(tags[0], LikelyRegions.LocaleOf(language)?[^2..]) is not { } usual || usual == script ? "" : script;
    }

    // Where a language is written otherwise than in its other countries.
    private static string? Find(string language, string? region) => (language, region) switch
    {
        ("zh", "TW" or "HK" or "MO") => "hant",
        ("pa", "PK") or ("uz", "AF") or ("az", "IR") or ("ku", "IQ") or ("kk", "CN") => "arab",
        ("mn", "CN") => "mong",
        ("sr", "ME") => "latn",
        _ => Find(language),
    };

    private static string? Find(string language) => language switch
    {
        "az" or "bs" or "ff" or "ha" or "ku" or "ms" or "su" or "uz" => "latn",
        "kk" or "ky" or "mn" or "sr" or "tg" => "cyrl",
        "ks" or "sd" or "ug" => "arab",
        "hi" or "kok" => "deva",
        "mni" => "beng",
        "pa" => "guru",
        "sat" => "olck",
        "shi" => "tfng",
        "yue" => "hant",
        "zh" => "hans",
        _ => null,
    };
}
