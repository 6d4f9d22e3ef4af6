using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Explainer.Markdown.Citations;

/// <summary>Reads citations. Brackets without a key are left to the other parsers.</summary>
internal sealed partial class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        var open = slice.Start;
        var close = text.IndexOfAny([']', '['], open + 1, slice.End - open) is var end and > 0 && text[end] == ']' ? end : -1;
        if (close < 0 || IsLink(text, close, slice.End) || !HasKey().IsMatch(text.AsSpan(open + 1, close - open - 1)))
        {
            return false;
        }

        var start = processor.GetSourcePosition(open, out var line, out var column);
        var items = ImmutableArray.CreateBuilder<CitationItem>();
        for (var from = open + 1; from <= close;)
        {
            var semicolon = text.IndexOf(';', from, close - from);
            var to = semicolon < 0 ? close : semicolon;
            items.Add(ParseItem(text[from..to], new SourceSpan(processor.GetSourcePosition(from), processor.GetSourcePosition(to) - 1)));
            from = to + 1;
        }

        processor.Inline = new Citation
        {
            Items = items.ToImmutable(),
            Span = new SourceSpan(start, processor.GetSourcePosition(close)),
            Line = line,
            Column = column,
        };
        slice.Start = close + 1;
        return true;
    }

    // Of two citations side by side, [@rtl][@primed], the first is no link.
    private static bool IsLink(string text, int close, int end)
    {
        if (close == end || text[close + 1] != '[')
        {
            return close < end && text[close + 1] == '(';
        }

        var label = text.AsSpan(close + 1, end - close);
        return label.IndexOfAny(']', '@') is var sign && (sign < 0 || label[sign] == ']');
    }

    private static CitationItem ParseItem(string text, SourceSpan span)
    {
        var match = Item().Match(text.ReplaceLineEndings(" "));
        var leading = text.Length - text.TrimStart().Length;
        var trimmed = new SourceSpan(span.Start + leading, span.Start + leading + Math.Max(0, text.Trim().Length - 1));
        return match.Success
            ? new CitationItem(match.Groups["prefix"].Value.Trim(), match.Groups["key"].Value, match.Groups["locator"].Value.Trim(), trimmed)
            : new CitationItem("", null, text.Trim(), trimmed);
    }

    // Pandoc: a key begins with a letter, digit or _, and holds single punctuation signs within.
    [GeneratedRegex(@"(^|[\s;-])@[\p{L}\p{Nd}_]")]
    private static partial Regex HasKey();

    [GeneratedRegex(@"^\s*(?<prefix>[^@]*?)\s*-?@(?<key>[\p{L}\p{Nd}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{Nd}_]+)*)\s*,?\s*(?<locator>[^@]*)$")]
    private static partial Regex Item();
}
