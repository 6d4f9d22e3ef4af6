namespace Explainer.Model;

/// <summary>An old address and the page it leads to.</summary>
/// <param name="Old">A site path that was published once.</param>
/// <param name="To">The address of the page today.</param>
/// <param name="Entry">The entry of that page.</param>
public sealed record Redirect(SiteUrl Old, SiteUrl To, Entry Entry)
{
    /// <summary>
    /// Every old address of these entries. A teachers' page moves along with its entry, unless a page claims the old address of
    /// the teachers' page.
    /// </summary>
    public static IReadOnlyList<Redirect> Collect(IReadOnlyCollection<Entry> entries)
    {
        if (entries.All(e => e.RedirectFrom.IsEmpty))
        {
            return [];
        }

        var written = entries.SelectMany(e => e.RedirectFrom, (e, old) => new Redirect(old, e.Url, e)).ToList();
        var taken = written.Select(r => r.Old).Concat(TeachUrls.CollectAll(entries)).ToHashSet();
        var moved = TeachUrls.CollectEntries(entries)
            .SelectMany(e => e.RedirectFrom.Where(old => IsBeside(old, e.Url)), (e, old) => new Redirect(TeachUrls.For(old), TeachUrls.For(e.Url), e))
            .Where(r => taken.Add(r.Old));
        return [.. written, .. moved];
    }

    // Only within one folder: at an address of another folder there was no teachers' page.
    private static bool IsBeside(SiteUrl old, SiteUrl url) => old.Path.Split('/')[1] == url.Path.Split('/')[1];
}
