using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Works;

/// <summary>
/// Titles with the rich text of CSL, as Zotero writes it: <c>i</c>, <c>b</c>, <c>sub</c>, <c>sup</c>, small capitals, and
/// <c>nocase</c>, which is nothing here because titles keep their capitals. A tag without its other half is text.
/// </summary>
/// <param name="Plain">The title without its tags.</param>
/// <param name="Pieces">The same in pieces; empty where all of it is plain.</param>
internal sealed partial record RichText(string Plain, ImmutableArray<StyledText> Pieces)
{
    /// <summary>The type of a title.</summary>
    public static FieldType<RichText> Type { get; } = new(FieldTypes.Text.Expected, FieldTypes.Text.Schema, (node, context) =>
    {
        if (FieldTypes.ReadText(node, context) is not { } text)
        {
            return null;
        }

        var title = Parse(text);
        // The entities of an export become signs.
        FieldTypes.ReportSigns(context.IsExport ? title.Plain.Replace("&", "", StringComparison.Ordinal) : title.Plain, node, context);
        title = context.IsExport ? title.WithSigns() : title;
        return title.Plain.Length > 0 ? title : new RichText(text, []);
    });

    /// <summary>Reads the tags of a text with one space between its words.</summary>
    public static RichText Parse(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return new RichText(text, []);
        }

        var tags = Pairs(text);
        var (pieces, plain) = (new List<StyledText>(), new StringBuilder());
        var (style, start) = (TextStyle.None, 0);
        foreach (var tag in tags)
        {
            Add(pieces, plain, text[start..tag.Start], style);
            style ^= tag.Style;
            start = tag.End;
        }

        Add(pieces, plain, text[start..], style);
        var title = plain.ToString();
        return pieces.TrueForAll(p => p.Style == TextStyle.None) ? new RichText(title.TrimEnd(), []) : new RichText(title.TrimEnd(), Trimmed(pieces));
    }

    // Programs that take titles from the web keep the entities of its markup.
    private RichText WithSigns() => !Plain.Contains('&', StringComparison.Ordinal) ? this
        : new RichText(WebUtility.HtmlDecode(Plain), [.. Pieces.Select(p => p with { Text = WebUtility.HtmlDecode(p.Text) })]);

    // No space stands at the beginning, at the end or twice where a tag stood between two.
    private static void Add(List<StyledText> pieces, StringBuilder plain, string text, TextStyle style)
    {
        var words = plain.Length == 0 || plain[^1] == ' ' ? text.TrimStart(' ') : text;
        if (words.Length > 0)
        {
            plain.Append(words);
            pieces.Add(new StyledText(words, style));
        }
    }

    private static ImmutableArray<StyledText> Trimmed(List<StyledText> pieces)
    {
        pieces[^1] = pieces[^1] with { Text = pieces[^1].Text.TrimEnd(' ') };
        return [.. pieces.Where(p => p.Text.Length > 0)];
    }

    // The tags that have their other half, in order; those in between that have none are text.
    private static IEnumerable<RichTextTag> Pairs(string text)
    {
        var kept = new List<RichTextTag>();
        var open = new Stack<RichTextTag>();
        foreach (Match match in Tag().Matches(text))
        {
            var tag = RichTextTag.From(match);
            if (!tag.IsEnd)
            {
                open.Push(tag);
            }
            else if (open.Any(t => t.Name == tag.Name))
            {
                while (open.Peek().Name != tag.Name)
                {
                    open.Pop();
                }

                var start = open.Pop();
                kept.Add(start);
                kept.Add(tag with { Style = start.Style });
            }
        }

        return kept.OrderBy(t => t.Start);
    }

    [GeneratedRegex("""<(?<end>/?)(?<name>i|b|sub|sup|sc|span)(?:\s+(?:style\s*=\s*["']\s*(?<caps>font-variant:\s*small-caps);?\s*["']|class\s*=\s*["']\s*(?<nocase>nocase)\s*["']))?\s*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    /// <summary>A tag in a title.</summary>
    private readonly record struct RichTextTag(string Name, bool IsEnd, TextStyle Style, int Start, int End)
    {
        public static RichTextTag From(Match match)
        {
            var name = match.Groups["name"].Value.ToLowerInvariant();
            var style = name switch
            {
                "i" => TextStyle.Italic,
                "b" => TextStyle.Bold,
                "sub" => TextStyle.Subscript,
                "sup" => TextStyle.Superscript,
                "sc" => TextStyle.SmallCaps,
                _ => match.Groups["caps"].Success ? TextStyle.SmallCaps : TextStyle.None,
            };
            return new RichTextTag(name, match.Groups["end"].Length > 0, style, match.Index, match.Index + match.Length);
        }
    }
}
