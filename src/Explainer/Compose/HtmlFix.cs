using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Writes Markdown in the place of HTML where it says the same: <c>&lt;b>text&lt;/b></c> is <c>**text**</c>.</summary>
internal static partial class HtmlFix
{
    // A longer block is not one that somebody typed.
    private const int LongestBlock = 20_000;

    // Each of the elements that are nested in each other is written with all those within it.
    private const int LongestElement = 5_000;

    private static readonly SearchValues<char> NotInCode = SearchValues.Create("`*_[]\\<>&~\n");
    private static readonly SearchValues<char> MarkdownSigns = SearchValues.Create("*_`[]\\<>~|#{}$^=");

    /// <summary>The change of an element within text, with its closing tag; null where it takes a writer.</summary>
    /// <param name="closings">The tags that close others.</param>
    /// <param name="language">BCP 47 tag of the site: what is marked to be in it needs no mark.</param>
    public static Fix? Create(Prose prose, HtmlInline tag, ClosingTags closings, string language)
    {
        var open = prose.Span(tag);
        if (HtmlTagText.Parse(tag.Tag) is not { IsClosing: false } read)
        {
            return LineBreak().IsMatch(tag.Tag) ? Fix.Replace(open, "<br>") : null;
        }

        if (read.Name is "br" or "img")
        {
            return (read.Name == "br" ? "<br>" : ImageOf(read)) is { } now ? Fix.Replace(open, now) : null;
        }

        return !read.IsHidden && closings.Of(tag) is { } closing && prose.Span(closing) is var close
            && ReferenceEquals(close.Source, open.Source) && close.Start >= open.Start + open.Length && close.Start - open.Start <= LongestElement
            ? ElementOf(read.In(language), open, close) : null;
    }

    private static Fix? ElementOf(HtmlTagText read, SourceSpan open, SourceSpan close)
    {
        var source = open.Source;
        var (start, end) = (open.Start + open.Length, close.Start);
        var whole = source.Span(open.Start, close.Start + close.Length - open.Start);
        var (before, after) = (open.Start > 0 ? source.Text[open.Start - 1] : '\n', whole.Start + whole.Length < source.Text.Length ? source.Text[whole.Start + whole.Length] : '\n');
        return Written(read, source.Text[start..end], before, after) is { } written ? Fix.Replace(whole, written) : null;
    }

    /// <summary>The change of a block of HTML; null where it takes a writer.</summary>
    /// <param name="language">BCP 47 tag of the site: what is marked to be in it needs no mark.</param>
    public static Fix? Create(Prose prose, HtmlBlock block, string language)
    {
        var span = prose.Span(block);
        if (span.Length > LongestBlock)
        {
            return null;
        }

        if (Folded().Match(span.Text) is { Success: true } folded)
        {
            return FoldOf(prose, block, span, folded.Groups["title"].Value);
        }

        // Lines in a list or a quotation have signs before them.
        var html = PastedSigns.WithoutThoseOfWord(span.Text);
        return (FoldText(html, language) ?? BlockText(html, language)) is { } text && (block.Parent is MarkdownDocument || (text + span.Text).AsSpan().IndexOf('\n') < 0)
            ? Fix.Replace(span, FollowsText(span) && text.Length > 0 ? "\n" + text : text) : null;
    }

    // A block of HTML may follow a paragraph at once; what is written in its place would go on with it.
    private static bool FollowsText(SourceSpan block)
    {
        var before = block.Source.Text.AsSpan(0, block.Start).TrimEnd(" \t");
        return before is [.. var lines, '\n'] && !lines[(lines.LastIndexOf('\n') + 1)..].IsWhiteSpace();
    }

    // <details>, its text and </details> are three blocks with empty lines between.
    private static Fix? FoldOf(Prose prose, HtmlBlock opening, SourceSpan open, string title)
    {
        var after = opening.Parent!.SkipWhile(b => b != opening).Skip(1).ToList();
        var end = after.FindIndex(b => b is HtmlBlock html && prose.Span(html).Text.Contains("details", StringComparison.OrdinalIgnoreCase));
        if (end < 1 || (prose.Span(after[end]) is var close && (!ReferenceEquals(close.Source, open.Source) || !FoldEnd().IsMatch(close.Text))))
        {
            return null;
        }

        var source = open.Source;
        var inner = source.Text[(open.Start + open.Length)..close.Start].Trim('\n');
        return title.AsSpan().IndexOfAny("<>{}") >= 0 || inner.Contains(":::", StringComparison.Ordinal) ? null
            : Fix.Replace(source.Span(open.Start, close.Start + close.Text.TrimEnd().Length - open.Start), $":::fold {title.Trim()}\n\n{inner}\n\n:::");
    }

