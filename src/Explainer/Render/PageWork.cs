using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Render;

/// <summary>Makes a work of a page of the site, so that it is cited like any other.</summary>
internal static class PageWork
{
    /// <summary>
    /// The page with the site's authors, its date and its whole address, which is text and no link: it leads to the page
    /// it stands on. A page called like the site is the site, and stands in nothing.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="authors">Its authors: the same for every page.</param>
    /// <param name="entry">The entry whose page it is.</param>
    public static Work Of(SiteConfig site, ImmutableArray<WorkName> authors, Entry entry)
    {
        var address = entry.Url.Under(site.Url);
        return new Work
        {
            Id = KeyOf(address),
            Type = "webpage",
            Title = entry.Title,
            Authors = authors,
            Issued = entry.Updated,
            ContainerTitle = entry.Title.Equals(site.Title, StringComparison.OrdinalIgnoreCase) ? null : site.Title,
            Url = address,
            Link = WorkAudience.Teachers,
        };
    }

    /// <summary>The names of <c>site.yml</c>. "Lind, Ada" is a person, family name first; a name without comma is a body's.</summary>
    public static ImmutableArray<WorkName> AuthorsOf(SiteConfig config) => [.. config.Authors.Select(NameOf)];

    private static WorkName NameOf(string author) => author.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given]
        ? new WorkName(family, given, null)
        : new WorkName(null, null, author);

    // No two pages of all the web have the same. What keys of BibTeX may not hold becomes a hyphen; "%" would begin a comment.
    private static string KeyOf(string address) => string.Concat(address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/')
        .Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '_' ? c : '-'));
}
