using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Reports text that was meant as a link, citation, footnote or attributes but did not parse as one: readers would see its brackets.</summary>
internal static partial class UnreadMarkup
{
    // Longer than any real link. Without a bound, a paragraph of brackets would take quadratic time.
    private const int MaxLength = 1000;

    /// <summary>Reports a literal that was meant as markup. Returns what was reported; null for nothing.</summary>
    public static SourceSpan? Check(Prose prose, LiteralInline literal, Catalog catalog, DiagnosticBag problems)
    {
        var text = literal.Content.AsSpan();
        if (literal.IsFirstCharacterEscaped)
        {
            return null;
        }

        if (text is "[" or "![")
        {
            return CheckBracket(prose.Span(literal), catalog, problems);
        }

        if (text.Contains('{') && Braces().Match(literal.Content.ToString()) is { Success: true } braces)
        {
            var span = Part(prose.Span(literal), braces.Index, braces.Length);
            problems.Add(Rules.BadAttributes(span, braces.Value));
            return span;
        }

        if (text.IndexOf("<!--") is var comment and >= 0)
        {
            var span = Part(prose.Span(literal), comment, 4);
            problems.Add(Rules.RawHtml(span, HtmlAdvice.For("<!--")));
            return span;
        }

        return null;
    }

    /// <summary>Reports what begins at an unmatched opening bracket. Returns what was reported; null where it is a bracket as text.</summary>
    public static SourceSpan? CheckBracket(SourceSpan open, Catalog catalog, DiagnosticBag problems)
    {
        if (FindProblem(open, catalog) is not var (span, problem))
        {
            return null;
        }

        problems.Add(problem);
        if (problem.Fix is { } fix)
        {
            UnreadTarget.Check(span, fix, catalog, problems);
        }

        return span;
    }

    /// <summary>What would be reported at an opening bracket; null for nothing.</summary>
    public static SourceSpan? Find(SourceSpan open, Catalog catalog) => FindProblem(open, catalog)?.Span;

    private static (SourceSpan Span, Diagnostic Problem)? FindProblem(SourceSpan open, Catalog catalog)
    {
        var rest = open.Source.Text.AsSpan(open.Start, Math.Min(MaxLength, open.Source.Text.Length - open.Start));
        var text = rest[..(rest.IndexOf("\n\n") is var end and >= 0 ? end : rest.Length)].ToString();
        return FindMark(open, text) ?? FindLink(open, text, catalog);
    }

    private static (SourceSpan, Diagnostic)? FindMark(SourceSpan open, string text)
    {
        SourceSpan Whole(Match match) => open with { Length = match.Length };
        if (FootnoteMark().Match(text) is { Success: true } mark)
        {
            var span = Whole(mark);
            return (span, IsFootnoteText(span) ? Rules.FootnoteWithin(span) : Rules.UnknownFootnote(span, mark.Groups[1].Value));
        }

        if (SpacedMark().Match(text) is { Success: true } label)
        {
            return (Whole(label), Rules.FootnoteWithSpaces(Whole(label), label.Value, WithoutSpaces(label.Value)));
        }

        return Citation().Match(text) is { Success: true } citation ? (Whole(citation), Rules.BadCitation(Whole(citation), citation.Value)) : null;
    }

