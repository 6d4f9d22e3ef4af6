namespace Explainer.Model.Languages;

/// <summary>
/// The locale of a language tag as Open Graph has it, <c>language_REGION</c>. Where the tag names no region, it is the one
/// that CLDR adds to it (Unicode Technical Standard 35, "Likely Subtags"; <c>common/supplemental/likelySubtags.xml</c>).
/// </summary>
public static class LikelyRegions
{
    /// <summary><c>en_US</c> for <c>en</c>, <c>en_GB</c> for <c>en-GB</c>, <c>zh_TW</c> for <c>zh-Hant</c>.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <returns>
    /// Null where the region is not known: a language that is not in the table, or a region that is no country (<c>es-419</c>).
    /// </returns>
    public static string? LocaleOf(string language)
    {
        var tags = language.ToLowerInvariant().Split('-');
        var region = Array.Find(tags[1..], tag => tag.Length == 2)
            ?? (Array.Exists(tags, IsArea) ? null : Find(tags[0], Array.Find(tags[1..], tag => tag.Length == 4 && char.IsAsciiLetter(tag[0]))));
        return region is null ? null : $"{tags[0]}_{region.ToUpperInvariant()}";
    }

    // A part of the world (UN M49).
    private static bool IsArea(string tag) => tag.Length == 3 && tag.All(char.IsAsciiDigit);

    private static string? Find(string language, string? script) => (language, script) switch
    {
        ("zh", "hant") => "TW",
        ("pa", "arab") => "PK",
        ("az", "arab") => "IR",
        ("ku", "arab") => "IQ",
        ("kk", "arab") => "CN",
        ("uz", "arab") => "AF",
        ("mn", "mong") => "CN",
        _ => Find(language),
    };

    private static string? Find(string language) => language switch
    {
        "ps" => "AF",
        "sq" => "AL",
        "hy" => "AM",
        "de" => "DE",
        "az" => "AZ",
        "bs" => "BA",
        "bn" => "BD",
        "bg" => "BG",
        "pt" => "BR",
        "be" => "BY",
        "rm" or "gsw" => "CH",
        "zh" or "ug" or "bo" => "CN",
        "cs" => "CZ",
        "da" => "DK",
        "et" => "EE",
        "ar" => "EG",
        "es" or "ca" or "eu" or "gl" => "ES",
        "am" or "ti" or "om" => "ET",
        "fi" => "FI",
        "fo" => "FO",
        "fr" or "br" or "co" or "oc" => "FR",
        "cy" or "gd" => "GB",
        "ka" => "GE",
        "el" => "GR",
        "hr" => "HR",
        "hu" => "HU",
        "id" or "jv" or "su" => "ID",
        "ga" => "IE",
        "he" => "IL",
        "hi" or "ta" or "te" or "mr" or "gu" or "kn" or "ml" or "pa" or "or" or "as" => "IN",
        "ckb" => "IQ",
        "fa" => "IR",
        "is" => "IS",
        "it" or "sc" or "fur" => "IT",
        "ja" => "JP",
        "ky" => "KG",
        "km" => "KH",
        "ko" => "KR",
        "kk" => "KZ",
        "lo" => "LA",
        "si" => "LK",
        "lt" => "LT",
        "lb" => "LU",
        "lv" => "LV",
        "mg" => "MG",
        "mk" => "MK",
        "my" => "MM",
        "mn" => "MN",
        "mt" => "MT",
        "ms" => "MY",
        "ha" or "yo" or "ig" => "NG",
        "nl" or "fy" => "NL",
        "nb" or "nn" or "no" or "se" => "NO",
        "ne" => "NP",
        "fil" or "tl" => "PH",
        "ur" or "sd" => "PK",
        "pl" => "PL",
        "ro" => "RO",
        "sr" => "RS",
        "ru" or "tt" => "RU",
        "rw" => "RW",
        "sv" => "SE",
        "sl" => "SI",
        "sk" => "SK",
        "so" => "SO",
        "th" => "TH",
        "tg" => "TJ",
        "tk" => "TM",
        "tr" or "ku" => "TR",
        "sw" => "TZ",
        "uk" => "UA",
        "en" => "US",
        "uz" => "UZ",
        "vi" => "VN",
        "af" or "zu" or "xh" or "st" or "tn" => "ZA",
        "sn" or "nd" => "ZW",
        _ => null,
    };
}
