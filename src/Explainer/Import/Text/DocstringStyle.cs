using System.Text.RegularExpressions;
using Explainer.Import.Sources;

namespace Explainer.Import.Text;

/// <summary>
/// Docstrings in the styles of Google, NumPy and Sphinx as Markdown of MkDocs. A style is known by its forms, not by settings: what is
/// surely one of them is written as lists, notes and code. Lines that may mean several things stay as they are, as code.
/// </summary>
internal sealed class DocstringStyle
{
    private const string Indent = "    ";

    /// <summary>Whether a part was left as code.</summary>
    public bool HasDoubt { get; private set; }

    /// <summary>The lines as Markdown.</summary>
    public List<string> Convert(IReadOnlyList<string> lines)
    {
        var cursor = new LineCursor(lines);
        var result = new List<string>();
        while (!cursor.IsAtEnd)
        {
            if (cursor.Current.Length == 0 && result.Count > 0 && result[^1].Length == 0)
            {
                cursor.Take();
            }
            else if (!TryFence(cursor, result) && !TryDoctest(cursor, result) && !TrySection(cursor, result) && !TryFields(cursor, result) && !TryDirective(cursor, result) && !TryLiteral(cursor, result))
            {
                result.Add(cursor.Take());
            }
        }

        return result;
    }

    private static bool TryFence(LineCursor cursor, List<string> result)
    {
        if (Fence.Match(cursor.Current) is not { Success: true } fence)
        {
            return false;
        }

        result.AddRange([cursor.Take(), .. cursor.TakeUntil(l => l.Trim() == fence.Value.Trim()) ?? cursor.TakeRest(), fence.Value]);
        return true;
    }

    // A session of Python ends at an empty line (doctest). In Markdown its signs are quotations.
    private static bool TryDoctest(LineCursor cursor, List<string> result)
    {
        if (!cursor.Current.TrimStart().StartsWith(">>>", StringComparison.Ordinal))
        {
            return false;
        }

        var columns = LineCursor.IndentOf(cursor.Current);
        var lines = cursor.TakeWhile(l => !string.IsNullOrWhiteSpace(l)).ConvertAll(l => LineCursor.Dedent(l, columns));
        Separate(result, AdmonitionText.Indented(FencedCode.Lines("python", lines), new string(' ', columns)));
        return true;
    }

    private bool TrySection(LineCursor cursor, List<string> result)
    {
        if (DocstringSection.KindOf(cursor.Current.Trim()) is { } ruled && Rule.IsMatch(cursor.Next))
        {
            var title = cursor.Take().Trim();
            cursor.Take();
            // Up to the next one, and to what another style has below.
            var count = cursor.Rest.Zip(cursor.Rest.Skip(1).Append("")).TakeWhile(l => !Field.IsMatch(l.First) && !(Rule.IsMatch(l.Second) && DocstringSection.KindOf(l.First.Trim()) is not null)).Count();
            Separate(result, [$"**{title}**", "", .. Body(ruled, cursor.Take(count), isRuled: true)]);
            return true;
        }

        if (Section.Match(cursor.Current) is not { Success: true } head || LineCursor.IndentOf(cursor.Next) == 0 || string.IsNullOrWhiteSpace(cursor.Next))
        {
            return false;
        }

        cursor.Take();
        var body = Dedented(cursor.TakeIndented(1));
        var (name, words) = (head.Groups["name"].Value, head.Groups["title"].Value);
        Separate(result, DocstringSection.KindOf(name) is { } kind && words.Length == 0 ? [$"**{name}**", "", .. Body(kind, body, isRuled: false)]
            : Passage.Find(name, null, isFolded: false) is not null ? Note(name, words, body)
            : words.Length > 0 ? [head.Value, .. body] : [$"{name}:", "", .. AsCode(body)]);
        return true;
    }

