using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Read.Fields;

namespace Explainer.Import.Text;

/// <summary>A block of code of another program: its language alone stays of what is said about it, and what it includes stands in it.</summary>
internal sealed partial class CodeText(PageContext page)
{
    /// <summary>The block as lines, with its fences.</summary>
    /// <param name="info">What stands behind the opening fence.</param>
    /// <param name="body">Its lines.</param>
    public IEnumerable<string> Convert(string info, IReadOnlyList<string> body)
    {
        var language = Language().Match(info).Groups["language"].Value.ToLowerInvariant();
        var lines = body.SelectMany(Included).ToList();
        if (IsCell(info))
        {
            if (HiddenInInfo().IsMatch(info) || lines.TakeWhile(l => Option().IsMatch(l)).Any(l => HiddenOption().IsMatch(l)))
            {
                return [Mark.Comment("code that readers did not see", string.Join('\n', lines))];
            }

            lines.RemoveAll(l => l.StartsWith("#|", StringComparison.Ordinal) || l.StartsWith("//|", StringComparison.Ordinal) || l.StartsWith("%%|", StringComparison.Ordinal));
        }

        if (page.Dialect == Dialect.MdBook && language is "rust")
        {
            // rustdoc hides lines that begin with # and a space.
            lines.RemoveAll(l => l.TrimStart() is "#" || l.TrimStart().StartsWith("# ", StringComparison.Ordinal));
        }

        return Fence(language, lines);
    }

    /// <summary>A block of code between fences that no line of it closes.</summary>
    public static IEnumerable<string> Fence(string language, IReadOnlyList<string> lines)
    {
        var longest = lines.Select(l => Marks().Match(l).Length).DefaultIfEmpty(0).Max();
        var fence = new string('`', Math.Max(3, longest + 1));
        return [fence + language, .. lines, fence];
    }

    /// <summary>Code within a line (CommonMark, code spans): between more backticks than it has in a row; empty for no code.</summary>
    public static string Span(string code)
    {
        var line = FieldTypes.WordsOf(code);
        var marks = new string('`', Backticks().Matches(line).Select(m => m.Length).DefaultIfEmpty(0).Max() + 1);
        var pad = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return line.Length == 0 ? "" : marks + pad + line + pad + marks;
    }

    /// <summary>The lines of a block of code without its fences, and without what its last fence has before it.</summary>
    public static IEnumerable<string> LinesOf(string block)
    {
        var lines = block.Split('\n');
        var prefix = lines.Length > 1 && FenceLine().Match(lines[^1]) is { Success: true } end ? end.Groups["before"].Value : null;
        return prefix is null ? lines.Skip(FenceLine().IsMatch(lines[0]) ? 1 : 0)
            : lines[1..^1].Select(l => l.StartsWith(prefix, StringComparison.Ordinal) ? l[prefix.Length..] : l);
    }

    // Code that Quarto and Jupyter run: here it is shown.
    private bool IsCell(string info) => info.StartsWith('{') && page.Dialect is Dialect.Quarto or Dialect.Myst;

    private IEnumerable<string> Included(string line) =>
        IncludeText.Find(line) is not { } include ? [IncludeText.Unescape(line)] : page.Include(include) ?? [line];

    [GeneratedRegex(@"^[ \t]*(?:\{[ \t]*\.?=?)?(?<language>[A-Za-z][\w+#-]*)?")]
    private static partial Regex Language();

    // Chunk options of R Markdown, and those of Quarto in the code.
    [GeneratedRegex(@"[,\s](?:echo|include)[ \t]*=[ \t]*(?:F|FALSE|false)\b")]
    private static partial Regex HiddenInInfo();

    [GeneratedRegex(@"^(?:#|//|%%)\|")]
    private static partial Regex Option();

    [GeneratedRegex(@"^\S+[ \t]*(?:echo|include)[ \t]*:[ \t]*(?:false|no|FALSE)[ \t]*$")]
    private static partial Regex HiddenOption();

    [GeneratedRegex(@"^(?<before>[ \t>]*)(?:`{3,}|~{3,})")]
    private static partial Regex FenceLine();

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();

    [GeneratedRegex(@"^[ \t]*`{3,}")]
    private static partial Regex Marks();
}

