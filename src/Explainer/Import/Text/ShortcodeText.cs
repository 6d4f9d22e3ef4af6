using Explainer.Model.Texts;
using static Explainer.Import.Text.BlockSyntax;

namespace Explainer.Import.Text;

/// <summary><c>{{&lt; note title="…" >}} … {{&lt; /note >}}</c> of Hugo, alone on their lines. All within a "comment" is hidden by InlineText.</summary>
internal sealed class ShortcodeText(PageContext page)
{
    private readonly CodeText code = new(page);

    // Names of shortcodes that are closed nowhere below.
    private readonly HashSet<string> unclosed = new(StringComparer.Ordinal);

    /// <summary>Takes lines that are one; false where the next line begins none.</summary>
    /// <param name="cursor">The lines.</param>
    /// <param name="output">What stands in their place.</param>
    /// <param name="open">What closes the passages that are open.</param>
    public bool TryConvert(LineCursor cursor, List<string> output, Stack<string> open)
    {
        if (Shortcode().Match(cursor.Current) is not { Success: true } tag)
        {
            return false;
        }

        var (name, indent) = (tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["indent"].Value);
        var attributes = Attributes.Parse(tag.Groups["more"].Value);
        if (tag.Groups["close"].Success)
        {
            cursor.Take();
            output.AddRange(open.TryPop(out var close) && close.Length > 0 ? [close] : []);
        }
        else if (name is "highlight" or "code" or "code-toggle")
        {
            output.AddRange(AdmonitionText.Indented(Highlighted(cursor, name, attributes), indent));
        }
        else if (Passage.FromShortcode(name, attributes) is { } passage)
        {
            cursor.Take();
            passage.Begin(page, output, open, indent);
        }
        else if (name is "tabs" or "tab" or "tabpane" or "steps" or "cards" or "columns" or "row" or "col")
        {
            cursor.Take();
            output.AddRange(name == "tab" && (attributes["title"] ?? attributes["name"] ?? attributes.First) is { } words ? [$"{indent}**{words}**", ""] : []);
            open.Push("");
        }
        else
        {
            return false;
        }

        return true;
    }

    private IEnumerable<string> Highlighted(LineCursor cursor, string name, Attributes attributes)
    {
        var opening = cursor.Take();
        var columns = LineCursor.IndentOf(opening);
        var lines = unclosed.Contains(name) ? null : cursor.TakeUntil(l => Shortcode().Match(l) is { Success: true } end && end.Groups["close"].Success && end.Groups["name"].Value == name);
        _ = lines is not null || unclosed.Add(name);
        return lines is null ? [Mark.Comment(ImportMarks.Shortcode, opening.Trim())] : code.Convert(attributes.First ?? attributes["lang"] ?? "", lines.ConvertAll(l => LineCursor.Dedent(l, columns)));
    }
}
