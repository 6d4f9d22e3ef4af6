using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>The YAML at the head of a file, between <c>---</c> and <c>---</c> or <c>...</c>.</summary>
/// <param name="Map">Its keys and values.</param>
/// <param name="BodyStart">The offset of the first character after the closing line.</param>
internal sealed record FrontMatter(YamlMap Map, int BodyStart)
{
    /// <summary>Reads the front matter of a file; null when it is missing or not valid, which is reported.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="shape">What messages call the file: <c>a profile</c>.</param>
    /// <param name="problems">Receives problems.</param>
    public static FrontMatter? Read(SourceText source, string shape, DiagnosticBag problems)
    {
        var text = source.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(Rules.EmptyFile(source.Path));
            return null;
        }

        var first = LineEnd(text, 0);
        if (text[..first].TrimEnd() != "---")
        {
            problems.Add(Rules.NoFrontMatter(source.Span(0, first)));
            return null;
        }

        if (FindClosingLine(text, first + 1) is not { } close)
        {
            problems.Add(Rules.UnclosedFrontMatter(source.Span(0, 3)));
            return null;
        }

        var bodyStart = Math.Min(LineEnd(text, close) + 1, text.Length);
        var node = YamlReader.Read(source, first + 1, close - first - 1, problems, out var understood);
        if (node is YamlMap map)
        {
            // Missing keys are reported at the opening line.
            return new FrontMatter(map with { Span = source.Span(0, 3) }, bodyStart);
        }

        if (understood)
        {
            var place = node?.Span ?? source.Span(0, 3);
            problems.Add(Rules.NotAMap(place, node?.Described ?? "empty", shape));
        }

        return null;
    }

    private static int? FindClosingLine(string text, int from)
    {
        for (var start = from; start < text.Length; start = LineEnd(text, start) + 1)
        {
            if (text[start..LineEnd(text, start)].TrimEnd() is "---" or "...")
            {
                return start;
            }
        }

        return null;
    }

    private static int LineEnd(string text, int start) =>
        text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;
}
