using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read;

/// <summary>The facts at the head of a file, between <c>---</c> and <c>---</c> or <c>...</c>, and where its body begins.</summary>
/// <param name="Map">The facts.</param>
/// <param name="BodyStart">Offset of the first character after the closing line.</param>
internal sealed record FrontMatter(YamlMap Map, int BodyStart)
{
    /// <summary>Reads the front matter of a file; null when it has none that is understood, which is a problem then.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="shape">What the file is, for messages: <c>a profile</c>.</param>
    /// <param name="problems">Where problems go.</param>
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
            // What is missing is missing from the whole, so it is reported where the whole begins.
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
