using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Explainer.Import.Sources;

/// <summary>A module, class, function or attribute of Python with what its docstring says. The code is read and never run.</summary>
/// <param name="Name">Its own name, without those around it.</param>
/// <param name="Signature">How it is defined, on one line; null for a module.</param>
/// <param name="Text">The lines of its docstring; none where it has none.</param>
/// <param name="Members">What is defined in it, in order.</param>
internal sealed partial record PythonName(string Name, string? Signature, ImmutableArray<string> Text, ImmutableArray<PythonName> Members)
{
    // Bases of bases.
    private const int Deepest = 5;

    private ImmutableArray<string> Bases { get; init; } = [];

    /// <summary>What a dotted name means in the Python files of a folder; null for nothing.</summary>
    public static PythonName? Find(SourceFolder folder, string dotted) => Find(folder, dotted, 0);

    private static PythonName? Find(SourceFolder folder, string dotted, int depth)
    {
        var parts = dotted.Split('.');
        for (var count = parts.Length; count > 0 && depth < Deepest; count--)
        {
            var module = string.Join('/', parts[..count]);
            if ((folder.FindByName(module + ".py") ?? folder.FindByName(module + "/__init__.py")) is { } file && folder.ReadText(file) is { } text)
            {
                return Module(parts[count - 1], text).Find(folder, parts[count..], Imports(text), depth);
            }
        }

        return null;
    }

    // In the order in which Python looks: what a class defines, then its bases.
    private PythonName? Find(SourceFolder folder, string[] path, ILookup<string, string> imports, int depth)
    {
        var found = this;
        foreach (var name in path)
        {
            var around = found;
            found = around.Members.FirstOrDefault(m => m.Name == name)
                ?? around.Bases.Select(b => Members.FirstOrDefault(m => m.Name == b)?.Members.FirstOrDefault(m => m.Name == name) ?? imports[b].Select(i => Find(folder, $"{i}.{b}.{name}", depth + 1)).FirstOrDefault()).FirstOrDefault(m => m is not null);
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    private static PythonName Module(string name, string text)
    {
        var lines = text.Split('\n');
        return new PythonName(name, null, DocstringAt(lines, 0), [.. MembersOf(lines, 0, lines.Length)]);
    }

    private static ILookup<string, string> Imports(string text) =>
        Import().Matches(text).SelectMany(m => m.Groups["names"].Value.Split(',', '\n').Select(n => (Name: n.Trim(' ', '(', ')', '\t'), Module: m.Groups["module"].Value))).Where(i => i.Name.Length > 0).ToLookup(i => i.Name, i => i.Module, StringComparer.Ordinal);

    private static IEnumerable<PythonName> MembersOf(string[] lines, int first, int end)
    {
        var indent = Enumerable.Range(first, end - first).Where(i => IsCode(lines[i])).Select(i => IndentOf(lines[i])).FirstOrDefault();
        for (var at = first; at < end; at++)
        {
            if (!IsCode(lines[at]) || IndentOf(lines[at]) != indent)
            {
                continue;
            }

            if (StringStart().IsMatch(lines[at]))
            {
                at = EndOfString(lines, at);
            }
            else if (Definition().Match(lines[at]) is { Success: true } definition)
            {
                yield return Defined(definition, lines, at, end, out var stop);
                at = stop - 1;
            }
            else if (Attribute().Match(lines[at]) is { Success: true } attribute && at + 1 < end && StringStart().IsMatch(lines[at + 1]))
            {
                yield return new PythonName(attribute.Groups["name"].Value, attribute.Groups["name"].Value + attribute.Groups["type"].Value.TrimEnd(), DocstringAt(lines, at + 1), []);
            }
        }
    }

    private static PythonName Defined(Match definition, string[] lines, int at, int end, out int stop)
    {
        var body = EndOfSignature(lines, at) + 1;
        stop = Enumerable.Range(body, Math.Max(0, end - body)).Where(i => IsCode(lines[i]) && IndentOf(lines[i]) <= IndentOf(lines[at])).Append(end).First();
        var signature = string.Join(' ', lines[at..body].Select(l => l.Trim())).TrimEnd(':').Replace("( ", "(", StringComparison.Ordinal).Replace(", )", ")", StringComparison.Ordinal);
        return new PythonName(definition.Groups["name"].Value, signature, DocstringAt(lines, body), definition.Groups["kind"].Value == "class" ? [.. MembersOf(lines, body, stop)] : [])
        {
            Bases = [.. definition.Groups["bases"].Value.Split(',').Select(b => b.Split('[')[0].Trim()).Where(b => b.Length > 0)],
        };
    }

    private static bool IsCode(string line) => line.AsSpan().Trim() is { Length: > 0 } code && code[0] != '#';

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    private static int EndOfSignature(string[] lines, int at)
    {
        for (var (line, depth) = (at, 0); line < lines.Length; line++)
        {
            depth += lines[line].Count(c => c is '(' or '[') - lines[line].Count(c => c is ')' or ']');
            if (depth <= 0)
            {
                return line;
            }
        }

        return at;
    }

    private static int EndOfString(string[] lines, int at)
    {
        var marks = StringStart().Match(lines[at]).Groups["marks"].Value;
        return lines[at].IndexOf(marks, lines[at].IndexOf(marks, StringComparison.Ordinal) + 3, StringComparison.Ordinal) >= 0 ? at
            : Math.Min(lines.Length - 1, Enumerable.Range(at + 1, lines.Length - at - 1).Where(i => lines[i].Contains(marks, StringComparison.Ordinal)).Append(lines.Length - 1).First());
    }

    // The string with which a body begins, without the indent that it has in the code (PEP 257).
    private static ImmutableArray<string> DocstringAt(string[] lines, int first)
    {
        var at = Enumerable.Range(first, lines.Length - first).Where(i => lines[i].Trim() is { Length: > 0 } line && line[0] != '#').Append(lines.Length).First();
        if (at == lines.Length || !StringStart().IsMatch(lines[at]))
        {
            return [];
        }

        var (end, marks) = (EndOfString(lines, at), StringStart().Match(lines[at]).Groups["marks"].Value);
        var text = string.Join('\n', lines[at..(end + 1)]);
        var start = text.IndexOf(marks, StringComparison.Ordinal) + 3;
        var inner = text[start..(text.LastIndexOf(marks, StringComparison.Ordinal) is var close && close >= start ? close : text.Length)].Split('\n');
        var indent = inner.Skip(1).Where(l => l.Trim().Length > 0).Select(IndentOf).DefaultIfEmpty(0).Min();
        string[] dedented = [inner[0].Trim(), .. inner.Skip(1).Select(l => l.Length >= indent ? l[indent..].TrimEnd() : l.Trim())];
        return [.. string.Join('\n', dedented).Trim('\n').Split('\n')];
    }

    [GeneratedRegex(@"^[ \t]*(?:(?:async[ \t]+)?(?<kind>def)|(?<kind>class))[ \t]+(?<name>\w+)(?:\((?<bases>[^()\n]*)\):)?")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^[ \t]*(?<name>[A-Za-z_]\w*)(?<type>[ \t]*:[ \t]*[^=\n]+)?(?:[ \t]*=[^\n]*)?$")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^[ \t]*[rRuU]?(?<marks>""""""|''')")]
    private static partial Regex StringStart();

    [GeneratedRegex(@"(?m)^from[ \t]+(?<module>[\w.]+)[ \t]+import[ \t]+(?<names>\([^()]{0,2000}\)|[^\n]+)$")]
    private static partial Regex Import();
}
