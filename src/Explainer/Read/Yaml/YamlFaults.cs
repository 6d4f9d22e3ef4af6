using Explainer.Model.Diagnostics;
using YamlDotNet.Core;

namespace Explainer.Read.Yaml;

/// <summary>Says in a writer's words what a YAML parser found wrong, and what to write instead.</summary>
internal static class YamlFaults
{
    /// <summary>The problem behind a parser's exception, at the character a writer has to change.</summary>
    public static Diagnostic Explain(SourceText source, int start, int end, YamlException fault)
    {
        var at = Math.Clamp(start + (int)fault.Start.Index, start, Math.Max(start, end - 1));
        var message = fault.Message;
        return message switch
        {
            _ when message.Contains("invalid mapping", StringComparison.Ordinal) => ExplainColon(source, at),
            _ when message.Contains("tab character", StringComparison.Ordinal) => ExplainTab(source, at, end),
            _ when message.Contains("cannot start any token", StringComparison.Ordinal) => ExplainSign(source, at),
            _ when message.Contains("quoted scalar", StringComparison.Ordinal) =>
                Rules.YamlSyntax(source.Span(at, 1), "This quotation mark is never closed. Write the same mark at the end of the value"),
            _ when message.Contains("flow", StringComparison.Ordinal) => ExplainOpenBracket(source, start, end),
            _ when IsAfterQuoted(source, start, at) => ExplainQuote(source, at),
            _ => ExplainIndentation(source, at),
        };
    }

    /// <summary>The problem of a <c>[</c> or <c>{</c> that no bracket closes.</summary>
    public static Diagnostic ExplainOpenBracket(SourceText source, int start, int end)
    {
        var at = FindOpenBracket(source.Text, start, end) ?? start;
        var close = source.Text[at] == '{' ? '}' : ']';
        return Rules.YamlSyntax(source.Span(at, 1), $"This bracket is never closed. Write {close} at the end of the list");
    }

    private static Diagnostic ExplainColon(SourceText source, int at)
    {
        var line = source.Line(source.PlaceOf(at).Line);
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var key = colon < 0 ? "" : line[..colon].Trim();
        var value = colon < 0 ? line.Trim() : line[(colon + 1)..].Trim();
        return value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':')
            ? Rules.YamlSyntax(source.Span(at, 1),
                $"A colon within a value ends it. Put the value in quotes: {key}: {InQuotes(value)}")
            : ExplainIndentation(source, at);
    }

    private static Diagnostic ExplainTab(SourceText source, int at, int end)
    {
        var tab = source.Text.IndexOf('\t', at, end - at);
        return Rules.YamlSyntax(source.Span(tab < 0 ? at : tab, 1), "A tab stands here. Write spaces instead");
    }

    private static Diagnostic ExplainSign(SourceText source, int at)
    {
        if (source.Text[at] == '\t')
        {
            return ExplainTab(source, at, at + 1);
        }

        var line = source.Line(source.PlaceOf(at).Line);
        var value = line[(line.IndexOf(source.Text[at], StringComparison.Ordinal))..].Trim();
        return Rules.YamlSyntax(source.Span(at, 1),
            $"A value cannot begin with {source.Text[at]}. Put it in quotes: {InQuotes(value)}");
    }

    private static Diagnostic ExplainQuote(SourceText source, int at) =>
        Rules.YamlSyntax(source.Span(at, 1),
            "The value ended at the quotation mark before this. Within '…' write the mark twice (it''s), or put the value in \"…\"");

    private static Diagnostic ExplainIndentation(SourceText source, int at) =>
        Rules.YamlSyntax(source.Span(at, 1),
            "This line does not fit the ones above. Write key: value, with the same spaces before each key of one level");

    private static bool IsAfterQuoted(SourceText source, int start, int at) =>
        at > start && source.Text.LastIndexOf('\n', at - 1) is var line
        && source.Text[(line + 1)..at].Contains('\'', StringComparison.Ordinal);

    // A value with a double quotation mark is easier to read, and safe, in single ones.
    private static string InQuotes(string value) =>
        value.Contains('"', StringComparison.Ordinal) || value.Contains('\\', StringComparison.Ordinal)
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{value}\"";

    private static int? FindOpenBracket(string text, int start, int end)
    {
        var open = new Stack<int>();
        for (var i = start; i < end; i++)
        {
            if (text[i] is '\'' or '"')
            {
                var close = text.IndexOf(text[i], i + 1, end - i - 1);
                i = close < 0 ? i : close;
            }
            else if (text[i] is '[' or '{')
            {
                open.Push(i);
            }
            else if (text[i] is ']' or '}')
            {
                open.TryPop(out _);
            }
        }

        return open.Count > 0 ? open.Last() : null;
    }
}