    private IEnumerable<string> Body(SectionKind kind, IReadOnlyList<string> body, bool isRuled) => kind switch
    {
        SectionKind.Text => Convert(body),
        SectionKind.Items => Items(body, l => isRuled ? RuledItem.IsMatch(l) ? $"- {CodeText.Span(l)}" : null : Item.Match(l) is { Success: true } item ? Written(item) : null),
        SectionKind.Results when !body.Any(l => l.StartsWith(' ')) && !body.All(l => l.Length == 0 || Typed.IsMatch(l)) => Convert(body),
        SectionKind.Results when !isRuled && body.Count(IsHead) == 1 => [.. body.TakeWhile(IsHead), .. Convert(Dedented([.. body.SkipWhile(IsHead)]))],
        SectionKind.Results => Items(body, l => isRuled ? $"- {CodeText.Span(l)}" : Typed.IsMatch(l) ? $"- {l}" : null),
    };

    private static bool IsHead(string line) => line.Length > 0 && line[0] != ' ';

    // Each line without an indent begins one; what is indented below belongs to it.
    private IEnumerable<string> Items(IReadOnlyList<string> body, Func<string, string?> write)
    {
        if (body.Any(l => IsHead(l) && write(l) is null) || (body.FirstOrDefault(l => l.Length > 0) is { } first && !IsHead(first)))
        {
            return AsCode(body);
        }

        var result = new List<string>();
        var cursor = new LineCursor(body);
        while (!cursor.IsAtEnd)
        {
            if (cursor.Take() is { Length: > 0 } head)
            {
                result.Add(write(head)!);
                result.AddRange(AdmonitionText.Indented(Convert(Dedented(cursor.TakeIndented(1))), "  "));
            }
        }

        return result;
    }

    private static string Written(Match item) =>
        $"- {CodeText.Span(item.Groups["name"].Value)}{(item.Groups["type"].Success ? $" ({CodeText.Span(item.Groups["type"].Value)})" : "")}: {item.Groups["text"].Value}".TrimEnd();

    // :param name: words, of Sphinx.
    private bool TryFields(LineCursor cursor, List<string> result)
    {
        if (!Field.IsMatch(cursor.Current))
        {
            return false;
        }

        var list = new List<string>();
        while (!cursor.IsAtEnd && Field.Match(cursor.Current) is { Success: true } field)
        {
            cursor.Take();
            list.Add($"- {CodeText.Span(field.Groups["field"].Value)}: {field.Groups["text"].Value}".TrimEnd());
            list.AddRange(AdmonitionText.Indented(Convert(Dedented(cursor.TakeIndented(1))), "  "));
        }

        Separate(result, list);
        return true;
    }

    // .. note:: words, of Sphinx.
    private bool TryDirective(LineCursor cursor, List<string> result)
    {
        if (Directive.Match(cursor.Current) is not { Success: true } directive)
        {
            return false;
        }

        var line = cursor.Take();
        var body = cursor.TakeNested(1);
        var (name, argument) = (directive.Groups["name"].Value, directive.Groups["argument"].Value);
        Separate(result, name is "code-block" or "code" or "sourcecode" && !body.Exists(l => l.TrimStart().StartsWith(':')) ? FencedCode.Lines(argument, Dedented(body))
            : name is "note" or "warning" or "tip" or "hint" or "important" or "caution" or "danger" or "attention" or "seealso" ? Note(name, "", [argument, .. Dedented(body)])
            : AsCode([line, .. body]));
        return true;
    }