    // The same in one block, without empty lines.
    private static string? FoldText(string html, string language) => WholeFold().Match(html) is { Success: true } fold
        && fold.Groups["title"].Value.AsSpan().IndexOfAny("<>{}") < 0 && BlockText(fold.Groups["text"].Value, language) is { Length: > 0 } text
            ? $":::fold {fold.Groups["title"].Value.Trim()}\n\n{text}\n\n:::" : null;

    // A tag with those within it, in text that is not HTML. What the tag says of its language and direction, Markdown says in brackets
    // around it; no sign can keep an id.
    private static string? Written(HtmlTagText tag, string inner, char before, char after) =>
        tag["id"] is not null ? null
        : tag.Name is "span" or "bdi" ? SpanOf(tag, inner)
        : !tag.IsMarked ? WordsOf(tag, inner, before, after)
        : tag.Name is not "center" && WordsOf(tag, inner, '[', ']') is { } words ? SpanOf(tag, words) : null;

    private static string? WordsOf(HtmlTagText tag, string inner, char before, char after) => tag.Name switch
    {
        "b" or "strong" => Signs("**", inner, before, after),
        "i" or "em" or "cite" or "var" or "u" => Signs("*", inner, before, after),
        "s" or "del" or "strike" => Signs("~~", inner, before, after),
        "code" or "samp" or "tt" => inner.Length > 0 && inner.Trim() == inner && inner.AsSpan().IndexOfAny(NotInCode) < 0 ? $"`{inner}`" : null,
        "a" => LinkOf(tag, inner),
        "font" or "center" or "ins" or "big" or "nobr" => inner,
        "kbd" or "sub" or "sup" or "mark" or "q" or "small" => $"<{tag.Name}>{inner}</{tag.Name}>",
        "abbr" or "acronym" => tag["title"] is { Length: > 0 } title && !title.Contains('"', StringComparison.Ordinal)
            ? $"<abbr title=\"{title}\">{inner}</abbr>" : null,
        _ => null,
    };

    // CommonMark reads signs of emphasis where a word begins or ends; white space within them goes outside.
    private static string? Signs(string signs, string inner, char before, char after)
    {
        var words = inner.Trim();
        var start = inner[..(inner.Length - inner.TrimStart().Length)];
        var end = words.Length == 0 ? "" : inner[inner.TrimEnd().Length..];
        return CanBeSigned(words, signs)
            && (before == signs[0]) == (after == signs[0]) && (before != signs[0] || signs == "*")
            && IsAtEdge(before, start, words.FirstOrDefault()) && IsAtEdge(after, end, words.LastOrDefault())
                ? $"{start}{signs}{words}{signs}{end}" : null;
    }

    private static bool CanBeSigned(string words, string signs) =>
        words.Length > 0 && !words.Contains("\n\n", StringComparison.Ordinal)
        && !words.StartsWith(signs[0]) && !words.EndsWith(signs[0]) && words[^1] != '\\'
        && !WithoutOtherSigns(words, signs).Contains(signs[0], StringComparison.Ordinal);

    // Bold words may have slanted ones among them, and the reverse. Any other such sign would be paired with these.
    private static string WithoutOtherSigns(string words, string signs) =>
        (signs == "**" ? Slanted() : Bold()).Replace(Escaped().Replace(words, ""), "");

    private static bool IsAtEdge(char outside, string space, char inside) =>
        char.IsLetterOrDigit(inside) || space.Length > 0 || !char.IsLetterOrDigit(outside);

    private static string? LinkOf(HtmlTagText tag, string inner) =>
        tag["href"] is { Length: > 0 } href && tag["name"] is null && inner.Trim().Length > 0
        && inner.AsSpan().IndexOfAny("[]\n") < 0 && href.AsSpan().IndexOfAny("<>\n\\") < 0
            ? $"[{inner}]({Address(href)})" : null;

    private static string? SpanOf(HtmlTagText tag, string inner)
    {
        var (lang, dir) = (tag.Lang, tag["dir"]);
        return (lang is not null && !LanguageTag.IsValid(lang)) || dir is not (null or "ltr" or "rtl" or "auto") ? null
            : !tag.IsMarked ? tag.Name == "bdi" ? null : inner
            : inner.Trim().Length == 0 || inner.AsSpan().IndexOfAny("[]\n") >= 0 ? null
            : $"[{inner}]{{{string.Join(' ', new[] { lang is null ? null : "lang=" + lang, dir is null ? null : "dir=" + dir }.OfType<string>())}}}";
    }

