using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>The YAML at the head of a file, between <c>---</c> and <c>---</c> or <c>...</c>.</summary>
/// <param name="Map">Its keys and values; none where the file begins with a heading instead.</param>
/// <param name="End">The offset of the first character after the closing line; 0 where there is no front matter.</param>
internal sealed partial record FrontMatter(YamlMap Map, int End)
{
    private const string Fence = "---";

    /// <summary>Reads the front matter of a file; null when it is missing or not valid, which is reported.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="shape">What messages call the file: <c>a profile</c>.</param>
    /// <param name="problems">Receives problems.</param>
    /// <param name="isOptional">True when the file begins with a heading that can be its title.</param>
    public static FrontMatter? Read(SourceText source, string shape, DiagnosticBag problems, bool isOptional = false)
    {
        var text = source.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(Rules.EmptyFile(source.Path));
            return null;
        }

        if (FindOpeningLine(text) is { } open)
        {
            return Read(source, open, shape, problems);
        }

        if (isOptional)
        {
            return new FrontMatter(new YamlMap([], source.Span(0, 1)), 0);
        }

        problems.Add(ExplainBeginning(source));
        return null;
    }

    /// <summary>Reads a file that is nothing but YAML; null when it is empty or not valid, which is reported.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="shape">What messages call the file: <c>a pack</c>.</param>
    /// <param name="problems">Receives problems.</param>
    public static FrontMatter? ReadWhole(SourceText source, string shape, DiagnosticBag problems)
    {
        var node = YamlReader.Read(source, 0, source.Text.Length, problems, out var understood);
        if (node is YamlMap map)
        {
            return new FrontMatter(map with { Span = source.Span(0, 1) }, source.Text.Length);
        }

        if (understood)
        {
            problems.Add(node is null or YamlScalar { IsEmpty: true } ? Rules.EmptyPackFile(source.Path)
                : YamlFaults.ExplainColons(node) ?? Rules.NotAMap(node.Span, node.Described, shape));
        }

        return null;
    }

    // open: the offset of the opening fence.
    private static FrontMatter? Read(SourceText source, int open, string shape, DiagnosticBag problems)
    {
        var text = source.Text;
        var first = LineEnd(text, open);
        if (FindClosingLine(text, first + 1) is not { } close)
        {
            problems.Add(ExplainEnd(source, first + 1) ?? Rules.UnclosedFrontMatter(source.Span(open, Fence.Length)));
            return null;
        }

        var end = Math.Min(LineEnd(text, close) + 1, text.Length);
        var understood = true;
        var node = PlainYaml.TryRead(source, first + 1, close, problems) ?? YamlReader.Read(source, first + 1, close - first - 1, problems, out understood);
        if (node is YamlMap map)
        {
            // Missing keys are reported at the opening line.
            return new FrontMatter(map with { Span = source.Span(open, Fence.Length) }, end);
        }

        if (understood)
        {
            var place = node?.Span ?? source.Span(open, Fence.Length);
            problems.Add(new YamlFaults(source).ExplainColons(first + 1, close) ?? Rules.NotAMap(place, node?.Described ?? "empty", shape));
        }

        return null;
    }

    // The offset of the opening fence. Blank lines before it and spaces on its line do not count where a key follows: without
    // one it is a thematic break of the text.
    private static int? FindOpeningLine(string text)
    {
        if (text.AsSpan(0, LineEnd(text, 0)).TrimEnd().SequenceEqual(Fence))
        {
            return 0;
        }

        var start = StartOfText(text);
        var end = LineEnd(text, start);
        return text.AsSpan(start, end - start).TrimEnd().SequenceEqual(Fence) && Key().IsMatch(text, Math.Min(end + 1, text.Length)) ? start : null;
    }

    private static int? FindClosingLine(string text, int from)
    {
        int? indented = null;
        for (var start = from; start < text.Length; start = LineEnd(text, start) + 1)
        {
            var line = text.AsSpan(start, LineEnd(text, start) - start).TrimEnd();
            if (line is "---" or "...")
            {
                return start;
            }

            // It may be text of a block scalar, so it closes only where no other line does.
            indented ??= line.TrimStart(' ') is "---" ? start : null;
        }

        return indented;
    }

    private static Diagnostic ExplainBeginning(SourceText source)
    {
        var text = source.Text;
        var start = StartOfText(text);
        var end = LineEnd(text, start);
        var line = text[start..end].TrimEnd();
        var isFence = LooksLikeFence(line) && Key().IsMatch(text, Math.Min(end + 1, text.Length));
        return line == "+++" ? Rules.TomlFrontMatter(source.Span(start, line.Length))
            : isFence ? Rules.WrongFence(source.Span(start, line.Length), line)
            : Rules.NoFrontMatter(source.Span(0, LineEnd(text, 0)));
    }

    // A line that was meant to close the front matter; null for none.
    private static Diagnostic? ExplainEnd(SourceText source, int from)
    {
        var text = source.Text;
        for (var start = from; start < text.Length; start = LineEnd(text, start) + 1)
        {
            var line = text[start..LineEnd(text, start)].TrimEnd();
            if (LooksLikeFence(line))
            {
                return Rules.WrongClosingFence(source.Span(start, line.Length), line);
            }
        }

        return null;
    }

    // Programs for letters make a dash of three hyphens, and Markdown draws a rule in several ways.
    private static bool LooksLikeFence(string line) => WrongFence().IsMatch(line);

    private static int StartOfText(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int LineEnd(string text, int start) =>
        text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;

    [GeneratedRegex(@"\G\s*[A-Za-z_]+[ \u00A0]*[:\uFF1A\uA789\uFE55\u2236]")]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?:[-\u2010-\u2015\u2212](?: ?[-\u2010-\u2015\u2212])*|\*(?: ?\*){2,}|_(?: ?_){2,}|={3,}|~{3,})$")]
    private static partial Regex WrongFence();
}
