using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>A comment in an imported page that keeps what could not be taken over, for a person to look at.</summary>
internal static partial class Mark
{
    private const int Longest = 4000;

    /// <summary>The comment.</summary>
    /// <param name="reason">What it is, for the report.</param>
    /// <param name="original">The text as it stood.</param>
    public static string Comment(string reason, string original)
    {
        var kept = original.Trim().Replace("-->", "-- >", StringComparison.Ordinal).Replace("--!>", "-- !>", StringComparison.Ordinal);
        return $"<!-- import: {reason}: {(kept.Length > Longest ? kept[..Longest] + " …" : kept)} -->";
    }

    /// <summary>The comments of a text: where each begins, why it is there, and what it keeps.</summary>
    public static IEnumerable<(int Start, string Reason, string Original)> FindAll(string text) =>
        Comments().Matches(text).Select(m => (m.Index, m.Groups["reason"].Value, m.Groups["original"].Value.Trim()));

    /// <summary>Text behind a comment at the beginning of a line would belong to it (CommonMark, HTML block), so it gets a line of its own.</summary>
    public static string OnOwnLines(string text) => AtLineStart().Replace(text, "$1\n\n");

    [GeneratedRegex(@"<!-- import: (?<reason>[^:]*): (?<original>(?:[^-]|-(?!->))*)-->")]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?m)^([ \t]*<!-- import: (?:[^-\n]|-(?!->))*-->)[ \t]*(?=\S)")]
    private static partial Regex AtLineStart();
}
