namespace Explainer.Model;

/// <summary>
/// The addresses of the citation pages: <c>/cite/story/the-film/</c> for <c>/story/the-film/</c>. They are not permalinks, and
/// neither search nor site map has them.
/// </summary>
public static class CiteUrls
{
    /// <summary>The folder of the output that they lie in.</summary>
    public const string Folder = "cite/";

    public static SiteUrl For(SiteUrl page) => new("/" + Folder + page.Path[1..]);

    /// <summary>The addresses for all that is written: every entry has one.</summary>
    public static IEnumerable<SiteUrl> CollectAll(IEnumerable<Entry> entries) => entries.Select(e => For(e.Url));
}
