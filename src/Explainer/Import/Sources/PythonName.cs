using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Explainer.Import.Sources;

/// <summary>A module, class, function or attribute of Python with what its docstring says. The code is read and never run.</summary>
/// <param name="Name">Its own name, without those around it.</param>
/// <param name="Signature">How it is defined, on one line; null for a module.</param>
/// <param name="Text">The lines of its docstring; none where it has none.</param>
/// <param name="Members">What is defined in it, in order.</param>
internal sealed record PythonName(string Name, string? Signature, ImmutableArray<string> Text, ImmutableArray<PythonName> Members)
{
    // Bases of bases.
    private const int Deepest = 5;

    // Classes in classes.
    private const int DeepestClass = 20;

    /// <summary>Whether it or something in it has a docstring.</summary>
    public bool IsDescribed => !Text.IsEmpty || Members.Any(m => m.IsPublic && m.IsDescribed);

    /// <summary>Whether it is meant for others: names that begin with one low line are not.</summary>
    public bool IsPublic => Name is not ['_', not '_', ..];

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
                return Read(parts[count - 1], text).Find(folder, parts[count..], Imports(text), depth);
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

    /// <summary>A module by the text of its file.</summary>
    public static PythonName Read(string name, string text)
    {
        var statements = PythonStatement.ReadAll(text);
        return new PythonName(name, null, DocstringOf(statements.FirstOrDefault()), MembersOf(statements, 0, statements.Length, 0));
    }

    private static ILookup<string, string> Imports(string text) =>
        Import.Matches(text).SelectMany(m => m.Groups["names"].Value.Split(',', '\n').Select(n => (Name: n.Trim(' ', '(', ')', '\t'), Module: m.Groups["module"].Value))).Where(i => i.Name.Length > 0).ToLookup(i => i.Name, i => i.Module, StringComparer.Ordinal);

    // What stands in a condition is defined like what stands beside it. Of a name that is defined twice, the last with a docstring is meant.
    private static ImmutableArray<PythonName> MembersOf(ImmutableArray<PythonStatement> statements, int first, int end, int depth)
    {
        var members = new List<PythonName>();
        var isReplaced = false;
        for (var at = first; at < end && depth < DeepestClass;)
        {
            var (statement, next) = (statements[at], at + 1);
            if (Definition.Match(statement.Code) is { Success: true } definition)
            {
                next = Enumerable.Range(next, end - next).Where(i => statements[i].Indent <= statement.Indent).Append(end).First();
                members.AddRange(isReplaced ? [] : Defined(definition, statements, at, next, depth));
            }
            else if (Attribute.Match(statement.Code) is { Success: true } attribute && next < end && statements[next].String is not null)
            {
                members.Add(new PythonName(attribute.Groups["name"].Value, attribute.Groups["name"].Value + attribute.Groups["type"].Value.TrimEnd(), DocstringOf(statements[next]), []));
            }

            isReplaced = statement.Code[0] == '@' && (isReplaced || Replaced.IsMatch(statement.Code));
            at = next;
        }

        return [.. members.GroupBy(m => m.Name, StringComparer.Ordinal).Select(g => g.LastOrDefault(m => m.IsDescribed) ?? g.Last())];
    }

    // Of a function, what it defines for the object alone: self.name = …, with a docstring below it.
    private static IEnumerable<PythonName> Defined(Match definition, ImmutableArray<PythonStatement> statements, int at, int stop, int depth)
    {
        var (name, isClass) = (definition.Groups["name"].Value, definition.Groups["kind"].Value == "class");
        yield return new PythonName(name, statements[at].Code, DocstringOf(at + 1 < stop ? statements[at + 1] : null), isClass ? MembersOf(statements, at + 1, stop, depth + 1) : [])
        {
            Bases = [.. definition.Groups["bases"].Value.Split(',').Select(b => b.Split('[')[0].Trim()).Where(b => b.Length > 0)],
        };
        for (var i = at + 1; i + 1 < stop && name == "__init__"; i++)
        {
            if (OwnAttribute.Match(statements[i].Code) is { Success: true } own && statements[i + 1].String is not null)
            {
                yield return new PythonName(own.Groups["name"].Value, own.Groups["name"].Value + own.Groups["type"].Value.TrimEnd(), DocstringOf(statements[i + 1]), []);
            }
        }
    }

    // Without the indent that it has in the code (PEP 257).
    private static ImmutableArray<string> DocstringOf(PythonStatement? statement)
    {
        if (statement?.String is not { } text)
        {
            return [];
        }

        var lines = text.Split('\n');
        var indent = lines.Skip(1).Where(l => l.Trim().Length > 0).Select(IndentOf).DefaultIfEmpty(0).Min();
        string[] dedented = [lines[0].Trim(), .. lines.Skip(1).Select(l => l.Length >= indent ? l[indent..].TrimEnd() : l.Trim())];
        return string.Join('\n', dedented).Trim('\n') is { Length: > 0 } words ? [.. words.Split('\n')] : [];
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    private static readonly Regex Definition = new(@"^(?:(?:async[ \t]+)?(?<kind>def)|(?<kind>class))[ \t]+(?<name>\w+)(?:\[[^\]]*\])?(?:[ \t]*\((?<bases>[^()]*)\)$)?");

    private static readonly Regex Attribute = new(@"^(?<name>[A-Za-z_]\w*)(?<type>[ \t]*:[^=]+)?(?:[ \t]*=(?!=).*)?$", RegexOptions.Singleline);

    private static readonly Regex OwnAttribute = new(@"^self\.(?<name>[A-Za-z_]\w*)(?<type>[ \t]*:[^=]+)?(?:[ \t]*=(?!=).*)?$", RegexOptions.Singleline);

    // What type checkers alone read, and what sets a property whose docstring stands where it is read.
    private static readonly Regex Replaced = new(@"^@[ \t]*(?:[\w.]+\.)?(?:overload|setter|deleter)$");

    private static readonly Regex Import = new(@"(?m)^from[ \t]+(?<module>[\w.]+)[ \t]+import[ \t]+(?<names>\([^()]{0,2000}\)|[^\n]+)$");
}
