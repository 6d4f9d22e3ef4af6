using System.Text.RegularExpressions;

namespace Explainer.Import.Sources;

/// <summary>Code as Markdown has it.</summary>
internal static partial class FencedCode
{
    /// <summary>A block of code between fences that no line of it closes.</summary>
    public static string Write(string language, string code) => string.Join('\n', Lines(language, code.Split('\n')));

    /// <summary>The same as lines.</summary>
    public static IEnumerable<string> Lines(string language, IReadOnlyList<string> lines)
    {
        var longest = lines.Select(l => Marks.Match(l).Length).DefaultIfEmpty(0).Max();
        var fence = new string('`', Math.Max(3, longest + 1));
        return [fence + language, .. lines, fence];
    }

    /// <summary>A block that readers did not see (Pandoc, raw attributes).</summary>
    public static string Hidden(string code) => string.IsNullOrWhiteSpace(code) ? "" : Write("{=hidden}", code);

    /// <summary>The marks of a fence in whatever it is nested; empty for a line that has none.</summary>
    public static string MarksOf(string line) => Fence().Match(line).Groups["marks"].Value;

    /// <summary>The marks of the fence that is open behind a line; empty for none.</summary>
    /// <param name="open">Those that were open before it.</param>
    /// <param name="marks">Those of the line.</param>
    public static string OpenBehind(string open, string marks) => open.Length == 0 ? marks : marks.StartsWith(open, StringComparison.Ordinal) ? "" : open;

    [GeneratedRegex(@"^[ \t>]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)*(?<marks>`{3,}|~{3,})")]
    private static partial Regex Fence();

    private static readonly Regex Marks = new(@"^[ \t]*`{3,}");
}
