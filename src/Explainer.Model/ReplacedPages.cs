namespace Explainer.Model;

/// <summary>The pages in whose place a course has their easier versions. Within it, links to them lead to these.</summary>
public sealed class ReplacedPages
{
    private readonly Dictionary<string, Easier> byPath;
    private readonly Dictionary<EntryId, Entry> byEasier;

    private ReplacedPages(IReadOnlyCollection<(Entry Whole, Entry Easier)> replaced)
    {
        byPath = replaced.ToDictionary(r => r.Whole.Url.FromRoot(""), r => new Easier(r.Easier), StringComparer.Ordinal);
        byEasier = replaced.ToDictionary(r => r.Easier.Id, r => r.Whole);
    }

    public static ReplacedPages In(Pack pack, Site site)
    {
        var held = pack.Entries.ToHashSet();
        return new([.. held.Select(site.Get).OfType<EasyPage>().Where(e => !held.Contains(e.Of)).Select(e => (site.Get(e.Of), (Entry)e))]);
    }

    public bool IsEmpty => byPath.Count == 0;

    /// <summary>The page in whose place an easier version stands; null for other entries.</summary>
    public Entry? FindWhole(Entry entry) => byEasier.GetValueOrDefault(entry.Id);

    /// <summary>The address of the easier version in the place of a page; null for pages that stay, and for a part that it does not have: that is on the whole page alone.</summary>
    /// <param name="path">The escaped path from the root, without <c>/</c> before it.</param>
    /// <param name="fragment">The escaped fragment with <c>#</c>; empty for none.</param>
    internal (string Path, string Fragment)? Find(string path, string fragment) =>
        byPath.TryGetValue(path, out var easier) && (fragment.Length == 0 || easier.Fragments.Contains(fragment)) ? (easier.Path, fragment) : null;

    private sealed class Easier(Entry entry)
    {
        public string Path { get; } = entry.Url.FromRoot("");

        public HashSet<string> Fragments { get; } = [.. entry.Body.Anchors.Select(a => entry.Url.At(a).EscapedFragment)];
    }
}
