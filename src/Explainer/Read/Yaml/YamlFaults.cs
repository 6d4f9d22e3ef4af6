using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using YamlDotNet.Core;

namespace Explainer.Read.Yaml;

/// <summary>Translates exceptions of the YAML parser into problems that say what to write instead.</summary>
internal sealed partial class YamlFaults(SourceText source)
{
    // Longer values are not repeated in a message.
    private const int MaxQuotedLength = 200;

    /// <summary>Spaces that look like one and are none to YAML: no-break, thin, figure and ideographic ones among them.</summary>
    public const string OddSpaces = "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u200B\uFEFF";

    /// <summary>The problem behind an exception, at the character that has to be changed.</summary>
    public Diagnostic Explain(int start, int end, YamlException fault)
    {
        var at = Math.Clamp(start + (int)fault.Start.Index, start, Math.Max(start, end - 1));
        return fault.Message.Contains("surrogate", StringComparison.OrdinalIgnoreCase) ? ExplainEscape(start, end)
            : ExplainMessage(at, fault.Message)
            ?? ExplainColons(start, end)
            ?? ExplainRemark(start, end)
            ?? ExplainTab(start, end)
            ?? ExplainOpenBracket(start, end)
            ?? ExplainQuotes(at)
            ?? ExplainBraces(at)
            ?? ExplainSign(at)
            ?? ExplainGluedKey(start, at)
            ?? ExplainPlainLine(start, at)
            ?? Rules.YamlSyntax(source.Span(StartOfWords(at), 1),
                YamlTexts.DoesNotFit);
    }

    /// <summary>The problem of an unclosed <c>[</c> or <c>{</c>; null for none.</summary>
    public Diagnostic? ExplainOpenBracket(int start, int end)
    {
        if (OpenBracket.Find(source.Text, start, end) is not { } at)
        {
            return null;
        }

        var (close, what) = source.Text[at] == '{' ? ('}', "map") : (']', "list");
        return Rules.YamlSyntax(source.Span(at, 1), YamlTexts.OpenBracket(close, what));
    }

    /// <summary>The problem of an escaped lone surrogate such as <c>\ud800</c>.</summary>
    public Diagnostic ExplainEscape(int start, int end)
    {
        var escape = Escape().Match(source.Text[start..end]);
        var span = source.Span(start + escape.Index, Math.Max(1, escape.Length));
        return Rules.YamlSyntax(span, YamlTexts.NoCharacter);
    }

    /// <summary>The problem of an empty tag such as <c>!&lt;></c>; null for none.</summary>
    public Diagnostic? ExplainTag(int start, int end) =>
        Tag().Match(source.Text[start..end]) is { Success: true } tag ? Rules.YamlTag(source.Span(start + tag.Groups[1].Index, 1)) : null;

    /// <summary>
    /// The problem of a key whose colon is not that of YAML, or whose colon is followed by a space that is none to YAML; null for
    /// none. Only for text that is not understood: elsewhere both are text.
    /// </summary>
    public Diagnostic? ExplainColons(int start, int end)
    {
        var key = OddColon().Match(source.Text[Math.Min(start, end)..end]);
        if (!key.Success)
        {
            return null;
        }

        var (colon, space) = (key.Groups["colon"], key.Groups["space"]);
        var name = FormattableString.Invariant($"U+{(int)(colon.Success ? colon : space).Value[0]:X4}");
        return colon.Success
            ? Rules.OddColon(source.Span(start + colon.Index, 1), colon.Value, name, key.Groups["after"].Success ? ":" : ": ")
            : Rules.OddSpace(source.Span(start + space.Index, 1), name, " ");
    }

    /// <summary>The problem of a bracket whose closing one stands in a remark: <c>[Worksheet #2]</c>; null for none.</summary>
    public Diagnostic? ExplainRemark(int start, int end) =>
        CutList().Match(source.Text[start..end]) is { Success: true } cut
            ? Rules.YamlSyntax(source.Span(start + cut.Groups[1].Index, 1),
                YamlTexts.BracketInRemark)
            : null;

    /// <summary>The same for a plain value that stands where keys and values belong.</summary>
    public static Diagnostic? ExplainColons(YamlNode value) =>
        value is YamlScalar { IsPlain: true } ? new YamlFaults(value.Span.Source).ExplainColons(value.Span.Start, Math.Min(value.Span.Start + value.Span.Length, value.Span.Source.Text.Length)) : null;

