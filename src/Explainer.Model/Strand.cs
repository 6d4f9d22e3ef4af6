namespace Explainer.Model;

/// <summary>A thread of the timeline that readers can follow by itself.</summary>
/// <param name="Id">Its id and address.</param>
/// <param name="Title">What readers see.</param>
public sealed record Strand(string Id, string Title)
{
    public SiteUrl Url => SiteUrl.Page("timeline", "strand", Id);
}
