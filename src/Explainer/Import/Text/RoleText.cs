using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Roles of MyST within a line: <c>{term}`loan`</c>, <c>{doc}`text &lt;file>`</c>.</summary>
internal static partial class RoleText
{
    /// <summary>A line with its roles in our form.</summary>
    public static string Replace(string line, PageContext page)
    {
        var printed = page.RunsWithinLines && line.Contains('`', StringComparison.Ordinal) ? RunCode().Replace(line, code => Printed(code.Value.Trim('`'), page)) : line;
        return printed.Contains("}`", StringComparison.Ordinal) ? Role().Replace(printed, role => Convert(role, page)) : printed;
    }

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
            "doc" or "download" or "button" or "button-link" or "bdg-link" when titled.Success || name is "doc" or "download" => $"[{(titled.Success ? words : page.Map.TitleOf(page.Source, to) ?? to)}](<{to}>)",
            "ref" or "numref" or "eq" or "any" or "prf:ref" or "proof:ref" or "label" => Referred(name, titled.Success ? words : null, to, page),
            "sub" or "sup" or "kbd" or "mark" => $"<{name}>{text}</{name}>",
            "keyboard" => $"<kbd>{text}</kbd>",
            "subscript" => $"<sub>{text}</sub>",
            "superscript" => $"<sup>{text}</sup>",
            "abbr" or "abbreviation" => Abbreviation().Match(text) is { Success: true } abbr ? $"{abbr.Groups["word"].Value.Trim()} ({abbr.Groups["long"].Value})" : text,
            "del" or "strike" => $"~~{text}~~",
            "emphasis" or "dfn" => $"*{text}*",
            "strong" or "guilabel" => $"**{text}**",
            "pep" => $"PEP {text}",
            "rfc" => $"RFC {text}",
            "index" => words,
            "badge" => text.Split(',')[0].Trim(),
            "u" or "underline" or "smallcaps" or "sc" or "span" => text,
            "octicon" or "fas" or "fab" or "far" or "fa" => "",
            "eval" => Printed(role.Value, page),
            _ => OfFamily(role.Value, name, text, page),
        };
    }

    // Roles that share what their names begin with.
    private static string OfFamily(string role, string name, string text, PageContext page) => Family().Match(name).Groups["family"].Value switch
    {
        "cite" or "footcite" => Cited(name, text, page),
        "bdg" => text,
        "material-" => "",
        "glue" => Printed(role, page),
        _ => $"`{text}`",
    };

    // What code gives is known to its program alone.
    private static string Printed(string role, PageContext page)
    {
        page.NoteOutput();
        return Mark.InlineComment(ImportMarks.CodeOutput, role);
    }

    // Where the author or the year is a word of the sentence, it has to stay one.
    private static string Cited(string role, string text, PageContext page)
    {
        var keys = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var isWord = InSentence().IsMatch(role) && keys.All(page.Bibliography.ContainsKey);
        return !isWord ? $"[{string.Join("; ", keys.Select(k => "@" + k))}]"
            : string.Join(", ", keys.Select(k => role.Contains("year", StringComparison.Ordinal) ? WorkName.Year(page.Bibliography[k]) : role.Contains("author", StringComparison.Ordinal) ? WorkName.Authors(page.Bibliography[k]) : "@" + k));
    }

    private static string Referred(string role, string? words, string to, PageContext page)
    {
        if (role != "eq" && page.Map.Figures.For(page.Source, to, words) is { } figure)
        {
            return figure;
        }

        return Said(role, words, to, role == "eq" ? page.Map.FindFormula(to) ?? page.Map.FindLabel(to) : page.Map.FindLabel(to), page.Source);
    }

    private static string Said(string role, string? words, string to, LabelPlace? place, string from)
    {
        var name = NameOf(place, role == "eq" ? role : place?.Kind ?? to.Split(':', '-')[0]);
        var said = words is null ? name : FigureMap.WithNumber(words, name);
        var isLost = place?.IsUnsure != false && (words is null || FigureMap.HasNumber(words));
        return (place is null || place.Target == from ? said : $"[{said}](</{place.Target}>)") + (isLost ? Mark.InlineComment(ImportMarks.NoNumber, $"{{{role}}}`{to}`") : "");
    }

    // A formula has its number beside it. That of a figure or a table is not known, but what is meant is on the page.
    private static string NameOf(LabelPlace? place, string kind) => place is null || IsNumbered(place, kind) ? ImportedWords.OfNumbered(kind) : place.Mention;

    private static bool IsNumbered(LabelPlace place, string kind) => !place.IsFormula && !place.IsProof && kind is "fig" or "tbl" or "tab" or "table" or "figure" or "lst";

    [GeneratedRegex("^(?<family>cite|footcite|bdg|material-|glue)")]
    private static partial Regex Family();

    [GeneratedRegex("^(?:foot)?cite(?:t|author|year|yearpar|:t|:ct|:author.*|:year.*|:label)$")]
    private static partial Regex InSentence();

    [GeneratedRegex(@"(?<!`)\{(?<name>[A-Za-z][\w:.+-]*)\}`(?<text>[^`\n]+)`(?!`)")]
    private static partial Regex Role();

    // `r mean(x)` of knitr, `{python} x` of Quarto.
    [GeneratedRegex(@"(?<!`)`(?:r|\{(?:r|python|julia|ojs)\})[ ]+[^`\n]+`(?!`)")]
    private static partial Regex RunCode();

    [GeneratedRegex(@"(?<!`)\{[A-Za-z][\w:.+-]*\}`[^`]+$")]
    private static partial Regex Unclosed();

    [GeneratedRegex(@"^(?<words>[^<>]*)<(?<to>[^<>]+)>$")]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?<word>[^()]+)\((?<long>[^()]+)\)$")]
    private static partial Regex Abbreviation();
}
