using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>A line that asks for the text of another file, of whatever program.</summary>
/// <param name="Path">The file, as it is written.</param>
/// <param name="First">The first line that is wanted, from 1; null for the beginning.</param>
/// <param name="Last">The last line that is wanted; null for the end.</param>
/// <param name="Part">The name of the part that is wanted; null for all.</param>
internal sealed partial record IncludeText(string Path, int? First, int? Last, string? Part)
{
    private static readonly string[] Signs = ["include", "Include", "readfile", "8<", "playground", "{*", "{!", "^\"", "^'"];

    /// <summary>Whether it is shown as code.</summary>
    public bool IsCode { get; init; }

    /// <summary>The words behind which what is wanted begins; null for the beginning.</summary>
    public string? After { get; init; }

    /// <summary>The words before which it ends; null for the end.</summary>
    public string? Before { get; init; }

    /// <summary>What it gives the file, which may print it: <c>include.text</c>.</summary>
    public Attributes Given { get; init; } = Attributes.Parse("");

    /// <summary>Whether front matter is a part of what is wanted.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The language of the code, by the name of its file.</summary>
    public string Language => System.IO.Path.GetExtension(Path).TrimStart('.') switch { "py" => "python", "rs" => "rust", "js" => "javascript", "sh" => "bash", "yml" => "yaml", var end => end };

    /// <summary>What a line asks for; null where it asks for nothing.</summary>
    public static IncludeText? Find(string line)
    {
        if (!Array.Exists(Signs, s => line.Contains(s, StringComparison.Ordinal)))
        {
            return null;
        }

        if (Starred().Match(line) is { Success: true } starred)
        {
            return new IncludeText(starred.Groups["path"].Value, Number(starred.Groups["first"].Value), Number(starred.Groups["last"].Value), null) { IsCode = true };
        }

        var match = new[] { MdBook(), Snippet(), Quarto(), Jekyll(), Quoted(), Statiq() }.Select(r => r.Match(line)).FirstOrDefault(m => m.Success);
        if (match is null)
        {
            return null;
        }

        var parts = match.Groups["more"].Value.TrimStart(':').Split(':');
        var (first, last) = (Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : null);
        var isName = parts[0].Length > 0 && !parts[0].All(char.IsAsciiDigit);
        var attributes = Attributes.Parse(match.Groups["attributes"].Value);
        return new IncludeText(match.Groups["path"].Value.Trim(), first, parts.Length > 1 ? last : first, isName ? parts[0] : null) { After = attributes["start"], Before = attributes["end"], Given = attributes, IsCode = ShownAsCode().IsMatch(match.Groups["attributes"].Value) };
    }

    /// <summary>The lines of a file that are wanted.</summary>
    public List<string> Cut(string text)
    {
        var lines = Between(text).TrimEnd('\n').Split('\n').ToList();
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
        return Given.Named.Count == 0 ? lines : lines.ConvertAll(l => GivenValue().Replace(l, m => Given[m.Groups["name"].Value] ?? m.Value));
    }

    private string Between(string text)
    {
        var rest = After is not null && text.IndexOf(After, StringComparison.Ordinal) is >= 0 and var begin ? text[(begin + After.Length)..].TrimStart('\n') : text;
        return Before is not null && rest.IndexOf(Before, StringComparison.Ordinal) is >= 0 and var stop ? rest[..stop] : rest;
    }

    /// <summary>A line of code without the sign that kept its shortcode from being filled in.</summary>
    public static string Unescape(string line) => line.Contains("/*", StringComparison.Ordinal) ? Escaped().Replace(line, "{{$1$2$3}}")
        : line.StartsWith(@"\{{#", StringComparison.Ordinal) ? line[1..] : line;

    private static bool IsAnchor(string line, string part, bool isEnd) =>
        Anchor().Match(line) is { Success: true } anchor && anchor.Groups["end"].Length > 0 == isEnd && anchor.Groups["name"].Value == part;

    private static int? Number(string text) => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^[ \t]*(?<!\\)\{\{[ \t]*#(?:include|rustdoc_include|playground|playpen)[ \t]+(?<path>[^:{}\s]+)(?<more>:[^{}\s]*)?[^{}\n]*\}\}[ \t]*$")]
    private static partial Regex MdBook();

    [GeneratedRegex(@"^[ \t]*-{1,5}8<-{1,5}[ \t]+[""'](?<path>[^""':\n]+)(?<more>:[^""'\n]*)?[""'][ \t]*$")]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^[ \t]*\{\{[<%][ \t]*(?:include|readfile)[ \t]+(?:file=)?[""']?(?<path>[^\s""'<>{}:]+)(?<more>)[""']?(?<attributes>(?:[ \t]+[\w-]+=(?:""[^""\n]*""|[\w.-]+))*)[ \t]*/?[%>]\}\}[ \t]*$")]
    private static partial Regex Quarto();

    [GeneratedRegex(@"^[ \t]*(?:\{%-?[ \t]*include(?:_relative|-markdown)?[ \t]+|\{!)[ \t]*[""']?(?<path>[^\s""'%{}!:]+\.md)(?<more>)[""']?[ \t]*(?:(?<attributes>[^%{}\n]*?)-?%\}|!\})[ \t]*$")]
    private static partial Regex Jekyll();

    // ^"file.md" of Statiq, @@include("file.md") of gulp and others.
    [GeneratedRegex(@"^(?:\^[""'](?<path>[^""'\n]+)[""']|[ \t]*@@include\([ \t]*[""'](?<path>[^""'\n]+)[""'][^()\n]*\);?)(?<more>)[ \t]*$")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^[ \t]*<\?[#!][ \t]*Include[ \t]+[""']?(?<path>[^\s""'?:]+)(?<more>)[""']?[ \t]*/?\?>[ \t]*$")]
    private static partial Regex Statiq();

    // {* file.py ln[1:9] hl[8] *} of mdx-include, as FastAPI and its kin write it.
    [GeneratedRegex(@"^[ \t]*\{\*[ \t]*(?<path>[^\s*{}]+)(?:[ \t]+ln\[(?<first>[0-9]+)?:?(?<last>[0-9]+)?[^\]]*\])?[^{}\n]*\*\}[ \t]*$")]
    private static partial Regex Starred();

    [GeneratedRegex(@"(?:ANCHOR(?<end>_END)?:[ \t]*(?<name>[\w-]+)|--8<--[ \t]*\[(?:start|(?<end>end)):(?<name>[\w-]+)\])")]
    private static partial Regex Anchor();

    // code="true" of Docsy.
    [GeneratedRegex(@"(?<![\w-])code=""?true\b")]
    private static partial Regex ShownAsCode();

    [GeneratedRegex(@"\{\{[ \t]*include\.(?<name>[\w-]+)[ \t]*\}\}")]
    private static partial Regex GivenValue();

    [GeneratedRegex(@"\{\{([<%])/\*(.*?)\*/([%>])\}\}")]
    private static partial Regex Escaped();
}