    // An image of another host is not shown here, and one without words takes a writer.
    private static string? ImageOf(HtmlTagText tag) =>
        tag["src"] is { Length: > 0 } file && tag["alt"]?.Trim() is { Length: > 0 } words
        && WebAddress.SchemeOf(file) is null && file[0] is not '/' && file.AsSpan().IndexOfAny("<>\n\\") < 0 && words.AsSpan().IndexOfAny(NotInCode) < 0
            ? $"![{words}]({Address(file)})" : null;

    private static string Address(string address) => address.AsSpan().IndexOfAny(" ()") >= 0 ? $"<{address}>" : address;

    // Markdown is not read within a block of HTML, so its signs must not stand there.
    private static string? BlockText(string html, string language)
    {
        var result = new StringBuilder();
        var open = new Stack<(HtmlTagText Tag, int Start)>();
        var at = 0;
        foreach (Match match in AnyTag().Matches(html))
        {
            var text = html[at..match.Index];
            at = match.Index + match.Length;
            if (!IsPlain(text) || HtmlTagText.Parse(match.Value)?.In(language) is not { } tag || !Write(tag, text, result, open))
            {
                return null;
            }
        }

        var rest = html[at..];
        return !IsPlain(rest) || open.Count > 0 ? null : Tidy(result.Append(Joined(rest)).ToString());
    }

    private static bool Write(HtmlTagText tag, string before, StringBuilder result, Stack<(HtmlTagText Tag, int Start)> open)
    {
        result.Append(Joined(before));
        if (tag.Name is "p" or "div" or "center" or "section" or "article")
        {
            result.Append("\n\n");
            return tag["id"] is null && !tag.IsMarked && !tag.IsHidden;
        }

        if (tag.Name is "br" or "hr" or "img")
        {
            var written = tag.Name switch { "br" => "<br>", "hr" => "\n\n---\n\n", _ => ImageOf(tag) };
            result.Append(written);
            return written is not null;
        }

        if (!tag.IsClosing)
        {
            open.Push((tag, result.Length));
            return true;
        }

        return open.TryPop(out var opened) && opened.Tag.Name == tag.Name && Close(opened.Tag, opened.Start, result);
    }

    private static bool Close(HtmlTagText tag, int start, StringBuilder result)
    {
        var inner = result.ToString(start, result.Length - start);
        var written = tag.Name is ['h', >= '1' and <= '6']
            ? inner.Contains('\n', StringComparison.Ordinal) || inner.Trim().Length == 0 || tag["id"] is not null || tag.IsMarked ? null
                : $"\n\n{new string('#', Math.Max(2, tag.Name[1] - '0'))} {inner.Trim()}\n\n"
            : Written(tag, inner, start > 0 ? result[start - 1] : '\n', '\n');
        result.Length = start;
        result.Append(written);
        return written is not null;
    }

    // White space at the ends of lines means nothing in HTML, and breaks lines or makes code in Markdown.
    private static string Joined(string text) => LineEnds().Replace(text, "\n");

    private static string Tidy(string text) => EmptyLines().Replace(text, "\n\n").Trim('\n', ' ', '\t');

    private static bool IsPlain(string text) =>
        text.AsSpan().IndexOfAny(MarkdownSigns) < 0 && !ListSign().IsMatch(text);

    [GeneratedRegex(@"\\[\p{P}\p{S}]")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"(?<!\*)\*(?=[^\s*])[^*]{1,1000}(?<=[^\s*])\*(?!\*)")]
    private static partial Regex Slanted();

    [GeneratedRegex(@"(?<!\*)\*\*(?=[^\s*])[^*]{1,1000}(?<=[^\s*])\*\*(?!\*)")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^</?br\b", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"</?[A-Za-z](?:[^<>""']|""[^""]*""|'[^']*')*>")]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"^[ ]{0,3}<details(?:\s+open(?:="""")?)?\s*>\s*<summary\s*>(?:\s*<(?:b|strong)>)?(?<title>[^<>\n]{1,200}?)(?:</(?:b|strong)>\s*)?</summary>\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Folded();

    [GeneratedRegex(@"^[ ]{0,3}<details(?:\s+open(?:="""")?)?\s*>\s*<summary\s*>(?:\s*<(?:b|strong)>)?(?<title>[^<>\n]{1,200}?)(?:</(?:b|strong)>\s*)?</summary>(?<text>.*)</details\s*>\s*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex WholeFold();

    [GeneratedRegex(@"^</details\s*>\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex FoldEnd();

    [GeneratedRegex(@"[ \t]*\n[ \t]*")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"\s*\n[ \t]*\n\s*")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"^[ \t]*(?:[-+:]|[0-9]{1,9}[.)])(?:\s|$)", RegexOptions.Multiline)]
    private static partial Regex ListSign();
}
