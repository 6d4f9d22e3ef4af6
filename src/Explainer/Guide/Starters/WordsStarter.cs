using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model.Languages;
using Explainer.Model.Texts;
using Explainer.Read.Site;

namespace Explainer.Guide.Starters;

/// <summary>
/// Writes the lines that a file of words lacks, as comments with the English text and its note, so that nothing changes until
/// a line is translated. Dates that CLDR knows in the language are written as they are.
/// </summary>
internal static partial class WordsStarter
{
    private const string Dates = "dates";

    /// <summary>Those of the missing keys that have no line yet, not even one that waits to be translated.</summary>
    public static IReadOnlyList<string> WithoutLine(string present, IEnumerable<string> missing)
    {
        var waiting = Waiting().Matches(present).Select(m => m.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
        return [.. missing.Where(name => !waiting.Contains(name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]))];
    }

    /// <summary>The whole file: what is there, with a line for each key that is missing.</summary>
    /// <param name="present">The file as it is; empty for none.</param>
    /// <param name="missing">Keys, as <see cref="WordsReader"/> finds them.</param>
    /// <param name="language">BCP 47 tag.</param>
    public static string Complete(string present, IReadOnlyCollection<string> missing, string language)
    {
        var lacked = missing.ToHashSet(StringComparer.Ordinal);
        var dates = present.Length == 0 ? Cldr.DatesOf(language).ToDictionary(StringComparer.Ordinal) : [];
        var (texts, ofDates) = (new StringBuilder(), new StringBuilder());
        string? section = null;
        foreach (var line in ThemeWords.EnglishFile.Split('\n').SkipWhile(line => line.Length > 0))
        {
            if (line.StartsWith('#'))
            {
                section = $"\n## {line.TrimStart('#', ' ')}\n";
            }
            else if (Entry().Match(line) is { Success: true } entry)
            {
                var key = entry.Groups["key"].Value;
                if (entry.Groups["indent"].Length > 0)
                {
                    ofDates.Append(Line("  ", Dates + "." + key));
                }
                else if (lacked.Contains(key))
                {
                    texts.Append(section).Append(Line("", key));
                    section = null;
                }

                string Line(string indent, string name) =>
                    dates.TryGetValue(name, out var known) ? $"{indent}{key}: {YamlText.Quote(known)}\n"
                    : lacked.Contains(name) ? $"{indent}# {key}: {InFormsOf(language, entry.Groups["text"].Value)}\n" : "";
            }
        }

        return present.Length == 0 ? StarterTexts.WordsHead(language, FormsOf(language)).ReplaceLineEndings("\n") + texts + (ofDates.Length == 0 ? "" : $"\n## Dates\n{Dates}:\n{ofDates}") : Add(present, texts, ofDates);
    }

    // A map may stand once only, so further dates go into the one that is there.
    private static string Add(string present, StringBuilder texts, StringBuilder ofDates)
    {
        var end = present.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        texts.Replace("\n", end);
        ofDates.Replace("\n", end);
        var whole = present.EndsWith('\n') ? present : present + end;
        if (ofDates.Length == 0)
        {
            return whole + texts;
        }

        var map = DatesMap().Match(whole);
        var lines = map.Groups["indent"] is { Success: true, Value: var indent } ? IndentOfDate().Replace(ofDates.ToString(), indent) : ofDates.ToString();
        return map.Success
            ? whole[..map.Groups["first"].Index] + lines + whole[map.Groups["first"].Index..] + texts
            : whole + texts + $"{end}{StarterTexts.DatesNote(Dates)}{end}# {Dates}:{end}{lines}";
    }

    // {one: 1 chapter, other: "{0} chapters"} in English; other languages have more forms, or fewer.
    private static string InFormsOf(string language, string text)
    {
        var forms = Form().Matches(text).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["text"].Value, StringComparer.Ordinal);
        if (!text.StartsWith('{') || !forms.TryGetValue("other", out var other))
        {
            return text;
        }

        var rule = PluralRule.Find(language);
        var own = rule.Categories.Select(c => (Name: PluralRule.NameOf(c), IsNumberKnown: rule.IsOfOneNumber(c)))
            .Select(c => $"{c.Name}: {(c.IsNumberKnown ? forms.GetValueOrDefault(c.Name, other) : other)}");
        return $"{{{string.Join(", ", own)}}}{text[(text.LastIndexOf('}', NoteAt(text)) + 1)..]}";
    }

    private static int NoteAt(string text) => text.IndexOf("  #", StringComparison.Ordinal) is var note and >= 0 ? note : text.Length - 1;

    private static IEnumerable<string> FormsOf(string language) => PluralRule.Find(language).Categories.Select(PluralRule.NameOf);

    [GeneratedRegex("^  (?=#)", RegexOptions.Multiline)]
    private static partial Regex IndentOfDate();

    [GeneratedRegex("^[ \\t]*#[ \\t]*(?<key>[a-z_0-9]+):", RegexOptions.Multiline)]
    private static partial Regex Waiting();

    [GeneratedRegex("^(?<indent>  )?(?<key>[a-z_0-9]+): (?<text>.+)$")]
    private static partial Regex Entry();

    [GeneratedRegex("""(?<name>zero|one|two|few|many|other): (?<text>"[^"]*"|[^,}]+)""")]
    private static partial Regex Form();

    [GeneratedRegex(@"^dates:[ \t]*(#.*)?\r?\n(?<first>(?<indent>[ \t]+)\S)", RegexOptions.Multiline)]
    private static partial Regex DatesMap();
}
