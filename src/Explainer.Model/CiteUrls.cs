namespace Explainer.Model;

/// <summary>
/// Where pages say how they are cited in every style: <c>/cite/story/the-film/</c> for <c>/story/the-film/</c>. They are
/// a service of the page they belong to: no promised addresses, and nothing that searches or lists pages has them.
/// </summary>
public static class CiteUrls
{
    /// <summary>The folder of the output that they lie in.</summary>
    public const string Folder = "cite/";

    public static SiteUrl For(SiteUrl page) => new("/" + Folder + page.Path[1..]);

    /// <summary>The addresses for all that is written: every entry has one.</summary>
    public static IEnumerable<SiteUrl> CollectAll(IEnumerable<Entry> entries) => entries.Select(e => For(e.Url));
}