/// <summary>A line that asks for the text of another file, of whatever program.</summary>
/// <param name="Path">The file, as it is written.</param>
/// <param name="First">The first line that is wanted, from 1; null for the beginning.</param>
/// <param name="Last">The last line that is wanted; null for the end.</param>
/// <param name="Part">The name of the part that is wanted; null for all.</param>
internal sealed partial record IncludeText(string Path, int? First, int? Last, string? Part)
{
    /// <summary>What a line asks for; null where it asks for nothing.</summary>
    public static IncludeText? Find(string line)
    {
        if (!line.Contains("include", StringComparison.Ordinal) && !line.Contains("8<", StringComparison.Ordinal) && !line.Contains("playground", StringComparison.Ordinal))
        {
            return null;
        }

        var match = new[] { MdBook(), Snippet(), Quarto(), Jekyll() }.Select(r => r.Match(line)).FirstOrDefault(m => m.Success);
        if (match is null)
        {
            return null;
        }

        var parts = match.Groups["more"].Value.TrimStart(':').Split(':');
        var (first, last) = (Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : null);
        var isName = parts[0].Length > 0 && !parts[0].All(char.IsAsciiDigit);
        return new IncludeText(match.Groups["path"].Value.Trim(), first, parts.Length > 1 ? last : first, isName ? parts[0] : null);
    }

    /// <summary>The lines of a file that are wanted.</summary>
    public List<string> Cut(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        if (Part is { } part)
        {
            var start = lines.FindIndex(l => IsAnchor(l, part, isEnd: false));
            var end = start < 0 ? -1 : lines.FindIndex(start + 1, l => IsAnchor(l, part, isEnd: true));
            lines = start < 0 ? lines : lines[(start + 1)..(end < 0 ? lines.Count : end)];
        }
        else if (First is not null || Last is not null)
        {
            var from = Math.Clamp((First ?? 1) - 1, 0, lines.Count);
            lines = lines[from..Math.Clamp(Last ?? lines.Count, from, lines.Count)];
        }

        lines.RemoveAll(l => Anchor().IsMatch(l));
        return lines;
    }

    /// <summary>A line of code without the sign that kept its shortcode from being filled in.</summary>
    public static string Unescape(string line) => line.Contains("/*", StringComparison.Ordinal) ? Escaped().Replace(line, "{{$1$2$3}}")
        : line.StartsWith(@"\{{#", StringComparison.Ordinal) ? line[1..] : line;

    private static bool IsAnchor(string line, string part, bool isEnd) =>
        Anchor().Match(line) is { Success: true } anchor && anchor.Groups["end"].Length > 0 == isEnd && anchor.Groups["name"].Value == part;

    private static int? Number(string text) => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^[ \t]*(?<!\\)\{\{[ \t]*#(?:include|rustdoc_include|playground)[ \t]+(?<path>[^:{}\s]+)(?<more>:[^{}\s]*)?[^{}\n]*\}\}[ \t]*$")]
    private static partial Regex MdBook();

    [GeneratedRegex(@"^[ \t]*-{1,5}8<-{1,5}[ \t]+[""'](?<path>[^""':\n]+)(?<more>:[^""'\n]*)?[""'][ \t]*$")]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^[ \t]*\{\{[<%][ \t]*(?:include|readfile)[ \t]+(?:file=)?[""']?(?<path>[^\s""'<>{}:]+)(?<more>)[""']?[ \t]*/?[%>]\}\}[ \t]*$")]
    private static partial Regex Quarto();

    [GeneratedRegex(@"^[ \t]*(?:\{%-?[ \t]*include(?:_relative)?[ \t]+|\{!)[ \t]*[""']?(?<path>[^\s""'%{}!:]+\.md)(?<more>)[""']?[ \t]*(?:[^%{}\n]*%\}|!\})[ \t]*$")]
    private static partial Regex Jekyll();

    [GeneratedRegex(@"(?:ANCHOR(?<end>_END)?:[ \t]*(?<name>[\w-]+)|--8<--[ \t]*\[(?:start|(?<end>end)):(?<name>[\w-]+)\])")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\{\{([<%])/\*(.*?)\*/([%>])\}\}")]
    private static partial Regex Escaped();
}
