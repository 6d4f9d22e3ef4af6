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
        for (var i = 0; i < lines.Count; i++)
        {
            var end = IsMark(lines[i], Opening) ? lines.FindIndex(i, l => IsMark(l, Closing)) : -1;
            if (end > i)
            {
                found.Add(Report(lines, i, end));
                i = end;
            }
            else if (IsLeft(lines, i))
            {
                found.Add(Rules.MergeNotFinished(lines[i], isLedger: false, isLeft: true));
            }
        }

        return found.ToImmutable();
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

    // One mark alone, where the others were taken away. ">>>>>>> word" may be a quotation within six others.
    private static bool IsLeft(List<SourceSpan> lines, int at) => IsMark(lines[at], Opening)
        || (IsMark(lines[at], Closing) && lines[..at].Exists(l => l.Text == Between));

    private static bool IsMark(SourceSpan line, string mark) =>
        line.Text.StartsWith(mark, StringComparison.Ordinal) && (line.Length == mark.Length || line.Text[mark.Length] == ' ');

    // Without what stands between the fences of code, which may be about merging.
    private static IEnumerable<SourceSpan> LinesOf(SourceText source)
    {
        var isCode = false;
        var isText = source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        var start = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            var isFence = isText && line.AsSpan().TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];
            isCode ^= isFence;
            if (!isCode)
            {
                yield return source.Span(start, line.Length);
            }

            start += line.Length + 1;
        }
    }
}
