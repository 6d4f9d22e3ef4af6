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

    public static Diagnostic MissingKey(SourceSpan span, string key, string shape, string expected) =>
        Error("EX114", span, $"'{key}' is missing, which {shape} must have. Write {key}: and {expected} after it.");
}
