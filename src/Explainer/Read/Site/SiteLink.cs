using Explainer.Model.Diagnostics;

namespace Explainer.Read.Site;

/// <summary>A link in <c>site.yml</c>.</summary>
/// <param name="Target">A file (<c>about.md</c>) or the folder of a list page (<c>story/</c>).</param>
/// <param name="Title">What it is called; null for the title of the page.</param>
/// <param name="Span">Where the target stands.</param>
internal sealed record SiteLink(string Target, string? Title, SourceSpan Span);
