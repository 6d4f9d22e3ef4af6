using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>
/// Theorems, definitions, proofs, exercises: <c>{prf:theorem} Title</c> of MyST, <c>::: {#thm-line}</c> of Quarto. Readers saw their kind, their
/// number and their title above the text. Of several of one kind on a page, each has its number here too.
/// </summary>
internal static partial class ProofText
{
    /// <summary>The passage that a directive becomes; null where it is none of these.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">Its name.</param>
    /// <param name="label">Its label; null for none.</param>
    /// <param name="title">What it is called; null for nothing.</param>
    /// <param name="isFolded">Whether readers open it.</param>
    public static Passage? Find(PageContext page, string name, string? label, string? title, bool isFolded)
    {
        var named = Name().Match(name);
        var numbered = label is null ? null : page.Map.FindLabel(label) is { IsProof: true } place && place.Target == page.Source ? place.Words : null;
        return named.Groups["kind"] is { Success: true } kind ? new Passage(isFolded ? "fold" : "note", numbered ?? ImportedWords.OfProof(kind.Value, title))
            : named.Success && numbered is not null && name == "exercise" ? new Passage("question", IsCounted(numbered) ? numbered : title) : null;
    }

    /// <summary>The passage that a div of Quarto becomes, whose id says what it is; null where it is none of these.</summary>
    /// <param name="page">The page.</param>
    /// <param name="id">Its id; null for none.</param>
    /// <param name="title">What it is called; null for nothing.</param>
    public static Passage? OfDiv(PageContext page, string? id, string? title)
    {
        if (!page.IsPandoc || id is null || KindOfId(id) is not { } kind)
        {
            return null;
        }

        var words = page.Map.FindLabel(id) is { IsProof: true } place && place.Target == page.Source ? place.Words : ImportedWords.OfProof(kind, title);
        return kind switch { "exercise" => new Passage("question", words), "solution" => new Passage("fold", words), _ => new Passage("note", words) };
    }

    /// <summary>The labels of those on a page, and what each is called.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">Its text.</param>
    /// <param name="dialect">The program it was written for.</param>
    public static IEnumerable<(string Label, LabelPlace Place)> LabelsIn(string page, string body, Dialect dialect)
    {
        var blocks = (dialect == Dialect.Myst ? Directive() : Div()).Matches(body).Select(m => (Kind: dialect == Dialect.Myst ? m.Groups["kind"].Value.ToLowerInvariant() : KindOfId(m.Groups["label"].Value), Title: m.Groups["title"].Value.Trim(), Label: m.Groups["label"].Value)).Where(b => b.Kind is not null).ToList();
        var counts = blocks.CountBy(b => b.Kind!).ToDictionary();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (kind, title, label) in blocks)
        {
            var number = numbers[kind!] = numbers.GetValueOrDefault(kind!) + 1;
            if (label.Length > 0)
            {
                var counted = counts[kind!] > 1 ? $"{kind} {number.ToString(CultureInfo.InvariantCulture)}" : kind!;
                yield return (label, new LabelPlace(page, ImportedWords.OfProof(counted, IsSolution(kind!) ? null : title)) { IsProof = true, IsOnlyOne = counts[kind!] == 1 && title.Length == 0 });
            }
        }
    }

    private static bool IsSolution(string kind) => kind == "solution";

    private static bool IsCounted(string words) => words.Any(char.IsAsciiDigit);

    private static string? KindOfId(string id) => id.Split('-')[0] switch
    {
        "thm" => "theorem",
        "lem" => "lemma",
        "cor" => "corollary",
        "prp" => "proposition",
        "cnj" => "conjecture",
        "def" => "definition",
        "exm" => "example",
        "exr" => "exercise",
        "sol" => "solution",
        "rem" => "remark",
        "alg" => "algorithm",
        _ => null,
    };

    [GeneratedRegex("^(?:(?:prf|proof):(?<kind>[A-Za-z][A-Za-z-]*)|exercise|solution)$")]
    private static partial Regex Name();

    // Options stand below it as ":label: x", or between lines "---" as "label: x".
    [GeneratedRegex(@"(?m)^[ \t>]*(?:`{3,}|~{3,}|:{3,})[ \t]*\{(?:(?:prf|proof):(?<kind>[A-Za-z][A-Za-z-]*)|(?<kind>exercise|solution)(?:-start)?)\}(?<title>[^\n]*)(?:\n[ \t>]*(?:---[ \t]*$|:?(?:label|name):[ \t]*(?<label>[\w:.-]+)[ \t]*$|:[\w-]+:[^\n]*|(?:class|nonumber):[^\n]*)){0,8}")]
    private static partial Regex Directive();

    // ::: {#thm-line name="Line"}, or the heading below it.
    [GeneratedRegex(@"(?m)^[ \t>]*:{3,}[ \t]*\{[^{}\n]*#(?<label>[a-z]{3}-[\w.-]+)(?:[^{}\n]*\bname=""(?<title>[^""\n]*)"")?[^{}\n]*\}[ \t]*:*[ \t]*\n(?:[ \t>]*\n)*(?:[ \t>]*#{1,6}[ \t]+(?<title>[^\n{]+))?")]
    private static partial Regex Div();
}
