using Explainer.Model.Texts;

namespace Explainer.Model.Diagnostics;

/// <summary>A change to a file that mends a problem and changes nothing that is meant.</summary>
/// <param name="Place">Where it begins. The file need not be the one in which the problem was found.</param>
/// <param name="Start">The same as an offset into the file's <see cref="SourceText"/>.</param>
/// <param name="Old">What stands there, which may be several lines; empty where something is only added.</param>
/// <param name="New">What is written in its place.</param>
public sealed record Fix(SourcePlace Place, int Start, string Old, string New)
{
    /// <summary>Writes something else in the place of a stretch of text.</summary>
    public static Fix Replace(SourceSpan span, string text) => new(span.Place, span.Start, span.Text, text);

    /// <summary>Rewrites the text of a span from the beginning of its first line.</summary>
    public static Fix ReplaceLines(SourceSpan span, Func<string, string> rewrite)
    {
        var start = span.Source.LineStart(span.Start);
        var lines = span with { Start = start, Length = span.Start + span.Length - start };
        return Replace(lines, rewrite(lines.Text));
    }

    /// <summary>Adds something at an offset.</summary>
    public static Fix Add(SourceText source, int start, string text) => Replace(source.Span(start, 0), text);

    /// <summary>Writes another word in the place of one; null where it does not stand exactly once in the span.</summary>
    public static Fix? Within(SourceSpan span, string word, string other)
    {
        var at = word.Length == 0 ? -1 : span.Text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && at == span.Text.LastIndexOf(word, StringComparison.Ordinal)
            ? Replace(span with { Start = span.Start + at, Length = word.Length }, other)
            : null;
    }

    /// <summary>What it does, as the end of a sentence that begins with the place: "'3 May 2016' is now '2016-05-03'".</summary>
    public string Words => Old.Length == 0 ? CheckTexts.Added(New.Trim())
        : New.Length == 0 ? CheckTexts.Removed(Old.Trim())
        : Old.Contains('\n', StringComparison.Ordinal) ? LinesInWords
        : CheckTexts.Replaced(Old, New);

    // Of several lines the first, and how many more are changed with it.
    private string LinesInWords
    {
        get
        {
            var (old, now) = (Old.Split('\n'), New.Split('\n'));
            var more = old.Length == now.Length ? old.Zip(now).Skip(1).Count(l => l.First != l.Second) : old.Length - 1;
            return CheckTexts.ReplacedLines(old[0], now[0], more);
        }
    }
}

/// <summary>A photograph, a film or sound without what it says besides, such as where it was taken.</summary>
/// <param name="File">The file, relative to the input folder.</param>
public sealed record FileCleaning(string File);

/// <summary>Another name for a file, in the folder where it is.</summary>
/// <param name="File">The file, relative to the input folder.</param>
/// <param name="Name">The same with its new name.</param>
public sealed record FileRename(string File, string Name);
