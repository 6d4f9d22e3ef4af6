using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>A directive of MyST: <c>```{name} argument</c>, options as <c>:key: value</c> or between <c>---</c>, and a body.</summary>
internal sealed class DirectiveText(PageContext page)
{
    private readonly CodeText code = new(page);
    private readonly DirectiveTable tables = new(page);

    /// <summary>What stands in its place.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="argument">What follows the name on its line.</param>
    /// <param name="lines">The lines up to its end, options first.</param>
    /// <param name="convert">Converts what stands within it.</param>
    /// <param name="target">The label that stands above it; null for none.</param>
    public IEnumerable<string> Convert(string name, string argument, List<string> lines, Func<IReadOnlyList<string>, List<string>> convert, string? target)
    {
        var (options, body) = Split(lines);
        var (title, label) = (TitleOf(name, argument), LabelOf(options) ?? target);
        return Shown(name, argument, options, body, lines) ?? (name is "figure" ? Figure(argument, label, options, body, convert) : tables.Convert(name, argument, label, options, body, convert))
            ?? Around(name, title, options, body, convert) ?? VersionText.Convert(name, argument, () => convert(body))
            ?? (PassageOf(name, title, label, options) is { } passage ? [.. passage.Opening(""), .. Body(passage, title, convert(body)), ":::"] : [Original(name, argument, lines)]);
    }

    /// <summary>The passage that a directive begins which another one ends; null where it is none that is known.</summary>
    /// <param name="name">What it begins, as <c>exercise</c>.</param>
    /// <param name="argument">What follows the name on its line.</param>
    /// <param name="lines">Its options.</param>
    public Passage? PassageOf(string name, string argument, List<string> lines)
    {
        var (options, _) = Split(lines);
        return PassageOf(name, TitleOf(name, argument), LabelOf(options), options);
    }

    // What is solved is no title, but has a number where there are several.
    private string? TitleOf(string name, string argument) => name != "solution" || page.Map.FindLabel(argument) is not { } solved ? argument.Length > 0 ? argument : null
        : solved is { IsProof: true } && solved.Words.Any(char.IsAsciiDigit) ? ImportedWords.SolutionTo(solved.Words) : null;

    private static string? LabelOf(Attributes options) => (options["name"] ?? options["label"])?.Trim('"') is { Length: > 0 } label ? label : null;

    // What is shown as it is: pictures, code, tables.
    private IEnumerable<string>? Shown(string name, string argument, Attributes options, List<string> body, List<string> lines) => name switch
    {
        "image" => [Linked(options, $"![{options["alt"] ?? ""}](<{argument}>)"), ""],
        "code-cell" => code.Cell(CodeCell.ParseMyst(lines), CodeText.LanguageOf(argument)),
        "code" or "code-block" or "sourcecode" or "ipython" or "prompt" => [.. CodeText.Title(options["caption"]), .. CodeText.Title(options["filename"]), .. code.Convert(argument.Split(' ')[0], body)],
        "myst" or "markdown" or "parsed-literal" => code.Convert("markdown", lines),
        "literalinclude" => [.. CodeText.Title(options["caption"]), .. code.Convert(options["language"] ?? "", DirectiveFile.Read(page, argument, options, isCode: true) ?? [argument])],
        "toctree" or "tableofcontents" or "contents" or "index" or "toc" or "bibliography" or "nb-exec-table" or "current_module" => [],
        "math" => Formula(argument, options, body),
        "mermaid" => ["```mermaid", .. body, "```"],
        "iframe" or "youtube" or "video" => [$"[Video](<{argument}>)", "", .. body],
        _ => null,
    };

    // What only stands around text.
    private IEnumerable<string>? Around(string name, string? title, Attributes options, List<string> body, Func<IReadOnlyList<string>, List<string>> convert) => name switch
    {
        "raw" => title is "html" or "jupyter" ? convert(body) : [Mark.Comment(ImportMarks.HiddenPart, string.Join('\n', body))],
        "include" => DirectiveFile.Read(page, title ?? "", options, isCode: false) is { } text ? convert(text) : null,
        "button" => [$"[{string.Join(' ', body).Trim() switch { "" => title, var words => words }}](<{title}>)", ""],
        "only" => title is null || title.Contains("html", StringComparison.Ordinal) || !OtherFormat.IsMatch(title) ? convert(body) : [Mark.Comment(ImportMarks.HiddenPart, string.Join('\n', body))],
        "glossary" => convert(GlossaryBlock.Convert(body)),
        "tab-set" or "grid" or "div" or "container" or "grid-item" or "card-carousel" or "button-group" => convert(body),
        "card" or "grid-item-card" => new CardText(page).Convert(title, options, body, convert),
        "tab-item" or "tab" => [.. title is null ? [] : new[] { $"**{title}**", "" }, .. convert(body), ""],
        "epigraph" or "pull-quote" or "blockquote" or "highlights" or "quote" => [.. convert(body).Select(l => $"> {l}"), .. title is null ? [] : new[] { ">", $"> {title}" }, ""],
        _ => null,
    };

    private Passage? PassageOf(string name, string? title, string? label, Attributes options)
    {
        var type = (name == "admonition" ? options["class"]?.Split(',')[0].Trim() : null) ?? name;
        var isFolded = options["class"]?.Contains("dropdown", StringComparison.Ordinal) == true;
        return ProofText.Find(page, name, label, title, isFolded) ?? Passage.Find(type, title, isFolded) ?? Passage.Find(name, title, isFolded);
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

    // The first paragraph is its caption, the others stand below it. Without a file, pictures stand among them.
    private IEnumerable<string> Figure(string file, string? label, Attributes options, List<string> body, Func<IReadOnlyList<string>, List<string>> convert)
    {
        if (file.Length == 0)
        {
            return convert(body);
        }

        var lines = body.SkipWhile(string.IsNullOrWhiteSpace).ToList();
        var first = lines.TakeWhile(l => l.Trim().Length > 0).ToList();
        var text = RoleText.Replace(string.Join(' ', first.Select(l => l.Trim())), page);
        var caption = text.Length == 0 ? "" : $" \"{text.Replace("\\\"", "”", StringComparison.Ordinal).Replace("\"", "”", StringComparison.Ordinal).TrimEnd('\\')}\"";
        var picture = Linked(options, $"![{options["alt"] ?? ""}](<{file}>{caption})");
        return ["", picture + (caption.Length == 0 || picture[0] != '!' ? "" : FigureText.IdOf(page, FigureKind.Figure, label)), "", .. convert(lines[first.Count..])];
    }

    private static string Linked(Attributes options, string picture) => options["target"] is { Length: > 0 } to ? $"[{picture}](<{to}>)" : picture;

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

        for (; at < lines.Count && Option.Match(lines[at]) is { Success: true } option; at++)
        {
            named.TryAdd(option.Groups["name"].Value, Unquoted(option.Groups["value"].Value.Trim()));
        }

        return (new Attributes(named, []), lines[at..]);
    }

    private static string Unquoted(string value) => value is ['"', _, .., '"'] or ['\'', _, .., '\''] && value.LastIndexOf(value[0], value.Length - 2) == 0 ? value[1..^1] : value;

    private static readonly Regex OtherFormat = new(@"\b(?:latex|epub|man|text|pdf)\b");

    private static readonly Regex Option = new(@"^[ \t]*:(?<name>[\w-]+):(?<value>[^\n]*)$");
}
