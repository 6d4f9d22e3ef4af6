using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A section of the site map.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Anchor">The id of the heading.</param>
/// <param name="List">The section's own list page; null when it has none.</param>
/// <param name="Groups">What is in it.</param>
public sealed record SiteMapSectionView(string Title, string Anchor, LinkView? List, ImmutableArray<SiteMapGroupView> Groups);
