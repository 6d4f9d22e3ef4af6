using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A page in the forms that it is cited in.</summary>
public sealed record CitePageView
{
    public required PageView Page { get; init; }

    /// <summary>The page that is cited.</summary>
    public required LinkView Cited { get; init; }

    /// <summary>For lists of references, a style each.</summary>
    public ImmutableArray<StyleView> Styles { get; init; } = [];

    /// <summary>For programs, a format each.</summary>
    public ImmutableArray<StyleView> Formats { get; init; } = [];
}
