using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Import.Text;

/// <summary>
/// A text whose code and comments are replaced by a sign and a number, so that what is looked for in prose is not found in them. Where
/// code stands is said by the syntax tree.
/// </summary>
internal sealed partial class MaskedText
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    /// <summary>Where a new line or paragraph begins in a text that has to stay on one line, as a row of a table has.</summary>
    public const char LineBreak = '\uE002';

    private readonly List<string> masked = [];
    private readonly Dictionary<int, HiddenComment> comments = [];
    private readonly HashSet<int> nested = [];

    private MaskedText(string text) => Text = text;

    /// <summary>The text with its signs.</summary>
    public string Text { get; private set; }

    public static MaskedText Create(string text, MarkdownSyntax syntax)
    {
        var result = new MaskedText(SignEntity().Replace(text.Replace(Open, ' ').Replace(Close, ' ').Replace(LineBreak, ' '), ""));
        var code = syntax.Parse(result.Text).Descendants().Where(o => o is CodeBlock or CodeInline).Select(o => o.Span)
            .Where(s => s is { IsEmpty: false } && s.End < result.Text.Length).OrderBy(s => s.Start).ThenByDescending(s => s.End);
        var prose = new StringBuilder();
        var at = 0;
        foreach (var span in code.Where(s => s.Start >= at))
        {
            prose.Append(result.Text, at, span.Start - at).Append(result.Hide(result.Text[span.Start..(span.End + 1)]));
            at = span.End + 1;
        }

        result.Text = prose.Append(result.Text, at, result.Text.Length - at).ToString();
        result.Apply(result.WithoutComments);
        return result;
    }

    /// <summary>Hides what stands between two signs, and what follows an opening one that nobody closes if that is what it means.</summary>
    /// <param name="opens">Finds where one begins.</param>
    /// <param name="closes">Finds where it ends.</param>
    /// <param name="toTheEnd">Whether one that is never closed goes to the end.</param>
    /// <param name="convert">What stands in its place, by what stands between the signs.</param>
    public void HideBetween(Regex opens, Regex closes, bool toTheEnd, Func<string, string> convert)
    {
        var result = new StringBuilder();
        var at = 0;
        for (var open = opens.Match(Text); open.Success; open = opens.Match(Text, at))
        {
            var start = open.Index + open.Length;
            var close = closes.Match(Text, start);
            if (!close.Success && !toTheEnd)
            {
                break;
            }

            var (inner, end) = close.Success ? (Text[start..close.Index], close.Index + close.Length) : (Text[start..], Text.Length);
            result.Append(Text, at, open.Index - at).Append(convert(inner));
            at = end;
        }

        Text = at == 0 ? Text : result.Append(Text, at, Text.Length - at).ToString();
    }

    // One that begins a line is a block and may have any lines; another one stands where its text does, on one line.
    private string WithoutComments(string text)
    {
        var result = new StringBuilder();
        var at = 0;
        for (var start = text.IndexOf("<!--", StringComparison.Ordinal); start >= 0; start = text.IndexOf("<!--", at, StringComparison.Ordinal))
        {
            // <!--> and <!---> are whole (CommonMark, HTML comment).
            var isEmpty = text.AsSpan(start + 2).StartsWith("-->") || text.AsSpan(start + 2).StartsWith("--->");
            var end = text.IndexOf("-->", isEmpty ? start + 2 : start + 4, StringComparison.Ordinal);
            if (end < 0)
            {
                return result.Append(text[at..].Replace("<!--", "\\<!--", StringComparison.Ordinal)).ToString();
            }

            var comment = text[start..(end + 3)];
            var isBlock = start == 0 || text[start - 1] == '\n';
            result.Append(text, at, start - at).Append(isEmpty ? Hide("") : isBlock || (comment.Length < Mark.Longest && !comment.Contains('\n', StringComparison.Ordinal)) ? Hide(comment) : HideComment(HiddenComment.Parse(Restored(text[(start + 4)..end]))));
            at = end + 3;
        }

        return at == 0 ? text : result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Changes the prose.</summary>
    public void Apply(Func<string, string> change) => Text = change(Text);

    /// <summary>The sign for something that is to be left alone from now on.</summary>
    public string Hide(string text)
    {
        // Only signs of what is hidden already have a meaning, so that nothing stands within itself.
        masked.Add(Sign().Replace(text, m => Find(m) is null ? "" : m.Value));
        return $"{Open}{(masked.Count - 1).ToString(CultureInfo.InvariantCulture)}{Close}";
    }

    /// <summary>The sign for a comment that keeps a part of the text, as it stood: a comment within it would end the one around it.</summary>
    public string HideAsComment(string reason, string original) => HideComment(new HiddenComment(reason, Restored(original)));

    /// <summary>The sign for a remark of the author, which no person needs to look at.</summary>
    public string HideAsRemark(string original) => HideComment(new HiddenComment(null, Restored(original)));

    /// <summary>The sign for lines that are changed apart from those around them.</summary>
    public string HideNested(string lines)
    {
        var sign = Hide(lines);
        nested.Add(masked.Count - 1);
        return sign;
    }

    /// <summary>A part of the text with the lines again that are changed apart.</summary>
    public string WithNested(string text) => nested.Count == 0 ? text : Sign().Replace(text, m => nested.Contains(NumberOf(m)) ? masked[NumberOf(m)] : m.Value);

    /// <summary>A text with what stands in the place of some of its signs.</summary>
    public static string Put(string text, IReadOnlyDictionary<string, string> written) => written.Count == 0 ? text : Sign().Replace(text, m => written.GetValueOrDefault(m.Value, m.Value));

    /// <summary>How much is hidden.</summary>
    public int Count => masked.Count;

    /// <summary>Writes signs before the lines of code in a text, all but the first, where it was hidden as a whole after so much was.</summary>
    public void Indent(string text, int since, string signs)
    {
        foreach (var number in Sign().Matches(text).Select(NumberOf).Where(n => n >= since && n < masked.Count && !comments.ContainsKey(n)))
        {
            masked[number] = string.Join('\n', masked[number].Split('\n').Select((l, i) => i == 0 ? l : (signs + l).TrimEnd()));
        }
    }

    /// <summary>A part of the text for a place between quotation marks: it has none, and none within its code.</summary>
    public string WithoutQuotes(string text) => Sign().Replace(text.Replace("\"", "”", StringComparison.Ordinal), m => Find(m) is { } code && code.Contains('"', StringComparison.Ordinal) ? Hide(code.Replace("\"", "”", StringComparison.Ordinal)) : m.Value);

    /// <summary>A part of the text in which each block of code is a span for each of its lines, for a place that has room for one line.</summary>
    public string WithCodeOnOneLine(string text) =>
        Sign().Replace(text, m => !comments.ContainsKey(NumberOf(m)) && Find(m) is { } code && code.Contains('\n', StringComparison.Ordinal) && !code.StartsWith("<!--", StringComparison.Ordinal)
            ? LineBreak + string.Join(LineBreak, CodeText.LinesOf(code).Select(CodeText.Span).Where(s => s.Length > 0).Select(Hide)) + LineBreak : m.Value);

    /// <summary>The text with its code and comments again.</summary>
    public string Restore() => Restored(CommentPlaces.Put(Text, comments, Sign())).Replace(LineBreak.ToString(), "<br>", StringComparison.Ordinal);

    private string HideComment(HiddenComment comment)
    {
        var sign = Hide(comment.OnOneLine);
        comments[masked.Count - 1] = comment;
        return sign;
    }

    /// <summary>A part of the text with its code again. A sign that stands for nothing (an entity may have made it) is left out.</summary>
    public string Restored(string text)
    {
        while (Sign().IsMatch(text))
        {
            text = Sign().Replace(text, m => Find(m) ?? "");
        }

        return text;
    }

    private string? Find(Match sign) => NumberOf(sign) is var number && number < masked.Count ? masked[number] : null;

    private static int NumberOf(Match sign) => int.TryParse(sign.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    // U+E000 to U+E002 as entities.
    [GeneratedRegex(@"&#(?:[xX]0*[eE]00[012]|0*5734[456]);?")]
    private static partial Regex SignEntity();

    [GeneratedRegex("\uE000([0-9]+)\uE001")]
    private static partial Regex Sign();
}
