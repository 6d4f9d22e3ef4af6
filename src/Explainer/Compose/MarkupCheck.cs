using System.Text.RegularExpressions;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Reports markup that has no place in prose: HTML, attributes beyond the four, first-level headings.</summary>
internal static partial class MarkupCheck
{
    public static void Check(Prose prose, DiagnosticBag problems)
    {
        foreach (var markdown in prose.Nodes)
        {
            Check(prose, markdown, problems);
            if (markdown.TryGetAttributes() is { } attributes)
            {
                CheckAttributes(prose, markdown, attributes, problems);
            }
        }
    }

    private static void Check(Prose prose, MarkdownObject markdown, DiagnosticBag problems)
    {
        switch (markdown)
        {
            case HtmlBlock block when !IsComment(prose.Span(block).Text):
                problems.Add(Rules.RawHtml(prose.Span(block), HtmlAdvice.For(prose.Span(block).Text)));
                break;
            case HtmlInline inline when !IsComment(inline.Tag) && !inline.Tag.StartsWith("</", StringComparison.Ordinal):
                problems.Add(Rules.RawHtml(prose.Span(inline), HtmlAdvice.For(inline.Tag)));
                break;
            case HeadingBlock { Level: 1 } heading:
                problems.Add(Rules.TopHeading(prose.Span(heading), PlainText.Of(heading.Inline)));
                break;
            case LiteralInline literal:
                CheckLiteral(prose, literal, problems);
                break;
            case FootnoteLinkReferenceDefinition { Footnote.Links.Count: 0 } unused:
                problems.Add(Rules.UnusedFootnote(prose.Span(unused), unused.Footnote.Label ?? ""));
                break;
        }
    }

    // What Markdig could not read as a footnote or as attributes stays in the text, where readers would see it.
    private static void CheckLiteral(Prose prose, LiteralInline literal, DiagnosticBag problems)
    {
        var text = literal.Content.AsSpan();
        if (text.StartsWith('^') && literal.PreviousSibling is LiteralInline { Content: var before } && before.AsSpan().EndsWith('[')
            && FootnoteMark().Match(literal.Content.ToString()) is { Success: true } mark)
        {
            problems.Add(Rules.UnknownFootnote(prose.Span(literal), mark.Groups[1].Value));
        }

        if (text.Contains('{') && Attributes().Match(literal.Content.ToString()) is { Success: true } braces)
        {
            var span = prose.Span(literal);
            problems.Add(Rules.BadAttributes(span with { Start = span.Start + braces.Index, Length = braces.Length }, braces.Value));
        }
    }

    private static void CheckAttributes(Prose prose, MarkdownObject markdown, HtmlAttributes attributes, DiagnosticBag problems)
    {
        var span = prose.Span(attributes.Span.Length > 0 ? attributes.Span : markdown.Span);
        foreach (var (name, value) in attributes.Properties ?? [])
        {
            CheckProperty(span, name, value, problems);
        }
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

    private static bool IsComment(string html) => Comment().IsMatch(html);

    [GeneratedRegex(@"^\s*(<!--(?:(?!-->).)*-->\s*)+$", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\^([^\]\s]+)\]")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"\{[#.:][^}]*\}")]
    private static partial Regex Attributes();
}
