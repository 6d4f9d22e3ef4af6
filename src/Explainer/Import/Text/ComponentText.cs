using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>What MDX has besides Markdown and tags: lines that import and export, texts of other files under the name of a component, values and remarks in braces.</summary>
internal sealed partial class ComponentText(PageContext page)
{
    private readonly Dictionary<string, string> partials = new(StringComparer.Ordinal);

    /// <summary>Takes lines that are one of these; false where the next line is none.</summary>
    /// <param name="cursor">The lines.</param>
    /// <param name="output">What stands in their place.</param>
    /// <param name="convert">Converts the text of another file.</param>
    public bool TryConvert(LineCursor cursor, List<string> output, Func<IReadOnlyList<string>, List<string>> convert)
    {
        if (!page.HasComponents)
        {
            return false;
        }

        if (Partial().Match(cursor.Current) is { Success: true } partial && partials.TryGetValue(partial.Groups["name"].Value, out var path)
            && page.Include(new IncludeText(path, null, null, null)) is { } lines)
        {
            cursor.Take();
            output.AddRange(["", .. convert(lines), ""]);
            return true;
        }

        return TryImport(cursor) || TryExport(cursor, output);
    }

    /// <summary>Values in braces as those of HTML, and signs and spaces in braces as such.</summary>
    public static string WithoutBraces(string text) => Literal().Replace(Value().Replace(StyleValue().Replace(text, ""), "=\"$1\""), m => m.Groups["text"].Value);

    // An import says where components come from, and readers see nothing of it.
    private bool TryImport(LineCursor cursor)
    {
        if (!ImportStart().IsMatch(cursor.Current))
        {
            return false;
        }

        var start = cursor.Take();
        if (!ImportEnd().IsMatch(start))
        {
            cursor.TakeUntil(l => ImportEnd().IsMatch(l));
        }

        if (ImportedPage().Match(start) is { Success: true } imported)
        {
            partials[imported.Groups["name"].Value] = imported.Groups["path"].Value.Replace("@site/", "/", StringComparison.Ordinal);
        }

        return true;
    }

    private static bool TryExport(LineCursor cursor, List<string> output)
    {
        if (!Export().IsMatch(cursor.Current))
        {
            return false;
        }

        output.AddRange([Mark.Comment(ImportMarks.HiddenCode, string.Join('\n', cursor.TakeWhile(l => !string.IsNullOrWhiteSpace(l)))), ""]);
        return true;
    }

    [GeneratedRegex(@"^<(?<name>[A-Z]\w*)[ \t]*/>[ \t]*$")]
    private static partial Regex Partial();

    [GeneratedRegex(@"^import[ \t]+(?:[\w*{]|['""])")]
    private static partial Regex ImportStart();

    [GeneratedRegex(@"['""][^'""]*['""];?[ \t]*$")]
    private static partial Regex ImportEnd();

    [GeneratedRegex(@"^import[ \t]+(?<name>\w+)[ \t]+from[ \t]+['""](?<path>[^'""]+\.mdx?)['""]")]
    private static partial Regex ImportedPage();

    [GeneratedRegex(@"^export[ \t]+(?:const|let|default|function|class)\b")]
    private static partial Regex Export();

    [GeneratedRegex(@"\sstyle=\{\{[^{}]*\}\}")]
    private static partial Regex StyleValue();

    // src={require('./map.png').default}, src={useBaseUrl('/map.png')}, title={"Map"}
    [GeneratedRegex(@"=\{(?:\w+\()?[ \t]*[""'`]([^""'`{}\n]*)[""'`][ \t]*\)?(?:\.default)?\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"(?<![={\w])\{[ \t]*(?<mark>[""'`])(?<text>[^""'`{}\n]*)\k<mark>[ \t]*\}(?!\})")]
    private static partial Regex Literal();
}
