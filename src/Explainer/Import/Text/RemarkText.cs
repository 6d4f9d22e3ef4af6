using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Blocks that are no prose: HTML comments as they are, remarks of MyST as comments, formulas as code.</summary>
internal sealed partial class RemarkText(PageContext page)
{
    /// <summary>Takes lines that are one of these; false where the next line is none.</summary>
    /// <param name="cursor">The lines.</param>
    /// <param name="output">What stands in their place.</param>
    /// <param name="convert">Converts text behind them.</param>
    public bool TryConvert(LineCursor cursor, List<string> output, Func<IReadOnlyList<string>, List<string>> convert)
    {
        var line = cursor.Current;
        if (line.TrimStart().StartsWith("<!--", StringComparison.Ordinal) && !line.Contains("-->", StringComparison.Ordinal))
        {
            output.AddRange(Comment(cursor, convert));
            return true;
        }

        if (TryFacts(cursor, output))
        {
            return true;
        }

        if (page.Dialect == Dialect.Myst && line.TrimStart(' ').StartsWith('%') && LineCursor.IndentOf(line) < 4)
        {
            output.AddRange([line[..^line.TrimStart().Length] + Mark.Remark(cursor.Take().TrimStart(' ')[1..]), ""]);
            return true;
        }

        if (page.HasLongFormulas && line.Trim() is ['$', '$', ..] formula)
        {
            output.AddRange(Formula(cursor, formula).Select(l => l.Length == 0 ? l : line[..^line.TrimStart().Length] + l));
            return true;
        }

        return page.HasFormulas && TryEnvironment(cursor, output);
    }

    // Facts may stand at any place of a page (Pandoc, yaml_metadata_block).
    private bool TryFacts(LineCursor cursor, List<string> output)
    {
        if (!page.IsPandoc || cursor.Current != "---" || !cursor.IsAtBlockStart || !FactLine().IsMatch(cursor.Next) || !cursor.Rest.Skip(1).Any(IsEndOfFacts))
        {
            return false;
        }

        cursor.Take();
        output.AddRange(["", Mark.Comment(ImportMarks.UnusedFacts, string.Join('\n', cursor.TakeUntil(IsEndOfFacts)!)), ""]);
        return true;
    }

    private static bool IsEndOfFacts(string line) => line is "---" or "...";

    private bool TryEnvironment(LineCursor cursor, List<string> output)
    {
        if (Environment().Match(cursor.Current) is not { Success: true } begin)
        {
            return false;
        }

        var end = $"\\end{{{begin.Groups["name"].Value}}}";
        var lines = new List<string> { cursor.Take() };
        if (!lines[0].Contains(end, StringComparison.Ordinal) && cursor.TakeUntil(l => l.Contains(end, StringComparison.Ordinal)) is { } within)
        {
            lines.AddRange([.. within, cursor.Last]);
        }

        output.AddRange(["", "```tex", .. lines.Where(l => l.Trim().Length > 0), "```", "", .. NumberOf(LabelIn(lines) ?? "")]);
        return true;
    }

    // Lines as they are up to the end of the comment (CommonMark, HTML block). One that is never closed goes to the end of the page.
    private static IEnumerable<string> Comment(LineCursor cursor, Func<IReadOnlyList<string>, List<string>> convert)
    {
        if (cursor.TakeUntil(l => l.Contains("-->", StringComparison.Ordinal)) is not { } lines)
        {
            return [.. cursor.TakeRest(), "-->"];
        }

        var last = cursor.Last;
        var end = last.IndexOf("-->", StringComparison.Ordinal) + 3;
        return [.. lines, last[..end], "", .. last[end..].Trim() is { Length: > 0 } after ? convert([after]) : []];
    }

    // What stands behind the closing signs, as a label or words, is text.
    private IEnumerable<string> Formula(LineCursor cursor, string first)
    {
        cursor.Take();
        var inner = first[2..];
        var end = inner.IndexOf("$$", StringComparison.Ordinal);
        var lines = end >= 0 ? [inner[..end]] : new[] { inner }.ToList();
        var after = end >= 0 ? inner[(end + 2)..] : "";
        if (end < 0 && cursor.TakeUntil(l => l.Contains("$$", StringComparison.Ordinal)) is { } below)
        {
            end = cursor.Last.IndexOf("$$", StringComparison.Ordinal);
            lines.AddRange([.. below, cursor.Last[..end]]);
            after = cursor.Last[(end + 2)..];
        }

        return ["", "```tex", .. lines.Select(l => l.TrimEnd()).Where(l => l.Length > 0), "```", "", .. NumberOf(LabelIn(lines) ?? FormulaLabel().Match(after).Groups["label"].Value), .. FormulaLabel().Replace(after, "").Trim() is { Length: > 0 } words ? [words] : Array.Empty<string>()];
    }

    private static string? LabelIn(List<string> lines) => lines.Select(l => TexLabel().Match(l)).FirstOrDefault(m => m.Success)?.Groups["label"].Value;

    // References name it by this number.
    private IEnumerable<string> NumberOf(string label) => page.Map.FindFormula(label) is { } place ? [place.Words, ""] : [];

    // Formulas that stand without dollar signs (amsmath).
    [GeneratedRegex(@"^[ \t]*\\begin\{(?<name>(?:equation|align|gather|multline|eqnarray|alignat|flalign)\*?)\}")]
    private static partial Regex Environment();

    [GeneratedRegex(@"^[A-Za-z][\w-]*:(?:[ ]|$)")]
    private static partial Regex FactLine();

    [GeneratedRegex(@"\\label\{(?<label>[\w:.-]+)\}")]
    private static partial Regex TexLabel();

    [GeneratedRegex(@"^[ \t]*(?:\((?<label>[\w:.-]+)\)|\{#(?<label>[\w:.-]+)[^{}\n]*\})")]
    private static partial Regex FormulaLabel();
}
