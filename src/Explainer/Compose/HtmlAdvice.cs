using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Markdown;
using Explainer.Model.Texts;

namespace Explainer.Compose;

/// <summary>What to write in Markdown instead of an HTML element.</summary>
internal static partial class HtmlAdvice
{
    private static readonly FrozenDictionary<string, string> ByElement = new Dictionary<string, string>
    {
        ["a"] = "[text](file.md)",
        ["b"] = "**text**",
        ["strong"] = "**text**",
        ["i"] = "*text*",
        ["em"] = "*text*",
        ["blockquote"] = HtmlTexts.Quotation,
        ["p"] = HtmlTexts.Paragraphs,
        ["div"] = HtmlTexts.Paragraphs,
        ["center"] = HtmlTexts.TextAlone,
        ["font"] = HtmlTexts.TextAlone,
        ["code"] = "`text`",
        ["pre"] = HtmlTexts.Code,
        ["h1"] = "## Heading",
        ["h2"] = "## Heading",
        ["h3"] = "### Heading",
        ["h4"] = "#### Heading",
        ["h5"] = "##### Heading",
        ["h6"] = "###### Heading",
        ["hr"] = HtmlTexts.Rule,
        ["img"] = HtmlTexts.Picture,
        ["figure"] = HtmlTexts.Figure,
        ["li"] = HtmlTexts.Items,
        ["ul"] = HtmlTexts.Items,
        ["ol"] = HtmlTexts.NumberedItems,
        ["dl"] = HtmlTexts.Definitions,
        ["span"] = "[text]{lang=ar}",
        ["bdi"] = "[text]{lang=ar dir=rtl}",
        ["table"] = HtmlTexts.Table,
        ["iframe"] = HtmlTexts.Link,
        ["video"] = HtmlTexts.Link,
        ["audio"] = HtmlTexts.Link,
        ["object"] = HtmlTexts.Link,
        ["embed"] = HtmlTexts.Link,
        ["cite"] = "*text*",
        ["u"] = "*text*",
        ["s"] = "~~text~~",
        ["del"] = "~~text~~",
        ["ins"] = HtmlTexts.TextAlone,
        ["big"] = HtmlTexts.TextAlone,
        ["samp"] = "`text`",
        ["tt"] = "`text`",
        ["var"] = "*text*",
        ["ruby"] = HtmlTexts.Reading,
        ["dt"] = HtmlTexts.Definitions,
        ["dd"] = HtmlTexts.Definitions,
        ["tr"] = HtmlTexts.Table,
        ["td"] = HtmlTexts.Table,
        ["th"] = HtmlTexts.Table,
        ["section"] = HtmlTexts.Heading,
        ["article"] = HtmlTexts.Heading,
        ["details"] = HtmlTexts.Fold,
        ["aside"] = HtmlTexts.Note,
        ["svg"] = HtmlTexts.Drawing,
        ["picture"] = HtmlTexts.Picture,
        ["figcaption"] = HtmlTexts.Figure,
        ["form"] = HtmlTexts.LinkToForm,
        ["input"] = HtmlTexts.LinkToForm,
        ["button"] = HtmlTexts.LinkToFile,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Elements without a counterpart in Markdown.
    private static readonly FrozenDictionary<string, string> Removed = new Dictionary<string, string>
    {
        ["script"] = HtmlTexts.NoScript,
        ["style"] = HtmlTexts.NoStyle,
        ["link"] = HtmlTexts.NoStyle,
        ["meta"] = HtmlTexts.NoMeta,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to write instead, as a sentence.</summary>
    public static string For(string html)
    {
        if (html.StartsWith("<!--", StringComparison.Ordinal))
        {
            return html.Contains("-->", StringComparison.Ordinal)
                ? HtmlTexts.CommentAlone
                : HtmlTexts.CommentOpen;
        }

        var element = Element().Match(html).Groups[1].Value;
        return Anchor().IsMatch(html) ? HtmlTexts.IdInBraces
            : element.Equals("span", StringComparison.OrdinalIgnoreCase) && !LanguageOrDirection().IsMatch(html) ? HtmlTexts.Instead(HtmlTexts.TextAlone)
            : Removed.TryGetValue(element, out var why) ? why
            : HtmlTag.IsRead(element) ? HtmlTexts.Instead(InsteadOfRead(element.ToLowerInvariant()))
            : ByElement.TryGetValue(element, out var instead) ? HtmlTexts.Instead(instead == HtmlTexts.Link ? LinkOf(html) : instead)
            : HtmlTexts.Markdown;
    }

    // What is set into a page by its address. Players of YouTube and Vimeo have another one than the page of the film.
    private static string LinkOf(string html)
    {
        var address = Source().Match(html) is { Success: true } source ? System.Net.WebUtility.HtmlDecode(source.Groups["address"].Value) : null;
        var title = Title().Match(html) is { Success: true } named && !named.Groups["title"].Value.EndsWith("player", StringComparison.OrdinalIgnoreCase) ? named.Groups["title"].Value : "text";
        return address is null ? HtmlTexts.Link : HtmlTexts.LinkTo(title, PageOfFilm(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address));
    }

    private static string PageOfFilm(string address) =>
        Player().Match(address) is not { Success: true } player ? address
        : player.Groups["film"].Success ? "https://www.youtube.com/watch?v=" + player.Groups["film"].Value
        : "https://vimeo.com/" + player.Groups["number"].Value;

    // It has attributes, or is not in a pair.
    private static string InsteadOfRead(string element) => element switch
    {
        "abbr" => HtmlTexts.Abbreviation,
        "br" => HtmlTexts.LineBreak,
        "sup" => HtmlTexts.Raised,
        _ => HtmlTexts.Bare(element),
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
