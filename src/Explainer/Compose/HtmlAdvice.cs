using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Markdown;

namespace Explainer.Compose;

/// <summary>What to write in Markdown instead of an HTML element.</summary>
internal static partial class HtmlAdvice
{
    private const string Link = "a link: [text](https://…)";

    private static readonly FrozenDictionary<string, string> ByElement = new Dictionary<string, string>
    {
        ["a"] = "[text](file.md)",
        ["b"] = "**text**",
        ["strong"] = "**text**",
        ["i"] = "*text*",
        ["em"] = "*text*",
        ["blockquote"] = "> before each line",
        ["p"] = "an empty line between paragraphs",
        ["div"] = "an empty line between paragraphs",
        ["center"] = "the text alone",
        ["font"] = "the text alone",
        ["code"] = "`text`",
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
        ["table"] = "a pipe table: | a | b |",
        ["iframe"] = Link,
        ["video"] = Link,
        ["audio"] = Link,
        ["object"] = Link,
        ["embed"] = Link,
        ["cite"] = "*text*",
        ["u"] = "*text*",
        ["s"] = "~~text~~",
        ["del"] = "~~text~~",
        ["ins"] = "the text alone",
        ["big"] = "the text alone",
        ["samp"] = "`text`",
        ["tt"] = "`text`",
        ["var"] = "*text*",
        ["ruby"] = "the reading in round brackets after the word",
        ["dt"] = "the term, and on the next line : and its meaning",
        ["dd"] = "the term, and on the next line : and its meaning",
        ["tr"] = "a pipe table: | a | b |",
        ["td"] = "a pipe table: | a | b |",
        ["th"] = "a pipe table: | a | b |",
        ["section"] = "a heading: ## Heading",
        ["article"] = "a heading: ## Heading",
        ["details"] = ":::fold and a title, and ::: after its text",
        ["svg"] = "![what it shows](images/name.svg)",
        ["picture"] = "![what it shows](images/name.png)",
        ["figcaption"] = "![what it shows](images/name.png \"caption\")",
        ["form"] = "a link to where it can be filled in",
        ["input"] = "a link to where it can be filled in",
        ["button"] = "a link: [text](file.md)",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Elements without a counterpart in Markdown.
    private static readonly FrozenDictionary<string, string> Removed = new Dictionary<string, string>
    {
        ["script"] = "Remove it: pages need no scripts.",
        ["style"] = "Remove it: styles belong in _theme/.",
        ["link"] = "Remove it: styles belong in _theme/.",
        ["meta"] = "Remove it: what is to be said about a page stands in its front matter.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to write instead, as a sentence.</summary>
    public static string For(string html)
    {
        if (html.StartsWith("<!--", StringComparison.Ordinal))
        {
            return html.Contains("-->", StringComparison.Ordinal)
                ? "Write the comment <!-- … --> on a line of its own, and nothing after it."
                : "Write --> at the end of the comment that begins here.";
        }

        var element = Element().Match(html).Groups[1].Value;
        return Anchor().IsMatch(html) ? "Write its id in braces after the heading it stands at: ## Heading {#my-id}."
            : element.Equals("span", StringComparison.OrdinalIgnoreCase) && !LanguageOrDirection().IsMatch(html) ? "Write the text alone instead."
            : Removed.TryGetValue(element, out var why) ? why
            : HtmlTag.IsRead(element) ? $"Write {InsteadOfRead(element.ToLowerInvariant())} instead."
            : ByElement.TryGetValue(element, out var instead) ? $"Write {(instead == Link ? LinkOf(html) : instead)} instead."
            : "Write Markdown instead, or \\< for the sign itself.";
    }

    // What is set into a page by its address. Players of YouTube and Vimeo have another one than the page of the film.
    private static string LinkOf(string html)
    {
        var address = Source().Match(html) is { Success: true } source ? System.Net.WebUtility.HtmlDecode(source.Groups["address"].Value) : null;
        var title = Title().Match(html) is { Success: true } named && !named.Groups["title"].Value.EndsWith("player", StringComparison.OrdinalIgnoreCase) ? named.Groups["title"].Value : "text";
        return address is null ? Link : $"a link: [{title}]({PageOfFilm(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address)})";
    }

    private static string PageOfFilm(string address) =>
        Player().Match(address) is not { Success: true } player ? address
        : player.Groups["film"].Success ? "https://www.youtube.com/watch?v=" + player.Groups["film"].Value
        : "https://vimeo.com/" + player.Groups["number"].Value;

    // It has attributes, or is not in a pair.
    private static string InsteadOfRead(string element) => element switch
    {
        "abbr" => "<abbr title=\"what it stands for\">, or a page in glossary/",
        "br" => "<br>, without attributes",
        "sup" => "[^1] for a note, or <sup>text</sup>, without attributes",
        _ => $"<{element}>text</{element}>, without attributes",
    };

    [GeneratedRegex("""\s(?:src|data)\s*=\s*["']?(?<address>(?:https?:)?//[^\s"'<>()]{1,500})""", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex("""\stitle\s*=\s*["'](?<title>[^"'<>\[\]]{1,200})["']""", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex("^https?://(?:(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/(?<film>[A-Za-z0-9_-]{6,20})|player\\.vimeo\\.com/video/(?<number>[0-9]{3,15}))(?:[?#].*)?$")]
    private static partial Regex Player();

    // A place to link to, without text.
    [GeneratedRegex("^<a\\s+(?:id|name)\\s*=[^<>]*>$", RegexOptions.IgnoreCase)]
    private static partial Regex Anchor();

    [GeneratedRegex("\\s(?:lang|dir)\\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex LanguageOrDirection();

    [GeneratedRegex("^</?([A-Za-z][A-Za-z0-9-]*)")]
    private static partial Regex Element();
}
