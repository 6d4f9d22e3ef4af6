using System.Text.RegularExpressions;

namespace Explainer.Import.Sources;

/// <summary>Code as Markdown has it.</summary>
internal static class FencedCode
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

    private static readonly Regex Marks = new(@"^[ \t]*`{3,}");
}
