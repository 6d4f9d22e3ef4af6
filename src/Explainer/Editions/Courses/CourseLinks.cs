using Explainer.Model;

namespace Explainer.Editions.Courses;

/// <summary>Links within a course lead to its files; those to anything else lead to the website. All pages lie in one folder.</summary>
/// <param name="pages">The paths of its pages in the course, by their escaped path from the root of the website.</param>
/// <param name="pictures">The same of its pictures.</param>
/// <param name="site">The address of the website's root, ending in <c>/</c>.</param>
internal sealed class CourseLinks(IReadOnlyDictionary<string, string> pages, IReadOnlyDictionary<string, string> pictures, Uri site) : LinkForm
{
    /// <summary>The folder of the pages.</summary>
    public const string Pages = "pages/";

    /// <summary>The folder of the pictures.</summary>
    public const string Pictures = "pictures/";

    protected override string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment)
    {
        var to = path.ToString();
        return pages.TryGetValue(to, out var file) ? string.Concat(file.AsSpan(Pages.Length), fragment)
            : pictures.TryGetValue(to, out var picture) ? "../" + picture
            : WriteWhole(site, path, fragment);
    }
}
