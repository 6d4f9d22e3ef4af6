using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>Writes spaces for the tabs that indent a line, where the line above says how many.</summary>
internal static class TabFix
{
    private const int Step = 2;

    /// <summary>The fix for the line of a tab; null where its place in the list or map is not certain.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Where the YAML begins.</param>
    /// <param name="at">The first tab of the line.</param>
    public static Fix? Find(SourceText source, int start, int at)
    {
        var text = source.Text;
        var end = at;
        while (end < text.Length && text[end] is '\t' or ' ')
        {
            end++;
        }

        var line = source.LineStart(at);
        var above = Above(text, start, line);
        return line == at && above is not null && end < text.Length && text[end] != '\n'
            ? Fix.Replace(source.Span(at, end - at), new string(' ', IndentOf(above) + (Opens(above) ? Step : 0))) : null;
    }

    // The nearest line above with something on it; null where that is indented with a tab itself.
    private static string? Above(string text, int start, int line)
    {
        while (line > start)
        {
            var before = line < 2 ? 0 : text.LastIndexOf('\n', line - 2) + 1;
            var words = text[before..(line - 1)];
            if (!string.IsNullOrWhiteSpace(words))
            {
                return words.Contains('\t', StringComparison.Ordinal) ? null : words;
            }

            line = before;
        }

        return null;
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    private static bool Opens(string line) => line.TrimEnd().EndsWith(':');
}
