using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Read.Fields;

namespace Explainer.Import.Text;

/// <summary>A cell of code that Quarto, R Markdown or Jupyter runs.</summary>
/// <param name="Name">Its label; null for none.</param>
/// <param name="Options">What is said of it, as YAML above the code or behind the language.</param>
/// <param name="Lines">The code.</param>
internal sealed record CodeCell(string? Name, Facts Options, IReadOnlyList<string> Lines)
{
    /// <summary>The value of an option, whose name has hyphens or dots; null for none.</summary>
    public string? this[string name] => Options.Text(name) ?? InInfo?[name] ?? InInfo?[name.Replace('-', '.')];

    /// <summary>Options that stand behind the language, as R Markdown has them.</summary>
    private Attributes? InInfo { get; init; }

    /// <summary>Whether it is a drawing in words, of which readers see the drawing alone.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>Whether readers see the code.</summary>
    public bool IsShown => !IsNo("echo") && !IsNo("include") && !IsDrawn;

    /// <summary>Whether readers may see what it prints or draws.</summary>
    public bool HasOutput => !IsNo("include") && !IsNo("eval") && !IsNo("output") && this["results"] is not ("hide" or "false") && !CellCode.IsSilent(Lines);

    /// <summary>Whether it says that it makes a figure or a table.</summary>
    public bool IsFigure => this["fig-cap"] is not null || this["tbl-cap"] is not null || Name?.StartsWith("fig-", StringComparison.Ordinal) == true || Name?.StartsWith("tbl-", StringComparison.Ordinal) == true;

    /// <summary>The pictures that it shows as they are.</summary>
    public IEnumerable<string> Pictures => Lines.Where(l => !l.TrimStart().StartsWith('#')).SelectMany(l => ShownPicture.Matches(l)).Select(m => m.Groups["path"].Value);

    /// <summary>The files that it prints as they are.</summary>
    public IEnumerable<string> Files => Lines.Count(l => l.Trim().Length > 0) == 1 ? Lines.SelectMany(l => PrintedFile.Matches(l)).Select(m => m.Groups["path"].Value) : [];

    /// <param name="info">What stands behind the fence: <c>{r}</c>, <c>{r plot, echo=FALSE}</c>.</param>
    /// <param name="lines">All lines of the cell.</param>
    public static CodeCell Parse(string info, IReadOnlyList<string> lines)
    {
        var options = lines.TakeWhile(l => Option.IsMatch(l)).Select(l => Option.Replace(l, "")).ToList();
        var attributes = OptionsIn(info.Trim('{', '}'));
        var facts = Facts.ReadYaml(string.Join('\n', options));
        var name = facts.Text("label") ?? attributes["label"] ?? attributes.Words.Skip(1).FirstOrDefault();
        return new CodeCell(name, facts, [.. lines.Skip(options.Count)]) { InInfo = attributes };
    }

    /// <summary>A cell of MyST, whose options stand between lines <c>---</c> or as <c>:key: value</c>.</summary>
    /// <param name="lines">All lines of the directive.</param>
    public static CodeCell ParseMyst(IReadOnlyList<string> lines)
    {
        var isFenced = lines is ["---", ..];
        var options = isFenced ? [.. lines.Skip(1).TakeWhile(l => l != "---")] : lines.TakeWhile(l => BlockSyntax.DirectiveOption().IsMatch(l)).Select(l => l.Trim()[1..]).ToList();
        var facts = Facts.ReadYaml(string.Join('\n', options));
        var tags = facts.Texts("tags").SelectMany(t => t.Trim('[', ']').Split(',')).Select(t => t.Trim().Replace('_', '-')).ToList();
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in new[] { ("fig-cap", facts.Text("mystnb.figure.caption", "caption")), ("fig-alt", facts.Text("mystnb.image.alt", "alt")),
            ("include", tags.Contains("remove-cell") ? "false" : null), ("echo", tags.Contains("remove-input") ? "false" : null), ("output", tags.Exists(t => t is "remove-output" or "remove-stdout") ? "false" : null) })
        {
            _ = value is null || named.TryAdd(key, value);
        }

