using System.Collections.Immutable;
using Explainer.Import.Outlines;
using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Read.Kinds;
using Explainer.Read.Yaml;

namespace Explainer.Import;

/// <summary>A line of the main navigation: a page, a list or an address on the web, or a group of them.</summary>
/// <param name="Link">Where it leads; null for a group.</param>
/// <param name="Title">What it is called, if not by its own title.</param>
/// <param name="Links">What stands in a group.</param>
internal sealed record NavigationEntry(string? Link, string? Title, ImmutableArray<NavigationEntry> Links)
{
    /// <summary>The entry as a value of <c>navigation</c>.</summary>
    public string ToYaml() => (Link, Title) switch
    {
        ({ } link, null) when !link.Contains(':', StringComparison.Ordinal) => link,
        ({ } link, null) => $"{{link: {YamlQuotes.Quote(link)}}}",
        ({ } link, { } title) => $"{{link: {YamlQuotes.Quote(link)}, title: {YamlQuotes.Quote(title)}}}",
        _ => $"{{title: {YamlQuotes.Quote(Title ?? "")}, links: [{string.Join(", ", Links.Select(l => l.ToYaml()))}]}}",
    };
}

/// <summary>What stood at the top of the navigation of a program, and becomes the main navigation of the site.</summary>
/// <param name="language">The language of the site; null where it is not known.</param>
internal sealed class NavigationList(string? language)
{
    private const int Most = 8;

    // Behind all that the old navigation ordered: lists and sections, then pages.
    private const int OfLists = 1_000;
    private const int OfPages = 1_001;

    private readonly List<Entry> entries = [];

    private sealed record Entry(string? Place, string? Title, int? Order, bool IsListed, ImmutableArray<NavigationEntry> Links);

    /// <summary>Remembers a node of the top.</summary>
    /// <param name="node">The node.</param>
    /// <param name="place">The file or folder that it became; null for none.</param>
    /// <param name="order">Its place among its neighbours.</param>
    /// <param name="isListed">Whether the navigation of its program listed it.</param>
    public void Add(OutlineNode node, string? place, int order, bool isListed) => entries.Add(new Entry(place, node.Title, node.IsOrdered ? order : null, isListed, [.. LinksOf(node)]));

    /// <summary>The entries in order.</summary>
    /// <param name="tops">The files and folders at the top that may be linked.</param>
    /// <param name="titleOf">The title that one has by itself; null where it is not known.</param>
    public ImmutableArray<NavigationEntry> Create(IReadOnlyCollection<string> tops, Func<string, string?> titleOf)
    {
        var shown = tops.Select(t => (Top: t, Entry: entries.Find(e => e.Place == t && e.IsListed) ?? entries.Find(e => e.Place == t)))
            .Where(t => t.Entry?.IsListed != false).Where(t => t.Top.EndsWith('/') || tops.Count <= Most || EntryPath.NumberOf(t.Top) is not null)
            .Select(t => (t.Top, t.Entry, Order: OrderOf(t.Top, t.Entry, tops))).OrderBy(t => t.Order).ToList();
        var places = Grouped(shown.ConvertAll(t => (t.Order, Entry: Create(t.Top, titleOf(t.Top), t.Entry))));
        var others = entries.Where(e => !e.Links.IsEmpty && !shown.Exists(s => s.Entry == e)).Select(e => (Order: e.Order ?? OfPages, Entry: e.Links is [var only] ? only : new NavigationEntry(null, e.Title ?? e.Links[0].Title, e.Links)));
        return [.. places.Concat(others).OrderBy(e => e.Order).Select(e => e.Entry)];
    }

    // A bar of many links is read by nobody, so the last ones stand together.
    private List<(int Order, NavigationEntry Entry)> Grouped(List<(int Order, NavigationEntry Entry)> all) => all.Count <= Most ? all
        : [.. all.Take(Most - 1), (all[Most - 1].Order, new NavigationEntry(null, ImportedWords.MoreIn(language), [.. all.Skip(Most - 1).SelectMany(e => e.Entry.Link is null ? e.Entry.Links : [e.Entry])]))];

    // The folder of a kind has no number, and stands behind what it stood behind in the source.
    private static int OrderOf(string top, Entry? entry, IReadOnlyCollection<string> tops) => EntryPath.NumberOf(top.TrimEnd('/')) ?? entry?.Order
        ?? (!top.EndsWith('/') ? OfPages
            : Kind.OfFolder(top.TrimEnd('/')).Folder is null ? OfLists
            : tops.TakeWhile(t => t != top).Select(t => EntryPath.NumberOf(t.TrimEnd('/'))).LastOrDefault(n => n is not null) ?? (tops.Any(t => EntryPath.NumberOf(t.TrimEnd('/')) is not null) ? 0 : OfLists));

    private static NavigationEntry Create(string top, string? own, Entry? entry)
    {
        var title = entry?.Title is { Length: > 0 } words && words != own ? words : null;
        return entry is null || entry.Links.IsEmpty ? new NavigationEntry(top, title, []) : new NavigationEntry(null, title ?? own ?? top, [new NavigationEntry(top, null, []), .. entry.Links]);
    }

    private static IEnumerable<NavigationEntry> LinksOf(OutlineNode node) =>
        (node.Url is { } url ? [new NavigationEntry(url, node.Title ?? url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/'), [])] : Array.Empty<NavigationEntry>()).Concat(node.Children.SelectMany(LinksOf));
}
