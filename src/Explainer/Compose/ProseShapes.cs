using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>
/// Blocks that stand in the form of another one: a paragraph that an indent has made code, a line in bold type that is a heading, and the
/// caption of a table as Pandoc writes it.
/// </summary>
internal sealed partial class ProseShapes(Prose prose, DiagnosticBag problems)
{
    // In UTF-16 units: longer than any heading.
    private const int LongestHeading = 80;

    private readonly Dictionary<Block, int> places = [];

    /// <summary>Reports code that is a paragraph: it stands between others or cites or links something. In a list the indent says to which item a text belongs.</summary>
    public void Check(CodeBlock code)
    {
        var span = prose.Span(code);
        if (code is FencedCodeBlock || code.Parent is not (MarkdownDocument or Container) || !(IsCiting(span.Text) || (Beside(code, -1) is null or ParagraphBlock or HeadingBlock && IsSentence(span.Text))))
        {
            return;
        }

        problems.Add(Rules.IndentedParagraph(span) with { Fix = Fix.ReplaceLines(span, l => Indent().Replace(l, "")) });
    }

    /// <summary>Reports a paragraph that is a heading, or the caption of a table beside it.</summary>
    public void Check(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is not (MarkdownDocument or Container) || paragraph.Inline is not { FirstChild: { } first } words)
        {
            return;
        }

        if (first is LiteralInline literal && Caption().IsMatch(literal.Content.AsSpan()))
        {
            ReportCaption(paragraph, Caption().Match(literal.Content.ToString()).Length);
        }
        else if (first is EmphasisInline { DelimiterCount: 2, DelimiterChar: not '~', NextSibling: null } bold && Beside(paragraph, 1) is ParagraphBlock or ListBlock
            && PlainText.From(words) is { Length: > 2 and <= LongestHeading } text && char.IsLetterOrDigit(text[^1]) && bold.Descendants<LineBreakInline>().FirstOrDefault() is null)
        {
            problems.Add(Rules.BoldHeading(prose.Span(paragraph), text));
        }
    }

    private void ReportCaption(ParagraphBlock paragraph, int label)
    {
        var span = prose.Span(paragraph);
        var words = ": " + span.Text[label..];
        if (Beside(paragraph, -1) is Table)
        {
            problems.Add(Rules.CaptionOfPandoc(span, words) with { Fix = Fix.Replace(span, words) });
        }
        else if (Beside(paragraph, 1) is Table table && prose.Span(table) is var below && ReferenceEquals(below.Source, span.Source))
        {
            var whole = span with { Length = below.Start + below.Length - span.Start };
            problems.Add(Rules.CaptionOfPandoc(span, words) with { Fix = Beside(table, 1) is { } next && TableCaption.IsOne(next) ? null : Fix.Replace(whole, $"{below.Text.TrimEnd()}\n\n{words}") });
        }
    }

    private static bool IsSentence(string text) => text.Split('\n').All(l => l.Trim().Length == 0 || Words().IsMatch(l)) && Sentence().IsMatch(text);

    private static bool IsCiting(string text) => Begin().IsMatch(text) && CitationOrLink().IsMatch(text);

    private Block? Beside(Block block, int step) =>
        block.Parent is { } parent && PlaceOf(block, parent) + step is var at && at >= 0 && at < parent.Count ? parent[at] : null;

    // Searched once for all children: a search for each would take the square of their number.
    private int PlaceOf(Block block, ContainerBlock parent)
    {
        if (!places.ContainsKey(block))
        {
            for (var i = 0; i < parent.Count; i++)
            {
                places[parent[i]] = i;
            }
        }

        return places[block];
    }

    // Five words and no sign that code has.
    [GeneratedRegex(@"^[ \t]*[\p{L}\p{Pi}""'’(,;–—\p{Nd}][^{}<>=|\\$`_\[\]#;/]*(?:[ ][^ {}<>=|\\$`_\[\]#;/]+){4,}$")]
    private static partial Regex Words();

    [GeneratedRegex(@"^\s*[“„«‘""'(¿¡—–]{0,2}[\p{Lu}\p{Lo}][\s\S]*[.!?…][”’»“"")]*\s*$")]
    private static partial Regex Sentence();

    // Four words, which a line of code hardly begins with.
    [GeneratedRegex(@"^\s*[\p{Lu}\p{Lo}“„«‘""'][\p{L}\p{M}\p{Nd}'’,”»“""-]*(?:[ ][\p{L}\p{M}\p{Nd}'’,”»“"")(-]+){3}")]
    private static partial Regex Begin();

    [GeneratedRegex(@"\[@[\w]|\[[^\[\]\n]+\]\([^()\s]+\)")]
    private static partial Regex CitationOrLink();

    [GeneratedRegex(@"^(?: {4}|\t)[ \t]*", RegexOptions.Multiline)]
    private static partial Regex Indent();

    [GeneratedRegex(@"^Table:[ \t]+(?=\S)")]
    private static partial Regex Caption();
}
