using System.Collections.Immutable;
using System.Globalization;
using Explainer.Import.Sources;

namespace Explainer.Import.Outlines;

/// <summary>The order of pages where no file says it: by weight, then by the number before a name, then by name.</summary>
internal sealed class FolderOutline(SourceFolder folder, bool withoutOpening)
{
    // For people who look after a repository, and not for readers of its site.
    private static readonly string[] ForKeepers =
        ["readme.md", "license.md", "contributing.md", "code_of_conduct.md", "code-of-conduct.md", "changelog.md", "agents.md", "claude.md", "security.md", "citation.md", "authors.md", "issue_template.md", "pull_request_template.md"];

    private static readonly string[] SettingsFiles = ["_category_.json", "_category_.yml", "_category_.yaml"];

    /// <summary>Whether its program has notebooks among its pages.</summary>
    public bool HasNotebooks { get; init; }

    /// <summary>The pages below a folder.</summary>
    /// <param name="content">The folder, ending in <c>/</c>; empty for all.</param>
    /// <param name="besides">Pages that stand elsewhere already.</param>
    public ImmutableArray<OutlineNode> Create(string content, IReadOnlySet<string>? besides = null)
    {
        var hasIndex = folder.Has(content + "index.md");
        var pages = folder.Files.Where(f => f.StartsWith(content, StringComparison.Ordinal) && (HasNotebooks ? Outline.IsPageOrNotebook(f) : Outline.IsPage(f)) && besides?.Contains(f) != true)
            .Where(f => !IsForKeepers(f, content, hasIndex) && !IsHidden(f[content.Length..])).ToList();
        return Children(content, pages);
    }

    /// <summary>Whether a file is for people who look after a repository.</summary>
    public static bool IsForKeepers(string file) => !file.Contains('/', StringComparison.Ordinal) && ForKeepers.Contains(file.ToLowerInvariant());

    private static bool IsForKeepers(string file, string content, bool hasIndex) =>
        content.Length == 0 && IsForKeepers(file)
        && (hasIndex || !file.Equals("README.md", StringComparison.OrdinalIgnoreCase));

    private static bool IsHidden(string path) => path.Split('/') is var names
        && (names[..^1].Any(n => n[0] == '_') || (names[^1][0] == '_' && !Outline.IsIndex(path)));

    private ImmutableArray<OutlineNode> Children(string parent, List<string> pages)
    {
        var inner = pages.Where(p => p.AsSpan(parent.Length).Contains('/')).ToLookup(p => p[..(p.IndexOf('/', parent.Length) + 1)], StringComparer.Ordinal);
        var alone = pages.Where(p => !p.AsSpan(parent.Length).Contains('/') && !Outline.IsIndex(p)).ToList();
        // desk.md beside desk/ is the page of this folder, unless it has one.
        var notes = inner.Where(g => !g.Any(p => Outline.IsIndex(p) && p.LastIndexOf('/') == g.Key.Length - 1))
            .Select(g => (Folder: g.Key, Page: alone.Find(p => ReadableName.WithoutId(p[..p.LastIndexOf('.')]).Equals(ReadableName.WithoutId(g.Key[..^1]), StringComparison.OrdinalIgnoreCase))))
            .Where(n => n.Page is not null).ToDictionary(n => n.Folder, n => n.Page, StringComparer.Ordinal);
        var nodes = alone.Except(notes.Values, StringComparer.Ordinal).Select(p => (Key: Key(p, p![parent.Length..]), Node: OutlineNode.Leaf(p!)))
            .Concat(inner.Select(g => Inner(parent, g.Key, [.. g], notes.GetValueOrDefault(g.Key))));
        return [.. nodes.OrderBy(n => n.Key.Order).ThenBy(n => n.Key.Name, StringComparer.OrdinalIgnoreCase).Select(n => n.Node with { IsOrdered = n.Key.Order < int.MaxValue })];
    }

    // A folder with an index alone is a page, as a page bundle of Hugo is.
    private ((int Order, string Name) Key, OutlineNode Node) Inner(string parent, string path, List<string> pages, string? note)
    {
        var name = path[parent.Length..^1];
        var index = note ?? pages.Find(p => Outline.IsIndex(p) && p.LastIndexOf('/') == path.Length - 1);
        var settings = SettingsOf(path);
        var node = new OutlineNode(index, settings.Text("label"), note is null && pages.Count == 1 && index is not null ? [] : Children(path, pages)) { Folder = name, Description = settings.Text("link.description") };
        return (Key(index, name, settings.Number("position")), node);
    }

    // What Docusaurus keeps of a folder.
    private Facts SettingsOf(string path) => Facts.ReadYaml(SettingsFiles.Select(n => path + n).FirstOrDefault(folder.Has) is { } file ? folder.ReadText(file) : null);

    private (int Order, string Name) Key(string? file, string name, int? said = null)
    {
        var facts = file is not null && folder.ReadText(file) is { } text ? Facts.Split(text, withoutOpening).Facts : null;
        return (said ?? facts?.Number("weight", "order", "nav_order", "sidebar_position", "position") ?? NumberOf(name) ?? int.MaxValue, name);
    }

    private static int? NumberOf(string name)
    {
        var digits = name.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= 3 && digits < name.Length && name[digits] is '-' or '_' or '.' or ' '
            && int.TryParse(name.AsSpan(0, digits), CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
