using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Import.Sources;

namespace Explainer.Import.Outlines;

/// <summary>A folder of texts for Pandoc, which has no settings of its own: scripts, metadata and the pages themselves say so.</summary>
internal sealed class PandocOutline(SourceFolder folder)
{
    private const int MostPages = 200;

    private static readonly string[] Metadata = ["defaults.yaml", "defaults.yml", "metadata.yaml", "metadata.yml", "pandoc.yaml", "pandoc.yml"];
    private static readonly string[] PandocKeys = ["input-files", "bibliography", "csl", "documentclass", "reader", "from", "to", "filters", "output-file"];

    /// <summary>Whether a script calls Pandoc, a file holds its options, or pages have a title or citations as it alone reads them.</summary>
    public bool IsMeant() => Scripts.Any() || Settings.Any(s => PandocKeys.Any(k => s.Find(k) is not null)) || HasItsSigns();

    public Outline Create()
    {
        var listed = InOrder();
        var rest = new FolderOutline(folder, withoutOpening: false).Create("", listed.ToHashSet(StringComparer.Ordinal));
        return new Outline(Dialect.Pandoc, UnlistedPages.Join([.. listed.Select(OutlineNode.Leaf)], rest, ""))
        {
            // Several files that become one document are its chapters.
            IsBook = listed.Length > 1,
            ListsNavigation = listed.Length > 1,
            Title = Setting("title", "metadata.title"),
            Summary = Setting("subtitle", "metadata.subtitle"),
            Language = Setting("lang", "metadata.lang"),
            Authors = [.. Settings.SelectMany(s => YamlOutlines.Names(s.Find("author") ?? s.Find("metadata.author")))],
        };
    }

    private IEnumerable<Facts> Settings => Metadata.Select(folder.ReadText).OfType<string>().Select(Facts.ReadYaml);

    private IEnumerable<string> Scripts => folder.Files.Where(f => !f.Contains('/', StringComparison.Ordinal) && Script.IsMatch(f)).Select(folder.ReadText).OfType<string>().Where(t => Call.IsMatch(t));

    private string? Setting(params string[] keys) => Settings.Select(s => s.Text(keys)).FirstOrDefault(t => t is not null);

    // The order of a file of defaults, or else that in which a script names them.
    private ImmutableArray<string> InOrder()
    {
        var named = Settings.SelectMany(s => s.Texts("input-files")).ToList();
        named = named.Count > 0 ? named : [.. Scripts.SelectMany(s => Call.Matches(s)).SelectMany(c => Page.Matches(c.Value)).Select(m => m.Value)];
        return [.. named.Select(n => folder.Find(n.StartsWith("./", StringComparison.Ordinal) ? n[2..] : n)).OfType<string>().Where(Outline.IsPage).Distinct(StringComparer.Ordinal)];
    }

    private bool HasItsSigns()
    {
        var works = folder.Files.Where(f => f.EndsWith(".bib", StringComparison.OrdinalIgnoreCase)).SelectMany(f => Work.Matches(folder.ReadText(f) ?? "")).Select(w => w.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
        return folder.Files.Where(Outline.IsPage).Take(MostPages).Select(folder.ReadText).OfType<string>()
            .Any(t => TitleBlock.Read(t) is not null || Citation.Matches(t).Any(c => works.Contains(c.Groups["key"].Value)));
    }

    private static readonly Regex Script = new(@"^(?:[Mm]akefile|justfile|[\w.-]+\.(?:sh|bat|cmd|ps1|mk))$");

    // With the lines that it goes on to.
    private static readonly Regex Call = new(@"(?m)^[^#\n]*\bpandoc\b(?:[^\n\\]|\\\n|\\)*");

    private static readonly Regex Page = new(@"(?<![\w./-])[\w./-]+\.(?:md|markdown)(?![\w-])");

    // @book{lind1998, of BibTeX.
    private static readonly Regex Work = new(@"(?m)^[ \t]*@\w+[ \t]*\{[ \t]*(?<key>[^,\s]+)[ \t]*,");

    private static readonly Regex Citation = new(@"\[[^\[\]\n@]{0,80}@(?<key>[\p{L}\p{Nd}_][\w:-]*)");
}