    // Words that end with two colons, and code that is indented below (reStructuredText, literal blocks).
    private static bool TryLiteral(LineCursor cursor, List<string> result)
    {
        var columns = LineCursor.IndentOf(cursor.Current);
        if (!cursor.Current.EndsWith("::", StringComparison.Ordinal) || LineCursor.IndentOf(cursor.Rest.Skip(1).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l)) ?? "") <= columns)
        {
            return false;
        }

        var (words, indent) = (cursor.Take().TrimEnd(':', ' '), new string(' ', columns));
        result.AddRange(words.Trim().Length == 0 ? [] : [words + ":"]);
        Separate(result, AdmonitionText.Indented(FencedCode.Lines("", Dedented(cursor.TakeIndented(columns + 1))), indent));
        return true;
    }

    private List<string> Note(string type, string title, IReadOnlyList<string> body) =>
        [$"!!! {type.ToLowerInvariant()}{(title.Length > 0 ? $" \"{title.Replace('"', '\'')}\"" : "")}", .. AdmonitionText.Indented(Convert(body), Indent)];

    private IEnumerable<string> AsCode(IReadOnlyList<string> lines)
    {
        HasDoubt = true;
        return FencedCode.Lines("", lines);
    }

    // A block of its own.
    private static void Separate(List<string> result, IEnumerable<string> block)
    {
        result.AddRange(result.Count > 0 && result[^1].Length > 0 ? [""] : []);
        result.AddRange(block);
        var end = result.FindLastIndex(l => l.Length > 0) + 1;
        result.RemoveRange(end, result.Count - end);
        result.Add("");
    }

    // Without the indent that all of them have, and without empty lines around them.
    private static List<string> Dedented(List<string> lines)
    {
        var columns = lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(LineCursor.IndentOf).DefaultIfEmpty(0).Min();
        return [.. lines.SkipWhile(string.IsNullOrWhiteSpace).Reverse().SkipWhile(string.IsNullOrWhiteSpace).Reverse().Select(l => LineCursor.Dedent(l, columns))];
    }

    private static readonly Regex Fence = new("^[ ]*(?:`{3,}|~{3,})");

    private static readonly Regex Rule = new(@"^-{3,}[ \t]*$");

    private static readonly Regex Section = new(@"^(?<name>[A-Za-z][\w -]{0,40}):(?:[ \t]+(?<title>\S[^\n]*))?$");

    private static readonly Regex Item = new(@"^(?<name>\*{0,2}[\w.]+)[ \t]*(?:\((?<type>[^\n]+?)\))?:(?:[ \t]+(?<text>[^\n]*))?$");

    private static readonly Regex RuledItem = new(@"^\*{0,2}[\w.]+(?:[ \t]*\([^()\n]*\))?(?:,[ \t]*\*{0,2}[\w.]+)*(?:[ \t]*:(?:[ \t][^\n]*)?)?$");

    // dict[str, int]: words
    private static readonly Regex Typed = new(@"^[\w.]+(?:\[[^\n]*\])?(?:[ \t]*\([^()\n]*\))?:[ \t]");

    private static readonly Regex Field = new(@"^:(?<field>(?:param|parameter|arg|argument|key|keyword|kwarg|type|raises?|except|exception|returns?|rtype|yields?|ytype|var|ivar|cvar|vartype)(?:[ \t]+[^:\n]+)?):(?:[ \t]+(?<text>[^\n]*))?$");

    private static readonly Regex Directive = new(@"^\.\.[ \t]+(?<name>[\w:-]*\w)::[ \t]*(?<argument>[^\n]*)$");
}

/// <summary>What stands below a title of a docstring.</summary>
internal enum SectionKind
{
    Text,
    Items,
    Results,
}

/// <summary>The titles that the styles of Google and NumPy have for parts of a docstring.</summary>
internal static class DocstringSection
{
    /// <summary>What stands below a title; null where it is none of them.</summary>
    public static SectionKind? KindOf(string title) => title.ToLowerInvariant() switch
    {
        "args" or "arguments" or "params" or "parameters" or "keyword args" or "keyword arguments" or "keyword parameters" or "other args" or "other arguments" or "other params" or "other parameters"
            or "raises" or "exceptions" or "warns" or "attributes" or "methods" or "functions" or "classes" or "modules" => SectionKind.Items,
        "returns" or "return" or "yields" or "yield" or "receives" => SectionKind.Results,
        "examples" or "notes" or "references" or "see also" or "warnings" => SectionKind.Text,
        _ => null,
    };
}
