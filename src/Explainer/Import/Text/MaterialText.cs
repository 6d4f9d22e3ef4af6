using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Signs that themes and plugins of MkDocs add: icons, and references to headings and to what code says of itself.</summary>
internal static partial class MaterialText
{
    /// <param name="page">The page.</param>
    /// <param name="masked">Its text, whose code is hidden.</param>
    public static void Convert(PageContext page, MaskedText masked)
    {
        masked.Apply(t => Icon().Replace(t, ""));
        masked.Apply(t => DarkPicture().Replace(t, m => t.Contains($"#{m.Groups["theme"].Value}-light", StringComparison.Ordinal) ? masked.HideAsComment(ImportMarks.HiddenElement, m.Value) : m.Value));
        masked.Apply(t => Scheme().Replace(t, ""));
        masked.Apply(t => Reference().Replace(t, m => Refer(m, t, page, masked)));
    }

    /// <summary>A line of text without what only says how its code is coloured, and without the sign that keeps a line from asking for a file.</summary>
    public static string OfLine(string line, PageContext page) => page.Dialect != Dialect.MkDocs ? line : EscapedSnippet().Replace(CodeSign().Replace(line, "$1"), "$1");

    private static string Refer(Match reference, string text, PageContext page, MaskedText masked)
    {
        var words = reference.Groups["words"].Value;
        var id = reference.Groups["id"] is { Length: > 0 } written ? written.Value : words;
        var name = masked.Restored(id).Trim('`');
        return text.Contains($"[{id}]:", StringComparison.OrdinalIgnoreCase) ? reference.Value
            : page.Map.FindDescribed(name) is { } place ? place.Target == page.Source ? words : $"[{words}](</{place.Target}>)"
            : name.Any(char.IsLetter) && page.Map.FindHeading(page.Source, name) is { } heading ? $"[{words}](</{heading}>)"
            : CodeName().IsMatch(id) ? words + masked.HideAsComment(ImportMarks.LinkToNothing, reference.Value)
            : reference.Value;
    }

    // :material-school:{ .lg } of Material for MkDocs, which is a small drawing.
    [GeneratedRegex(@":(?:material|octicons|fontawesome|simple|custom)-[a-z0-9-]+:(?:\{[^{}\n]*\})?[ \t]?")]
    private static partial Regex Icon();

    // ![Map](map.png#only-dark), for readers who chose a dark page.
    [GeneratedRegex(@"!\[[^\[\]\n]*\]\([^()\n]*#(?<theme>only|gh)-dark(?:-mode-only)?[^()\n]*\)(?:\{[^{}\n]*\})?")]
    private static partial Regex DarkPicture();

    [GeneratedRegex(@"(?<=!\[[^\[\]\n]*\]\([^()\s]*)#(?:only|gh)-(?:light|dark)(?:-mode-only)?(?=[)\s])")]
    private static partial Regex Scheme();

    // `#!python x = 1` and `:::python x = 1` of PyMdown's InlineHilite.
    [GeneratedRegex(@"(?<!`)(`{1,2})(?:#!|:::)[a-z][\w+#-]*[ ](?=[^`\n]+`)")]
    private static partial Regex CodeSign();

    [GeneratedRegex(@"^([ \t]*);(?=-{1,5}8<-{1,5})")]
    private static partial Regex EscapedSnippet();

    // [the file][files.File] and [`File`][] of mkdocstrings, [Loans][] and [it][loans] of autorefs.
    [GeneratedRegex(@"(?<![!\]\\\w])\[(?<words>[^\[\]\n]{1,200})\]\[(?<id>[^\[\]\n]{0,200})\](?![(\[:])")]
    private static partial Regex Reference();

    // What can be nothing but a reference: a dotted name, or words that are code. Around anything else the brackets may be text.
    [GeneratedRegex(@"\A(?:[A-Za-z_]\w{0,100}(?:\.\w{1,100}){1,20}|\uE000[0-9]+\uE001)\z")]
    private static partial Regex CodeName();
}
