using System.Collections.Immutable;

namespace Explainer.Render;

/// <summary>A section of what readers can find.</summary>
/// <param name="Id">Its id: <c>story</c>, <c>glossary</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="List">The page that lists it; null for a section that no page lists.</param>
/// <param name="Items">Its pages, without the list.</param>
internal sealed record ContentsSection(string Id, string Title, ContentsItem? List, ImmutableArray<ContentsItem> Items);
