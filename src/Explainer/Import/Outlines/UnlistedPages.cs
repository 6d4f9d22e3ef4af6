using System.Collections.Immutable;

namespace Explainer.Import.Outlines;

/// <summary>
/// Puts pages that no navigation lists after those that it does, in the order of their names. Where it lists the index of a folder alone,
/// the pages of the folder are below it.
/// </summary>
internal sealed class UnlistedPages
{
    // The nodes of folders without an index among those that are not listed, by their paths.
    private readonly Dictionary<string, OutlineNode> folders = new(StringComparer.Ordinal);

    // Those of them that belong to an index that is listed, by this.
    private readonly Dictionary<string, OutlineNode> claimed = new(StringComparer.Ordinal);
    private readonly HashSet<OutlineNode> joined = new(ReferenceEqualityComparer.Instance);

    private UnlistedPages()
    {
    }

    /// <param name="listed">What the navigation lists; empty where there is none.</param>
    /// <param name="rest">All other pages, by folder.</param>
    /// <param name="content">The folder of the content, ending in <c>/</c>; empty for all.</param>
    public static ImmutableArray<OutlineNode> Join(ImmutableArray<OutlineNode> listed, ImmutableArray<OutlineNode> rest, string content)
    {
        if (listed.IsEmpty)
        {
            return rest;
        }

        var unlisted = new UnlistedPages();
        unlisted.Remember(rest, content);
        unlisted.Claim(listed);
        var whole = unlisted.WithTheirs(listed);
        return [.. whole, .. unlisted.Others(rest).Select(n => n with { IsOrdered = false })];
    }

    private void Remember(ImmutableArray<OutlineNode> nodes, string parent)
    {
        foreach (var node in nodes.Where(n => n is { File: null, Folder: not null }))
        {
            folders[$"{parent}{node.Folder}/"] = node;
            Remember(node.Children, $"{parent}{node.Folder}/");
        }
    }

    private void Claim(ImmutableArray<OutlineNode> nodes)
    {
        foreach (var file in nodes.SelectMany(n => n.Files).Where(Outline.IsIndex))
        {
            if (folders.TryGetValue(file[..(file.LastIndexOf('/') + 1)], out var own) && joined.Add(own))
            {
                claimed[file] = own;
            }
        }
    }

    private ImmutableArray<OutlineNode> WithTheirs(ImmutableArray<OutlineNode> nodes) => [.. nodes.Select(WithTheirs)];

    private OutlineNode WithTheirs(OutlineNode node)
    {
        var whole = node with { Children = WithTheirs(node.Children) };
        return node.File is null || !claimed.Remove(node.File, out var own) ? whole : whole with
        {
            Folder = node.Folder ?? (node.Children.IsEmpty ? own.Folder : null),
            Children = [.. whole.Children, .. Others(own.Children).Select(n => n with { IsOrdered = false })],
        };
    }

    private IEnumerable<OutlineNode> Others(ImmutableArray<OutlineNode> nodes) =>
        nodes.Where(n => !joined.Contains(n)).Select(n => n with { Children = [.. Others(n.Children)] }).Where(n => !n.IsEmpty);
}
