using System.Collections.Immutable;

namespace Explainer.Import.Outlines;

/// <summary>A line of the menu of a program that finds its pages by itself.</summary>
/// <param name="Title">What it says; null where the page says it.</param>
/// <param name="Address">The page or its address, as it is written.</param>
internal sealed record MenuEntry(string? Title, string Address);

/// <summary>Puts the pages and folders at the top in the order of such a menu, which also says what they are called there.</summary>
internal static class MenuOrder
{
    /// <param name="nodes">What is at the top.</param>
    /// <param name="menu">The menu in its order.</param>
    /// <param name="addressesOf">The addresses and paths by which a menu may name one.</param>
    public static ImmutableArray<OutlineNode> Apply(ImmutableArray<OutlineNode> nodes, IReadOnlyList<MenuEntry> menu, Func<OutlineNode, IEnumerable<string>> addressesOf)
    {
        var places = menu.Select((m, i) => (Key: PublishedAddresses.KeyOf(m.Address.Split('#', '?')[0]), Entry: m, Index: i)).Where(m => m.Key.Length > 0)
            .DistinctBy(m => m.Key).ToDictionary(m => m.Key, m => (m.Entry, m.Index), StringComparer.Ordinal);
        var placed = nodes.Select(n => (Node: n, Place: addressesOf(n).Select(PublishedAddresses.KeyOf).Where(places.ContainsKey).Select(k => places[k]).FirstOrDefault())).ToList();
        return [.. placed.OrderBy(p => p.Place.Entry is null ? int.MaxValue : p.Place.Index).Select(p => p.Place.Entry is { } entry ? p.Node with { Title = entry.Title ?? p.Node.Title, IsOrdered = true } : p.Node)];
    }

    /// <summary>The paths of a node below the content, with and without their endings.</summary>
    public static IEnumerable<string> PathsOf(OutlineNode node, string content) =>
        (node.Folder is { } folder ? [folder] : Array.Empty<string>()).Concat(node.File is { } file && file.StartsWith(content, StringComparison.Ordinal) ? [file[content.Length..], Outline.AddressOf(file[content.Length..], "")] : []);
}
