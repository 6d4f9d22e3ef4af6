using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Pages that stand together in a section of the site map: the terms under one letter, or all pages.</summary>
/// <param name="Title">The letter; null in a section that is not parted.</param>
/// <param name="Pages">The pages.</param>
public sealed record SiteMapGroupView(string? Title, ImmutableArray<SiteMapItemView> Pages);
