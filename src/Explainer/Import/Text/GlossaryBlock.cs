using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>The body of a directive <c>{glossary}</c>: words, and below each what it means, indented.</summary>
internal static class GlossaryBlock
{
    /// <summary>The same as a list of definitions. Lines that are one already stay as they are.</summary>
    public static List<string> Convert(IReadOnlyList<string> body)
    {
        var lines = body.SkipWhile(l => BlockSyntax.DirectiveOption().IsMatch(l)).ToList();
        if (lines.Exists(l => Definition.IsMatch(l)))
        {
            return lines;
        }

        var result = new List<string>();
        var isWord = true;
        foreach (var line in lines.Where((l, i) => l.Trim().Length > 0 || (i > 0 && lines[i - 1].Trim().Length > 0)))
        {
            var isIndented = line.Length > 0 && char.IsWhiteSpace(line[0]);
            result.AddRange(line.Trim().Length == 0 ? [""] : !isIndented ? isWord ? [line] : ["", line] : isWord ? [":   " + line.Trim()] : ["    " + line.Trim()]);
            isWord = line.Trim().Length == 0 ? isWord : !isIndented;
        }

        return result;
    }

    private static readonly Regex Definition = new(@"^[ ]{0,3}:[ \t]+\S");
}
