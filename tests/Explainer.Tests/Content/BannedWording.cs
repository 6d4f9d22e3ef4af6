using System.Text.RegularExpressions;

namespace Explainer.Tests.Content;

/// <summary>Words that the texts do without, and why.</summary>
/// <param name="Words">How they are found.</param>
/// <param name="Reason">Why they are not written.</param>
/// <param name="Example">A sentence that has them.</param>
/// <param name="Unless">What allows them where it stands beside them; null for nothing.</param>
internal sealed record BannedWording(Regex Words, string Reason, string Example, Regex? Unless)
{
    public static BannedWording Parse(string line) => line.Split(" :: ") switch
    {
        [var words, var reason, var example] => new BannedWording(WholeWords(words), reason, example, null),
        [var words, var reason, var example, var unless] => new BannedWording(WholeWords(words), reason, example, Any(unless)),
        _ => throw new FormatException($"'{line}' is no banned wording. Write the words, the reason and an example, with ' :: ' between them."),
    };

    /// <summary>What is wrong with a passage; null for nothing.</summary>
    public string? FaultIn(string passage) =>
        Words.Match(passage) is { Success: true } found && Unless?.IsMatch(passage) != true ? $"“{found.Value}”: {Reason}" : null;

    private static Regex WholeWords(string words) => Any($@"(?<!\w)(?:{words})(?!\w)");

    private static Regex Any(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
