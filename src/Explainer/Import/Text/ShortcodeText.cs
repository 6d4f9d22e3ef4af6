using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using static Explainer.Import.Text.BlockSyntax;

namespace Explainer.Import.Text;

/// <summary><c>{{&lt; note title="…" &gt;}} … {{&lt; /note &gt;}}</c> of Hugo, alone on their lines. All within a "comment" is hidden by <see cref="InlineText"/>.</summary>
/// <param name="page">The page.</param>
internal sealed partial class ShortcodeText(PageContext page)
{
    private readonly CodeText code = new(page);

    private static readonly string[] PartsOfCode = ["open", "inner", "close"];

    // Names of shortcodes that are closed nowhere below, by the text in which they stand.
    private readonly HashSet<(LineCursor Text, string Name)> unclosed = [];

    // How many of a name are open: what closes another one closes no passage.
    private readonly Dictionary<string, int> opened = new(StringComparer.Ordinal);

    /// <summary>Takes lines that are one; false where the next line begins none that is known.</summary>
    /// <param name="cursor">The lines.</param>
    /// <param name="output">What stands in their place.</param>
    /// <param name="open">What closes the passages that are open.</param>
    /// <param name="convert">Converts what stands within one.</param>
    public bool TryConvert(LineCursor cursor, List<string> output, Stack<string> open, Func<IReadOnlyList<string>, List<string>> convert)
    {
        if (Shortcode().Match(cursor.Current) is not { Success: true } tag)
        {
            return false;
        }

        var (name, indent) = (tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["indent"].Value);
        var attributes = Attributes.Parse(tag.Groups["more"].Value);
        if (tag.Groups["close"].Success)
        {
            return TryClose(name, cursor, output, open);
        }

        if (LanguageOf(name, attributes) is { } language)
        {
            output.AddRange(AdmonitionText.Indented(Highlighted(cursor, name, language), indent));
            return true;
        }

        var isAlone = tag.Groups["alone"].Success || !IsClosed(cursor, name);
        if (name is "quote" or "blockquote" && !isAlone)
        {
            output.AddRange(AdmonitionText.Indented(Quotation(cursor, name, attributes, convert), indent));
            return true;
        }

        if (Passage.FromShortcode(name, attributes) is { } passage)
        {
            return isAlone ? TryAlone(passage, attributes, cursor, output, indent) : Open(name, cursor, () => passage.Begin(page, output, open, indent));
        }

        return !isAlone && IsFrame(name) && Open(name, cursor, () =>
        {
            output.AddRange(TitleOfTab(name, attributes) is { } words ? [$"{indent}**{words}**", ""] : []);
            open.Push("");
        });
    }

    private static string? TitleOfTab(string name, Attributes attributes) => name == "tab" ? attributes["title"] ?? attributes["name"] ?? attributes["label"] ?? attributes.First : null;

    /// <summary>Lines in which the tags of passages and code stand alone, as <c>{{&lt; tip &gt;}}Words{{&lt; /tip &gt;}}</c> does not.</summary>
    public static IReadOnlyList<string> OnOwnLines(IReadOnlyList<string> lines, Dialect dialect)
    {
        if (dialect != Dialect.Hugo)
        {
            return lines;
        }

        var fence = "";
        return [.. lines.SelectMany(line =>
        {
            fence = FencedCode.OpenBehind(fence, CodeFence().Match(line).Groups["marks"].Value);
            return fence.Length > 0 || !line.Contains("}}", StringComparison.Ordinal) || NestedBlock.RestOf(line) is not null ? [line] : Parts(line);
        })];
    }

    // The tags of passages at both ends; those of code where nothing else stands on the line, because code may stand within one.
    private static IEnumerable<string> Parts(string line)
    {
        var indent = line[..^line.TrimStart().Length];
        if (WholeCode().Match(line) is { Success: true } code && LanguageOf(code.Groups["name"].Value.ToLowerInvariant(), Attributes.Parse("")) is not null)
        {
            return PartsOfCode.Select(g => indent + code.Groups[g].Value.Trim());
        }

        var rest = line.Trim();
        var (first, last) = (new List<string>(), new List<string>());
        while (OpeningTag().Match(rest) is { Success: true } tag && IsPassage(tag))
        {
            first.Add(tag.Value);
            rest = rest[tag.Length..].TrimStart();
        }

        while (ClosingTag().Match(rest) is { Success: true } tag && IsPassage(tag))
        {
            last.Insert(0, tag.Value);
            rest = rest[..tag.Index].TrimEnd();
        }

        return first.Count + last.Count == 0 ? [line] : first.Concat(rest.Length == 0 ? [] : [rest]).Concat(last).Select(p => indent + p);
    }

    private static bool IsPassage(Match tag) => tag.Groups["name"].Value.ToLowerInvariant() is var name && (IsFrame(name) || name == "blockquote" || Passage.FromShortcode(name, Attributes.Parse("")) is not null);

