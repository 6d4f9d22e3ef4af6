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

    private readonly List<string> masked = [];

    private MaskedText(string text) => Text = text;

    /// <summary>The text with its signs.</summary>
    public string Text { get; private set; }

    public static MaskedText Create(string text, MarkdownSyntax syntax)
    {
        var result = new MaskedText(text.Replace(Open, ' ').Replace(Close, ' '));
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
        result.Apply(text => Comment().Replace(text, m => result.Hide(m.Value)));
        return result;
    }

    /// <summary>Changes the prose.</summary>
    public void Apply(Func<string, string> change) => Text = change(Text);

    /// <summary>The sign for something that is to be left alone from now on.</summary>
    public string Hide(string text)
    {
        masked.Add(text);
        return $"{Open}{(masked.Count - 1).ToString(CultureInfo.InvariantCulture)}{Close}";
    }

    /// <summary>The sign for a comment that keeps a part of the text, as it stood: a comment within it would end the one around it.</summary>
    public string HideAsComment(string reason, string original) => Hide(Mark.InlineComment(reason, Restored(original)));

    /// <summary>The text with its code again.</summary>
    public string Restore() => Restored(Text);

    /// <summary>A part of the text with its code again. A sign that stands for nothing (an entity may have made it) is left out.</summary>
    public string Restored(string text)
    {
        while (Sign().IsMatch(text))
        {
            text = Sign().Replace(text, m => int.TryParse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number) && number < masked.Count ? masked[number] : "");
        }

        return text;
    }

    [GeneratedRegex(@"<!--[\s\S]*?-->")]
    private static partial Regex Comment();

    [GeneratedRegex("\uE000([0-9]+)\uE001")]
    private static partial Regex Sign();
}
