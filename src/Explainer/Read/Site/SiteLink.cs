using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Site;

/// <summary>A link in <c>site.yml</c>.</summary>
/// <param name="Target">A file (<c>about.md</c>), the folder of a list page (<c>story/</c>), or in the navigation an address elsewhere.</param>
/// <param name="Title">What it is called; null for the title of the page.</param>
/// <param name="Span">Where the target stands.</param>
internal sealed record SiteLink(string Target, string? Title, SourceSpan Span);

/// <summary>A link of the main navigation, or a group of links.</summary>
/// <param name="Title">The title of a group; null for a link.</param>
/// <param name="Links">The links of a group; the link itself, for a link.</param>
internal sealed record NavigationEntry(string? Title, ImmutableArray<SiteLink> Links);
