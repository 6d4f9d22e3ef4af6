using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;
using Explainer.Read.Yaml;

namespace Explainer.Link.Permalinks;

/// <summary>Writes an old address into the front matter of the page that takes its place.</summary>
internal static class RedirectFix
{
    private const string Key = "redirect_from";

    /// <summary>The change to a page; null where its front matter has a form that cannot be edited safely.</summary>
    public static Fix? Create(EntryHeader header, string address)
    {
        var source = header.Source;
        if (header.Id.Kind == EntryKind.Pack)
        {
            return Into(source, address);
        }

        if (header.FrontEnd == 0)
        {
            return Fix.Add(source, 0, $"---\n{Key}: [{Written(address)}]\n---\n\n");
        }

        var lines = FrontMatterOf(header);
        var (first, last) = (lines.FirstOrDefault(IsFact), lines[^1]);
        var indent = first.Text?.Length - first.Text?.TrimStart(' ').Length ?? 0;
        if (first.Text is null || !char.IsAsciiLetter(first.Text[indent]))
        {
            return null;
        }

        var old = lines.FindIndex(l => l.Text.Contains(Key, StringComparison.Ordinal));
        return old < 0
            ? Fix.Add(source, last.Start, $"{new string(' ', indent)}{Key}: [{Written(address)}]\n")
            : Into(source, lines[old], lines[old + 1], Written(address));
    }

    // At the end of the keys of a pack; null where they have old addresses already.
    private static Fix? Into(SourceText source, string address) => source.Text.Contains(Key, StringComparison.Ordinal) ? null
        : Fix.Add(source, source.Text.Length, $"{(source.Text.EndsWith('\n') ? "" : "\n")}{Key}: [{Written(address)}]\n");

    // The lines of the front matter without the opening fence; the last one is the closing fence.
    private static List<(int Start, string Text)> FrontMatterOf(EntryHeader header)
    {
        var lines = new List<(int Start, string Text)>();
        var start = 0;
        foreach (var line in header.Source.Text[..header.FrontEnd].TrimEnd('\n').Split('\n'))
        {
            lines.Add((start, line));
            start += line.Length + 1;
        }

        return lines[(lines.FindIndex(l => !string.IsNullOrWhiteSpace(l.Text)) + 1)..];
    }

    private static bool IsFact((int Start, string Text) line) => line.Text.TrimStart(' ') is [not '#', ..];

    // Handles a flow sequence on one line, and a block sequence. Null for any other form.
    private static Fix? Into(SourceText source, (int Start, string Text) line, (int Start, string Text) next, string address)
    {
        var (text, key) = (line.Text.TrimEnd(), line.Text.TrimStart(' '));
        if (text == line.Text[..^key.Length] + Key + ":")
        {
            var item = next.Text.TrimStart(' ');
            return item.StartsWith("- ", StringComparison.Ordinal)
                ? Fix.Add(source, next.Start, $"{next.Text[..^item.Length]}- {address}\n")
                : null;
        }

        var isList = key.StartsWith(Key + ": [", StringComparison.Ordinal) && text.IndexOf(']', StringComparison.Ordinal) == text.Length - 1
            && !text.Contains('#', StringComparison.Ordinal);
        var hasItems = text.Length > 1 && !text[..^1].TrimEnd().EndsWith('[') && !text[..^1].TrimEnd().EndsWith(',');
        return isList ? Fix.Add(source, line.Start + text.Length - 1, (hasItems ? ", " : "") + address) : null;
    }

    // Letters of any script are safe in a plain scalar; other characters could be YAML indicators.
    private static string Written(string address) =>
        address.All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark || c is '/' or '-' or '_' or '.')
            ? address
            : YamlQuotes.Quote(address);
}
