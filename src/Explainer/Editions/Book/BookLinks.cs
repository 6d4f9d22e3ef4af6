using Explainer.Model;

namespace Explainer.Editions.Book;

/// <summary>Links within the book lead to its files; those to anything else lead to the website.</summary>
/// <param name="pages">The pages of the book, by their escaped path from the root.</param>
/// <param name="files">The other files of the book by the same path, with the path that each has in the book.</param>
/// <param name="site">The address of the website's root, ending in <c>/</c>.</param>
internal sealed class BookLinks(IReadOnlySet<string> pages, IReadOnlyDictionary<string, string> files, Uri site) : LinkForm
{
    /// <summary>The file of a page, in the folder that its address names.</summary>
    public const string File = "index.xhtml";

    protected override string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment)
    {
        var to = path.ToString();
        return pages.Contains(to) ? string.Concat(page.ToRoot, to, File, fragment)
            : files.TryGetValue(to, out var file) ? page.ToRoot + file
            : WriteWhole(site, path, fragment);
    }
}
