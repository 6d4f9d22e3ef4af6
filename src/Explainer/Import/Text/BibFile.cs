using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>Reads the works of a BibTeX file as texts for notes: who, when, what, where.</summary>
internal static class BibFile
{
    // Combining characters for the accents of LaTeX.
    private static readonly FrozenDictionary<char, char> Marks = new Dictionary<char, char>
    {
        ['`'] = '\u0300', ['\''] = '\u0301', ['^'] = '\u0302', ['~'] = '\u0303', ['='] = '\u0304', ['u'] = '\u0306', ['.'] = '\u0307', ['"'] = '\u0308',
        ['r'] = '\u030A', ['H'] = '\u030B', ['v'] = '\u030C', ['d'] = '\u0323', ['c'] = '\u0327', ['k'] = '\u0328', ['b'] = '\u0331',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Letters = new Dictionary<string, string>
    {
        ["ss"] = "ß", ["oe"] = "œ", ["OE"] = "Œ", ["ae"] = "æ", ["AE"] = "Æ", ["aa"] = "å", ["AA"] = "Å", ["o"] = "ø", ["O"] = "Ø", ["l"] = "ł", ["L"] = "Ł", ["i"] = "ı", ["j"] = "ȷ",
    }.ToFrozenDictionary();

    /// <summary>A sentence for each key: <c>Lind, A. (1998). Title. Publisher. https://…</c>.</summary>
    public static FrozenDictionary<string, string> Read(IEnumerable<string> files)
    {
        var works = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(f => Entry.Matches(f)))
        {
            // Of two notices of a work, the first counts.
            var fields = Field.Matches(entry.Groups["fields"].Value)
                .GroupBy(f => f.Groups["name"].Value, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => Plain(g.Key, g.First().Groups["value"].Value), StringComparer.OrdinalIgnoreCase);
            works.TryAdd(entry.Groups["key"].Value.Trim(), Describe(fields));
        }

        return works.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Describe(Dictionary<string, string> fields)
    {
        string? Get(params string[] names) => names.Select(fields.GetValueOrDefault).FirstOrDefault(v => v is { Length: > 0 });
        var who = Get("author", "editor")?.Replace(" and others", " et al.", StringComparison.Ordinal).Replace(" and ", "; ", StringComparison.Ordinal);
        var year = Get("year", "date") is { } date ? $" ({date.Split('-')[0]})" : "";
        string?[] parts = [(who ?? Get("organization", "institution") ?? Get("title")) + year, who is null ? null : Get("title"), InVolume(Get("journal", "journaltitle", "booktitle"), Get("volume"), Get("number", "issue"), Get("pages")), Get("edition"), Get("publisher", "school"), Get("note", "howpublished")];
        var address = Get("url") ?? (Get("doi") is { } doi ? $"https://doi.org/{doi}" : null);
        return string.Join(". ", parts.Where(p => p is { Length: > 0 }).Select(p => p!.TrimEnd('.'))) + "." + (address is null ? "" : $" <{address.Replace("https://doi.org/https://", "https://", StringComparison.Ordinal)}>");
    }

    private static string? InVolume(string? name, string? volume, string? number, string? pages) =>
        string.Join(", ", new[] { name, volume + (number is null ? "" : $"({number})"), pages?.Replace("--", "–", StringComparison.Ordinal) }.Where(p => p is { Length: > 0 })) is { Length: > 0 } all ? all : null;

    private static string Plain(string name, string value) => name.ToLowerInvariant() is "url" or "doi" ? Address(value) : Words(value);

    // An address is no text: nothing in it is escaped but what LaTeX would read.
    private static string Address(string value) => Space.Replace(EscapedSign.Replace(UrlCommand.Replace(value, ""), "$1"), "")
        .Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);

    private static string Words(string value)
    {
        var text = Accent.Replace(Space.Replace(value, " "), m => (m.Groups["letter"].Value + Marks[m.Groups["mark"].Value[0]]).Normalize(NormalizationForm.FormC));
        text = Letter.Replace(text, m => Letters[m.Groups["name"].Value]);
        return Command.Replace(EscapedSign.Replace(text, "$1"), "").Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)
            .Replace("\\", "", StringComparison.Ordinal).Replace("<", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("[", "(", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal).Trim();
    }

    private static readonly Regex Entry = new(@"(?m)^[ \t]*@(?!comment|string|preamble)\w+[ \t]*\{[ \t]*(?<key>[^,\s]+)[ \t]*,(?<fields>[\s\S]*?)(?=^[ \t]*@\w+[ \t]*\{|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Field = new(@"(?<name>[A-Za-z]+)[ \t]*=[ \t]*(?:\{(?<value>(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}|""(?<value>[^""]*)""|(?<value>[0-9]+)|(?<value>[A-Za-z][\w-]*)(?=[ \t]*[,\n}#]))");

    private static readonly Regex Command = new(@"\\(?:[A-Za-z]+[ ]?|[^A-Za-z\s]\{?)");

    private static readonly Regex EscapedSign = new(@"\\([&%$#_~])");

    private static readonly Regex UrlCommand = new(@"\\(?:url|href|path)(?![A-Za-z])");

    // \"o, \"{o}, \'{\i}; commands of a letter need a space or a brace: \v{c}, \c c.
    private static readonly Regex Accent = new(@"\\(?:(?<mark>[""'`^~=.])|(?<mark>[uvHcdbkr])(?:[ ]|(?=\{)))\{?\\?(?<letter>[A-Za-z])\}?");

    private static readonly Regex Letter = new(@"\\(?<name>ss|oe|OE|ae|AE|aa|AA|o|O|l|L|i|j)(?![A-Za-z])(?:\{\}|[ ])?");

    private static readonly Regex Space = new(@"\s+");
}
