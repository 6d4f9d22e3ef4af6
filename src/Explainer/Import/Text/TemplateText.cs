using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Templates within a text: Liquid, Jinja, those of mdBook and of Statiq. What is known is printed, all else is kept as a comment.</summary>
/// <param name="page">The page.</param>
/// <param name="masked">Its text, whose code is hidden.</param>
internal sealed partial class TemplateText(PageContext page, MaskedText masked)
{
    /// <summary>Hides the signs between <c>{% raw %}</c> and <c>{% endraw %}</c>, which readers saw. This comes before all templates.</summary>
    public void HideRaw() => masked.Apply(t => Raw().Replace(t, m => Signs().Replace(m.Groups["in"].Value, s => masked.Hide(s.Value))));

    public void Convert()
    {
        masked.Apply(t => NoMarkdown().Replace(t, ""));
        masked.Apply(t => LiquidAssignment().Replace(t, m => masked.HideAsComment(ImportMarks.HiddenCode, m.Value)));
        masked.Apply(t => LiquidLoop().Replace(t, m => masked.HideAsComment(ImportMarks.Template, m.Value)));
        masked.Apply(t => Template().Replace(t, OfTemplate));
        if (page.HasComponents)
        {
            masked.Apply(t => Expression().Replace(t, OfExpression));
        }
    }

    // A value that stands in the text, and not in a tag.
    private string OfExpression(Match match) => !match.Groups["in"].Success ? match.Value
        : match.Groups["in"].Value.Split('\n').All(l => string.IsNullOrWhiteSpace(l) || l.TrimStart().StartsWith("//", StringComparison.Ordinal)) ? masked.HideAsRemark(match.Groups["in"].Value)
        : FrontMatterName().Match(match.Groups["in"].Value) is { Success: true } name && page.Facts.Text(name.Groups["name"].Value) is { } value ? value
        : masked.HideAsComment(ImportMarks.Template, match.Value);

    private string OfTemplate(Match match)
    {
        var inner = match.Groups["in"].Value.Trim();
        return Root().IsMatch(inner) ? ""
            : inner.StartsWith("#/", StringComparison.Ordinal) || inner.StartsWith("#title", StringComparison.Ordinal) || inner.Trim('!', '#', '/', ' ').ToLowerInvariant() is "raw" or "endraw" ? ""
            : IncludedPart().IsMatch(inner) ? IncludedLine(match)
            : PageLink().Match(inner) is { Success: true } link ? FileOf(link, match.Index)
            : RootedAddress().Match(inner) is { Success: true } address ? address.Groups["address"].Value
            : Medium(inner) is { } medium ? medium
            : ValueName().Match(inner) is { Success: true } name && page.Value(name.Groups["name"].Value) is { } value ? value
            : InlineText.IsAddress(masked.Text, match.Index) ? InlineText.UnfilledAddress(match.Value)
            : masked.HideAsComment(ImportMarks.Template, match.Value);
    }

    // A picture or a film of a shortcode or of an included file; null for anything else.
    private static string? Medium(string inner) => Included().Match(inner) is { Success: true } include ? Picture(Attributes.Parse(include.Groups["more"].Value))
        : Film().Match(inner) is { Success: true } film ? MediaText.Convert(film.Groups["name"].Value.ToLowerInvariant(), Attributes.Parse(film.Groups["more"].Value), "", isAlone: false)
        : Figure().Match(inner) is { Success: true } figure && Attributes.Parse(figure.Groups["more"].Value) is var attributes ? MediaText.Convert("figure", attributes, attributes.First ?? "", isAlone: false)
        : null;

    // {{#include snip.txt}} within a line. A text of several lines could begin anything there.
    private string IncludedLine(Match match) => IncludeText.Find(match.Value) is { } include && page.Include(include) is [var line] ? line
        : masked.HideAsComment(ImportMarks.NoIncludedFile, match.Value);

    // Both are named from the folder of the site, whichever page names them.
    private string FileOf(Match link, int at)
    {
        var name = link.Groups["file"].Value.TrimStart('/');
        return (at > 0 && masked.Text[at - 1] == '/' ? "" : "/") + (link.Groups["tag"].Value == "post_url" ? page.Map.FindPost(name) ?? name : name);
    }

    // An included file of HTML that is given a picture shows it.
    private static string? Picture(Attributes attributes) => attributes["id"] is not null && attributes["provider"] is { } provider ? MediaText.Convert(provider.ToLowerInvariant(), attributes, "", isAlone: false) : attributes.Named.Values.FirstOrDefault(PageMap.IsPicture) is { } source
        ? $"![{attributes["alt"] ?? attributes["title"] ?? attributes["caption"]}](<{source}>{MediaText.Title(attributes["caption"] is { } caption ? HeadingText.Plain(caption) : null)})" : null;

    [GeneratedRegex(@"\{%-?[ \t]*raw[ \t]*-?%\}(?<in>[\s\S]*?)\{%-?[ \t]*endraw[ \t]*-?%\}")]
    private static partial Regex Raw();

