namespace Explainer.Read.Site;

/// <summary>How a site words a content note.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its words; null to drop it.</param>
internal sealed record ContentNoteChange(string Id, string? Label);