    private Diagnostic? ExplainMessage(int at, string message) => message switch
    {
        _ when message.Contains("escape", StringComparison.Ordinal) || message.Contains("hexadecimal", StringComparison.Ordinal) =>
            Rules.YamlSyntax(source.Span(at, 1), YamlTexts.Backslash),
        _ when message.Contains("quoted scalar", StringComparison.Ordinal) =>
            Rules.YamlSyntax(source.Span(at, 1), YamlTexts.OpenQuote),
        _ when message.Contains("invalid mapping", StringComparison.Ordinal) => ExplainColon(at),
        _ => null,
    };

    private Diagnostic? ExplainColon(int at)
    {
        var line = LineOf(at);
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var value = colon < 0 ? "" : line[(colon + 1)..].Trim();
        return value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':')
            ? Rules.YamlSyntax(source.Span(at, 1),
                YamlTexts.ColonInValue(line[..colon].Trim(), InQuotes(QuoteFix.WithoutCurlyMarks(value))),
                QuoteFix.Find(source, source.PlaceOf(at).Line))
            : null;
    }

    // The parser may stop far behind the tab that it stumbled over.
    private Diagnostic? ExplainTab(int start, int end) =>
        Tab().Match(source.Text[start..end]) is { Success: true } tab && start + tab.Groups[1].Index is var at
            ? Rules.YamlTab(source.Span(at, 1), TabFix.Find(source, start, at)) : null;

    // "The "best" of all": the inner quotation mark ends the value.
    private Diagnostic? ExplainQuotes(int at)
    {
        var quoted = Quoted().Match(LineOf(at));
        var value = quoted.Groups["value"];
        return quoted.Success && at > source.LineStart(at) + value.Index
            ? Rules.YamlSyntax(source.Span(at, 1), YamlTexts.QuoteInValue($"{quoted.Groups["key"]}{Requoted(value.Value)}"))
            : null;
    }

    private Diagnostic? ExplainSign(int at)
    {
        var sign = Sign().Match(LineOf(at));
        var value = sign.Groups["value"];
        return sign.Success
            ? Rules.YamlSyntax(source.Span(source.LineStart(at) + value.Index, 1),
                YamlTexts.BeginsWith(value.Value[0], $"{sign.Groups["key"]}{InQuotes(value.Value)}"),
                QuoteFix.FindText(source, source.PlaceOf(at).Line, source.LineStart(at) + value.Index, value.Value))
            : null;
    }

    // "key:value" or "-key: value". The parser stops there, or at the line after it.
    private Diagnostic? ExplainGluedKey(int start, int at)
    {
        var line = source.LineStart(at);
        var before = line > start ? source.LineStart(line - 1) : line;
        var glued = Glued().Match(source.Text, before) is { Success: true } above ? above : Glued().Match(source.Text, line);
        if (!glued.Success || glued.Index > line)
        {
            return null;
        }

        var (hyphen, colon) = (glued.Groups["hyphen"], glued.Groups["colon"]);
        var (sign, advice) = hyphen.Success ? (hyphen, YamlTexts.GluedHyphen(glued.Groups["key"].Value))
            : (colon, YamlTexts.GluedColon(glued.Groups["key"].Value, Shortened(glued.Groups["value"].Value)));
        return Rules.YamlSyntax(source.Span(sign.Index, 1), advice, Fix.Add(source, sign.Index + 1, " "));
    }

    // "summary Who may borrow", or a value that goes on in the next line. The parser stops at that line, or at the one after it.
    private Diagnostic? ExplainPlainLine(int start, int at)
    {
        var line = source.LineStart(at);
        foreach (var begin in line > start ? [source.LineStart(line - 1), line] : new[] { line })
        {
            if (WithoutColon().Match(source.Text, begin) is { Success: true } bare)
            {
                var (key, value) = (bare.Groups["key"], Shortened(bare.Groups["value"].Value));
                return Rules.YamlSyntax(source.Span(key.Index, key.Length), YamlTexts.NoColon(key.Value, value), Fix.Add(source, key.Index + key.Length, ":"));
            }
        }

        var above = line > start ? source.Line(source.PlaceOf(line - 1).Line) : "";
        return PlainWords().IsMatch(LineOf(at)) && PlainValue().IsMatch(above)
            ? Rules.YamlSyntax(source.Span(line, 1), YamlTexts.GoesOn, Fix.Add(source, line, "  ")) : null;
    }

    private string LineOf(int at) => source.Line(source.PlaceOf(at).Line);

    private int StartOfWords(int at)
    {
        var start = source.LineStart(at);
        while (start < at && source.Text[start] == ' ')
        {
            start++;
        }

        return start;
    }

    private static string Requoted(string value) =>
        InQuotes(IsEnclosed(value) ? value[1..^1] : IsCutAtApostrophe(value) ? value[1..] : value);

    // 'The judge's report: the apostrophe has closed what the first mark opened.
    private static bool IsCutAtApostrophe(string value) =>
        value[0] == '\'' && value.IndexOf('\'', 1) is > 1 and var second && second < value.Length - 1 && char.IsLetter(value[second - 1]) && char.IsLetter(value[second + 1]);

    // The marks of "The "best" of all" enclose it; those of "One" and "two" belong to its words.
    private static bool IsEnclosed(string value) =>
        value.Length > 1 && value[^1] == value[0] && value.IndexOf(value[0], 1) is var second
        && (second == value.Length - 1 || char.IsWhiteSpace(value[second - 1]) || char.IsLetterOrDigit(value[second + 1]));

    private static string Shortened(string value) => value.Length > MaxQuotedLength ? "…" : value;

    private static string InQuotes(string value) => value.Length > MaxQuotedLength ? "\"…\"" : QuoteFix.InQuotes(value);

    [GeneratedRegex(@"^[ ]*(?:- +)*[A-Za-z_][A-Za-z0-9_-]*(?:[ \u00A0]*(?<colon>[\uFF1A\uA789\uFE55\u2236\u02D0\uFE13\u0589\u05C3])(?<after> )?|:(?<space>[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]))", RegexOptions.Multiline)]
    private static partial Regex OddColon();

    [GeneratedRegex(@"^[^""'#\n]*[\[{][^""'#\]}\n]* (#)[^\n]*[\]}][ ]*$", RegexOptions.Multiline)]
    private static partial Regex CutList();

    [GeneratedRegex(@"^[ ]*(\t)", RegexOptions.Multiline)]
    private static partial Regex Tab();

    [GeneratedRegex(@"(?:^|[\s\[\]{},:-])(!<)")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\u[Dd][89A-Fa-f][0-9A-Fa-f]{2}|\\U(?!000|0010)[0-9A-Fa-f]{8}")]
    private static partial Regex Escape();

    [GeneratedRegex(@"^\s*(?<key>(?:- *)*(?:[^\s:]+: +)?)(?<value>[""'].*?)\s*$")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\s*(?<key>(?:- +)*[^\s:]+: +|(?:- +)+)(?<value>[@`%&*!|>?\-\[\]{},].*?)\s*$")]
    private static partial Regex Sign();

    // The keys that stand at the head of most pages. Of others nobody can say whether they are words of a sentence.
    [GeneratedRegex(@"\G(?:- )?[ ]*(?<key>title|summary|date|updated|type|role|author|issued|stage|tagline|language|url|ask|answer)[ ]+(?<value>[^\s:][^:\n]*)(?=\n|$)")]
    private static partial Regex WithoutColon();

    [GeneratedRegex(@"^[^\s:#\[\]{}""'\-][^:\n]*$")]
    private static partial Regex PlainWords();

    [GeneratedRegex(@"^[A-Za-z_]+: +[^\s\[\]{}""'|>&*!#][^:\n]*$")]
    private static partial Regex PlainValue();

    [GeneratedRegex(@"\G[ ]*(?:- +)*(?:(?<hyphen>-)(?<key>[A-Za-z_][A-Za-z_-]*):(?=[ \n])|(?<key>[A-Za-z_]+)(?<colon>:)(?!//)(?<value>[^\s:][^\n]*))")]
    private static partial Regex Glued();
}

/// <summary>Finds an unclosed bracket of a flow sequence or flow mapping.</summary>
internal static class OpenBracket
{
    /// <summary>The offset of the first bracket that is closed by the wrong kind, or else of the outermost unclosed one; null for none.</summary>
    public static int? Find(string text, int start, int end)
    {
        var open = new Stack<int>();
        for (var i = start; i < end; i++)
        {
            if (text[i] is '\'' or '"' && BeginsValue(text, start, i, open.Count > 0))
            {
                var close = text.IndexOf(text[i], i + 1, end - i - 1);
                i = close < 0 ? i : close;
            }
            else if (text[i] is '[' or '{' && BeginsValue(text, start, i, open.Count > 0))
            {
                open.Push(i);
            }
            else if (text[i] is ']' or '}' && open.TryPop(out var last) && text[i] != (text[last] == '[' ? ']' : '}'))
            {
                return last;
            }
        }

        return open.Count > 0 ? open.Last() : null;
    }

    // Within a plain scalar, brackets and quotation marks are text: "It's a [".
    private static bool BeginsValue(string text, int start, int at, bool withinBrackets)
    {
        var before = at - 1;
        while (before >= start && text[before] == ' ')
        {
            before--;
        }

        return before < start || text[before] == '\n'
            || (text[before] is ':' or '-' && before < at - 1)
            || (withinBrackets && text[before] is ',' or '[' or '{');
    }
}
