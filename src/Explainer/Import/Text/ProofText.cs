using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Theorems, definitions, proofs and algorithms of MyST: <c>{prf:theorem} Title</c>, whose kind and title readers saw in bold above the text.</summary>
internal static partial class ProofText
{
    /// <summary>The passage that a directive becomes; null where it is none of these.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="title">What it is called; null for nothing.</param>
    /// <param name="isFolded">Whether readers open it.</param>
    public static Passage? Find(string name, string? title, bool isFolded) =>
        Name().Match(name) is { Success: true } named ? new Passage(isFolded ? "fold" : "note", ImportedWords.OfProof(named.Groups["kind"].Value, title)) : null;

    /// <summary>The labels of those on a page. One without a title is the only one of its kind there, or nobody knows which is meant.</summary>
    public static IEnumerable<(string Label, LabelPlace Place)> LabelsIn(string page, string body)
    {
        var blocks = Block().Matches(body).Select(m => (Kind: m.Groups["kind"].Value, Title: m.Groups["title"].Value.Trim(), Label: m.Groups["label"].Value)).ToList();
        var counts = blocks.CountBy(b => b.Kind, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return blocks.Where(b => b.Label.Length > 0).Select(b => (b.Label, b.Title.Length > 0
            ? new LabelPlace(page, ImportedWords.OfProof(b.Kind, b.Title))
            : new LabelPlace(page, ImportedWords.TheOne(b.Kind)) { IsUnsure = counts[b.Kind] > 1 }));
    }

    [GeneratedRegex("^(?:prf|proof):(?<kind>[A-Za-z][A-Za-z-]*)$")]
    private static partial Regex Name();

    // Options stand below it as ":label: x", or between lines "---" as "label: x".
    [GeneratedRegex(@"(?m)^[ \t>]*(?:`{3,}|~{3,}|:{3,})[ \t]*\{(?:prf|proof):(?<kind>[A-Za-z][A-Za-z-]*)\}(?<title>[^\n]*)(?:\n[ \t>]*(?:---[ \t]*$|:?(?:label|name):[ \t]*(?<label>[\w:.-]+)[ \t]*$|:[\w-]+:[^\n]*|(?:class|nonumber):[^\n]*)){0,8}")]
    private static partial Regex Block();
}
