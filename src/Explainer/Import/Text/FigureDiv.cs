using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Model;

namespace Explainer.Import.Text;

/// <summary>A figure or a table of Quarto that is a div with an id: its last paragraph is the caption, unless an attribute says it.</summary>
internal static partial class FigureDiv
{
    /// <summary>Its lines; null where it is none of these.</summary>
    /// <param name="page">The page.</param>
    /// <param name="div">How it begins.</param>
    /// <param name="cursor">Where its lines are taken.</param>
    /// <param name="convert">Converts them.</param>
    public static IEnumerable<string>? Take(PageContext page, DivOpening div, LineCursor cursor, Func<IReadOnlyList<string>, List<string>> convert)
    {
        if (!page.IsPandoc || div.IsHidden || div.Id is not { } label || FigureIds.KindOf(label) is not { } kind)
        {
            return null;
        }

        var lines = convert(cursor.TakeDiv());
        return Captioned(page, kind, label, div.Title, lines) ?? [.. div.Title is { } words ? ["", $"**{words}**"] : Array.Empty<string>(), "", .. lines, ""];
    }

    // Null where it holds several pictures or tables, or what is neither.
    private static List<string>? Captioned(PageContext page, FigureKind kind, string label, string? title, List<string> lines)
    {
        var blocks = Gap().Split(string.Join('\n', lines).Trim('\n', ' ')).ToList();
        var shown = blocks.Where(b => kind == FigureKind.Figure ? Picture().IsMatch(b) : TableCaptions.IsTable(b)).ToList();
        var caption = title ?? (blocks.Count > 1 && IsParagraph(blocks[^1]) ? blocks[^1] : null);
        if (shown is not [var only] || caption is null || lines.Exists(l => l.Contains("```", StringComparison.Ordinal)))
        {
            return null;
        }

        var rest = title is null ? blocks[..^1] : blocks;
        var line = string.Join(' ', caption.Split('\n').Select(l => l.Trim()));
        var id = FigureText.IdOf(page, kind, label);
        var made = kind == FigureKind.Table ? $"{only}\n\n: {line} {id}" : Captioned(Picture().Match(only), line, id);
        return ["", .. rest.SelectMany(b => new[] { b == only ? made : b, "" })];
    }

    private static string Captioned(Match picture, string caption, string id)
    {
        var alternative = picture.Groups["words"].Value is { Length: > 0 } words ? words : HeadingText.Plain(caption);
        var braces = picture.Groups["in"].Value;
        return $"![{HeadingText.Bracketed(alternative)}]({picture.Groups["to"].Value} \"{caption.Replace("\"", "”", StringComparison.Ordinal)}\"){(braces.Contains("alt=", StringComparison.Ordinal) ? $"{{{id.Trim('{', '}')} {braces}}}" : id)}";
    }

    private static bool IsParagraph(string block) => char.IsLetterOrDigit(block[0]) || block[0] is '*' or '_' or '(' or '"' or '“';

    [GeneratedRegex(@"\n[ \t]*\n\s*")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^!\[(?<words>[^\[\]\n]*)\]\((?<to><[^<>\n]*>|[^()\s]+)\)(?:\{(?<in>[^{}\n]*)\})?$")]
    private static partial Regex Picture();
}
