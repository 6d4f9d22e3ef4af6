using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>Reads the works of a BibTeX file as texts for notes: who, when, what, where.</summary>
internal static partial class BibFile
{
    /// <summary>A sentence for each key: <c>Lind, A. (1998). Title. Publisher. https://…</c>.</summary>
    public static FrozenDictionary<string, string> Read(IEnumerable<string> files)
    {
        var works = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(f => Entry().Matches(f)))
        {
            var fields = Field().Matches(entry.Groups["fields"].Value)
                .GroupBy(f => f.Groups["name"].Value, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => Plain(g.First()), StringComparer.OrdinalIgnoreCase);
            works.TryAdd(entry.Groups["key"].Value.Trim(), Describe(fields));
        }

        return works.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Describe(Dictionary<string, string> fields)
    {
        string? Get(params string[] names) => names.Select(fields.GetValueOrDefault).FirstOrDefault(v => v is { Length: > 0 });
        var who = Get("author", "editor")?.Replace(" and ", "; ", StringComparison.Ordinal);
        var year = Get("year", "date") is { } date ? $" ({date.Split('-')[0]})" : "";
        string?[] parts = [(who ?? Get("organization", "institution") ?? Get("title")) + year, who is null ? null : Get("title"), Get("journal", "journaltitle", "booktitle"), Get("publisher", "school")];
        var address = Get("url") ?? (Get("doi") is { } doi ? $"https://doi.org/{doi}" : null);
        return string.Join(". ", parts.Where(p => p is { Length: > 0 }).Select(p => p!.TrimEnd('.'))) + "." + (address is null ? "" : $" <{address.Replace("https://doi.org/https://", "https://", StringComparison.Ordinal)}>");
    }

    private static string Plain(Match field) =>
        Command().Replace(Space().Replace(field.Groups["value"].Value, " "), "").Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)
            .Replace("\\", "", StringComparison.Ordinal).Replace("<", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("[", "(", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"(?m)^[ \t]*@(?!comment|string|preamble)\w+[ \t]*\{[ \t]*(?<key>[^,\s]+)[ \t]*,(?<fields>[\s\S]*?)(?=^[ \t]*@\w+[ \t]*\{|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex Entry();

    [GeneratedRegex(@"(?<name>[A-Za-z]+)[ \t]*=[ \t]*(?:\{(?<value>(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}|""(?<value>[^""]*)""|(?<value>[0-9]+))")]
    private static partial Regex Field();

    [GeneratedRegex(@"\\(?:[A-Za-z]+[ ]?|[^A-Za-z\s]\{?)")]
    private static partial Regex Command();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
