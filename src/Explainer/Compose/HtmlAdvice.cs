using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Explainer.Compose;

/// <summary>What to write in Markdown instead of an HTML element.</summary>
internal static partial class HtmlAdvice
{
    private static readonly FrozenDictionary<string, string> ByElement = new Dictionary<string, string>
    {
        ["a"] = "[text](file.md)",
        ["abbr"] = "a page in glossary/",
        ["b"] = "**text**",
        ["strong"] = "**text**",
        ["i"] = "*text*",
        ["em"] = "*text*",
        ["blockquote"] = "> before each line",
        ["q"] = "quotation marks",
        ["br"] = "a backslash \\ at the end of the line",
        ["p"] = "an empty line between paragraphs",
        ["div"] = "an empty line between paragraphs",
        ["center"] = "the text alone",
        ["font"] = "the text alone",
        ["code"] = "`text`",
        ["kbd"] = "`text`",
        ["pre"] = "a line ``` before and after",
        ["h1"] = "## Heading",
        ["h2"] = "## Heading",
        ["h3"] = "### Heading",
        ["h4"] = "#### Heading",
        ["h5"] = "##### Heading",
        ["h6"] = "###### Heading",
        ["hr"] = "a line ---",
        ["img"] = "![what it shows](images/name.png)",
        ["figure"] = "![what it shows](images/name.png \"caption\")",
        ["li"] = "- before each item",
        ["ul"] = "- before each item",
        ["ol"] = "1. before each item",
        ["dl"] = "the term, and on the next line : and its meaning",
        ["span"] = "[text]{lang=ar}",
        ["bdi"] = "[text]{lang=ar dir=rtl}",
        ["sup"] = "[^1] for a note, or the text alone",
        ["table"] = "a pipe table: | a | b |",
        ["iframe"] = "a link: [text](https://…)",
        ["video"] = "a link: [text](https://…)",
        ["script"] = "nothing: pages need no scripts",
        ["style"] = "nothing: styles belong in _theme/",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to write instead; null where Markdown has nothing like it.</summary>
    public static string? For(string html) =>
        Element().Match(html) is { Success: true } match ? ByElement.GetValueOrDefault(match.Groups[1].Value) : null;

    [GeneratedRegex("<([A-Za-z][A-Za-z0-9-]*)")]
    private static partial Regex Element();
}
