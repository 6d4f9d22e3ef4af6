using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>What Pandoc reads within paragraphs and no other program: words with a class, examples that are numbered through a page, lines that stay apart.</summary>
internal static partial class PandocText
{
    /// <param name="page">The page.</param>
    /// <param name="masked">Its text.</param>
    /// <param name="note">Writes a note at the foot of the page, and gives its sign.</param>
    public static void Convert(PageContext page, MaskedText masked, Func<string, string> note)
    {
        if (!page.IsPandoc && page.Dialect is not (Dialect.Carpentries or Dialect.Myst or Dialect.Plain))
        {
            return;
        }

        masked.Apply(t => Anchor().Replace(t, ""));
        masked.Apply(t => ClassedWords().Replace(t, m => Hidden().IsMatch(m.Groups["in"].Value) ? masked.HideAsComment(ImportMarks.HiddenPart, m.Value) : Beside().IsMatch(m.Groups["in"].Value) ? note(m.Groups["words"].Value) : m.Groups["words"].Value));
        if (page.IsPandoc)
        {
            masked.Apply(WithNumbers);
            masked.Apply(t => Definition().Replace(t, "${indent}:"));
            masked.Apply(t => Arrangement().Replace(t, m => masked.HideAsComment(ImportMarks.HiddenPart, m.Value)));
            masked.Apply(t => LineBlock().Replace(t, m => string.Join("\\\n", m.Value.Split('\n').Select(l => l.TrimStart(' ')[1..].Trim()))));
        }
    }

    // (@) and (@label), which count on over the whole page.
    private static string WithNumbers(string text)
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        var count = 0;
        var listed = Example().Replace(text, m =>
        {
            var number = (++count).ToString(CultureInfo.InvariantCulture);
            numbers.TryAdd(m.Groups["label"].Value, number);
            return $"{m.Groups["indent"].Value}{number}. ";
        });
        return count == 0 ? text : ExampleName().Replace(listed, m => numbers.TryGetValue(m.Groups["label"].Value, out var number) ? $"({number})" : m.Value);
    }

    // [words]{.smallcaps}: an id and a language mean something here too, so such words are left to what reads these.
    [GeneratedRegex(@"(?<![!\\\]])\[(?<words>(?:[^\[\]\n]|\n(?![ \t]*\n)|\[[^\[\]\n]*\]){1,1000})\]\{[ \t]*(?<in>(?:\.[\w-]+|(?!lang=|dir=)[\w-]+=(?:""[^""\n{}]*""|[^\s""{}]+))(?:[ \t]+(?:\.[\w-]+|(?!lang=|dir=)[\w-]+=(?:""[^""\n{}]*""|[^\s""{}]+)))*)[ \t]*\}")]
    private static partial Regex ClassedWords();

    // A definition may begin with this sign, too.
    [GeneratedRegex(@"(?m)^(?<indent>[ ]{0,3})~(?=[ \t]+\S)")]
    private static partial Regex Definition();

    // Commands of LaTeX that arrange a printed page.
    [GeneratedRegex(@"(?m)^[ \t]*\\(?:newpage|pagebreak|clearpage|cleardoublepage|noindent|(?:small|med|big)skip|[vh]fill|tableofcontents|listof(?:figures|tables)|maketitle|appendix|(?:front|main|back)matter|(?:vspace|hspace|pagestyle|thispagestyle|pagenumbering)\*?\{[^{}\n]*\})[ \t]*$")]
    private static partial Regex Arrangement();

    // []{#_Toc1 .anchor}, to which a word processor let its table of contents lead, and the end of a remark.
    [GeneratedRegex(@"(?<![!\\\]])\[\]\{[^{}\n]*\}")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"(?:^|\s)\.(?:aside|column-margin)\b")]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?:^|\s)\.(?:hidden|content-hidden|deletion|comment-start)\b")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"(?m)^(?<indent>[ ]{0,3})\(@(?<label>[\w-]*)\)[ \t]+(?=\S)")]
    private static partial Regex Example();

    [GeneratedRegex(@"\(@(?<label>[\w-]+)\)")]
    private static partial Regex ExampleName();

    // Lines behind a bar, which are no table: none ends with one, or has the line of dashes.
    [GeneratedRegex(@"(?<=^|\n[ \t]*\n)[ ]{0,3}\|[ ][^|\n]*(?:\n[ ]{0,3}\|(?:[ ][^|\n]*)?)*(?=\n[ \t]*(?:\n|$)|$)")]
    private static partial Regex LineBlock();
}
