using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>A directive of MyST: <c>```{name} argument</c>, options as <c>:key: value</c> or between <c>---</c>, and a body.</summary>
internal sealed partial class DirectiveText(PageContext page)
{
    private readonly CodeText code = new(page);

    /// <summary>What stands in its place.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="argument">What follows the name on its line.</param>
    /// <param name="lines">The lines up to its end, options first.</param>
    /// <param name="convert">Converts what stands within it.</param>
    public IEnumerable<string> Convert(string name, string argument, List<string> lines, Func<IReadOnlyList<string>, List<string>> convert)
    {
        var (options, body) = Split(lines);
        // What is solved is no title.
        var title = argument.Length > 0 && !(name == "solution" && page.Map.FindLabel(argument) is not null) ? argument : null;
        return Shown(name, argument, options, body, lines) ?? Around(name, title, options, body, convert)
            ?? VersionText.Convert(name, argument, () => convert(body)) ?? (PassageOf(name, title, options) is { } passage ? [.. passage.Opening(""), .. Body(passage, title, convert(body)), ":::"] : [Original(name, argument, lines)]);
    }

    // What is shown as it is: pictures, code, tables.
    private IEnumerable<string>? Shown(string name, string argument, Attributes options, List<string> body, List<string> lines) => name switch
    {
        "figure" or "image" => Figure(argument, options, body),
        "code-cell" => code.Cell(CodeCell.ParseMyst(lines), CodeText.LanguageOf(argument)),
        "code" or "code-block" or "sourcecode" or "ipython" or "prompt" => [.. CodeText.Title(options["caption"] ?? options["filename"]), .. code.Convert(argument.Split(' ')[0], body)],
        "myst" or "markdown" or "parsed-literal" => code.Convert("markdown", lines),
        "literalinclude" => [.. CodeText.Title(options["caption"]), .. code.Convert(options["language"] ?? "", page.Include(new IncludeText(argument, null, null, null)) ?? [argument])],
        "toctree" or "tableofcontents" or "contents" or "index" or "toc" or "bibliography" or "nb-exec-table" or "current_module" => [],
        "math" => Formula(argument, options, body),
        "mermaid" => ["```mermaid", .. body, "```"],
        "iframe" or "youtube" or "video" => [$"[Video](<{argument}>)", "", .. body],
        "list-table" when body.Find(l => l.Trim().Length > 0) is { } top && Row().IsMatch(top) => [.. argument.Length == 0 ? [] : new[] { argument, "" }, .. ListTable(body)],
        _ => null,
    };

    // What only stands around text.
    private IEnumerable<string>? Around(string name, string? title, Attributes options, List<string> body, Func<IReadOnlyList<string>, List<string>> convert) => name switch
    {
        "raw" => title is "html" or "jupyter" ? convert(body) : [Mark.Comment(ImportMarks.HiddenPart, string.Join('\n', body))],
        "include" => page.Include(new IncludeText(title ?? "", null, null, null)) is { } text ? convert(text) : null,
        "table" => [.. title is null ? [] : new[] { title, "" }, .. convert(body)],
        "glossary" => convert(GlossaryBlock.Convert(body)),
        "tab-set" or "grid" or "div" or "container" or "only" or "grid-item" or "card-carousel" or "button-group" => convert(body),
        "card" or "grid-item-card" => new CardText(page).Convert(title, options, body, convert),
        "tab-item" or "tab" => [.. title is null ? [] : new[] { $"**{title}**", "" }, .. convert(body), ""],
        "epigraph" or "pull-quote" or "blockquote" or "highlights" => [.. convert(body).Select(l => $"> {l}")],
        _ => null,
    };

    private static Passage? PassageOf(string name, string? title, Attributes options)
    {
        var type = (name == "admonition" ? options["class"] : null) ?? name;
        var isFolded = options["class"]?.Contains("dropdown", StringComparison.Ordinal) == true;
        return ProofText.Find(name, title, isFolded) ?? Passage.Find(type, title, isFolded) ?? Passage.Find(name, title, isFolded: false);
    }

    // A note may have its text on the line of its name.
    private static IEnumerable<string> Body(Passage passage, string? title, List<string> body) =>
        body.TrueForAll(string.IsNullOrWhiteSpace) && title is not null && passage.Name != "fold" ? [""] : body;

    private static string Original(string name, string argument, List<string> lines) =>
        Mark.Comment(ImportMarks.Directive(name), $"{{{name}}} {argument}\n{string.Join('\n', lines)}");

    // References name it by its number.
    private IEnumerable<string> Formula(string argument, Attributes options, List<string> body)
    {
        string[] first = argument.Length > 0 ? [argument] : [];
        string[] number = page.Map.FindFormula(options["label"] ?? "") is { } place ? ["", place.Words, ""] : [];
        return ["```tex", .. first, .. body.SkipWhile(string.IsNullOrWhiteSpace), "```", .. number];
    }

    private static IEnumerable<string> Figure(string file, Attributes options, List<string> body)
    {
        var text = body.TakeWhile(l => l.Trim().Length > 0).Aggregate("", (all, l) => $"{all} {l.Trim()}").Trim();
        var legend = body.Skip(body.TakeWhile(l => l.Trim().Length > 0).Count());
        // A caption with a link in it has no room behind the address of the picture.
        var isLinked = text.Contains("](", StringComparison.Ordinal);
        var caption = text.Length == 0 || isLinked ? "" : $" \"{text.Replace("\\", "", StringComparison.Ordinal).Replace("\"", "”", StringComparison.Ordinal)}\"";
        var picture = $"![{options["alt"] ?? ""}](<{file}>{caption})";
        return [options["target"] is { Length: > 0 } to ? $"[{picture}](<{to}>)" : picture, "", .. isLinked ? [text, ""] : Array.Empty<string>(), .. legend];
    }

    // Each row is an item of a list, each cell an item within it.
    private IEnumerable<string> ListTable(List<string> body)
    {
        var rows = new List<List<List<string>>>();
        foreach (var line in body.Where(l => l.Trim().Length > 0))
        {
            if (Row().Match(line) is { Success: true } row)
            {
                rows.Add([[row.Groups["text"].Value]]);
            }
            else if (NextCell().Match(line) is { Success: true } cell && rows.Count > 0)
            {
                rows[^1].Add([cell.Groups["text"].Value]);
            }
            else if (rows.Count > 0)
            {
                rows[^1][^1].Add(line.Trim());
            }
        }

        return rows.Count == 0 ? [] : PipeTable.Write([.. rows.Select(r => (IReadOnlyList<string>)[.. r.Select(Cell)])]);
    }

    // A cell has room for one line, so a block of code is a span for each of its lines.
    private string Cell(List<string> lines)
    {
        var parts = new List<string>();
        var isCode = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
                continue;
            }

            parts.Add(isCode ? (parts.Count > 0 ? "<br>" : "") + CodeText.Span(line) : RoleText.Replace(line, page));
        }

        return string.Join(' ', parts);
    }

    private static (Attributes Options, List<string> Body) Split(List<string> lines)
    {
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        if (lines is ["---", ..] && lines.IndexOf("---", 1) is var end and > 0)
        {
            foreach (var option in lines[1..end].Select(l => l.Split(':', 2)).Where(o => o.Length == 2))
            {
                named.TryAdd(option[0].Trim(), option[1].Trim().Trim('"'));
            }

            at = end + 1;
        }

        for (; at < lines.Count && Option().Match(lines[at]) is { Success: true } option; at++)
        {
            named.TryAdd(option.Groups["name"].Value, option.Groups["value"].Value.Trim());
        }

        return (new Attributes(named, []), lines[at..]);
    }

    [GeneratedRegex(@"^[ \t]*:(?<name>[\w-]+):(?<value>[^\n]*)$")]
    private static partial Regex Option();

    [GeneratedRegex(@"^[*-] - ?(?<text>[^\n]*)$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^[ ]{1,3}- ?(?<text>[^\n]*)$")]
    private static partial Regex NextCell();
}

/// <summary>Writes rows as a pipe table.</summary>
internal static class PipeTable
{
    /// <param name="rows">The head first. Rows of another length are filled up.</param>
    public static IEnumerable<string> Write(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = rows.Max(r => r.Count);
        return ["", Line(rows[0], columns), "|" + string.Concat(Enumerable.Repeat("---|", columns)), .. rows.Skip(1).Select(r => Line(r, columns)), ""];
    }

    private static string Line(IReadOnlyList<string> cells, int columns) =>
        "|" + string.Concat(Enumerable.Range(0, columns).Select(i => $" {(i < cells.Count ? Cell(cells[i]) : "")} |"));

    private static string Cell(string text) =>
        string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Replace("\\|", "|", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
