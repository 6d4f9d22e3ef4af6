using System.Collections.Frozen;

namespace Explainer.Read.Fields;

/// <summary>What people call the words that may stand under a key.</summary>
internal static class OtherChoices
{
    private static readonly FrozenDictionary<string, string> Meant = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["multiplechoice"] = "quiz",
        ["singlechoice"] = "quiz",
        ["choice"] = "quiz",
        ["mcq"] = "quiz",
        ["test"] = "quiz",
        ["debate"] = "discuss",
        ["open"] = "discuss",
        ["knowledge"] = "recall",
        ["organisation"] = "group",
        ["organization"] = "group",
        ["company"] = "group",
        ["institution"] = "group",
        ["individual"] = "person",
        ["people"] = "person",
        ["anonymous"] = "protected-person",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The one of the words that is meant; null where none is known to be.</summary>
    public static string? Find(string word, IReadOnlyCollection<string> words) =>
        Meant.GetValueOrDefault(string.Concat(word.Where(char.IsLetter)).ToLowerInvariant()) is { } meant && words.Contains(meant) ? meant : null;
}
