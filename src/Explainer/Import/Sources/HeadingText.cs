using System.Text.RegularExpressions;
using Explainer.Markdown;

namespace Explainer.Import.Sources;

/// <summary>The words of a heading and what other programs write around them.</summary>
internal static partial class HeadingText
{
    /// <summary>The words of a text with markup.</summary>
    public static string Plain(string markdown) => PlainText.OfHeading("# " + markdown.ReplaceLineEndings(" ").Trim());

    /// <summary>Words that may stand in square brackets: theirs are round.</summary>
    public static string Bracketed(string words) => words.Replace('[', '(').Replace(']', ')');

    /// <summary>The words without the braces at their end, and the id in these.</summary>
    public static (string Words, string? Id) Split(string text)
    {
        var braces = Braces().Match(text);
        var id = Id().Match(braces.Groups["in"].Value);
        return (braces.Success ? ClosingSigns().Replace(text[..braces.Index], "").TrimEnd() : text.Trim(), id.Success ? id.Groups["id"].Value : null);
    }

    /// <summary>The label of a MyST target, <c>(label)=</c>, on the line before a heading; null for none.</summary>
    public static string? TargetBefore(string body, int start) =>
        Target().Match(body[Math.Max(0, start - 120)..start]) is { Success: true } target ? target.Groups["id"].Value : null;

    /// <summary>The text above a heading without the labels that stand before it.</summary>
    public static string WithoutTarget(string above)
    {
        while (Target().Match(above) is { Success: true } target)
        {
            above = above[..target.Index] + "\n";
        }

        return above;
    }

    /// <summary>An id of letters, digits and hyphens, as links may have it; null for null.</summary>
    public static string? SafeId(string? id)
    {
        var safe = id is null ? "" : string.Concat(id.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-')).Trim('-');
        return safe.Length == 0 ? null : safe.StartsWith("x-", StringComparison.Ordinal) || char.IsAsciiDigit(safe[0]) ? "a-" + safe : safe;
    }

    // {#id .class key=value}, and the same with a colon, as kramdown has it.
    [GeneratedRegex(@"[ \t]*\{:?[ \t]*(?<in>(?>(?:[#.][^\s{}]+|[\w:-]+=(?:""[^""\n]*""|'[^'\n]*'|[^\s{}]+)|-)[ \t]*)+)\}[ \t]*$")]
    private static partial Regex Braces();

    // ## Words ## {#id}
    [GeneratedRegex(@"[ \t]+#+[ \t]*$")]
    private static partial Regex ClosingSigns();

    [GeneratedRegex(@"(?:^|\s)#(?<id>[^\s#}]+)")]
    private static partial Regex Id();

    [GeneratedRegex(@"(?:^|\n)\((?<id>[^()\n]+)\)=[ \t]*\n\s*\z")]
    private static partial Regex Target();
}
