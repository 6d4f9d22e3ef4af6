using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>A line of Obsidian that shows a part of a page: <c>![[Page#^block]]</c> or <c>![[Page#Heading]]</c>.</summary>
/// <param name="Name">The page; empty for the page itself.</param>
/// <param name="Part">The heading, or the id of a block after <c>^</c>.</param>
internal sealed partial record EmbedText(string Name, string Part)
{
    /// <summary>What a line shows; null where it shows no part of a page.</summary>
    public static EmbedText? Find(string line) =>
        Embed().Match(line) is { Success: true } embed ? new EmbedText(embed.Groups["name"].Value.Trim(), embed.Groups["part"].Value.Trim()) : null;

    /// <summary>The part of a text; null where it has none of this name.</summary>
    public List<string>? Cut(string text)
    {
        var lines = text.Split('\n');
        return Part.StartsWith('^') ? BlockOf(lines) : SectionOf(lines);
    }

    // The id ends a paragraph or an item, or stands on a line below a block.
    private List<string>? BlockOf(string[] lines)
    {
        var last = Array.FindIndex(lines, l => l.TrimEnd() == Part || l.TrimEnd().EndsWith(" " + Part, StringComparison.Ordinal));
        return last < 0 ? null : lines[last].TrimEnd() == Part
            ? [.. Above(lines, Array.FindLastIndex(lines, Math.Max(0, last - 1), l => !string.IsNullOrWhiteSpace(l)), _ => false)]
            : [.. Above(lines, last, Item().IsMatch).Select(l => l.TrimEnd()).Select(l => l.EndsWith(" " + Part, StringComparison.Ordinal) ? l[..^(Part.Length + 1)] : l)];
    }

    // The lines down to one, up to an empty line or one that begins them.
    private static IEnumerable<string> Above(string[] lines, int end, Func<string, bool> begins)
    {
        var start = end;
        while (start > 0 && !begins(lines[start]) && !string.IsNullOrWhiteSpace(lines[start - 1]))
        {
            start--;
        }

        return end < 0 ? [] : lines[start..(end + 1)];
    }

    private List<string>? SectionOf(string[] lines)
    {
        var start = Array.FindIndex(lines, l => Heading().Match(l) is { Success: true } heading && heading.Groups["words"].Value.Trim().Equals(Part, StringComparison.OrdinalIgnoreCase));
        if (start < 0)
        {
            return null;
        }

        var level = lines[start].TakeWhile(c => c == '#').Count();
        var end = Array.FindIndex(lines, start + 1, l => Heading().Match(l) is { Success: true } next && next.Groups["signs"].Length <= level);
        // Its heading is shown too. A page has one title.
        return [(level == 1 ? "#" : "") + lines[start], .. lines[(start + 1)..(end < 0 ? lines.Length : end)]];
    }

    [GeneratedRegex(@"^[ \t]*!\[\[(?<name>[^\[\]\n|#]{0,300})#(?<part>[^\[\]\n|#]{1,300})(?:\|[^\[\]\n]*)?\]\][ \t]*$")]
    private static partial Regex Embed();

    [GeneratedRegex(@"^[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]")]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?<signs>#{1,6})[ \t]+(?<words>[^\n]+?)[ \t#]*$")]
    private static partial Regex Heading();
}