    // What only arranges its text.
    private static bool IsFrame(string name) => name is "tabs" or "tab" or "tabpane" or "steps" or "cards" or "columns" or "column" or "row" or "col" or "gallery" or "lead" or "rawhtml" or "accordion" or "timeline";

    /// <summary>The language of the code that a shortcode shows; null for what shows none.</summary>
    public static string? LanguageOf(string name, Attributes attributes) => name switch
    {
        "highlight" or "code" or "code-toggle" => attributes.First ?? attributes["lang"] ?? "",
        "katex" or "math" or "mathjax" or "latex" => "tex",
        "mermaid" or "plantuml" => name,
        _ => null,
    };

    private bool Open(string name, LineCursor cursor, Action begin)
    {
        cursor.Take();
        opened[name] = opened.GetValueOrDefault(name) + 1;
        begin();
        return true;
    }

    // What closes a shortcode within a line is left to InlineText.
    private bool TryClose(string name, LineCursor cursor, List<string> output, Stack<string> open)
    {
        if (opened.GetValueOrDefault(name) is not (> 0 and var count))
        {
            return false;
        }

        cursor.Take();
        opened[name] = count - 1;
        output.AddRange(open.TryPop(out var close) && close.Length > 0 ? [close] : []);
        return true;
    }

    private bool IsClosed(LineCursor cursor, string name)
    {
        var isClosed = !unclosed.Contains((cursor, name)) && cursor.Rest.Any(l => l.Contains("}}", StringComparison.Ordinal) && ClosingTag().Match(l) is { Success: true } tag && tag.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase));
        _ = isClosed || unclosed.Add((cursor, name));
        return isClosed;
    }

    // {{% alert text="…" /%}}: what it says is in the tag.
    private static bool TryAlone(Passage passage, Attributes attributes, LineCursor cursor, List<string> output, string indent)
    {
        var text = attributes["text"] ?? attributes["content"] ?? attributes["message"] ?? attributes["body"];
        if (text is null)
        {
            return false;
        }

        cursor.Take();
        output.AddRange(AdmonitionText.Indented([.. passage.Opening(""), text, ":::", ""], indent));
        return true;
    }

    private static IEnumerable<string> Quotation(LineCursor cursor, string name, Attributes attributes, Func<IReadOnlyList<string>, List<string>> convert)
    {
        cursor.Take();
        var lines = convert(TakeInner(cursor, name) ?? []);
        var work = (attributes["source"] ?? attributes["title"], attributes["url"] ?? attributes["link"] ?? attributes["href"]) switch
        {
            (var title, { } to) => $"[{title ?? to}](<{to}>)",
            var (title, _) => title,
        };
        var by = string.Join(", ", new[] { attributes["author"] ?? attributes["cite"] ?? attributes["attribution"] ?? attributes.First, work }.OfType<string>().Where(w => w.Length > 0));
        return ["", .. string.Join('\n', lines).Trim('\n').Split('\n').Concat(by.Length == 0 ? [] : ["", by]).Select(l => l.Length == 0 ? ">" : "> " + l), ""];
    }

    private IEnumerable<string> Highlighted(LineCursor cursor, string name, string language)
    {
        var opening = cursor.Take();
        var columns = LineCursor.IndentOf(opening);
        var lines = unclosed.Contains((cursor, name)) ? null : TakeInner(cursor, name);
        _ = lines is not null || unclosed.Add((cursor, name));
        return lines is null ? [Mark.Comment(ImportMarks.Shortcode, opening.Trim())] : code.Convert(language, lines.ConvertAll(l => LineCursor.Dedent(l, columns)));
    }

    private static List<string>? TakeInner(LineCursor cursor, string name) =>
        cursor.TakeUntil(l => Shortcode().Match(l) is { Success: true } end && end.Groups["close"].Success && end.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^[ \t]*(?<open>\{\{[<%][ \t]*(?<name>[\w-]+)(?:[^{}\n""]|""[^""\n]*"")*?[%>]\}\})(?<inner>(?:(?!\{\{[<%])[^\n])+)(?<close>\{\{[<%][ \t]*/[ \t]*\k<name>[ \t]*[%>]\}\})[ \t]*$")]
    private static partial Regex WholeCode();

    [GeneratedRegex(@"^[ \t]*\{\{[<%][ \t]*(?<name>[\w-]+)(?:[^{}\n""]|""[^""\n]*"")*?[%>]\}\}(?=[ \t]*\S)")]
    private static partial Regex OpeningTag();

    [GeneratedRegex(@"\{\{[<%][ \t]*/[ \t]*(?<name>[\w-]+)[ \t]*[%>]\}\}[ \t]*$")]
    private static partial Regex ClosingTag();
}
