using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>What stands between the brackets of a wiki's link: <c>Page#Heading|words</c>.</summary>
/// <param name="Name">The page or file; empty for the page itself.</param>
/// <param name="Heading">The heading; empty for none, and for a block.</param>
/// <param name="Label">The words that are written; empty for none, and where they are the size of a picture.</param>
/// <param name="IsEmbed">Whether it is shown in its place.</param>
internal sealed partial record WikiText(string Name, string Heading, string Label, bool IsEmbed)
{
    /// <summary>The id of a block; empty for none.</summary>
    public string Block { get; init; } = "";

    /// <summary>The words to print.</summary>
    public string Words => (Label.Length > 0 ? Label
        : Heading.Length == 0 || IsEmbed ? Path.GetFileName(Name)
        : Name.Length == 0 ? Heading : $"{Path.GetFileName(Name)}, {Heading}").Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    public static WikiText Parse(string to, string label, bool isEmbed)
    {
        var parts = to.Trim().TrimEnd('\\').Split('#');
        // A picture may have words and a size: ![[map.png|The map|200x100]].
        label = isEmbed ? Size().Replace(label, "") : label;
        var isSize = label.Length > 0 && label.All(c => char.IsAsciiDigit(c) || c is 'x' or ' ');
        return new WikiText(parts[0].Trim(), parts.Length == 1 || parts[^1].StartsWith('^') ? "" : parts[^1].Trim(), isSize ? "" : label.Trim(), isEmbed) { Block = parts.Length > 1 && parts[^1].StartsWith('^') ? parts[^1].Trim() : "" };
    }

    /// <summary>A text with the words alone of the links in it.</summary>
    public static string Plain(string text) => Link().Replace(text, m => Parse(m.Groups["to"].Value, m.Groups["label"].Value, isEmbed: false).Words);

    [GeneratedRegex(@"\|[ ]*[0-9]{1,5}(?:x[0-9]{1,5})?[ ]*$")]
    private static partial Regex Size();

    [GeneratedRegex(@"!?\[\[(?<to>[^\[\]\n|]{1,300})(?:\|(?<label>[^\[\]\n]{0,300}))?\]\]")]
    private static partial Regex Link();
}
