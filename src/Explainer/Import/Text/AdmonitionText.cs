using Explainer.Import.Outlines;
using static Explainer.Import.Text.BlockSyntax;

namespace Explainer.Import.Text;

/// <summary>Notes, warnings and tabs of MkDocs, Obsidian and GitHub.</summary>
internal sealed class AdmonitionText(PageContext page)
{
    /// <summary>Takes lines that are one of these; false where the next line begins none.</summary>
    /// <param name="cursor">The lines.</param>
    /// <param name="output">What stands in their place.</param>
    /// <param name="convert">Converts what stands within it.</param>
    public bool TryConvert(LineCursor cursor, List<string> output, Func<IReadOnlyList<string>, List<string>> convert) =>
        TrySlashes(cursor, output, convert) || TryIndented(cursor, output, convert) || TryCallout(cursor, output, convert);

    /// <summary>What a block is written as, where it stood.</summary>
    public static IEnumerable<string> Indented(IEnumerable<string> lines, string indent) => lines.SelectMany(l => l.Split('\n')).Select(l => l.Length == 0 ? l : indent + l);

    // /// tip | Title … /// of PyMdown, with options on the lines below it that are indented.
    private bool TrySlashes(LineCursor cursor, List<string> output, Func<IReadOnlyList<string>, List<string>> convert)
    {
        if (page.Dialect != Dialect.MkDocs || Slashes().Match(cursor.Current) is not { Success: true } head)
        {
            return false;
        }

        cursor.Take();
        var (indent, marks, type) = (head.Groups["indent"].Value, head.Groups["marks"].Value, head.Groups["type"].Value);
        var lines = cursor.TakeUntil(l => l.Trim() == marks) ?? cursor.TakeRest();
        var options = lines.TakeWhile(l => SlashOption().IsMatch(l)).ToList();
        var body = convert(lines.Skip(options.Count).Select(l => LineCursor.Dedent(l, LineCursor.IndentOf(indent))).ToList());
        var title = head.Groups["title"].Value.Trim() is { Length: > 0 } words ? words : null;
        var passage = PassageOf(type, title, options);
        output.AddRange(Indented([.. passage?.Opening("") ?? (title is null || type == "html" ? [""] : [$"**{title}**", ""]), .. body, passage is null ? "" : ":::"], indent));
        return true;
    }

    // Null for what only arranges its text.
    private static Passage? PassageOf(string type, string? title, List<string> options)
    {
        var named = options.Select(o => SlashOption().Match(o)).FirstOrDefault(o => o.Groups["name"].Value == "type")?.Groups["value"].Value;
        return type is "tab" or "html" or "caption" or "figure-caption" or "table-caption" or "define" ? null
            : Passage.Find(named ?? type, title, type == "details") ?? new Passage("note", title);
    }

    // !!! note "Title", ??? note and === "Tab" of MkDocs: what is indented below belongs to them.
    private static bool TryIndented(LineCursor cursor, List<string> output, Func<IReadOnlyList<string>, List<string>> convert)
    {
        if (Admonition().Match(cursor.Current) is not { Success: true } head)
        {
            return false;
        }

        cursor.Take();
        var indent = head.Groups["indent"].Value;
        var body = convert(cursor.TakeIndented(LineCursor.IndentOf(indent) + 4));
        var title = head.Groups["title"] is { Success: true } written ? written.Value.Replace("\\\"", "\"", StringComparison.Ordinal).Trim() : null;
        var type = head.Groups["type"].Value;
        var passage = head.Groups["sign"].Value.StartsWith('=') ? null : Passage.Find(type, title, head.Groups["sign"].Value[0] == '?') ?? new Passage("note", title);
        output.AddRange(passage?.Opening(indent) ?? [$"{indent}**{title}**", ""]);
        output.AddRange(Indented(body, indent));
        output.AddRange(passage is null ? [""] : [indent + ":::"]);
        return true;
    }

    // > [!note]- Title, of Obsidian and GitHub.
    private static bool TryCallout(LineCursor cursor, List<string> output, Func<IReadOnlyList<string>, List<string>> convert)
    {
        if (Callout().Match(cursor.Current) is not { Success: true } head)
        {
            return false;
        }

        cursor.Take();
        var indent = head.Groups["indent"].Value;
        var body = convert(cursor.TakeWhile(l => l.TrimStart().StartsWith('>')).ConvertAll(l => QuoteSign().Replace(l, "")));
        var title = head.Groups["title"].Value.Trim() is { Length: > 0 } written ? written : null;
        var passage = Passage.Find(head.Groups["type"].Value, title, head.Groups["fold"].Length > 0) ?? new Passage("note", title);
        if (body.TrueForAll(string.IsNullOrWhiteSpace))
        {
            body = [passage.Title ?? head.Groups["type"].Value];
            passage = new Passage("note", null);
        }

        output.AddRange(Indented([.. passage.Opening(""), .. body, ":::", ""], indent));
        return true;
    }
}
