using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Import.Sources;
using Explainer.Model.Texts;

namespace Explainer.Import.Outlines;

/// <summary>A project of Sphinx whose pages are Markdown (MyST): <c>conf.py</c> names it, and lists within its pages say their order (<c>toctree</c>).</summary>
internal sealed class SphinxOutline
{
    public const string Settings = "conf.py";

    private readonly SourceFolder folder;
    private readonly string settings;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> hidden;
    private readonly List<string> unlinked = [];

    private SphinxOutline(SourceFolder folder)
    {
        this.folder = folder;
        settings = folder.ReadText(Settings) ?? "";
        hidden = new PathPatterns(folder).Find("", Strings.Matches(Excluded.Match(settings).Groups["in"].Value).Select(s => s.Groups["text"].Value));
    }

    /// <summary>Whether a folder is one.</summary>
    public static bool IsMeant(SourceFolder folder) => folder.ReadText(Settings) is { } settings && Reader.IsMatch(settings) && folder.Files.Any(Outline.IsPageOrNotebook);

    public static Outline Create(SourceFolder folder) => new SphinxOutline(folder).Create();

    private Outline Create()
    {
        var root = Setting("root_doc") ?? Setting("master_doc") ?? "index";
        var home = Resolve("", root);
        var listed = home is null ? [] : Listed(home);
        var rest = new FolderOutline(folder, withoutOpening: false) { HasNotebooks = true }.Create("", seen.Concat(hidden).ToHashSet(StringComparer.Ordinal));
        return new Outline(Dialect.Myst, UnlistedPages.Join(listed, rest, ""))
        {
            Home = home is not null && Outline.IsPageOrNotebook(home) ? home : null,
            ListsNavigation = !listed.IsEmpty,
            Unlinked = [.. unlinked],
            Excluded = new ExcludedFiles(ImportTexts.SaidBy("exclude_patterns", Settings), hidden),
            Title = Setting("project"),
            Language = Setting("language"),
            Url = Setting("html_baseurl"),
            Authors = Setting("author") is { } author ? [author] : [],
            AddressEnd = ".html",
        };
    }

    private string? Setting(string name) => Assignment.Matches(settings).FirstOrDefault(m => m.Groups["name"].Value == name) is { } found && found.Groups["value"].Value.Trim() is { Length: > 0 } value ? value : null;

    private ImmutableArray<OutlineNode> Listed(string file)
    {
        seen.Add(file);
        var text = folder.ReadText(file) ?? "";
        return [.. (Outline.IsPageOrNotebook(file) ? Directive : Restructured).Matches(text).SelectMany(m => Tree(file, m.Groups["in"].Value.Split('\n')))];
    }

    private IEnumerable<OutlineNode> Tree(string from, string[] lines)
    {
        var options = lines.Select(l => Option.Match(l)).Where(o => o.Success).GroupBy(o => o.Groups["name"].Value, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First().Groups["value"].Value.Trim(), StringComparer.Ordinal);
        ImmutableArray<OutlineNode> nodes = [.. lines.Where(l => !Option.IsMatch(l) && l.Trim() is not ("" or "---" or "self")).SelectMany(l => Entry(from, l.Trim(), options.ContainsKey("glob")))];
        return options.GetValueOrDefault("caption") is { Length: > 0 } caption && !nodes.IsEmpty ? [new OutlineNode(null, caption.Trim('"'), nodes)] : nodes;
    }

    // A page, Title <page>, an address, or a pattern.
    private IEnumerable<OutlineNode> Entry(string from, string written, bool isPattern)
    {
        var titled = Titled.Match(written);
        var (title, to) = titled.Success ? (titled.Groups["title"].Value.Trim(), titled.Groups["to"].Value) : (null, written);
        if (OutlineNode.ToWeb(title, to) is { } link)
        {
            return [link];
        }

        if (isPattern && to.Contains('*', StringComparison.Ordinal))
        {
            var pattern = to.StartsWith('/') ? to[1..] : from[..(from.LastIndexOf('/') + 1)] + to;
            return [.. new PathPatterns(folder).FindPages(pattern).Where(f => !seen.Contains(f) && !hidden.Contains(f)).ToList().Select(f => Node(f, null))];
        }

        if (Resolve(from, to) is { } file)
        {
            return seen.Contains(file) || hidden.Contains(file) ? [] : [Node(file, title)];
        }

        unlinked.Add(written);
        return [];
    }

    private OutlineNode Node(string file, string? title)
    {
        var inner = Listed(file);
        return new OutlineNode(Outline.IsPageOrNotebook(file) ? file : null, title, inner);
    }

    // Without its ending, from the page that lists it or from the root.
    private string? Resolve(string from, string name) => (name.StartsWith('/') ? name[1..] : from.Length == 0 ? name : FilePath.Join(from, name)) is not { } place ? null
        : new[] { place + ".md", place, place + ".rst", place + ".ipynb" }.Select(folder.Find).FirstOrDefault(f => f is not null);

    private static readonly Regex Reader = new(@"\b(?:myst_parser|myst_nb|myst-parser|recommonmark|sphinx_markdown|markdown)\b");

    private static readonly Regex Assignment = new(@"(?m)^(?<name>[a-z_]+)[ \t]*=[ \t]*[uf]?(?:""(?<value>[^""\n]*)""|'(?<value>[^'\n]*)')");

    private static readonly Regex Excluded = new(@"(?m)^exclude_patterns[ \t]*=[ \t]*\[(?<in>[^\]]*)\]");

    private static readonly Regex Strings = new(@"""(?<text>[^""\n]*)""|'(?<text>[^'\n]*)'");

    private static readonly Regex Directive = new(@"(?m)^[ \t]*(?<fence>`{3,}|~{3,}|:{3,})\{toctree\}[^\n]*\n(?<in>[\s\S]*?)^[ \t]*\k<fence>[ \t]*$");

    private static readonly Regex Restructured = new(@"(?m)^\.\. toctree::[ \t]*\n(?<in>(?:[ \t]+[^\n]*(?:\n|\z)|[ \t]*\n)*)");

    // :caption: Guide, or caption: Guide between lines of dashes.
    private static readonly Regex Option = new(@"^[ \t]*(?::(?<name>[\w-]+):|(?<name>caption|maxdepth|hidden|glob|titlesonly|numbered|includehidden|reversed|name):)(?<value>.*)$");

    private static readonly Regex Titled = new(@"^(?<title>[^<>]+)<(?<to>[^<>]+)>$");
}
