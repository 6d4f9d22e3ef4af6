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
            .Where(s => s is { IsEmpty: false } && s.End < result.Text.Length).OrderBy(s => s.Start).ToList();
        var at = result.Text.Length;
        foreach (var span in Enumerable.Reverse(code))
        {
            if (span.End < at)
            {
                result.Text = result.Text[..span.Start] + result.Hide(result.Text[span.Start..(span.End + 1)]) + result.Text[(span.End + 1)..];
                at = span.Start;
            }
        }

        result.Apply(text => Comment().Replace(text, m => result.Hide(m.Value)));
        return result;
    }

    /// <summary>Changes the prose.</summary>
    public void Apply(Func<string, string> change) => Text = change(Text);

    /// <summary>The sign for something that is to be left alone from now on.</summary>
    public string Hide(string text)
    {
        masked.Add(text);
        return $"{Open}{(masked.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}{Close}";
    }

    /// <summary>The text with its code again.</summary>
    public string Restore()
    {
        var text = Text;
        while (text.Contains(Open, StringComparison.Ordinal))
        {
            text = Sign().Replace(text, m => masked[int.Parse(m.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)]);
        }

        return text;
    }

    [GeneratedRegex(@"<!--[\s\S]*?-->")]
    private static partial Regex Comment();

    [GeneratedRegex("\uE000([0-9]+)\uE001")]
    private static partial Regex Sign();
}
