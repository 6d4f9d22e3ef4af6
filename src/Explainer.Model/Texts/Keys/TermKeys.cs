namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a term are for.</summary>
public static class TermKeys
{
    public static KeyText Also { get; } = new("Other forms that link too: plurals and spellings, as they are written in text.", "[loans, lending]");

    public static KeyText Forms { get; } = new("The word in other languages and scripts.", "\n- {lang: ar, text: إعارة, latin: iʿāra}");

    public static KeyText See { get; } = new("Related terms: their ids.", "[renewal]");

    public static KeyText Link { get; } = new("auto (when nothing is said): linked at its first mention on each page. manual: only where you link it, for words with an everyday meaning.", "auto");
}