    private static (SourceSpan, Diagnostic)? FindLink(SourceSpan open, string text, Catalog catalog)
    {
        SourceSpan Whole(Match match) => open with { Length = match.Length };
        if (Sized().Match(text) is { Success: true } sized)
        {
            var plain = sized.Groups["picture"].Value + ")";
            return (Whole(sized), Rules.UnreadLink(Whole(sized), sized.Value, AdviceTexts.PictureWithoutSize(plain)) with { Fix = Fix.Replace(Whole(sized), plain) });
        }

        if (Plain().Match(text) is { Success: true } spacy && AddressInstead(open.Source.Path, spacy.Groups["address"].Value, catalog) is { } address)
        {
            var span = Whole(spacy);
            return (span, Rules.UnreadLink(span, spacy.Value, $"({address})") with { Fix = Fix.Replace(span, $"{spacy.Value[..spacy.Groups["open"].Index]}({address})") });
        }

        if (WrittenCaption.Find(text, catalog.Config.Language) is { } caption)
        {
            return (open with { Length = caption.Length }, Rules.UnreadCaption(open with { Length = caption.Length }, text[..caption.Length], caption.Brackets, caption.IsSpaced)
                with { Fix = caption.IsSure ? Fix.Replace(open with { Start = open.Start + caption.Start, Length = caption.Length - caption.Start }, caption.Brackets) : null });
        }

        if (Link().Match(text) is { Success: true } link && !Numerals().IsMatch(link.Value))
        {
            return (Whole(link), Rules.UnreadLink(Whole(link), link.Value, InsteadOf(link)) with { Fix = FixOf(Whole(link), link) });
        }

        if (SpacedLink().Match(text) is { Success: true } spaced)
        {
            var joined = $"{spaced.Groups["text"].Value}({spaced.Groups["address"].Value}{spaced.Groups["title"].Value})";
            return (Whole(spaced), Rules.UnreadLink(Whole(spaced), spaced.Value, AdviceTexts.WithoutSpace(joined)) with { Fix = Fix.Replace(Whole(spaced), joined) });
        }

        return UnclosedLink().Match(text) is { Success: true } unclosed
            ? (Whole(unclosed), Rules.UnreadLink(Whole(unclosed), unclosed.Value, AdviceTexts.ClosingBracket))
            : null;
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

    private static string WithoutSpaces(string mark) => $"[^{Spaces().Replace(mark[2..^1].Trim(), "-")}]";

    private static string InsteadOf(Match link)
    {
        var (text, label, address) = (link.Groups["text"].Value, link.Groups["label"], Title().Replace(link.Groups["address"].Value, ""));
        return label.Success && label.Value.StartsWith('^') ? AdviceTexts.NoteWithoutBrackets(text, label.Value)
            : label.Success ? AdviceTexts.DefinitionOfLabel(label.Length > 0 ? label.Value : text)
            : !MayBePath(address) ? AdviceTexts.LinkWithPath(text)
            : address.Contains(' ', StringComparison.Ordinal) ? AdviceTexts.InAngleBrackets(address, hasSpaces: true)
            : address.AsSpan().ContainsAny('(', ')') ? AdviceTexts.InAngleBrackets(address, hasSpaces: false)
            : AdviceTexts.LinkWithinLink;
    }

    // A heading by its words, or a file by its title. Whether there is such a heading is seen once the link is read.
    private static string? AddressInstead(string from, string address, Catalog catalog)
    {
        var (path, words) = address.IndexOf('#', StringComparison.Ordinal) is var sign and >= 0 ? (address[..sign], address[(sign + 1)..]) : (address, "");
        var heading = words.Length == 0 ? "" : "#" + AnchorIds.FromHeading(words);
        if (!path.Contains(' ', StringComparison.Ordinal))
        {
            return heading.Length > 1 ? path + heading : null;
        }

        return MayBePath(path) && FilePath.Join(from, path) is { } file && !catalog.HasFile(file) && FilePath.Relative(from, catalog.Meant.Find(file)) is { } meant
            ? MeantFile.Escaped(meant) + heading : null;
    }

    [GeneratedRegex(@"\s+(?:""[^""]*""|'[^']*')\s*$")]
    private static partial Regex Title();

    // A space or a round bracket within the address is all that is wrong. A title in quotation marks is not part of it.
    private static Fix? FixOf(SourceSpan span, Match link)
    {
        var (text, address) = (link.Groups["text"].Value, link.Groups["address"].Value);
        return link.Groups["label"].Success || address.Trim().Length == 0 || text.AsSpan().IndexOfAny("[]") >= 0 || address.AsSpan().IndexOfAny("<>\"'") >= 0
            || !address.AsSpan().ContainsAny(' ', '(', ')') || !MayBePath(address)
                ? null
                : Fix.Replace(span, span.Text.Replace($"({address})", $"(<{address.Trim()}>)", StringComparison.Ordinal));
    }

    // "[Keswani](Rajkumar Keswani)" has words in both brackets.
    private static bool MayBePath(string address) => address.AsSpan().ContainsAny("./#:") || !address.Trim().Contains(' ', StringComparison.Ordinal);

    // A link with spaces in its address, and no quotation marks or round brackets there.
    [GeneratedRegex(@"^\[[^\[\]\n]+\](?<open>\()(?<address>[^\s()<>""“”„«»'‘’\n][^()<>""“”„«»\n]*[ ][^()<>""“”„«»\n]*)\)")]
    private static partial Regex Plain();

    // As some programs say how large a picture is.
    [GeneratedRegex(@"^(?<picture>!\[[^\[\]\n]*\]\([^\s()]+)[ ]+=\d*%?x?\d*%?\)")]
    private static partial Regex Sized();

    // "[2][3]" and "[citation needed][who?]" of Wikipedia are no label of a link.
    [GeneratedRegex(@"^\[(?:\d{1,3}|[^\[\]]{1,40}(?:needed|\?))\]\[(?:\d{1,3}|[^\[\]]{1,40}(?:needed|\?))\]$")]
    private static partial Regex Numerals();

    [GeneratedRegex(@"^\[\^(?:[^\[\]\s^]+(?:[ \t]+[^\[\]\s]+){1,5}|[ \t]+[^\[\]\s^]+[ \t]*|[^\[\]\s^]+[ \t]+)\](?!\()")]
    private static partial Regex SpacedMark();

    [GeneratedRegex(@"[ \t]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\[\^([^\]\s]+)\]")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"^\[\s*-?@[^\]\n]*\]?")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^!?\[(?<text>(?:[^\[\]]|\[[^\[\]]*\](?:\([^()]*\))?)*)\](?:\((?<address>(?:[^()\n]|\([^()\n]*\))*)\)|\[(?<label>[^\[\]]*)\])")]
    private static partial Regex Link();

    // In "[sic] (as he said)" the round brackets hold no address.
    [GeneratedRegex(@"^(?<text>!?\[[^\[\]\n]+\])(?:[ \t]+|(?<=^![^\n]{1,1000})[ \t]*\n[ \t]*)\((?<address>(?:https?://|mailto:|www\.|\.{1,2}/|#)[^()\s]+|[^()\s]+(?:\.(?:md|png|jpe?g|gif|svg|webp|avif|pdf)(?:#[^()\s]*)?|/))(?<title>[ \t]+(?:""[^""\n]*""|'[^'\n]*'))?[ \t]*\)")]
    private static partial Regex SpacedLink();

    [GeneratedRegex(@"^!?\[[^\[\]\n]+\]\([^()\n]*(?=\n|$)")]
    private static partial Regex UnclosedLink();

    [GeneratedRegex(@"\{[ ]*(?:[#.:]|[A-Za-z][A-Za-z-]*[ ]*=)[^{}]*\}")]
    private static partial Regex Braces();
}
