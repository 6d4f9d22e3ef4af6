using System.Text;
using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Works, figures and whatever else has a label, named by a key: <c>[see @lind1998, p. 5]</c>, <c>@fig-one</c>.</summary>
/// <param name="page">The page.</param>
/// <param name="masked">Its text, whose code is hidden.</param>
/// <param name="note">Writes a note at the foot of the page, by its name and its text, and gives its sign.</param>
internal sealed partial class CitationText(PageContext page, MaskedText masked, Func<string, string, string> note)
{
    public void Convert()
    {
        if (page.IsPandoc)
        {
            masked.Apply(t => BareNumber().Replace(t, "@$1"));
        }

        if (page.HasCitations)
        {
            masked.Apply(t => Citation().Replace(t, OfCitation));
        }

        if (page.IsPandoc || page.Dialect == Dialect.Myst)
        {
            masked.Apply(t => Mention().Replace(t, m => OfMention(m, t)));
        }
    }

    private string OfCitation(Match match)
    {
        var result = new StringBuilder();
        foreach (var one in match.Groups["in"].Value.Split(';'))
        {
            if (Key().Match(one) is not { Success: true } found)
            {
                // An address of mail in brackets is none.
                if (!Key().IsMatch(match.Value))
                {
                    return match.Value;
                }

                result.Append(string.IsNullOrWhiteSpace(one) ? "" : $" ({one.Trim()})");
                continue;
            }

            // "contra" in [contra @lind2001, p. 5].
            var before = one[..found.Index].Trim() is { Length: > 0 } words ? words + " " : "";
            var key = found.Groups["key"].Value.TrimEnd('.', ':');
            var after = one[(found.Groups["key"].Index + key.Length)..].Trim(' ', ',', '}');
            if (Referred(key) is { } reference)
            {
                // "Fig. " in [Fig. @fig-one] takes the place of the word that is written here.
                result.Append(result.Length > 0 ? ", " : "").Append(FigureWord().Replace(before, "")).Append(reference).Append(After(after, ", ", ""));
                continue;
            }

            result.Append(page.Bibliography.GetValueOrDefault(key) is { } work
                ? note(Label(string.Join('-', new[] { before.Trim(), key, after }.Where(p => p.Length > 0))), before + work + After(after, " (", ")"))
                : $"{(result.Length > 0 ? " " : "")}({before}{key}{After(after, ", ", "")})" + masked.HideAsComment(ImportMarks.NoWork, match.Value));
        }

        return result.ToString();
    }

    private static string After(string words, string open, string close) => words.Length == 0 ? "" : open + words + close;

    private string OfMention(Match match, string text)
    {
        // @Fig-one is the same at the head of a sentence.
        var written = match.Groups["key"].Value;
        var key = CapitalLabel().IsMatch(written) ? char.ToLowerInvariant(written[0]) + written[1..] : written;
        return Referred(key) is { } reference ? (Head().IsMatch(text[Math.Max(0, match.Index - 100)..match.Index]) ? char.ToUpperInvariant(reference[0]) + reference[1..] : reference) + match.Groups["more"].Value
            : page.Bibliography.TryGetValue(key, out var work) ? $"{WorkName.Short(work)}{NoteOf(key, work, match.Groups["at"].Value.Trim())}"
            : match.Value;
    }

    private string NoteOf(string key, string work, string at) => note(Label(string.Join('-', new[] { key, at }.Where(p => p.Length > 0))), work + After(at, " (", ")"));

    // What has a label, or would have a number: on its own page it is named by what it is. Null for anything else.
    private string? Referred(string key)
    {
        var kind = CrossReference().Match(key).Groups["kind"].Value;
        if (page.Map.Figures.For(page.Source, key) is { } figure)
        {
            return figure;
        }

        if (page.Map.Figures.On(page.Source, page.Source, key) is not null)
        {
            return $"[@{key}]";
        }

        return page.Map.FindLabel(key) is { } place ? Named(place, kind, key)
            : kind.Length > 0 && !page.Bibliography.ContainsKey(key) ? ImportedWords.OfNumbered(kind) + masked.HideAsComment(ImportMarks.NoNumber, "@" + key) : null;
    }

    private string Named(LabelPlace place, string kind, string key)
    {
        var shown = place.Kind ?? kind;
        var words = place.IsFormula ? ImportedWords.Equation(place.Words) : place.IsProof ? place.Mention : shown.Length > 0 && shown != "sec" ? ImportedWords.OfNumbered(shown) : place.Words;
        var isCounted = kind.Length > 0 || place.IsFormula || place.IsProof;
        return (place.Target == page.Source && isCounted ? words : $"[{words}](</{place.Target}>)") + (place.IsUnsure ? masked.HideAsComment(ImportMarks.NoNumber, "@" + key) : "");
    }

    private static string Label(string key) => TargetName.Tidy(key.Replace('.', '-'));

    [GeneratedRegex(@"\[(?<in>[^\[\]@\n]{0,80}-?@[^\[\]\n]{1,300})\](?![(\[:])")]
    private static partial Regex Citation();

    [GeneratedRegex(@"(?<![\w.])-?@\{?(?<key>[\p{L}\p{Nd}_][\p{L}\p{Nd}_:.#$%&+?<>~/-]*)")]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<![\w@.\[/])@(?<key>[\p{L}_][\p{L}\p{Nd}_]*(?:[:.-][\p{L}\p{Nd}_]+)*)(?<more>[ ]\[(?<at>[^\[\]\n@^]{1,80})\](?![(\[:]))?")]
    private static partial Regex Mention();

    [GeneratedRegex(@"^(?<kind>fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg)[-:]")]
    private static partial Regex CrossReference();

    [GeneratedRegex("^(?:Fig|Tbl|Tab|Sec|Eq|Lst|Thm|Lem|Cor|Prp|Cnj|Def|Exm|Exr|Sol|Rem|Alg)[-:]")]
    private static partial Regex CapitalLabel();

    // The head of a paragraph, or what ends a sentence.
    [GeneratedRegex(@"(?:\A|\n[ \t]*\n|(?<!\b(?:Fig|Figs|Tab|Eq|Sec|cf|vgl|siehe|see|e\.g|i\.e))[.!?][ \n])[ \t>]*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex(@"\b(?:Fig(?:ure)?s?|Tab(?:le)?s?|Tbls?|Eq(?:uation)?s?|Listings?|Theorem|Lemma|Definition|Example|Exercise)\.?[ \u00A0]\z", RegexOptions.IgnoreCase)]
    private static partial Regex FigureWord();

    // Figure [-@fig-one], where the number alone was printed behind the word.
    [GeneratedRegex(@"\b(?:Figures?|Figs?\.?|Tables?|Tabs?\.?|Equations?|Eqs?\.?|Listings?|Theorem|Lemma|Definition|Example|Exercise)[ \u00A0]\[-@((?:fig|tbl|eq|lst|thm|lem|def|exm|exr)[-:][\w:.-]+)\]", RegexOptions.IgnoreCase)]
    private static partial Regex BareNumber();
}