        return new CodeCell(facts.Text("mystnb.figure.name", "label", "name"), Facts.None, [.. lines.Skip(options.Count + (isFenced ? 2 : 0))]) { InInfo = new Attributes(named, []) };
    }

    private static Attributes OptionsIn(string info)
    {
        var parts = InfoPart.Matches(info).Select(m => (Name: m.Groups["name"], Value: Escaped.Replace(m.Groups["value"].Value, "$1"))).ToList();
        return new Attributes(
            parts.Where(p => p.Name.Success).DistinctBy(p => p.Name.Value, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p.Name.Value, p => p.Value, StringComparer.OrdinalIgnoreCase),
            [.. parts.Where(p => !p.Name.Success).Select(p => p.Value)]);
    }

    private bool IsNo(string name) => this[name]?.ToLowerInvariant() is "false" or "f" or "no";

    private static readonly Regex Option = new(@"^(?:#|//|%%)\|[ ]?");

    // r cats, echo = FALSE, fig.cap="One, two", fig.dim=c(4, 5)
    private static readonly Regex InfoPart = new(@"(?:(?<name>[\w.-]+)[ \t]*=[ \t]*)?(?:""(?<value>(?:[^""\\]|\\.)*)""|'(?<value>(?:[^'\\]|\\.)*)'|(?<value>[^\s,""'()]+(?:\([^()]*\))?))");

    private static readonly Regex Escaped = new(@"\\([""'\\])");

    // cat(readr::read_file("site.yml")), read_lines("a.csv") |> cat()
    private static readonly Regex PrintedFile = new(@"\bread_?(?:file|lines|Lines)\([ \t]*[""'](?<path>[^""'\n]+)[""'][ \t]*\)(?=[ \t]*(?:\)|\|>[ \t]*cat\b|%>%[ \t]*cat\b|$))");

    private static readonly Regex ShownPicture = new(@"(?:include_graphics\([ \t]*(?:path[ \t]*=[ \t]*)?|\bImage\([ \t]*(?:filename[ \t]*=[ \t]*|url[ \t]*=[ \t]*)?)[""'](?<path>[^""'\n]+)[""']");
}

/// <summary>Writes cells: their code where readers saw it, and below it what it showed, as far as the folder has it.</summary>
internal sealed class CellText(PageContext page)
{
    private int unnamed;

    /// <summary>The cell as lines.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="fence">Writes code between fences.</param>
    public IEnumerable<string> Convert(CodeCell cell, Func<IReadOnlyList<string>, IEnumerable<string>> fence)
    {
        // As knitr counts them.
        var name = cell.Name ?? $"unnamed-chunk-{(++unnamed).ToString(CultureInfo.InvariantCulture)}";
        var pictures = cell.HasOutput ? PicturesOf(cell, name).ToList() : [];
        pictures.AddRange(cell.HasOutput ? cell.Files.Select(f => page.Include(new IncludeText(f, null, null, null) { IsWhole = true })).OfType<List<string>>().Select(l => string.Join('\n', FencedCode.Lines("", l))) : []);
        var isLost = pictures.Count == 0 && IsLost(cell);
        var code = string.Join('\n', cell.Lines);
        var shown = cell.IsShown ? fence(cell.Lines)
            : isLost || pictures.Count > 0 ? [] : new[] { Mark.Comment(ImportMarks.HiddenCode, code) };
        return [.. shown, "", .. pictures.SelectMany(p => new[] { p, "" }), .. isLost ? [.. CaptionOf(cell), Mark.Comment(ReasonOf(cell), cell.IsShown ? name : code), ""] : Array.Empty<string>()];
    }

    // Where the code is shown and says of no figure, the page is whole without what it showed: that is said for all pages at once.
    private bool IsLost(CodeCell cell)
    {
        if (cell.HasOutput)
        {
            page.NoteOutput();
        }

        return cell.HasOutput && (cell.IsFigure || !cell.IsShown);
    }

    private static string ReasonOf(CodeCell cell) => cell.IsFigure || cell.IsDrawn || CellCode.Shows(cell.Lines) ? ImportMarks.CodeOutput : ImportMarks.CodeUnsure;

    private static string[] CaptionOf(CodeCell cell) => (cell["fig-cap"] ?? cell["tbl-cap"]) is { } caption ? [FieldTypes.WordsOf(caption), ""] : [];

    private IEnumerable<string> PicturesOf(CodeCell cell, string name)
    {
        var files = cell.Pictures.Select(p => p.Contains("://", StringComparison.Ordinal) || page.Map.Find(page.Source, p) is not null ? p : "/" + p).ToList();
        files = files.Count > 0 ? files : [.. page.Map.FindDrawn(page.Source, name).Select(f => "/" + f)];
        var caption = cell["fig-cap"] is { } words ? $" \"{FieldTypes.WordsOf(words).Replace("\"", "”", StringComparison.Ordinal)}\"" : "";
        var alternative = (cell["fig-alt"] ?? cell["fig-cap"]) is { } alt ? HeadingText.Bracketed(FieldTypes.WordsOf(alt)) : "";
        // Several pictures of one cell have one number together, which ours have not.
        var id = files.Count == 1 && caption.Length > 0 && cell.IsFigure ? FigureText.IdOf(page, FigureKind.Figure, name) : "";
        return files.Select(f => $"![{alternative}](<{f}>{caption}){id}");
    }
}
