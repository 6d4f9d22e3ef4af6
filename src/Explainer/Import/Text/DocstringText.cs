using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>
/// <c>::: package.Name</c> of mkdocstrings, in whose place it writes what the code says of itself, with options on the lines below that
/// are indented. Where the folder has the code, that is written here.
/// </summary>
internal sealed class DocstringText(PageContext page)
{
    private bool hasSaidDoubt;

    /// <summary>Takes lines that are one of these; false where the next line begins none.</summary>
    /// <param name="cursor">The lines.</param>
    /// <param name="output">What stands in their place.</param>
    /// <param name="convert">Converts what a docstring says.</param>
    public bool TryConvert(LineCursor cursor, List<string> output, Func<IReadOnlyList<string>, List<string>> convert)
    {
        if (page.Dialect != Dialect.MkDocs || Opening.Match(cursor.Current) is not { Success: true } opening)
        {
            return false;
        }

        var (indent, signs, dotted) = (opening.Groups["indent"].Value, opening.Groups["signs"].Value, opening.Groups["name"].Value);
        var found = PythonName.Find(page.Folder, dotted);
        if (found is null && !IsOfCode(dotted, cursor.Next))
        {
            return false;
        }

        cursor.Take();
        var options = cursor.TakeIndented(LineCursor.IndentOf(indent) + 4);
        var facts = new DocstringOptions(Facts.ReadYaml(string.Join('\n', options)), page.DocstringOptions);
        signs = signs.Length == 0 && facts.Own.Is("options.show_root_heading") ? new string('#', Math.Clamp(facts.Own.Number("options.heading_level") ?? 2, 2, 6)) + " " : signs;
        string[] heading = signs.Length == 0 ? [] : [$"{signs}`{found?.Name ?? dotted}`", ""];
        output.AddRange(AdmonitionText.Indented([.. heading, .. found is null ? [Mark.Comment(ImportMarks.FromCode, string.Join('\n', options.Prepend(opening.Value.Trim()))), ""] : Written(found, facts, convert)], indent));
        return true;
    }

    // A word alone may open a passage.
    private static bool IsOfCode(string name, string next) => name.Contains('.', StringComparison.Ordinal) || Option.IsMatch(next);

    private IEnumerable<string> Written(PythonName found, DocstringOptions options, Func<IReadOnlyList<string>, List<string>> convert)
    {
        var members = found.Members.Where(options.IsListed);
        return [.. found.Signature is { } signature ? FencedCode.Lines("python", [signature]) : [], "", .. Text(found, convert), "", .. members.SelectMany(m => Member(m, "", options, convert))];
    }

    // Its members name what they stand in: a list has no levels by which that is seen.
    private IEnumerable<string> Member(PythonName member, string around, DocstringOptions options, Func<IReadOnlyList<string>, List<string>> convert)
    {
        var lead = around.Length > 0 ? CodeText.Span(around) + ": " : "";
        var name = around.Length > 0 ? $"{around}.{member.Name}" : member.Name;
        return [$"**{lead}{CodeText.Span(member.Signature ?? member.Name)}**", "", .. Text(member, convert), "", .. member.Members.Where(options.IsShown).SelectMany(m => Member(m, name, options, convert))];
    }

    private List<string> Text(PythonName found, Func<IReadOnlyList<string>, List<string>> convert)
    {
        var style = new DocstringStyle();
        var lines = convert(style.Convert(found.Text).ConvertAll(l => Role.Replace(l, m => CodeText.Span(NameIn(m)))));
        if (style.HasDoubt && !hasSaidDoubt)
        {
            hasSaidDoubt = true;
            lines.AddRange(["", Mark.Comment(ImportMarks.Docstring, found.Name)]);
        }

        return lines;
    }

    private static readonly Regex Opening = new(@"^(?<indent>[ \t]*)(?<signs>#{1,6}[ \t]+)?:::[ \t]+(?<name>[A-Za-z_][\w-]*(?:\.\w+)*)[ \t]*$");

    // ~package.Name prints its last part, and `words <package.Name>` the words.
    private static string NameIn(Match role) => role.Groups["title"] is { Success: true } title ? title.Value : role.Groups["short"].Success ? role.Groups["name"].Value.Split('.')[^1] : role.Groups["name"].Value;

    // :class:`Name` and :py:meth:`~package.Name.get` of Sphinx.
    private static readonly Regex Role = new(@"(?<![\w:`]):(?:[a-z]+:)?[a-z]+:`(?:(?<title>[^`<>\n]+?)[ \t]*<[^`<>\n]+>|(?<short>~)?!?(?<name>[^`\n]+))`");

    private static readonly Regex Option = new(@"^[ \t]{4,}:?[\w-]+:");
}
