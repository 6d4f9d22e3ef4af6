using Explainer.Model;

namespace Explainer.Link.Permalinks;

/// <summary>Every address of a site that may stand in somebody's coursework: its pages, and the ids on them.</summary>
internal static class PublishedAddresses
{
    public static IEnumerable<SiteUrl> Of(Site site) => site.Entries
        .SelectMany(e => e.Body.Anchors.Select(id => e.Url.At(id)).Prepend(e.Url))
        .Concat(site.GeneratedPages)
        .Concat(TeachUrls.CollectAll(site.Entries))
        .Distinct();
}
