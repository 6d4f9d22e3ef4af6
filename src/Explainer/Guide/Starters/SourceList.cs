using Explainer.Guide.Schemas;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Works;
using Explainer.Read.Yaml;

namespace Explainer.Guide.Starters;

/// <summary>Adds a work to the text of a list of sources and leaves every other character as it is.</summary>
internal static class SourceList
{
    /// <summary>The whole text with the work at the end of its list; null when the list has a form in which nothing can be added safely.</summary>
    /// <param name="text">The text of the file, empty for a new one.</param>
    /// <param name="work">The lines of the work, as <see cref="SourceStarter.Lines"/> gives them.</param>
    public static string? Add(string text, string[] work)
    {
        if (Worded(text) is not { } before || Find(before, text) is not { } place)
        {
            return null;
        }

        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var head = text[..place.Offset];
        var gap = head.Length == 0 || head is "\uFEFF" ? "" : head.EndsWith('\n') ? end : end + end;
        var added = string.Concat(work.Select(line => new string(' ', place.Indent) + line + end));
        var tail = text[place.Offset..];
        var whole = head + gap + added + (tail.Length > 0 && !tail.StartsWith('\n') && !tail.StartsWith('\r') ? end : "") + tail;
        return IsAdded(before, whole) ? whole : null;
    }

    // Verifies the edit by parsing the result: it must have all works as before, and one more at the end.
    private static bool IsAdded(YamlNode? before, string whole) =>
        Worded(whole) is { } after && ItemsOf(after) is { Items: [.. var old, _] } && old.Select(YamlJson.Text).SequenceEqual(ItemsOf(before)?.Items.Select(YamlJson.Text) ?? []);

    private static (int Offset, int Indent)? Find(YamlNode node, string text)
    {
        var list = ItemsOf(node);
        if (list is null)
        {
            return node is YamlScalar { IsEmpty: true } ? (text.Length, 0) : null;
        }

        var lines = LinesOf(text);
        if (list.Items.IsEmpty || IndentOf(lines, list) is not { } indent)
        {
            return null;
        }

        var next = node is YamlMap map ? map.Pairs.Select(p => p.Key.Span.Start).Where(s => s > list.Items[^1].Span.Start).DefaultIfEmpty(-1).Min() : -1;
        if (next < 0)
        {
            return (text.Length, indent);
        }

        // Comments and blank lines directly before the next key belong to that key.
        var line = ((YamlMap)node).Span.Source.PlaceOf(next).Line - 1;
        while (line > 0 && lines[line - 1].Text.TrimStart() is "" or ['#', ..])
        {
            line--;
        }

        return (lines[line].Start, indent);
    }

    private static int? IndentOf(List<(int Start, string Text)> lines, YamlList list)
    {
        var first = lines[list.Items[0].Span.Place.Line - 1].Text.TrimStart('\uFEFF');
        var indent = first.Length - first.TrimStart(' ').Length;
        return first[indent..].StartsWith("- ", StringComparison.Ordinal) ? indent : null;
    }

    private static YamlList? ItemsOf(YamlNode? node) => node is YamlMap map ? map.Find(WorksReader.References.Name) as YamlList : node as YamlList;

    // Null when the file has faults; an empty file gives an empty scalar, to which a work can be added.
    private static YamlNode? Worded(string text)
    {
        var problems = new DiagnosticBag();
        var source = new SourceText(WorksReader.File, Utf8Text.WithLineFeeds(text.TrimStart('\uFEFF')));
        var node = YamlReader.Read(source, 0, source.Text.Length, problems, out var isUnderstood);
        return isUnderstood && !problems.HasErrors ? node ?? new YamlScalar("", IsPlain: true, source.Start) : null;
    }

    private static List<(int Start, string Text)> LinesOf(string text)
    {
        var lines = new List<(int, string)>();
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOfAny(['\n', '\r'], start);
            if (end < 0)
            {
                lines.Add((start, text[start..]));
                break;
            }

            lines.Add((start, text[start..end]));
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
