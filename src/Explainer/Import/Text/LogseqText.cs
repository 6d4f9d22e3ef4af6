using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>What Logseq alone writes into its outlines, as Obsidian would write it.</summary>
internal static class LogseqText
{
    /// <summary>The file by which a folder is known as one of Logseq.</summary>
    public const string Settings = "logseq/config.edn";

    /// <summary>The lines of a page without what its readers did not see.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="blockOf">The words of a block and its page, as a link, by its id; null for none.</param>
    public static IReadOnlyList<string> Convert(IReadOnlyList<string> lines, Func<string, string?> blockOf)
    {
        var result = new List<string>();
        var quotation = (string?)null;
        foreach (var line in lines)
        {
            if (Block.Match(line) is { Success: true } block)
            {
                quotation = block.Groups["end"].Length > 0 || !block.Groups["name"].Value.Equals("quote", StringComparison.OrdinalIgnoreCase) ? null : block.Groups["lead"].Value;
                result.AddRange(quotation is { } lead && lead.Trim().Length > 0 ? [lead.TrimEnd() + " >"] : Array.Empty<string>());
                continue;
            }

            if (System.IsMatch(line))
            {
                continue;
            }

            var written = Property.IsMatch(line) ? Mark.Remark(line) : Within(line, blockOf);
            result.Add(quotation is null ? written : $"{new string(' ', LineCursor.IndentOf(line))}> {written.TrimStart()}");
        }

        return result;
    }

    private static string Within(string line, Func<string, string?> blockOf)
    {
        var text = Task.Replace(line, m => m.Groups["lead"].Value + (m.Groups["state"].Value is "DONE" or "CANCELED" or "CANCELLED" ? "[x] " : "[ ] "));
        text = BlockLink.Replace(text, m => blockOf(m.Groups["id"].Value) ?? m.Value);
        return WebMedium.Replace(Size.Replace(Marked.Replace(text.Replace("#[[", "[[", StringComparison.Ordinal), "==$1=="), ""), "[Video]($1)");
    }

    // Ids, and what is folded on the screen.
    private static readonly Regex System = new(@"^[ \t]*(?:id|collapsed|heading|logseq\.[\w.-]+|query-[\w-]+):: .*$");

    private static readonly Regex Property = new(@"^(?:[\w-]+):: .*$");

    private static readonly Regex Block = new(@"^(?<lead>[ \t]*(?:-[ \t]+)?)#\+(?:BEGIN|(?<end>END))_(?<name>[A-Za-z]+)[ \t]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Task = new(@"^(?<lead>[ \t]*-[ \t]+)(?<state>TODO|DOING|NOW|LATER|WAITING|DONE|CANCELL?ED)[ \t]+");

    private static readonly Regex BlockLink = new(@"(?:\{\{embed[ \t]+)?\(\((?<id>[0-9a-f][0-9a-f-]{7,40})\)\)(?:\}\})?");

    private static readonly Regex Marked = new(@"\^\^([^\^\n]{1,500})\^\^");

    private static readonly Regex Size = new(@"(?<=\))\{:(?:height|width)[^{}\n]*\}");

    private static readonly Regex WebMedium = new(@"\{\{(?:video|youtube|vimeo)[ \t]+(https?://[^\s{}]+)\}\}");
}
