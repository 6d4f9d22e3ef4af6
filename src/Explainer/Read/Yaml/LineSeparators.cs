using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>
/// Replaces the invisible line separators U+0085, U+2028 and U+2029. YamlDotNet treats them as line breaks, YAML 1.2 as text; a
/// writer who pasted one meant neither.
/// </summary>
internal static class LineSeparators
{
    private const string Separators = "\u0085\u2028\u2029";

    /// <summary>A range of a file with each separator replaced by a space and reported.</summary>
    public static string Replace(SourceText source, int start, int length, DiagnosticBag problems)
    {
        var text = source.Text.Substring(start, length);
        var at = text.AsSpan().IndexOfAny(Separators);
        if (at < 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (; at < characters.Length; at++)
        {
            if (Separators.Contains(characters[at], StringComparison.Ordinal))
            {
                problems.Add(Rules.YamlLineSeparator(source.Span(start + at, 1), FormattableString.Invariant($"U+{(int)characters[at]:X4}")));
                characters[at] = ' ';
            }
        }

        return new string(characters);
    }
}
