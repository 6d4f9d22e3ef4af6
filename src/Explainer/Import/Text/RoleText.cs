using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>Roles of MyST within a line: <c>{term}`loan`</c>, <c>{doc}`text &lt;file>`</c>.</summary>
internal static partial class RoleText
{
    /// <summary>A line with its roles in our form.</summary>
    public static string Replace(string line, PageContext page) =>
        line.Contains("}`", StringComparison.Ordinal) ? Role().Replace(line, role => Convert(role, page)) : line;

    private static string Convert(Match role, PageContext page)
    {
        var (name, text) = (role.Groups["name"].Value.ToLowerInvariant(), role.Groups["text"].Value);
        var titled = Titled().Match(text);
        var (words, to) = titled.Success ? (titled.Groups["words"].Value.Trim(), titled.Groups["to"].Value) : (text, text);
        return name switch
        {
            "term" => page.Map.FindTerm(to) is { } file ? $"[{words}](</{file}>)" : words,
            "doc" or "download" => $"[{(titled.Success ? words : page.Map.TitleOf(page.Source, to) ?? to)}](<{to}>)",
            "ref" or "numref" or "eq" or "prf:ref" or "label" => page.Map.FindLabel(to) is { } place
                ? $"[{(titled.Success ? words.Replace("%s", "", StringComparison.Ordinal).Replace("{number}", "", StringComparison.Ordinal).Trim() : place.Words)}](</{place.Target}>)" : words,
            "cite" or "cite:p" or "cite:t" or "cite:ps" or "cite:ts" or "citep" or "citet" => $"[{string.Join("; ", text.Split(',').Select(k => "@" + k.Trim()))}]",
            "sub" or "sup" or "kbd" or "mark" => $"<{name}>{text}</{name}>",
            "subscript" => $"<sub>{text}</sub>",
            "superscript" => $"<sup>{text}</sup>",
            "abbr" or "abbreviation" => Abbreviation().Match(text) is { Success: true } abbr ? $"{abbr.Groups["word"].Value.Trim()} ({abbr.Groups["long"].Value})" : text,
            "del" or "strike" => $"~~{text}~~",
            "u" or "underline" or "smallcaps" or "sc" => text,
            _ => $"`{text}`",
        };
    }

    [GeneratedRegex(@"(?<!`)\{(?<name>[A-Za-z][\w:.+-]*)\}`(?<text>[^`\n]+)`(?!`)")]
    private static partial Regex Role();

    [GeneratedRegex(@"^(?<words>[^<>]*)<(?<to>[^<>]+)>$")]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?<word>[^()]+)\((?<long>[^()]+)\)$")]
    private static partial Regex Abbreviation();
}
