namespace Explainer.Model;

/// <summary>A written link to a work in the list of sources, or to the page of a work.</summary>
/// <param name="WorkId">The id of the work in <c>sources.yml</c>.</param>
/// <param name="Context">Where it stands.</param>
public sealed record WorkLink(string WorkId, BacklinkContext Context);
