using System.Text.RegularExpressions;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Citation = Explainer.Markdown.Citations.Citation;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Reports markup that has no place in prose: HTML, attributes beyond the four, first-level headings.</summary>
internal static partial class MarkupCheck
{
    public static void Check(Prose prose, DiagnosticBag problems)
    {
        var opened = new HashSet<(ContainerInline?, string)>();
        foreach (var markdown in prose.Nodes.All)
        {
            Check(prose, markdown, opened, problems);
            if (markdown.TryGetAttributes() is { } attributes)
            {
                CheckAttributes(prose, markdown, attributes, problems);
            }
        }
    }

    private static void Check(Prose prose, MarkdownObject markdown, HashSet<(ContainerInline?, string)> opened, DiagnosticBag problems)
    {
        switch (markdown)
        {
            case HtmlBlock block when !IsComment(prose.Span(block).Text):
                problems.Add(Rules.RawHtml(prose.Span(block), HtmlAdvice.For(prose.Span(block).Text)));
                break;
            case HtmlInline inline when !IsComment(inline.Tag) && !ClosesAnother(inline, opened):
                problems.Add(Rules.RawHtml(prose.Span(inline), HtmlAdvice.For(inline.Tag)));
                break;
            case HeadingBlock { Level: 1, Inline.FirstChild: not null } heading:
                problems.Add(Rules.TopHeading(prose.Span(heading), PlainText.From(heading.Inline)));
                break;
            case Citation or FootnoteLink { IsBackLink: false } when ((Inline)markdown).FirstParentOfType<LinkInline>() is not null:
                problems.Add(Rules.MarkInLink(prose.Span(markdown), prose.Span(markdown).Text));
                break;
            case LiteralInline literal:
                UnreadMarkup.Check(prose, literal, problems);
                break;
            case LinkDelimiterInline bracket:
                UnreadMarkup.CheckBracket(prose.Span(bracket), problems);
                break;
            case FootnoteLinkReferenceDefinition { Footnote.Links.Count: 0 } unused:
                problems.Add(Rules.UnusedFootnote(prose.Span(unused), unused.Footnote.Label ?? ""));
                break;
        }
    }

    private static void CheckAttributes(Prose prose, MarkdownObject markdown, HtmlAttributes attributes, DiagnosticBag problems)
    {
        var span = prose.Span(attributes.Span.Length > 0 ? attributes.Span : markdown.Span);
        foreach (var (name, value) in attributes.Properties ?? [])
        {
            CheckProperty(span, name, value, problems);
        }

        // What was reported is never printed, in a preview either.
        attributes.Properties?.RemoveAll(p => p.Key is not ("lang" or "dir"));
    }

    private static void CheckProperty(SourceSpan span, string name, string? value, DiagnosticBag problems)
    {
        var found = name + (value is null ? "" : "=" + value);
        if (name is not ("lang" or "dir"))
        {
            problems.Add(Rules.UnknownAttribute(span, name));
        }
        else if (name == "lang" && !LanguageTag.IsValid(value ?? ""))
        {
            problems.Add(Rules.BadAttributeValue(span, found, "lang=ar (a language tag, BCP 47)"));
        }
        else if (name == "dir" && value is not ("ltr" or "rtl" or "auto"))
        {
            problems.Add(Rules.BadAttributeValue(span, found, "dir=rtl, dir=ltr or dir=auto"));
        }
    }

    // Reported where the element begins; one that closes nothing is reported by itself.
    private static bool ClosesAnother(HtmlInline tag, HashSet<(ContainerInline?, string)> opened)
    {
        var name = ElementName().Match(tag.Tag);
        var element = (tag.Parent, name.Groups["name"].Value.ToLowerInvariant());
        if (name.Success && !name.Groups["close"].Success)
        {
            opened.Add(element);
        }

        return name.Groups["close"].Success && opened.Contains(element);
    }

    private static bool IsComment(string html) => Comment().IsMatch(html);

    [GeneratedRegex(@"^<(?<close>/)?(?<name>[A-Za-z][A-Za-z0-9-]*)")]
    private static partial Regex ElementName();

    [GeneratedRegex(@"^\s*(<!--(?:(?!-->).)*-->\s*)+$", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
