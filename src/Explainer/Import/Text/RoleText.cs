using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Roles of MyST within a line: <c>{term}`loan`</c>, <c>{doc}`text &lt;file>`</c>.</summary>
internal static partial class RoleText
{
    /// <summary>A line with its roles in our form.</summary>
    public static string Replace(string line, PageContext page) =>
        line.Contains("}`", StringComparison.Ordinal) ? Role().Replace(line, role => Convert(role, page)) : line;

    /// <summary>A line with those after it that a role goes on to.</summary>
    public static string Whole(string line, LineCursor cursor)
    {
        while (Unclosed().IsMatch(line) && !cursor.IsAtEnd && cursor.Current.Contains('`', StringComparison.Ordinal))
        {
            line = $"{line.TrimEnd()} {cursor.Take().TrimStart()}";
        }

        return line;
    }

    private static string Convert(Match role, PageContext page)
    {
        var (name, text) = (role.Groups["name"].Value.ToLowerInvariant(), role.Groups["text"].Value);
        var titled = Titled().Match(text);
        var (words, to) = titled.Success ? (titled.Groups["words"].Value.Trim(), titled.Groups["to"].Value) : (text, text);
        return name switch
        {
            "term" => page.Map.FindTerm(to) is { } file ? $"[{words}](</{file}>)" : words,
            "doc" or "download" => $"[{(titled.Success ? words : page.Map.TitleOf(page.Source, to) ?? to)}](<{to}>)",
            "ref" or "numref" or "eq" or "prf:ref" or "proof:ref" or "label" => Referred(name, titled.Success ? words : null, to, page),
            "cite" or "cite:p" or "cite:t" or "cite:ps" or "cite:ts" or "citep" or "citet" => $"[{string.Join("; ", text.Split(',').Select(k => "@" + k.Trim()))}]",
            "sub" or "sup" or "kbd" or "mark" => $"<{name}>{text}</{name}>",
            "subscript" => $"<sub>{text}</sub>",
            "superscript" => $"<sup>{text}</sup>",
            "abbr" or "abbreviation" => Abbreviation().Match(text) is { Success: true } abbr ? $"{abbr.Groups["word"].Value.Trim()} ({abbr.Groups["long"].Value})" : text,
            "del" or "strike" => $"~~{text}~~",
            "index" => words,
            "u" or "underline" or "smallcaps" or "sc" => text,
            _ => $"`{text}`",
        };
    }

    private static string Referred(string role, string? words, string to, PageContext page)
    {
        var own = words?.Replace("%s", "", StringComparison.Ordinal).Replace("{number}", "", StringComparison.Ordinal).Trim() is { Length: > 0 } plain ? plain : null;
        var kind = role == "eq" ? role : to.Split(':', '-')[0];
        var place = (role == "eq" ? page.Map.FindFormula(to) : null) ?? page.Map.FindLabel(to);
        var noNumber = own is null && place?.IsUnsure != false ? Mark.InlineComment(ImportMarks.NoNumber, $"{{{role}}}`{to}`") : "";
        return (place is null ? own ?? ImportedWords.OfNumbered(kind) : Leading(place, own, kind, page)) + noNumber;
    }

    private static string Leading(LabelPlace place, string? own, string kind, PageContext page) => place.Target == page.Source ? own ?? OnPage(place, kind) : $"[{own ?? OnPage(place, kind)}](</{place.Target}>)";

    // A formula has its number beside it. That of a figure or a table is not known, but what is meant is on the page.
    private static string OnPage(LabelPlace place, string kind) => IsNumbered(place, kind) ? ImportedWords.OfNumbered(kind) : place.Words;

    private static bool IsNumbered(LabelPlace place, string kind) => !place.IsFormula && kind is "fig" or "tbl" or "tab" or "table" or "figure" or "lst";

    [GeneratedRegex(@"(?<!`)\{(?<name>[A-Za-z][\w:.+-]*)\}`(?<text>[^`\n]+)`(?!`)")]
    private static partial Regex Role();

    [GeneratedRegex(@"(?<!`)\{[A-Za-z][\w:.+-]*\}`[^`]+$")]
    private static partial Regex Unclosed();

    [GeneratedRegex(@"^(?<words>[^<>]*)<(?<to>[^<>]+)>$")]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?<word>[^()]+)\((?<long>[^()]+)\)$")]
    private static partial Regex Abbreviation();
}
