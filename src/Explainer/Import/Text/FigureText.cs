using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Model;

namespace Explainer.Import.Text;

/// <summary>
/// Pictures and tables with their captions, and the ids by which they have a number here too. Pandoc prints the words of a picture that
/// stands alone below it, unless what it shows is said apart: they are its caption.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="masked">Its text, whose code is hidden.</param>
internal sealed partial class FigureText(PageContext page, MaskedText masked)
{
    public void Convert()
    {
        masked.Apply(t => Picture().Replace(t, m => OfPicture(m, t)));
        if (page.IsPandoc)
        {
            masked.Apply(t => TableCaptions.BelowTables(t));
            masked.Apply(t => Caption().Replace(t, m => $": {m.Groups["words"].Value}{IdOf(FigureKind.Table, m.Groups["in"].Value)}"));
        }
    }

    /// <summary>The id of a figure or table in braces, which is remembered; empty where its label is none of its kind.</summary>
    /// <param name="page">The page it stands on.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="label">What its program calls it.</param>
    public static string IdOf(PageContext page, FigureKind kind, string? label)
    {
        if (label is null || HeadingText.SafeId(Prefix().Replace(label.Trim(), "")) is not { } name)
        {
            return "";
        }

        var id = FigureIds.As(kind, "tbl:" + name);
        page.Map.Figures.Remember(page.Source, label.Trim(), id);
        return $"{{#{id}}}";
    }

    private string IdOf(FigureKind kind, string attributes) =>
        Id().Match(attributes) is { Success: true } id && FigureIds.KindOf(id.Groups["id"].Value) == kind ? " " + masked.Hide(IdOf(page, kind, id.Groups["id"].Value)) : "";

    // What a picture shows stands behind it. What stood in its brackets is printed below it, and is its caption here.
    private string OfPicture(Match match, string text)
    {
        var (caption, attributes) = (match.Groups["caption"].Value.Trim(), match.Groups["in"].Value);
        var isAlone = page.HasFigureCaptions && IsAlone(text, match.Index, match.Index + match.Length);
        var described = Alternative().Match(attributes);
        if (!described.Success && (!isAlone || caption.Length == 0))
        {
            return match.Value;
        }

        var alternative = !described.Success ? HeadingText.Plain(caption)
            : described.Groups["alt"].Value.Replace("\\'", "'", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal);
        var below = Below(isAlone || caption != alternative ? caption : "", match.Groups["title"].Value, isAlone);
        var shown = $"![{HeadingText.Bracketed(alternative)}]({match.Groups["to"].Value.Trim()}{(below.Length == 0 ? "" : $" \"{masked.WithoutQuotes(below)}\"")})";
        return isAlone && below.Length > 0 && page.IsPandoc ? shown + IdOf(FigureKind.Figure, attributes).TrimStart() : shown;
    }

    // Words that appear when a mouse rests on a picture stand in brackets behind its caption.
    private static string Below(string caption, string title, bool isAlone) =>
        title.Length == 0 || title == caption ? caption : caption.Length > 0 && isAlone ? $"{caption} ({title})" : title;

    // In a paragraph of its own, which a passage may begin and end.
    private static bool IsAlone(string text, int start, int end) => Before().IsMatch(text[Math.Max(0, start - 200)..start]) && After().IsMatch(text[end..Math.Min(text.Length, end + 200)]);

    // Quarto and The Carpentries write what a picture shows in braces behind it.
    [GeneratedRegex(@"!\[(?<caption>(?:[^\[\]\n]|\n(?![ \t]*\n)|\[(?:[^\[\]\n]|\n(?![ \t]*\n))*\]){0,2000})\]\((?<to><[^<>\n]{0,2000}>|[^()\s""']{1,2000})(?:[ \t]+(?:""(?<title>[^""\n]*)""|'(?<title>[^'\n]*)'))?[ \t]*\)(?:\{(?<in>(?:[^{}\n""']|""(?:\\.|[^""\\\n])*""|'(?:\\.|[^'\\\n])*'){0,1000})\})?")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\b(?:fig-)?alt=(?<mark>[""'])(?<alt>(?:\\.|(?!\k<mark>)[^\n\\]){0,2000})\k<mark>")]
    private static partial Regex Alternative();

    [GeneratedRegex(@"(?:\A|\n[ \t>]*\n|\n[ \t>]*:::[^\n]*\n)[ \t>]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)?\z")]
    private static partial Regex Before();

    [GeneratedRegex(@"\A[ \t]*(?:\n[ \t>]*(?:\n|\z|:::)|\z)")]
    private static partial Regex After();

    [GeneratedRegex(@"(?m)(?<=^[ \t>]*):[ \t]+(?<words>\S[^\n]*?)[ \t]*\{(?<in>[^{}\n]*)\}[ \t]*$")]
    private static partial Regex Caption();

    [GeneratedRegex(@"(?:^|\s)#(?<id>[^\s}]+)")]
    private static partial Regex Id();

    [GeneratedRegex(@"^(?:fig|tbl|tab|figure|table)[-:_](?=.)")]
    private static partial Regex Prefix();
}

/// <summary>The caption of a table stands below it here. Pandoc reads it above, too, and with the word <c>Table:</c>.</summary>
internal static partial class TableCaptions
{
    public static string BelowTables(string text)
    {
        if (!Named().IsMatch(text))
        {
            return text;
        }

        var blocks = Gap().Split(Named().Replace(text, "$1: ")).ToList();
        for (var i = 0; i + 2 < blocks.Count; i += 2)
        {
            // Every second one is what stands between two blocks.
            if (IsCaption(blocks[i]) && IsTable(blocks[i + 2]) && (i == 0 || !IsTable(blocks[i - 2])))
            {
                (blocks[i], blocks[i + 2]) = (blocks[i + 2], blocks[i]);
                i += 2;
            }
        }

        return string.Concat(blocks);
    }

    /// <summary>Whether lines are a table of pipes.</summary>
    public static bool IsTable(string block) => block.Split('\n', 3) is [_, var second, ..] && IsDelimiter(second);

    /// <summary>Whether a line parts the head of such a table from its rows.</summary>
    public static bool IsDelimiter(string line) => Delimiters().IsMatch(line);

    private static bool IsCaption(string block) => block.TrimStart().StartsWith(": ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=\A|\n[ \t]*\n)([ ]{0,3})(?:[Tt]able:|:)[ \t]+(?=\S)")]
    private static partial Regex Named();

    [GeneratedRegex(@"(\n[ \t]*\n\s*)")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^[ \t]*(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")]
    private static partial Regex Delimiters();
}
