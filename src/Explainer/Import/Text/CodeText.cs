using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Explainer.Read.Fields;

namespace Explainer.Import.Text;

/// <summary>A block of code of another program: its language alone stays of what is said about it, and what it includes stands in it.</summary>
internal sealed partial class CodeText(PageContext page)
{
    private readonly CellText cells = new(page);

    /// <summary>The block as lines, with its fences.</summary>
    /// <param name="info">What stands behind the opening fence.</param>
    /// <param name="body">Its lines.</param>
    public IEnumerable<string> Convert(string info, IReadOnlyList<string> body)
    {
        var language = LanguageOf(info) is "math" ? "tex" : LanguageOf(info);
        var lines = body.SelectMany(Included).ToList();
        if (IsCell(info))
        {
            return OfCell(CodeCell.Parse(info, lines), language);
        }

        if (page.Dialect == Dialect.MdBook && language is "rust")
        {
            // rustdoc hides lines that begin with # and a space.
            lines.RemoveAll(l => l.TrimStart() is "#" || l.TrimStart().StartsWith("# ", StringComparison.Ordinal));
            lines = lines.ConvertAll(l => DoubledSign().Replace(l, "$1#"));
        }

        if (page.Dialect == Dialect.Docusaurus)
        {
            lines.RemoveAll(l => MarkedLine().IsMatch(l));
        }

        string[] missing = [.. body.Where(l => AskedLine().IsMatch(l) && IncludeText.Find(l) is { } include && page.Include(include) is null).Select(l => Mark.Comment(ImportMarks.NoIncludedFile, l.Trim()))];
        return [.. Title(NamedIn(info)), .. page.Dialect == Dialect.MkDocs && Executed().Match(info) is { Success: true } run ? Run(language, lines, run) : FencedCode.Lines(language, lines), .. missing.Length == 0 ? [] : missing.Prepend("")];
    }

    // Of a graph in words readers saw the drawing alone, unless an option says otherwise.
    private IEnumerable<string> OfCell(CodeCell cell, string language) => language is "dot" && cell["echo"] is null ? Cell(cell with { IsDrawn = true }, language)
        : cell.IsShown ? [.. Title(cell["filename"]), .. Cell(cell, language)] : Cell(cell, language);

    /// <summary>The name of a block of code, which readers see above it, as lines before it; none for null.</summary>
    public static IEnumerable<string> Title(string? title) =>
        title?.Trim() is { Length: > 0 } words ? ["", $"**{(FileName().IsMatch(words) ? Span(words) : words.Replace("*", "\\*", StringComparison.Ordinal))}**", ""] : [];

    // title="a.js" of MkDocs and Docusaurus, filename="a.py" of Quarto, js [a.js] of VitePress.
    private static string? NamedIn(string info) => TitleInInfo().Match(info) is { Success: true } named ? named.Groups["title"].Value : null;

    /// <summary>The language by what stands behind the fence.</summary>
    public static string LanguageOf(string info) => Language().Match(info).Groups["language"].Value.ToLowerInvariant();

    /// <summary>A cell of code that a program runs.</summary>
    public IEnumerable<string> Cell(CodeCell cell, string language) => cells.Convert(cell, c => FencedCode.Lines(language, c));

    // python exec="on" of Markdown Exec, which shows what the code prints, and the code itself where "source" says so.
    private static IEnumerable<string> Run(string language, IReadOnlyList<string> lines, Match run) =>
        [.. run.Groups["source"].Success ? FencedCode.Lines(language, lines) : [], "", Mark.Comment(ImportMarks.CodeOutput, string.Join('\n', lines)), ""];

    /// <summary>Code within a line (CommonMark, code spans): between more backticks than it has in a row; empty for no code.</summary>
    public static string Span(string code)
    {
        var line = FieldTypes.WordsOf(code);
        var marks = new string('`', Backticks().Matches(line).Select(m => m.Length).DefaultIfEmpty(0).Max() + 1);
        var pad = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return line.Length == 0 ? "" : marks + pad + line + pad + marks;
    }

    /// <summary>The lines of a block of code without its fences, and without what its last fence has before it.</summary>
    public static IEnumerable<string> LinesOf(string block)
    {
        var lines = block.Split('\n');
        var prefix = lines.Length > 1 && FenceLine().Match(lines[^1]) is { Success: true } end ? end.Groups["before"].Value : null;
        return prefix is null ? lines.Skip(FenceLine().IsMatch(lines[0]) ? 1 : 0)
            : lines[1..^1].Select(l => l.StartsWith(prefix, StringComparison.Ordinal) ? l[prefix.Length..] : l);
    }

    /// <summary>The page in whose place a cell of R Markdown stands; null for none.</summary>
    public string? ChildOf(string info, IReadOnlyList<string> body) => IsCell(info) ? CodeCell.Parse(info, body)["child"] : null;

    // Code that Quarto and Jupyter run: here it is shown.
    private bool IsCell(string info) => info.StartsWith('{') && info is not ['{', '.' or '=' or '#', ..] && (page.IsPandoc || page.Dialect is Dialect.Myst or Dialect.Carpentries);

    private IEnumerable<string> Included(string line) =>
        IncludeText.Find(line) is not { } include ? [IncludeText.Unescape(line)] : page.Include(include) ?? [line];

    [GeneratedRegex(@"^[ \t]*(?:\{[ \t]*(?:#[\w:.-]+[ \t]+)?\.?=?)?(?<language>(?>[A-Za-z][\w+#-]*)(?![ \t]*=))?")]
    private static partial Regex Language();

    [GeneratedRegex(@"(?:(?<![\w-])(?:title|filename|file|caption|lst-cap)[ \t]*=[ \t]*(?:""(?<title>[^""\n]*)""|'(?<title>[^'\n]*)')|^[\w+#-]+[ \t]+\[(?<title>[^\]\n]+)\][ \t]*$)")]
    private static partial Regex TitleInInfo();

    [GeneratedRegex(@"^[^\s*]*[./\\_][^\s*]*$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^(?<before>[ \t>]*)(?:`{3,}|~{3,})")]
    private static partial Regex FenceLine();

    // ## of a line that is shown, in a block of which lines with # are hidden.
    [GeneratedRegex(@"^([ \t]*)##")]
    private static partial Regex DoubledSign();

    /// <summary>Finds lines that only say which others are coloured.</summary>
    [GeneratedRegex(@"^[ \t]*(?://|#|--|%|<!--|/\*|\{/\*)[ \t]*highlight-(?:next-line|start|end)[ \t]*(?:-->|\*/\}?)?[ \t]*$", RegexOptions.Multiline)]
    public static partial Regex MarkedLine();

    [GeneratedRegex(@"^[ \t]*(?:\{\{#|-{1,5}8<-{1,5}[ \t])")]
    private static partial Regex AskedLine();

    [GeneratedRegex(@"\bexec=[""']?(?:on|true|yes|1)\b(?:[^\n]*\bsource=(?<source>[""']?(?!none)\w))?", RegexOptions.IgnoreCase)]
    private static partial Regex Executed();

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();
}
