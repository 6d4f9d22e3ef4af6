using System.Text.RegularExpressions;

namespace Explainer.Import.Outlines;

/// <summary>Names of files and folders as people read them.</summary>
internal static class ReadableName
{
    /// <summary>A name as words: <c>Getting started</c> for <c>10_getting-started</c>.</summary>
    public static string Words(string name)
    {
        var words = string.Join(' ', WithoutNumber(name).Split('-', '_', ' ').Where(w => w.Length > 0));
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A name without the number that orders it.</summary>
    public static string WithoutNumber(string name) => LeadingNumber.Replace(WithoutId(name), "") is { Length: > 0 } rest ? rest : name;

    /// <summary>A name without what Notion writes behind it, which no reader knows.</summary>
    public static string WithoutId(string name) => TrailingId.Replace(name, "");

    private static readonly Regex TrailingId = new(@"(?<=\S)[ _-][0-9a-f]{32}$");

    private static readonly Regex LeadingNumber = new(@"^(?:ch(?:apter)?)?\d{1,3}(?:[-_.]\d{1,3})?[-_. ]+(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
