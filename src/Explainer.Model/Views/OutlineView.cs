using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A section in the outline of a page, with its own sections.</summary>
public sealed record OutlineView(LinkView Link, ImmutableArray<LinkView> Parts);
