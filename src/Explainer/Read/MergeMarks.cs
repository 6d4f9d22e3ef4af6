using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>
/// Finds the lines that Git writes into a file where two people have changed the same lines and nobody has decided yet. Until
/// somebody has, nothing else in the file is sure.
/// </summary>
internal static class MergeMarks
{
    private const string Opening = "<<<<<<<";
    private const string Between = "=======";
    private const string Ancestor = "|||||||";
    private const string Closing = ">>>>>>>";

    /// <summary>One problem for each passage that has two versions.</summary>
    public static ImmutableArray<Diagnostic> FindAll(SourceText source)
    {
        if (!source.Text.Contains(Opening, StringComparison.Ordinal) && !source.Text.Contains(Closing, StringComparison.Ordinal))
        {
            return [];
        }

        var lines = LinesOf(source).ToList();
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var closings = Closings(lines);
        var hasBetween = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var end = IsMark(lines[i], Opening) ? closings[i] : -1;
            if (end > i)
            {
                found.Add(Report(lines, i, end));
                i = end;
            }
            else if (IsLeft(lines[i], hasBetween))
            {
                found.Add(Rules.MergeNotFinished(lines[i], isLedger: false, isLeft: true));
            }

            hasBetween |= lines[i].Text == Between;
        }

        return found.ToImmutable();
    }

    // For each line the next closing mark, or -1.
    private static int[] Closings(List<SourceSpan> lines)
    {
        var next = new int[lines.Count];
        for (var (i, at) = (lines.Count - 1, -1); i >= 0; i--)
        {
            next[i] = at = IsMark(lines[i], Closing) ? i : at;
        }

        return next;
    }

    private static Diagnostic Report(List<SourceSpan> lines, int start, int end)
    {
        var (first, last) = (lines[start], lines[end]);
        var isLedger = FileRoles.FromPath(first.Source.Path) == FileRole.Ledger;
        var both = lines[(start + 1)..end].Where(l => !IsMark(l, Between) && !IsMark(l, Ancestor)).Select(l => l.Text);
        return Rules.MergeNotFinished(first, isLedger, isLeft: false) with
        {
            Fix = isLedger ? Fix.Replace(first.Source.Span(first.Start, last.Start + last.Length - first.Start), string.Join('\n', both)) : null,
        };
    }

    // One mark alone, where the others were taken away. Git writes the name of a version behind it. ">>>>>>> word" may be a quotation within six others.
    private static bool IsLeft(SourceSpan line, bool hasBetween) =>
        (IsMark(line, Opening) && line.Length > Opening.Length) || (hasBetween && IsMark(line, Closing));

    private static bool IsMark(SourceSpan line, string mark) =>
        line.Text.StartsWith(mark, StringComparison.Ordinal) && (line.Length == mark.Length || line.Text[mark.Length] == ' ');

    // Without what stands between the fences of code, which may be about merging.
    private static IEnumerable<SourceSpan> LinesOf(SourceText source)
    {
        var fence = "";
        var isText = source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        var start = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            fence = isText ? FenceAfter(line.AsSpan().Trim(), fence) : "";
            if (fence.Length == 0)
            {
                yield return source.Span(start, line.Length);
            }

            start += line.Length + 1;
        }
    }

    // The fence that is open behind a line. One is closed by as many of its signs or more, with nothing behind them.
    private static string FenceAfter(ReadOnlySpan<char> line, string open)
    {
        if (line.Length == 0 || line[0] is not ('`' or '~'))
        {
            return open;
        }

        var length = line.IndexOfAnyExcept(line[0]) is var end and >= 0 ? end : line.Length;
        return open.Length > 0 ? line[0] == open[0] && length >= open.Length && length == line.Length ? "" : open
            : length >= 3 ? line[..length].ToString() : "";
    }
}
