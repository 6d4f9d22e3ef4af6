namespace Explainer.Markdown.Citations;

/// <summary>The mark of a cited work in the text.</summary>
/// <param name="Id">The mark's own id, for the way back from the list of sources.</param>
/// <param name="Number">The work's number on the page.</param>
/// <param name="Target">The id of the work in the page's list of sources.</param>
/// <param name="Prefix">Words before it; empty for none.</param>
/// <param name="Locator">Where in the work; empty for the work as a whole.</param>
internal sealed record CitationMark(string Id, int Number, string Target, string Prefix, string Locator);
