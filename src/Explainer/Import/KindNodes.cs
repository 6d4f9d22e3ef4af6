using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Model;

namespace Explainer.Import;

/// <summary>
/// Pages that lie in a folder which says what is in it (<c>glossary</c>, <c>people</c>, <c>lessons</c>, <c>events</c>) belong together, wherever
/// the navigation of their program lists them: it gives them their order, and the folder says what they are.
/// </summary>
internal sealed class KindNodes
{
    // The Carpentries call lessons so.
    private const string Episodes = "episodes";

    /// <summary>Whether a name may say that conditions stand there, as the terms of use, and no words that are explained.</summary>
    public static bool IsOfLaw(string name) => name.ToLowerInvariant() is "terms" or "term";

    private readonly Outline outline;
    private readonly IReadOnlyDictionary<string, SourcePage> pages;
    private readonly OrderedDictionary<Kind, OutlineNode> found = [];
    private readonly HashSet<string> folders;
    private readonly Dictionary<string, bool> dated = new(StringComparer.Ordinal);

    private KindNodes(ImmutableArray<OutlineNode> nodes, Outline outline, IReadOnlyDictionary<string, SourcePage> pages)
    {
        (this.outline, this.pages) = (outline, pages);
        // A folder with an index alone is a page.
        folders = nodes.SelectMany(n => n.Files).Where(f => FolderOf(f) is { } folder && !IsIndexOf(f, folder)).Select(f => FolderOf(f)!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The nodes, in which each kind has one node of its own where the first of its pages was listed.</summary>
    public static ImmutableArray<OutlineNode> Gather(ImmutableArray<OutlineNode> nodes, Outline outline, IReadOnlyDictionary<string, SourcePage> pages) => new KindNodes(nodes, outline, pages).Gather(nodes);

    /// <summary>What the pages of a folder are; null where its name does not say it, or where they have no dates that would make them events.</summary>
    public static Kind? Of(OutlineNode node, IReadOnlyDictionary<string, SourcePage> pages, string content) => node.Children.IsEmpty || node.Folder is not { } folder ? null
        : OfFolder(folder) is { } kind && (kind != Kind.Event || AreDated(node.Files.Select(f => pages.GetValueOrDefault(f)), node.Files.All(f => f.StartsWith($"{content}{folder}/", StringComparison.Ordinal)))) ? kind : null;

    // A folder of any other kind is a section: chapters are numbered by a book, and courses are no text.
    private static Kind? OfFolder(string folder) => ReadableName.WithoutNumber(folder.TrimStart('_')) is var name && name.Equals(Episodes, StringComparison.OrdinalIgnoreCase) ? Kind.Lesson
        : IsOfLaw(name) ? null
        : Kind.OfFolder(FolderNames.Find(name)?.TrimEnd('/') ?? name.ToLowerInvariant()) is var kind && (kind == Kind.Term || kind == Kind.Profile || kind == Kind.Lesson || kind == Kind.Event) ? kind : null;

    private ImmutableArray<OutlineNode> Gather(ImmutableArray<OutlineNode> nodes)
    {
        var result = new List<(OutlineNode? Node, Kind? Kind)>();
        foreach (var node in nodes)
        {
            var known = found.Count;
            var rest = !outline.IsBook && Of(node, pages, outline.Content) is not null ? node : Without(node);
            result.AddRange(rest.IsEmpty ? [] : [(rest, null)]);
            foreach (var kind in found.Keys.Skip(known).ToList())
            {
                // A section of nothing else gives it its name.
                found[kind] = found[kind] with { IsOrdered = node.IsOrdered, Title = rest.IsEmpty && !node.Children.IsEmpty ? node.Title : null };
                result.Add((null, kind));
            }
        }

        return [.. result.Select(r => r.Node ?? found[r.Kind!])];
    }

    private OutlineNode Without(OutlineNode node)
    {
        if (Of(node, pages, outline.Content) is { } own)
        {
            return !outline.IsBook || IsNoChapter(own) ? Take(node, own) : node;
        }

        var rest = node.File is not null && FolderOf(node.File) is { } folder && folders.Contains(folder) && OfFolder(folder.Split('/')[^1]) is { } kind && HasDates(kind, folder)
            ? Take(node with { Children = [] }, kind, folder) with { Children = node.Children } : node;
        return rest with { Children = [.. rest.Children.Select(Without).Where(c => !c.IsEmpty)] };
    }

    private OutlineNode Take(OutlineNode node, Kind kind, string? folder = null)
    {
        var all = found.GetValueOrDefault(kind) ?? new OutlineNode(null, null, []) { Folder = node.Folder ?? folder?.Split('/')[^1] };
        var isIndex = node.File is not null && all.File is null && (folder is null || IsIndexOf(node.File, folder));
        var own = isIndex ? all with { File = node.File } : node.File is null ? all : all with { Children = [.. all.Children, node with { Children = [] }] };
        found[kind] = own with { Children = [.. own.Children, .. node.Children] };
        return new OutlineNode(null, node.Title, []);
    }

    // The chapters of a book stand in their order. Its words and people need none.
    private static bool IsNoChapter(Kind kind) => kind == Kind.Term || kind == Kind.Profile;

    private bool HasDates(Kind kind, string folder)
    {
        if (!dated.TryGetValue(folder, out var areDated))
        {
            dated[folder] = areDated = kind != Kind.Event || AreDated(pages.Values.Where(p => p.Path.StartsWith(folder + "/", StringComparison.Ordinal)), folder.LastIndexOf('/') < outline.Content.Length);
        }

        return areDated;
    }

    // A page in a deep folder may say when it was written, and be no event: there, most of them have a date.
    private static bool AreDated(IEnumerable<SourcePage?> pages, bool isAtTop) =>
        pages.OfType<SourcePage>().Where(p => !Outline.IsIndex(p.Path)).Select(p => PageText.DateOf(p) is not null).ToList() is var dated && dated.Count(d => d) * (isAtTop ? dated.Count + 1 : 2) > dated.Count;

    // The outermost folder below the content that says what is in it.
    private string? FolderOf(string file)
    {
        var start = file.StartsWith(outline.Content, StringComparison.Ordinal) ? outline.Content.Length : 0;
        for (var slash = file.IndexOf('/', start); slash >= 0; start = slash + 1, slash = file.IndexOf('/', start))
        {
            if (OfFolder(file[start..slash]) is { } kind && (!outline.IsBook || IsNoChapter(kind)))
            {
                return file[..slash];
            }
        }

        return null;
    }

    private static bool IsIndexOf(string file, string folder) => Outline.IsIndex(file) && file.LastIndexOf('/') == folder.Length;
}
