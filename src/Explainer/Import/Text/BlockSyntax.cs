using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>The lines with which blocks of other dialects begin.</summary>
internal static partial class BlockSyntax
{
    [GeneratedRegex(@"^(?<indent>[ \t]*)(?<marks>`{3,}|~{3,})(?<info>[^`\n]*)$")]
    public static partial Regex CodeFence();

    [GeneratedRegex(@"^\{(?<name>[A-Za-z][\w:.+-]*)\}(?<argument>.*)$")]
    public static partial Regex Directive();

    /// <summary><c>:key: value</c>, below a directive.</summary>
    [GeneratedRegex(@"^[ \t]*:[\w-]+:")]
    public static partial Regex DirectiveOption();

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?<marks>:{3,})[ \t]*(?<rest>[^\n]*?)[ \t]*:*[ \t]*$")]
    public static partial Regex ColonFence();

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?<marks>/{3,})[ \t]*(?<type>[A-Za-z][\w-]*)(?:[ \t]*\|[ \t]*(?<title>[^\n]*))?[ \t]*$")]
    public static partial Regex Slashes();

    [GeneratedRegex(@"^[ \t]{4,}(?<name>[a-z_]+):[ \t]*(?<value>[^\n]*)$")]
    public static partial Regex SlashOption();

    [GeneratedRegex(@"^[ \t]*#{1,6}[ \t]+(?<words>[^\n]+)")]
    public static partial Regex TitleHeading();

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?:(?<sign>!!!|\?\?\?\+?)[ \t]*(?<type>[\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+""(?<title>[^\n]*?)"")?|(?<sign>===[+!]?)[ \t]+""(?<title>[^""\n]*)"")[ \t]*$")]
    public static partial Regex Admonition();

    [GeneratedRegex(@"^(?<indent>[ \t]*)>[ \t]*\[!(?<type>[\w-]+)(?:\|[^\]\n]*)?\](?<fold>[+-]?)[ \t]*(?<title>[^\n]*)$")]
    public static partial Regex Callout();

    /// <summary>What parts a block of code from a tag above it: in a block of HTML no fence is one (CommonMark), but in MDX, and in what MkDocs reads within HTML.</summary>
    public static string[] GapBehindTag(List<string> lines) => lines.Count > 0 && HtmlLine().IsMatch(lines[^1]) ? [""] : [];

    [GeneratedRegex(@"^[ \t]*</?(?!pre\b|script\b|style\b)[A-Za-z]")]
    private static partial Regex HtmlLine();

    // [Words](page.md){ .md-button }: a row of links alone is a list.
    [GeneratedRegex(@"^([ \t]*)(\[[^\[\]\n]+\]\([^()\n]+\)[ \t]*\{[^{}\n]*\.[\w-]*(?:button|btn)\b[^{}\n]*\}[ \t]*)$")]
    public static partial Regex ButtonLine();

    [GeneratedRegex(@"^[ \t]*>[ ]?")]
    public static partial Regex QuoteSign();

    [GeneratedRegex(@"^(?<indent>[ \t]*)\{\{[<%][ \t]*(?<close>/)?[ \t]*(?<name>(?!comment\b)[\w-]+)(?<more>[^{}\n]*?)(?:(?<=[\s""'`])(?<alone>/))?[ \t]*[%>]\}\}[ \t]*$")]
    public static partial Regex Shortcode();

    [GeneratedRegex(@"^(?:\[TOC\]|\[\[_?toc_?\]\]|\{:toc\}|\* TOC|\{\{(?:toc|< toc >|[<%] toc [%>])\}\}|\[\[toc\]\])$", RegexOptions.IgnoreCase)]
    public static partial Regex Contents();

    [GeneratedRegex(@"^(?<indent>[ \t]*)\{%-?[ \t]*highlight[ \t]+(?<language>[\w+#-]+)[^{}\n]*%\}[ \t]*$")]
    public static partial Regex HighlightTag();

    [GeneratedRegex(@"^[ \t]*\{%-?[ \t]*endhighlight[ \t]*-?%\}[ \t]*$")]
    public static partial Regex EndOfHighlight();

    [GeneratedRegex(@"^[ \t]*\{:[ \t]*(?=[^{}\n]*\.)(?:(?:\.(?<class>[\w-]+)|\#[\w-]+|[\w-]+=(?:""[^""\n]*""|'[^'\n]*'))[ \t]*)+\}[ \t]*$")]
    public static partial Regex BlockClasses();

    [GeneratedRegex(@"^\{:(?!/|:(?:comment|nomarkdown)\b)[^{}\n]*\}$")]
    public static partial Regex BlockAttributes();

    // {:toc} of kramdown, which stands below an item.
    [GeneratedRegex(@"^[ \t]*\{:[ \t]*toc\b[^{}\n]*\}[ \t]*$")]
    public static partial Regex ListOfContents();

    [GeneratedRegex(@"^\((?<label>[^()\n]+)\)=$")]
    public static partial Regex Target();
}
