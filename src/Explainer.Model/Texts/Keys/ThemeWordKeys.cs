namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of <c>_theme/words.yml</c> are for: each is a word of the theme.</summary>
public static class ThemeWordKeys
{
    public static KeyText Dates { get; } = new("The words that dates are written with.", "{about: \"about {0}\"}");

    /// <summary>A key that is now one of the forms of another.</summary>
    public static KeyText OldForm { get; } = new("Now a form of reading_time.", "1 minute");

    /// <param name="category">A plural category of CLDR.</param>
    public static KeyText Form(string category) => new($"For numbers of the category '{category}'.", "\"{0}\"");

    /// <param name="english">The word in the English file; empty for none.</param>
    public static KeyText Word(string english) => new(english.Length == 0 ? "In English: nothing" : $"In English: {english}", Quote(english));

    /// <summary>The same of a word that has a form for each plural category.</summary>
    public static KeyText WordOfForms(string english) => new($"In English: {english}", $"{{other: {Quote(english)}}}");

    private static string Quote(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
