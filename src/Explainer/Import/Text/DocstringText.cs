using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>
/// <c>::: package.Name</c> of mkdocstrings, in whose place it writes what the code says of itself, with options on the lines below that
/// are indented. Where the folder has the code, that is written here.
/// </summary>
internal sealed partial class DocstringText(PageContext page)
{
    private const string Indent = "    ";

    /// <summary>Takes lines that are one of these; false where the next line begins none.</summary>
    /// <param name="cursor">The lines.</param>
    /// <param name="output">What stands in their place.</param>
    /// <param name="convert">Converts what a docstring says.</param>
    public bool TryConvert(LineCursor cursor, List<string> output, Func<IReadOnlyList<string>, List<string>> convert)
    {
        if (page.Dialect != Dialect.MkDocs || Opening().Match(cursor.Current) is not { Success: true } opening
            || (!opening.Groups["name"].Value.Contains('.', StringComparison.Ordinal) && !Option().IsMatch(cursor.Next)))
        {
            return false;
        }

        cursor.Take();
        var (indent, signs, dotted) = (opening.Groups["indent"].Value, opening.Groups["signs"].Value, opening.Groups["name"].Value);
        var options = cursor.TakeIndented(LineCursor.IndentOf(indent) + 4);
        var facts = Facts.ReadYaml(string.Join('\n', options));
        var found = PythonName.Find(page.Folder, dotted);
        signs = signs.Length == 0 && facts.Is("options.show_root_heading") ? new string('#', Math.Clamp(facts.Number("options.heading_level") ?? 2, 2, 6)) + " " : signs;
        string[] heading = signs.Length == 0 ? [] : [$"{signs}`{found?.Name ?? dotted}`", ""];
        output.AddRange(AdmonitionText.Indented([.. heading, .. found is null ? [Mark.Comment(ImportMarks.FromCode, string.Join('\n', options.Prepend(opening.Value.Trim()))), ""] : Written(found, facts, convert)], indent));
        return true;
    }

    private static IEnumerable<string> Written(PythonName found, Facts options, Func<IReadOnlyList<string>, List<string>> convert)
    {
        // By default what has no name of its own use begins with a low line.
        var named = options.Texts("options.members");
        var members = options.IsNo("options.members") || options.Find("options.members") is Read.Yaml.YamlList { Items.IsEmpty: true } ? []
            : found.Members.Where(m => named.IsEmpty || options.Is("options.members") ? m.Name[0] != '_' && !m.Text.IsEmpty : named.Contains(m.Name));
        return [.. found.Signature is { } signature ? CodeText.Fence("python", [signature]) : [], "", .. convert(WithLists(found.Text)), "",
            .. members.SelectMany(m => new[] { $"**{CodeText.Span(m.Signature ?? m.Name)}**", "" }.Concat(convert(WithLists(m.Text))).Append(""))];
    }

    // "Parameters:" and lines that are indented below it (Google style) would be a paragraph and code in Markdown.
    private static List<string> WithLists(IReadOnlyList<string> lines)
    {
        var cursor = new LineCursor(lines);
        var result = new List<string>();
        while (!cursor.IsAtEnd)
        {
            if (Fence().Match(cursor.Current) is { Success: true } fence)
            {
                result.AddRange([cursor.Take(), .. cursor.TakeUntil(l => l.Trim() == fence.Value.Trim()) ?? cursor.TakeRest(), fence.Value]);
            }
            else if (Section().IsMatch(cursor.Current) && cursor.Next.StartsWith(Indent, StringComparison.Ordinal))
            {
                result.AddRange([$"**{cursor.Take().TrimEnd(':')}**", "", .. cursor.TakeIndented(Indent.Length).Select(l => l.Length == 0 ? l : l[0] == ' ' ? "  " + l.Trim() : "- " + l), ""]);
            }
            else
            {
                result.Add(cursor.Take());
            }
        }

        return result;
    }

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?<signs>#{1,6}[ \t]+)?:::[ \t]+(?<name>[A-Za-z_][\w-]*(?:\.\w+)*)[ \t]*$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[ \t]{4,}:?[\w-]+:")]
    private static partial Regex Option();

    [GeneratedRegex(@"^[A-Z]\w{1,30}:$")]
    private static partial Regex Section();

    [GeneratedRegex("^[ ]*`{3,}")]
    private static partial Regex Fence();
}
