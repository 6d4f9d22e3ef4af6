using System.Text.RegularExpressions;
using Explainer.Import.Sources;

namespace Explainer.Import.Text;

/// <summary>
/// Takes away the indent with which writers show what stands within a component. In MDX no indent makes code of a text, as four spaces
/// do in ours.
/// </summary>
internal sealed partial class ComponentIndent
{
    // Characters and lines. Longer ones are no tags.
    private const int LongestLine = 2_000;
    private const int MostLines = 50;

    private readonly string[] lines;
    private readonly Part[] partOf;
    private readonly List<Part> parts = [new Part("", 0, null)];
    private readonly Stack<Part> open = new();
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);

    private ComponentIndent(string[] lines)
    {
        (this.lines, partOf) = (lines, new Part[lines.Length]);
        open.Push(parts[0]);
    }

    /// <summary>The lines, of which those within a component begin where its tag does.</summary>
    public static string[] Without(string[] lines) => new ComponentIndent(lines).Without();

    private string[] Without()
    {
        var fence = "";
        for (var i = 0; i < lines.Length; i++)
        {
            var marks = FencedCode.MarksOf(lines[i]);
            if (fence.Length > 0)
            {
                partOf[i] = open.Peek();
                fence = marks.StartsWith(fence, StringComparison.Ordinal) && lines[i].AsSpan().Trim().Length == marks.Length ? "" : fence;
                continue;
            }

            fence = marks;
            i = Read(i);
        }

        // What stands around another came before it.
        parts.ForEach(p => p.Shift = (p.Around?.Shift ?? 0) + (p is { IsClosed: true, Least: < int.MaxValue } ? Math.Max(0, p.Least - p.Column) : 0));
        return [.. lines.Select((line, i) => LineCursor.Dedent(line, partOf[i].Shift))];
    }

    // A line with its tags; the last line of a tag that goes on. What begins with the end of a component stands where its beginning does.
    private int Read(int at)
    {
        var line = lines[at].Length > LongestLine ? "" : Code().Replace(lines[at], "");
        var tags = Tag().Matches(line);
        var ends = tags.TakeWhile(t => t.Groups["close"].Success && string.IsNullOrWhiteSpace(line[..t.Index])).Take(1).ToList();
        ends.ForEach(t => Close(t.Groups["name"].Value));
        partOf[at] = open.Peek();
        open.Peek().Count(lines[at]);
        foreach (var tag in tags.Skip(ends.Count).Where(t => !t.Value.EndsWith("/>", StringComparison.Ordinal)))
        {
            if (tag.Groups["close"].Success)
            {
                Close(tag.Groups["name"].Value);
            }
            else
            {
                Open(tag.Groups["name"].Value, lines[at]);
            }
        }

        return Beginning().Match(line) is { Success: true } tagStart ? ReadRest(at, tagStart.Groups["name"].Value) : at;
    }

    // <Card, and its attributes on lines of their own.
    private int ReadRest(int at, string name)
    {
        var end = at + 1;
        while (end < lines.Length && end - at < MostLines && !string.IsNullOrWhiteSpace(lines[end]) && !IsEnd(lines[end]))
        {
            end++;
        }

        if (end >= lines.Length || !IsEnd(lines[end]))
        {
            return at;
        }

        Array.Fill(partOf, open.Peek(), at + 1, end - at);
        if (!lines[end].TrimEnd().EndsWith("/>", StringComparison.Ordinal))
        {
            Open(name, lines[at]);
        }

        return end;
    }

    private static bool IsEnd(string line) => line.TrimEnd() is [.., not '=', '>'] or ">";

    private void Open(string name, string line)
    {
        var part = new Part(name, LineCursor.IndentOf(Signs().Replace(line, m => new string(' ', m.Length))), open.Peek());
        parts.Add(part);
        open.Push(part);
        names[name] = names.GetValueOrDefault(name) + 1;
    }

    // What was not closed within it is no part.
    private void Close(string name)
    {
        if (names.GetValueOrDefault(name) == 0)
        {
            return;
        }

        for (var part = open.Pop(); ; part = open.Pop())
        {
            names[part.Name]--;
            if (part.Name == name)
            {
                part.IsClosed = true;
                return;
            }

            open.Peek().Least = Math.Min(open.Peek().Least, part.Least);
        }
    }

    [GeneratedRegex("`+[^`]*`+")]
    private static partial Regex Code();

    [GeneratedRegex(@"<(?<close>/)?(?<name>[A-Za-z][\w.-]*)(?>(?=[\s/>])(?:[^<>""'{}]+|""[^""]*""|'[^']*'|\{(?>[^{}]+|\{[^{}]*\})*\})*)>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[ \t]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)*<(?<name>[A-Za-z][\w.-]*)(?:[ \t][^<>]*)?$")]
    private static partial Regex Beginning();

    // Of an item, in which a component stands.
    [GeneratedRegex(@"^[ \t]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)+")]
    private static partial Regex Signs();

    private sealed class Part(string name, int column, Part? around)
    {
        public string Name { get; } = name;

        public int Column { get; } = column;

        public Part? Around { get; } = around;

        public bool IsClosed { get; set; }

        public int Least { get; set; } = int.MaxValue;

        public int Shift { get; set; }

        public void Count(string line) => Least = string.IsNullOrWhiteSpace(line) ? Least : Math.Min(Least, LineCursor.IndentOf(line));
    }
}
