using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>The languages in which a site is published. Each is a site of its own below a folder; works, pictures and the theme are shared.</summary>
/// <param name="Languages">The main language, which has no folder, then the others by their tag.</param>
public sealed record Publication(ImmutableArray<LanguageSite> Languages)
{
    /// <summary>The site at the top.</summary>
    public LanguageSite Main => Languages[0];

    /// <summary>Whether there is a choice.</summary>
    public bool HasSeveral => Languages.Length > 1;

    /// <summary>Every address that somebody's coursework may cite, in all languages.</summary>
    public IEnumerable<SiteUrl> CollectPermalinks() => Languages.SelectMany(l => l.Site.CollectPermalinks().Select(u => u.InLanguage(l.Folder)));

    /// <summary>The languages that have a page at an address, the main one first.</summary>
    /// <param name="page">The address within its language.</param>
    public IEnumerable<LanguageSite> WithPage(SiteUrl page) => Languages.Where(l => l.Has(page));
}

/// <summary>A site in one language, as those in others see it.</summary>
/// <param name="Site">The site. Its addresses begin at its own home page.</param>
/// <param name="Folder">Where it lies in the publication: <c>fr/</c>; empty for the main language.</param>
public sealed record LanguageSite(Site Site, string Folder)
{
    private readonly Lazy<HashSet<string>> pages = new(() => Site.CollectPages().Select(u => u.Path).ToHashSet(StringComparer.Ordinal));

    private readonly Lazy<HashSet<string>> drafts = new(() => Site.Entries.Where(e => e.IsDraft).Select(e => e.Url.Path).ToHashSet(StringComparer.Ordinal));

    /// <summary>BCP 47 tag.</summary>
    public string Tag => Site.Config.Language;

    public bool IsMain => Folder.Length == 0;

    /// <summary>Whether it has a page at an address within its own folder.</summary>
    public bool Has(SiteUrl page) => pages.Value.Contains(page.Path);

    /// <summary>Whether the page at an address is a draft, which only a preview shows.</summary>
    public bool IsDraft(SiteUrl page) => drafts.Value.Contains(page.Path);

    /// <summary>An address of this language as the pages of another write it.</summary>
    public SiteUrl From(LanguageSite other, SiteUrl url) => other == this ? url : other.IsMain ? url.InLanguage(Folder) : url.InLanguage(Folder).FromLanguage();
}
