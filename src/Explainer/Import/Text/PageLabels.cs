using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Where something with a label stands.</summary>
/// <param name="Target">The file in the folder, with <c>#</c> and an id where one is meant.</param>
/// <param name="Words">What it is called.</param>
internal sealed record LabelPlace(string Target, string Words)
{
    /// <summary>Whether it is a formula, whose words are its number on the page.</summary>
    public bool IsFormula { get; init; }

    /// <summary>Whether its words do not tell it from others of its kind, which the old program numbered.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Whether it is a theorem, an exercise or the like, whose words stand above it.</summary>
    public bool IsProof { get; init; }

    /// <summary>Whether nothing but its kind names it, of which its page has no other.</summary>
    public bool IsOnlyOne { get; init; }

    /// <summary>Of a figure, a table or code, what it is: <c>fig</c>, <c>tbl</c>, <c>lst</c>; null for what its label may say, and for other places.</summary>
    public string? Kind { get; init; }

    /// <summary>What a link without words says of something that is counted: its number, its kind or its title; null for other places.</summary>
    public string? Counted => IsFormula ? Words : IsProof ? Mention : Kind is null ? null : ImportedWords.OfNumbered(Kind);

    /// <summary>What it is called within a sentence.</summary>
    public string Mention => IsOnlyOne ? ImportedWords.TheOne(Words) : Words;
}

/// <summary>What can be named by a label: pages, headings, figures, formulas, and what code says of itself.</summary>
internal sealed partial class PageLabels(SourceFolder folder, Outline outline)
{
    private const string DescribedLead = "::: ";

    // Docutils and Statiq compare labels without case.
    private readonly Dictionary<string, LabelPlace> labels = new(StringComparer.OrdinalIgnoreCase);

    // Sphinx keeps them apart from all others, so that a page and its first formula may have one label.
    private readonly Dictionary<string, LabelPlace> formulas = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a label names; null for nothing.</summary>
    public LabelPlace? Find(string label) => labels.GetValueOrDefault(label.Trim()) ?? FindFormula(label);

    /// <summary>The formula that a label names; null for none.</summary>
    public LabelPlace? FindFormula(string label) => formulas.GetValueOrDefault(label.Trim());