    [GeneratedRegex(@"\{\{|\}\}|\{%|%\}")]
    private static partial Regex Signs();

    // {% youtube id %} of HackMD and of plugins of Jekyll, <?# YouTube id /?> of Statiq.
    [GeneratedRegex(@"^(?:\#[ \t]*)?(?<name>youtube|vimeo)[ \t]+(?<more>[\w-]{5,20})[ \t]*/?$", RegexOptions.IgnoreCase)]
    private static partial Regex Film();

    // <?# Figure Src="a.png" Caption="Words" /?> of Statiq.
    [GeneratedRegex(@"^\#[ \t]*Figure[ \t]+(?<more>[^<>]*?)/?$")]
    private static partial Regex Figure();

    // {::nomarkdown} … {:/} of kramdown, between which HTML stands as it is.
    [GeneratedRegex(@"\{::nomarkdown\}|\{:/(?:nomarkdown)?\}")]
    private static partial Regex NoMarkdown();

    // {% assign a = b %} of Liquid prints nothing.
    [GeneratedRegex(@"\{%-?[ \t]*assign[ \t][^{}\n]{1,300}%\}")]
    private static partial Regex LiquidAssignment();

    // {% for a in b %} … {% endfor %}, with loops in it: what stands between is a template and no text.
    [GeneratedRegex(@"\{%-?[ \t]*for[ \t][^{}\n]{1,300}%\}(?>(?!\{%-?[ \t]*(?:end)?for\b)[\s\S]|\{%-?[ \t]*for[ \t](?<depth>)|\{%-?[ \t]*endfor\b(?<-depth>)){0,5000}?(?(depth)(?!))\{%-?[ \t]*endfor[ \t]*-?%\}")]
    private static partial Regex LiquidLoop();

    [GeneratedRegex(@"(?<!\\)\{\{(?<in>[^{}<%\n][^{}\n]{0,300})\}\}|\{%-?(?<in>[^{}\n]{1,300}?)-?%\}|<\?(?<in>[^<>]{1,600})\?>|<%(?<in>(?:[^%]|%(?!>)){1,600})%>|\{!(?<in>[^{}!\n]{1,300})!\}|@@include\((?<in>[^()\n]{1,300})\)")]
    private static partial Regex Template();

    // A whole tag, whose attributes may have values in braces, or else such a value of MDX with the braces within it. {#id} of a heading is none.
    [GeneratedRegex(@"</?[A-Za-z](?:[^<>{}""']|""[^""]*""|'[^']*'|\{(?>[^{}]|\{(?<tag>)|\}(?<-tag>)){0,3000}(?(tag)(?!))\}){0,300}>|(?<![\\=\]\w^}$])\{(?!#)(?<in>(?>[^{}\n]|\n(?![ \t]*\n)|\{(?<depth>)|\}(?<-depth>)){1,3000}(?(depth)(?!)))\}")]
    private static partial Regex Expression();

    [GeneratedRegex(@"^[ \t]*frontMatter\.(?<name>\w+)[ \t]*$")]
    private static partial Regex FrontMatterName();

    [GeneratedRegex(@"^(?:site\.(?:baseurl|url)|page\.(?:root|baseurl)|base_url|config\.site_url|relative_root_path|site\.base_?url)(?:[ \t]*\|[ \t]*(?:relative_url|absolute_url|escape|strip|url|safe))*$|^baseurl$", RegexOptions.IgnoreCase)]
    private static partial Regex Root();

    [GeneratedRegex(@"^#include\b")]
    private static partial Regex IncludedPart();

    [GeneratedRegex(@"^(?<tag>link|post_url)[ \t]+(?<file>\S+)$")]
    private static partial Regex PageLink();

    // {{ "/map.png" | relative_url }} of Jekyll.
    [GeneratedRegex(@"^[""'](?<address>[^""']+)[""'][ \t]*\|[ \t]*(?:relative_url|absolute_url|prepend:[ \t]*site\.(?:base)?url)(?:[ \t]*\|[ \t]*(?:relative_url|absolute_url|prepend:[ \t]*site\.(?:base)?url|escape|strip))*$")]
    private static partial Regex RootedAddress();

    [GeneratedRegex(@"^include[ \t]+[\w./-]+[ \t]+(?<more>.*=.*)$")]
    private static partial Regex Included();

    // {{ site.email }} and {{ page.author }} of Jekyll, {{ unit }} of MkDocs Macros; with filters that change none of what readers see.
    [GeneratedRegex(@"^(?<name>[A-Za-z_][\w.-]*)(?:[ \t]*\|[ \t]*(?:l?strip|rstrip|trim|escape(?:_once)?|forceescape|e|h|safe|xml_escape|string|markdownify|smartify|strip_html|striptags|strip_newlines)(?:\(\))?)*$")]
    private static partial Regex ValueName();
}
