namespace Explainer.Model.Texts;

/// <summary>Why YAML is not understood and what to write, without the last full stop.</summary>
public static class YamlTexts
{
    public const string NotUnderstood = "These values are not understood. Write key: value, one a line";
    public const string DoesNotFit = "This line does not fit the ones above. Write key: value, with the same spaces before each key of one level";
    public const string SecondDocument = "A second list of keys begins here. Remove this line";
    public const string NoCharacter = "This names no character. Write the character itself";
    public const string BracketInRemark = "A space and # begin a remark, so the bracket before it is never closed. Put the text with # in quotes";
    public const string Backslash = "A backslash means something else within \"…\". Put the value in '…'";
    public const string OpenQuote = "This quotation mark is not closed. Write the same mark at the end of the value";

    public const string GoesOn = "This line goes on with the value above. Join the two, or begin this one with two spaces";

    public static string NoColon(string key, string value) => $"A colon is missing after {key}. Write {key}: {WithoutStop(value)}";

    /// <param name="close">The bracket that is missing.</param>
    /// <param name="what">What it closes: <c>list</c>.</param>
    public static string OpenBracket(char close, string what) => $"This bracket is never closed. Write {close} at the end of the {what}";

    /// <param name="key">The key.</param>
    /// <param name="quoted">Its value in quotation marks.</param>
    public static string ColonInValue(string key, string quoted) => $"A colon within a value ends it. Put the value in quotes: {key}: {quoted}";

    /// <param name="written">The key and its value in other quotation marks.</param>
    public static string QuoteInValue(string written) => $"The quotation mark before this ends the value. Put the whole value in other quotes: {written}";

    /// <param name="name">The code point of the mark: <c>U+201C</c>.</param>
    public static string TypographicQuote(string name) => $"A typographic quotation mark ({name}) is text, so the comma after it ends the value. Write straight ones: \"…\"";

    /// <param name="sign">The sign.</param>
    /// <param name="written">The key and its value in quotation marks.</param>
    public static string BeginsWith(char sign, string written) => $"A text cannot begin with {sign}. Put it in quotes: {written}";

    public static string GluedHyphen(string key) => $"A space is missing after this hyphen. Write - {key}: and the value";

    public static string GluedColon(string key, string value) => $"A space is missing after this colon. Write {key}: {WithoutStop(value)}";

    // The message ends with one.
    private static string WithoutStop(string value) => value.EndsWith('.') ? value[..^1] : value;

    /// <param name="found">What stands there, described.</param>
    public static string KeyIsNoWord(string found) => $"A key must be a word, but this is {found}. Write key: value";
}
