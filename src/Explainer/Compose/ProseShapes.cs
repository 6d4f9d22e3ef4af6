using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>
/// Blocks that stand in the form of another one: a paragraph that an indent has made code, and a line in bold type that is a heading.
/// </summary>
internal sealed partial class ProseShapes(Prose prose, Neighbours blocks, DiagnosticBag problems)
{
    // In UTF-16 units: longer than any heading.
    private const int LongestHeading = 80;

    private const int FewestVerses = 3;

    /// <summary>Reports code that is a paragraph: it stands between others or cites or links something. In a list the indent says to which item a text belongs.</summary>
    public void Check(CodeBlock code)
    {
        if (code is FencedCodeBlock || code.Parent is not (MarkdownDocument or Container))
        {
            return;
        }

        var span = prose.Span(code);
        if (IsCiting(span.Text) || IsBegunBy(code, span.Text) || (blocks.Beside(code, -1) is null or ParagraphBlock or HeadingBlock && IsSentence(CitationOrLink().Replace(span.Text, "$1"))))
        {
            problems.Add(Rules.IndentedParagraph(span) with { Fix = Fix.ReplaceLines(span, l => Indent().Replace(l, "")) });
        }
        else if (IsVerse(span.Text))
        {
            problems.Add(Rules.IndentedVerse(span));
        }
    }

    /// <summary>Reports a paragraph that is a heading.</summary>
    public void Check(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is not (MarkdownDocument or Container) || paragraph.Inline is not { FirstChild: { } first } words)
        {
            return;
        }

        if (first is EmphasisInline { DelimiterCount: 2, DelimiterChar: not '~', NextSibling: null } bold && blocks.Beside(paragraph, 1) is ParagraphBlock or ListBlock
            && PlainText.From(words) is { Length: > 2 and <= LongestHeading } text && char.IsLetterOrDigit(text[^1]) && bold.Descendants<LineBreakInline>().FirstOrDefault() is null)
        {
            problems.Add(Rules.BoldHeading(prose.Span(paragraph), text));
        }
    }

    // The first line of a paragraph that goes on without an indent.
    private bool IsBegunBy(CodeBlock code, string text) =>
        code.Lines.Count == 1 && blocks.Beside(code, 1) is ParagraphBlock next && next.Line == code.Line + 1 && Words().IsMatch(text.TrimEnd());

    // Three lines of words at least, each with a capital. Tests of programs are written so as well (Gherkin).
    private static bool IsVerse(string text) => text.TrimEnd().Split('\n') is { Length: >= FewestVerses } lines
        && Array.TrueForAll(lines, l => l.Trim().Length == 0 || Verse().IsMatch(l)) && !Steps().IsMatch(text);

    private static bool IsSentence(string text) => text.Split('\n').All(l => l.Trim().Length == 0 || Words().IsMatch(l)) && Sentence().IsMatch(text);

    private static bool IsCiting(string text) => Begin().IsMatch(text) && CitationOrLink().IsMatch(text);

    // Five words and no sign that code has.
    [GeneratedRegex(@"^[ \t]*[\p{L}\p{Pi}""'’(,;–—\p{Nd}][^{}<>=|\\$`_\[\]#;/]*(?:[ ][^ {}<>=|\\$`_\[\]#;/]+){4,}$")]
    private static partial Regex Words();

    [GeneratedRegex(@"^\s*[“„«‘""'(¿¡—–]{0,2}[\p{Lu}\p{Lo}][\s\S]*[.!?…][”’»“"")]*\s*$")]
    private static partial Regex Sentence();

    // Four words, which a line of code hardly begins with.
    [GeneratedRegex(@"^\s*[\p{Lu}\p{Lo}“„«‘""'][\p{L}\p{M}\p{Nd}'’,”»“""-]*(?:[ ][\p{L}\p{M}\p{Nd}'’,”»“"")(-]+){3}")]
    private static partial Regex Begin();

    [GeneratedRegex(@"\[@[\w][^\[\]\n]*\]|\[([^\[\]\n]+)\]\([^()\s]+\)")]
    private static partial Regex CitationOrLink();

    // Three words, of which one at least is no name.
    [GeneratedRegex(@"^[ \t]*[“„«‘""'’(¡¿—–]{0,2}\p{Lu}[\p{L}\p{M}’']*(?=[^\n]*[ ]\p{Ll})(?:,?[ ][\p{L}\p{M}’'-]+){2,}[,;:.!?…—–’”»“""')]{0,3}[ \t]*$")]
    private static partial Regex Verse();

    [GeneratedRegex(@"^\s*(?:Feature|Background|Scenario|Given|When|Then)\b[^\n]*(?:\n[ \t]*(?:(?:Feature|Background|Scenario|Given|When|Then|And|But)\b[^\n]*)?)*$")]
    private static partial Regex Steps();

    [GeneratedRegex(@"^(?: {4}|\t)[ \t]*", RegexOptions.Multiline)]
    private static partial Regex Indent();
}