    /// <summary>The page on which mkdocstrings writes what the code says of a dotted name, or of what it stands in; null for none.</summary>
    public LabelPlace? FindDescribed(string dotted)
    {
        for (var name = dotted; name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf('.'))])
        {
            if (Find(DescribedLead + name) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Adds the labels of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">What it is called.</param>
    public void Remember(SourcePage page, string title)
    {
        var name = Outline.IsIndex(page.Path) && page.Path.Contains('/', StringComparison.Ordinal) ? page.Path.Split('/')[^2] : Path.GetFileNameWithoutExtension(page.Path);
        if (outline.Dialect == Dialect.Statiq && XrefPrefix(page.Path) is { } prefix)
        {
            labels.TryAdd("xref:" + prefix + TargetName.Tidy(page.Title ?? name), new LabelPlace(page.Path, title));
        }

        foreach (var known in new[] { page.Facts.Text("xref"), TargetName.Tidy(title), TargetName.Tidy(name) }.OfType<string>())
        {
            labels.TryAdd("xref:" + known, new LabelPlace(page.Path, title));
        }

        RememberWithin(page, title);
        if (outline.Dialect == Dialect.Vault)
        {
            RememberBlocks(page);
        }
    }

    private void RememberBlocks(SourcePage page)
    {
        foreach (var block in BlockWithId().Matches(page.Body).AsEnumerable())
        {
            var words = HeadingText.Plain(WikiText.Plain(block.Groups["words"].Value));
            labels.TryAdd("block:" + block.Groups["id"].Value, new LabelPlace(page.Path, words.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)));
        }
    }

    // Xref: => Config.FromDocument(x => "web-" + x.GetTitle()…), which the nearest _directory.yml gives all pages below it.
    private string? XrefPrefix(string page)
    {
        for (var parent = page; parent.LastIndexOf('/') is var slash and > 0;)
        {
            parent = parent[..slash];
            if (DirectoryXref().Match(folder.ReadText(parent + "/_directory.yml") ?? "") is { Success: true } xref)
            {
                return xref.Groups["prefix"].Value;
            }
        }

        return null;
    }

    private void RememberWithin(SourcePage page, string title)
    {
        if (page.Facts.Text("label") is { } own)
        {
            labels.TryAdd(own, new LabelPlace(page.Path, title));
        }

        foreach (var heading in page.Headings.Where(h => h.Id is not null))
        {
            labels.TryAdd(heading.Id!, heading.Level == 1 && heading == page.Headings[0] ? new LabelPlace(page.Path, title) : new LabelPlace($"{page.Path}#{heading.Id}", heading.Text));
        }

        var inFormulas = RememberCounted(page);
        foreach (var described in outline.Dialect == Dialect.MkDocs ? Described().Matches(page.Body) : Enumerable.Empty<Match>())
        {
            labels.TryAdd(DescribedLead + described.Groups["name"].Value, new LabelPlace(page.Path, title));
        }

        RememberShown(page, title, inFormulas);
    }

    // Formulas, theorems and the like. Returns where the labels of formulas stand.
    private HashSet<int> RememberCounted(SourcePage page)
    {
        var inFormulas = new HashSet<int>();
        foreach (var (formula, number) in outline.Dialect is Dialect.Myst or Dialect.Quarto or Dialect.Pandoc ? FormulaLabel().Matches(page.Body).Select((m, i) => (m, i + 1)) : [])
        {
            formulas.TryAdd(formula.Groups["label"].Value, new LabelPlace(page.Path, $"({number.ToString(CultureInfo.InvariantCulture)})") { IsFormula = true });
            inFormulas.Add(formula.Groups["label"].Index);
        }

        foreach (var (label, place) in outline.Dialect is Dialect.Myst or Dialect.Quarto or Dialect.Pandoc ? ProofText.LabelsIn(page.Path, page.Body, outline.Dialect) : [])
        {
            labels.TryAdd(label, place);
        }

        return inFormulas;
    }

    private void RememberShown(SourcePage page, string title, HashSet<int> inFormulas)
    {
        var shown = ShownLabels.In(page.Body);
        var counts = shown.Values.CountBy(k => k).ToDictionary();
        foreach (var label in Label().Matches(page.Body).Where(l => !inFormulas.Contains(l.Groups["label"].Index)))
        {
            var place = PlaceOf(page, label, title);
            labels.TryAdd(label.Groups["label"].Value, shown.TryGetValue(label.Groups["label"].Value, out var kind) ? place with { Kind = kind, IsUnsure = counts[kind] > 1 } : place);
        }
    }

    // The heading that a label stands before, or below; the page where there is none.
    private LabelPlace PlaceOf(SourcePage page, Match label, string title)
    {
        var titleHeading = page.Headings.FirstOrDefault(h => h.Level == 1 && h.Text == page.Title);
        var heading = outline.Dialect != Dialect.Myst ? null
            : page.Headings.FirstOrDefault(h => h.Start > label.Index && h != titleHeading && BetweenLabels().IsMatch(page.Body[(label.Index + label.Length)..Math.Min(h.Start, page.Body.Length)]))
            ?? page.Headings.LastOrDefault(h => h.Start <= label.Index && h != titleHeading);
        return heading is null ? new LabelPlace(page.Path, title) : new LabelPlace($"{page.Path}#{heading.Anchor}", heading.Start > label.Index ? heading.Text : title);
    }

    [GeneratedRegex(@"^(?:\)=)?\s*(?:\([^()\n]+\)=\s*)*\z")]
    private static partial Regex BetweenLabels();

    [GeneratedRegex(@"(?m)^Xref:[^\n]*""(?<prefix>[\w-]*)""[ \t]*\+[ \t]*\w+\.GetTitle\(\)", RegexOptions.IgnoreCase)]
    private static partial Regex DirectoryXref();

    [GeneratedRegex(@"(?m)^[ \t]*-[ \t]+(?<words>[^\n]+)\n[ \t]+id:: (?<id>[0-9a-f-]{8,40})[ \t]*$")]
    private static partial Regex BlockWithId();

    // $$ … $$ (label), $$ … $$ {#eq-label}, \label{…} within it, and {math} with :label: on a line below it.
    [GeneratedRegex(@"(?m)(?:\$\$[ \t]*(?:\((?<label>[\w:.-]+)\)|\{#(?<label>eq[-:][\w:.-]+)[^{}\n]*\})[ \t]*$|\\label\{(?<label>[\w:.-]+)\}|^[ \t]*[`:]{3,}\{math\}[^\n]*\n(?:[ \t]*:[\w-]+:[^\n]*\n){0,5}?[ \t]*:label:[ \t]*(?<label>[\w:.-]+))")]
    private static partial Regex FormulaLabel();

    [GeneratedRegex(@"(?m)^[ \t>]*(?:#{1,6}[ \t]+)?:::[ \t]+(?<name>\w+(?:\.\w+)*)[ \t]*$")]
    private static partial Regex Described();

    [GeneratedRegex(@"(?m)(?:^[ \t]*:(?:name|label):[ \t]*|^[ \t]+name:[ \t]*|^[ \t]*#\|[ \t]*label:[ \t]*|^[ \t]*\((?=[^()\n]+\)=)|\{#)(?<label>(?<!\()[\w:.-]+(?=[ \t]*$|[\s}])|(?<=\()[^()\n]+(?=\)=))")]
    private static partial Regex Label();
}
