using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Signs that themes and plugins of MkDocs add: icons, and references to what code says of itself.</summary>
internal static partial class MaterialText
{
    /// <param name="page">The page.</param>
    /// <param name="masked">Its text, whose code is hidden.</param>
    public static void Convert(PageContext page, MaskedText masked)
    {
        masked.Apply(t => Icon().Replace(t, ""));
        masked.Apply(t => Reference().Replace(t, m => t.Contains($"[{(m.Groups["id"].Length > 0 ? m.Groups["id"] : m.Groups["words"]).Value}]:", StringComparison.OrdinalIgnoreCase) ? m.Value
            : page.Map.FindDescribed(m.Groups["id"].Length > 0 ? m.Groups["id"].Value : masked.Restored(m.Groups["words"].Value).Trim('`')) is { } place ? place.Target == page.Source ? m.Groups["words"].Value : $"[{m.Groups["words"].Value}](</{place.Target}>)"
            : m.Groups["words"].Value + masked.HideAsComment(ImportMarks.LinkToNothing, m.Value)));
    }

    // :material-school:{ .lg } of Material for MkDocs, which is a small drawing.
    [GeneratedRegex(@":(?:material|octicons|fontawesome|simple|custom)-[a-z0-9-]+:(?:\{[^{}\n]*\})?[ \t]?")]
    private static partial Regex Icon();

    // [the file][files.File] and [`File`][] of mkdocstrings, which finds what the code says of it. Without a dotted name, and without words that are code, the brackets are text.
    [GeneratedRegex(@"(?<![!\]\\\w])\[(?:(?<words>[^\[\]\n]{1,200})\]\[(?<id>[A-Za-z_]\w{0,100}(?:\.\w{1,100}){1,20})|(?<words>\uE000[0-9]+\uE001)\]\[(?<id>\w{0,200}))\]")]
    private static partial Regex Reference();
}
