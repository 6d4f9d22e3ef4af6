using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>Where the components of a text stand: as blocks of their own, or in a line of words, whose order must stay.</summary>
/// <param name="text">The text, whose code is hidden.</param>
/// <param name="isRow">Whether it is a row of a table.</param>
internal sealed partial class ComponentPlaces(string text, bool isRow)
{
    // Characters in which words beside a component are looked for, and its end.
    private const int Near = 300;
    private const int LongestInner = 2_000;

    // What stands in the place of a closing tag, by its offset.
    private readonly Dictionary<int, string> ends = [];

    /// <summary>Whether words stand before or behind a component in its line.</summary>
    /// <param name="tag">Its only tag, or the opening one.</param>
    /// <param name="end">Its closing tag; null where it has none.</param>
    public bool IsInLine(Match tag, Match? end) => HasWords(LineStart().Replace(Before(tag.Index), "")) || HasWords(Behind(end is null ? tag.Index + tag.Length : end.Index + end.Length));

    /// <summary>The closing tag of a component in the same paragraph; null for none.</summary>
    public Match? EndOf(Match tag, string name)
    {
        var start = tag.Index + tag.Length;
        var inner = text[start..Math.Min(text.Length, start + LongestInner)];
        var depth = 1;
        for (var next = TagOrEnd().Match(inner); next.Success && next.Groups["name"].Success; next = next.NextMatch())
        {
            depth += !HtmlTags.NameOf(next.Groups["name"].Value).Equals(name, StringComparison.OrdinalIgnoreCase) || next.Value.EndsWith("/>", StringComparison.Ordinal) ? 0 : next.Groups["close"].Success ? -1 : 1;
            if (depth == 0)
            {
                return isRow && inner.AsSpan(0, next.Index).Contains('|') ? null : TagOrEnd().Match(text, start + next.Index);
            }
        }

        return null;
    }

    /// <summary>Whether it begins where another tag ends, and no space parts their words.</summary>
    public bool FollowsTag(Match tag) => tag.Index > 1 && text[tag.Index - 1] == '>' && text.LastIndexOf('<', tag.Index - 2) is >= 0 and var open && text.AsSpan(open).StartsWith("</");

    /// <summary>Remembers what stands in the place of a closing tag.</summary>
    public void Remember(Match end, string written) => ends[end.Index] = written;

    /// <summary>What stands in the place of a closing tag of a component in a line; null where it is none.</summary>
    public string? At(Match end) => ends.GetValueOrDefault(end.Index);

    private string Before(int at)
    {
        var near = text[Math.Max(0, at - Near)..at];
        return near[(near.LastIndexOf('\n') + 1)..] is var line && isRow ? line[(line.LastIndexOf('|') + 1)..] : line;
    }

    private string Behind(int at)
    {
        var near = text[at..Math.Min(text.Length, at + Near)];
        return near.IndexOfAny(isRow ? ['\n', '|'] : ['\n']) is var end and >= 0 ? near[..end] : near;
    }

    private static bool HasWords(string line) => !string.IsNullOrWhiteSpace(AnyTag().Replace(line, ""));

    // Marks of items, quotations and headings.
    [GeneratedRegex(@"^(?:[ \t]*(?:>|(?:[-*+]|[0-9]{1,9}[.)]|#{1,6})(?=[ \t])))*")]
    private static partial Regex LineStart();

    [GeneratedRegex(@"<[^<>]*>|\uE002")]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"<(?<close>/)?(?<name>[A-Za-z][\w.-]*)(?=[\s/>])[^<>]*>|\n[ \t]*\n")]
    private static partial Regex TagOrEnd();
}
