using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>
/// Finds the line ends of Unicode that nobody sees and no editor counts. YamlDotNet would take them for the end of a line,
/// YAML 1.2 for text; neither is what a writer meant who has pasted one.
/// </summary>
internal static class LineSeparators
{
    private const string Signs = "\u0085\u2028\u2029";

    /// <summary>A stretch of text in which each is a space; every one is a problem.</summary>
    public static string Replace(SourceText source, int start, int length, DiagnosticBag problems)
    {
        var text = source.Text.Substring(start, length);
        var at = text.AsSpan().IndexOfAny(Signs);
        if (at < 0)
        {
            return text;
        }

        var signs = text.ToCharArray();
        for (; at < signs.Length; at++)
        {
            if (Signs.Contains(signs[at], StringComparison.Ordinal))
            {
                problems.Add(Rules.YamlLineSeparator(source.Span(start + at, 1), FormattableString.Invariant($"U+{(int)signs[at]:X4}")));
                signs[at] = ' ';
            }
        }

        return new string(signs);
    }
}
