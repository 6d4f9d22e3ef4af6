using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Model.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Reports text that was meant as a link, citation, footnote or attributes but did not parse as one: readers would see its brackets.</summary>
internal static partial class UnreadMarkup
{
    // Longer than any real link. Without a bound, a paragraph of brackets would take quadratic time.
    private const int MaxLength = 1000;

    public static void Check(Prose prose, LiteralInline literal, DiagnosticBag problems)
    {
        var text = literal.Content.AsSpan();
        if (literal.IsFirstCharacterEscaped)
        {
            return;
        }

        if (text is "[" or "![")
        {
            CheckBracket(prose.Span(literal), problems);
        }
        else if (text.Contains('{') && Braces().Match(literal.Content.ToString()) is { Success: true } braces)
        {
            problems.Add(Rules.BadAttributes(Part(prose.Span(literal), braces.Index, braces.Length), braces.Value));
        }
        else if (text.IndexOf("<!--") is var comment and >= 0)
        {
            problems.Add(Rules.RawHtml(Part(prose.Span(literal), comment, 4), HtmlAdvice.For("<!--")));
        }
    }

    /// <summary>Reports what begins at an unmatched opening bracket.</summary>
    public static void CheckBracket(SourceSpan open, DiagnosticBag problems)
    {
        var rest = open.Source.Text.AsSpan(open.Start, Math.Min(MaxLength, open.Source.Text.Length - open.Start));
        var text = rest[..(rest.IndexOf("\n\n") is var end and >= 0 ? end : rest.Length)].ToString();
        if (FootnoteMark().Match(text) is { Success: true } mark)
        {
            var span = open with { Length = mark.Length };
            problems.Add(IsFootnoteText(span) ? Rules.FootnoteWithin(span) : Rules.UnknownFootnote(span, mark.Groups[1].Value));
        }
        else if (Citation().Match(text) is { Success: true } citation)
        {
            problems.Add(Rules.BadCitation(open with { Length = citation.Length }, citation.Value));
        }
        else if (Link().Match(text) is { Success: true } link)
        {
            problems.Add(Rules.UnreadLink(open with { Length = link.Length }, link.Value, InsteadOf(link)));
        }
    }

    // Whether [^note]: stands at the beginning of its line, after block markers such as > at most.
    private static bool IsFootnoteText(SourceSpan mark)
    {
        var text = mark.Source.Text;
        var line = mark.Start - Math.Min(mark.Start, MaxLength) is var from && text.LastIndexOf('\n', mark.Start, mark.Start - from) is var end and >= 0 ? end + 1 : from;
        return text.AsSpan(mark.Start + mark.Length) is [':', ..] && !text[line..mark.Start].Any(char.IsLetter);
    }

    private static SourceSpan Part(SourceSpan span, int start, int length) =>
        span with { Start = span.Start + start, Length = length };

    private static string InsteadOf(Match link)
    {
        var (text, label, address) = (link.Groups["text"].Value, link.Groups["label"], link.Groups["address"].Value);
        return label.Success && label.Value.StartsWith('^') ? $"the words without brackets, {text}[{label}]"
            : label.Success ? $"[{(label.Length > 0 ? label.Value : text)}]: file.md on a line of its own"
            : address.Contains(' ', StringComparison.Ordinal) ? $"<{address}> in the round brackets, because of the spaces"
            : "[text](file.md), with no link within its text";
    }

    [GeneratedRegex(@"^\[\^([^\]\s]+)\]")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"^\[\s*-?@[^\]\n]*\]?")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^!?\[(?<text>(?:[^\[\]]|\[[^\[\]]*\](?:\([^()]*\))?)*)\](?:\((?<address>[^()\n]*)\)|\[(?<label>[^\[\]]*)\])")]
    private static partial Regex Link();

    [GeneratedRegex(@"\{[ ]*(?:[#.:]|[A-Za-z][A-Za-z-]*[ ]*=)[^{}]*\}")]
    private static partial Regex Braces();
}
