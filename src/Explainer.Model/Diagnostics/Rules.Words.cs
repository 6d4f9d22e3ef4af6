namespace Explainer.Model.Diagnostics;

/// <content>Problems of <c>_theme/words.yml</c>.</content>
public static partial class Rules
{
    public static Diagnostic BadWords(SourceSpan span, string key, string original) =>
        Error("EX128", span, $"The words for '{key}' need the places to fill in, {{0}} and so on, that those of the theme have. Write them in quotes, as in \"{Shortened(original)}\".");

    /// <param name="command">What writes the file of words: <c>explainer new words</c>.</param>
    /// <param name="file">That file.</param>
    public static Diagnostic NoWordsFor(SourceSpan span, string language, string command, string file) =>
        Warning("EX129", span, $"The theme has no words in {Quoted(language)} and speaks English, except for dates. Run '{command}' and translate the file that it writes, {file}.");

    /// <param name="span">The beginning of the file.</param>
    /// <param name="missing">How many words stay English.</param>
    /// <param name="count">How many words there are.</param>
    /// <param name="first">Keys of the first that are missing, with commas between.</param>
    /// <param name="language">BCP 47 tag of the site.</param>
    /// <param name="command">What adds them: <c>explainer new words</c>.</param>
    public static Diagnostic WordsMissing(SourceSpan span, int missing, int count, string first, string language, string command) =>
        Warning("EX170", span, $"{missing} of {count} words are not here and stay English on a site in {Quoted(language)}: {first}. Run '{command}', which adds a line for each, and translate them.");

    /// <param name="span">The forms that are there.</param>
    /// <param name="key">What they are forms of.</param>
    /// <param name="missing">The plural categories that are not there, with commas between.</param>
    /// <param name="language">BCP 47 tag of the site.</param>
    public static Diagnostic FormsMissing(SourceSpan span, string key, string missing, string language) =>
        Warning("EX171", span, $"{Quoted(language)} has more forms for numbers: {missing}. Write them too, or one text without forms ({key}: …).");

    /// <param name="span">The alphabet.</param>
    /// <param name="letter">What is no letter, or stands there twice.</param>
    public static Diagnostic BadAlphabet(SourceSpan span, string letter) =>
        Error("EX182", span, $"{Quoted(letter)} is no letter of its own here, or stands twice. Write each letter once, with spaces between: a b c.");

    /// <param name="span">The list of equal letters.</param>
    /// <param name="pair">What is no pair.</param>
    public static Diagnostic BadEqualLetters(SourceSpan span, string pair) =>
        Error("EX183", span, $"{Quoted(pair)} does not say what counts as what. Write the letter, a space and what it counts as, with commas between: œ oe, ß ss.");
}
