using System.Text.RegularExpressions;
using Explainer.Import.Outlines;

namespace Explainer.Import.Text;

/// <summary>Blocks of GitBook, whose tags stand alone on their lines: <c>{% hint style="info" %}</c> … <c>{% endhint %}</c>. Its list of chapters is that of mdBook.</summary>
internal static partial class GitBookText
{
    /// <summary>Takes a line that is such a tag; false where the next line is none that is known.</summary>
    /// <param name="cursor">The lines.</param>
    /// <param name="output">What stands in its place.</param>
    /// <param name="open">What closes the blocks that are open.</param>
    /// <param name="dialect">The program of the page.</param>
    public static bool TryTake(LineCursor cursor, List<string> output, Stack<string> open, Dialect dialect)
    {
        if (dialect != Dialect.MdBook || Tag().Match(cursor.Current) is not { Success: true } tag || LinesOf(tag, Attributes.Parse(tag.Groups["more"].Value)) is not { } lines)
        {
            return false;
        }

        cursor.Take();
        var name = tag.Groups["name"].Value;
        if (name == "hint")
        {
            open.Push(tag.Groups["indent"].Value + ":::");
        }

        output.AddRange(name == "endhint" ? [open.TryPop(out var close) ? close : ""] : AdmonitionText.Indented(lines, tag.Groups["indent"].Value));
        return true;
    }

    // Null for what is not known.
    private static IEnumerable<string>? LinesOf(Match tag, Attributes attributes) => tag.Groups["name"].Value switch
    {
        "hint" => (Passage.Find(attributes["style"] ?? "info", null, isFolded: false) ?? new Passage("note", null)).Opening(""),
        "tab" => ["", $"**{attributes["title"]}**", ""],
        "code" => CodeText.Title(attributes["title"]),
        "embed" when attributes["url"] is { } url => ["", $"<{url}>", ""],
        "file" when attributes["src"] is { } file => ["", $"[{attributes["name"] ?? file[(file.LastIndexOf('/') + 1)..]}](<{file}>)", ""],
        "endhint" or "tabs" or "endtabs" or "endtab" or "endcode" or "endembed" or "endfile" or "content-ref" or "endcontent-ref" or "stepper" or "endstepper" or "step" or "endstep" or "columns" or "endcolumns" or "column" or "endcolumn" => [""],
        _ => null,
    };

    [GeneratedRegex(@"^(?<indent>[ \t]*)\{%[ \t]*(?<name>[a-z-]+)(?<more>[^{}\n]*?)%\}[ \t]*$")]
    private static partial Regex Tag();
}
