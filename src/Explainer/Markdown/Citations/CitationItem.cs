using Markdig.Syntax;

namespace Explainer.Markdown.Citations;

/// <summary>One work within a citation.</summary>
/// <param name="Prefix">Words before it ("see"); empty for none.</param>
/// <param name="Key">The id of the work; null where a key is missing.</param>
/// <param name="Locator">Where in the work, with words after it: <c>p. 3</c>; empty for none.</param>
/// <param name="Span">The item's place in the body.</param>
internal sealed record CitationItem(string Prefix, string? Key, string Locator, SourceSpan Span);
