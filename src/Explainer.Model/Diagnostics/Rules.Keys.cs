namespace Explainer.Model.Diagnostics;

/// <content>Keys that are none, and keys that are missing.</content>
public static partial class Rules
{
    // Listing every word of the theme would hide the message itself.
    private const int MostKeysToList = 24;

    /// <param name="span">Where.</param>
    /// <param name="key">What stands there.</param>
    /// <param name="shape">What it cannot stand in.</param>
    /// <param name="nearest">The key that is meant; null for none.</param>
    /// <param name="known">All that may stand there.</param>
    /// <param name="advice">What to do in its place, as a sentence; null for nothing known.</param>
    public static Diagnostic UnknownKey(
        SourceSpan span, string key, string shape, string? nearest, IReadOnlyCollection<string> known, string? advice = null) =>
        Error("EX113", span, $"{Quoted(key)} is not a key of {shape}." + (advice is not null && nearest is null ? $" {advice} Remove the key."
            : nearest is null && known.Count <= MostKeysToList
            ? $" It can have: {string.Join(", ", known.Order(StringComparer.Ordinal))}."
            : nearest is null ? " Remove it." : DidYouMean(nearest)));

    /// <summary>A key that another kind of page has.</summary>
    /// <param name="span">Where.</param>
    /// <param name="key">What stands there.</param>
    /// <param name="shape">What it stands in.</param>
    /// <param name="kind">What has it.</param>
    /// <param name="folder">The folder of those.</param>
    public static Diagnostic KeyOfOtherKind(SourceSpan span, string key, string shape, string kind, string folder) =>
        Error("EX113", span, $"{Quoted(key)} is not a key of {shape}, but of {kind}. If this is one, move the file into {folder}; if not, remove the key.");

    /// <summary>What is said of a group, under the key that persons have for it.</summary>
    /// <param name="span">Where.</param>
    /// <param name="key">What stands there.</param>
    /// <param name="shape">What it stands in.</param>
    /// <param name="meant">The key for both.</param>
    /// <param name="isOfGroup">Whether the page says that it is of a group.</param>
    public static Diagnostic KeyOfGroup(SourceSpan span, string key, string shape, string meant, bool isOfGroup) =>
        Error("EX113", span, $"{Quoted(key)} is not a key of {shape}. " + (isOfGroup
            ? $"Write {meant}: in its place, which says of a group when it {(meant == "born" ? "began" : "ended")}."
            : $"If this is a group, write type: group, and {meant}: in its place; if not, say it in the text."));

    /// <summary>Another date of a profile, where the key that persons and groups have for such a date is taken.</summary>
    /// <param name="span">Where.</param>
    /// <param name="key">What stands there.</param>
    /// <param name="shape">What it stands in.</param>
    /// <param name="advice">How it is written under dates.</param>
    public static Diagnostic KeyOfOtherDate(SourceSpan span, string key, string shape, string advice) =>
        Error("EX113", span, $"{Quoted(key)} is not a key of {shape}. {advice}");

    /// <summary>A key beside the one that it is a slip for.</summary>
    /// <param name="span">Where.</param>
    /// <param name="key">What stands there.</param>
    /// <param name="shape">What it cannot stand in.</param>
    /// <param name="meant">The key that is meant.</param>
    /// <param name="line">On which line that stands.</param>
    public static Diagnostic KeyBesideMeant(SourceSpan span, string key, string shape, string meant, int line) =>
        Error("EX113", span, FormattableString.Invariant($"{Quoted(key)} is not a key of {shape}. Did you mean '{meant}', which stands on line {line} already?"));

    /// <param name="span">Where the key stands.</param>
    /// <param name="key">The key.</param>
    /// <param name="shape">What has it.</param>
    /// <param name="missing">The keys that this must have and has not.</param>
    public static Diagnostic KeyByAnotherName(SourceSpan span, string key, string shape, IReadOnlyList<string> missing) =>
        Error("EX113", span, $"{Quoted(key)} is not a key of {shape}, which must have {string.Join(" and ", missing.Select(m => $"'{m}'"))}. "
            + (missing.Count == 1 ? $"If that is meant, write {missing[0]}: in its place." : "Write those in the place of keys with other names."));

    /// <param name="span">Where the key stands.</param>
    /// <param name="key">The key.</param>
    /// <param name="shape">What has it.</param>
    /// <param name="whole">The same with all keys.</param>
    public static Diagnostic KeyForMap(SourceSpan span, string key, string shape, string whole) =>
        Error("EX113", span, $"{Quoted(key)} is not a key of {shape}. Write all that it must have, each with its key: {whole}.");

    /// <summary>A value between braces that is cut at its commas.</summary>
    /// <param name="span">What follows the first comma.</param>
    /// <param name="found">The same as text.</param>
    /// <param name="key">The key of the value.</param>
    /// <param name="whole">The whole value in quotation marks.</param>
    public static Diagnostic CutInBraces(SourceSpan span, string found, string key, string whole) =>
        Error("EX113", span, $"{Quoted(found)} is read as a key, because a comma ends a value between {{ and }}. Put the whole value in quotes: {key}: {whole}.");

    /// <param name="span">The value.</param>
    /// <param name="value">The same as text.</param>
    /// <param name="key">The key that is missing.</param>
    /// <param name="written">The value as it is written after its key.</param>
    public static Diagnostic ValueWithoutKey(SourceSpan span, string value, string key, string written) =>
        Error("EX113", span, $"{Quoted(value)} has no key. Write {key}: {written}, or, if it belongs to the value before the comma, put all of that in quotes.");

    /// <summary>Items of a list, written as keys and values.</summary>
    /// <param name="span">The first key.</param>
    /// <param name="key">The key.</param>
    /// <param name="shape">What each item is.</param>
    /// <param name="item">The first item as it is written in a list.</param>
    /// <param name="count">How many there are.</param>
    public static Diagnostic ItemsAsKeys(SourceSpan span, string key, string shape, string item, int count) =>
        Error("EX113", span, $"{Quoted(key)} is not a key of {shape}, and a list of them belongs here. Write - {item}{(count > 1 ? ", and each of the others likewise on a line of its own" : "")}.");

    public static Diagnostic MissingKey(SourceSpan span, string key, string shape, string expected) =>
        Error("EX114", span, $"'{key}' is missing, which {shape} must have. Write {key}: and {expected} after it.");
}
