using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Kinds;

/// <summary>
/// A first-level heading at the beginning of a body, as other programs write the title of a page. It is the title where front
/// matter has none; where it only repeats the title, it is left out of the body.
/// </summary>
/// <param name="Text">Its text without markup.</param>
/// <param name="Span">Its place.</param>
/// <param name="End">The offset behind its line.</param>
internal sealed record TitleHeading(string Text, SourceSpan Span, int End)
{
    private const string Title = "title";

    /// <summary>The keys of a page with its title, where it has one, and where its body begins.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="front">Its front matter.</param>
    public static (YamlMap Map, int BodyStart) Apply(SourceText source, FrontMatter front)
    {
        var map = front.Map;
        var heading = Find(source, front.End);
        var written = map.Find(Title);
        if (written is null && heading is not null)
        {
            var scalar = new YamlScalar(heading.Text, IsPlain: false, heading.Span);
            return (map with { Pairs = map.Pairs.Add(new YamlPair(scalar with { Text = Title }, scalar)) }, heading.End);
        }

        return (map, heading is not null && written is YamlScalar title && IsSame(title.Text, heading.Text) ? heading.End : front.End);
    }

    /// <summary>The heading with which a body begins; null when it begins with anything else.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="start">Where the body begins.</param>
    public static TitleHeading? Find(SourceText source, int start)
    {
        var text = source.Text;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var first = LineEnd(text, start);
        var line = text.AsSpan(start, first - start);
        if (line.StartsWith("# ") || line.StartsWith("#\t"))
        {
            return Create(source, start, first, first);
        }

        // Setext: the words, and a line of = below them.
        var next = Math.Min(first + 1, text.Length);
        var below = LineEnd(text, next);
        var rule = text.AsSpan(next, below - next).Trim(' ');
        return !line.IsEmpty && !rule.IsEmpty && rule.Trim('=').IsEmpty ? Create(source, start, first, below) : null;
    }

    private static TitleHeading? Create(SourceText source, int start, int lineEnd, int end)
    {
        var text = PlainText.OfHeading(source.Text[start..end]);
        return text.Length == 0 ? null
            : new TitleHeading(text, source.Span(start, lineEnd - start), Math.Min(end + 1, source.Text.Length));
    }

    // However the two are written: case, accents and spaces do not count.
    private static bool IsSame(string title, string heading) =>
        FoldedOrder.Fold(FieldTypes.WordsOf(title)) == FoldedOrder.Fold(FieldTypes.WordsOf(heading));

    private static int LineEnd(string text, int start) => text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;
}
