using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A page in all forms in which it can be cited.</summary>
public sealed record CitePageView : IPageView
{
    public required PageView Page { get; init; }

    /// <summary>The page that is cited.</summary>
    public required LinkView Cited { get; init; }

    /// <summary>For lists of references: APA, MLA, Chicago, Harvard.</summary>
    public ImmutableArray<StyleView> Styles { get; init; } = [];

    /// <summary>For programs: BibTeX, RIS, CSL-JSON.</summary>
    public ImmutableArray<StyleView> Formats { get; init; } = [];
}

/// <summary>A reference in one style, or as a record for programs.</summary>
/// <param name="Name">The style or the format: <c>MLA</c>, <c>BibTeX</c>.</param>
/// <param name="Text">The formatted reference, or the whole record, of several lines.</param>
public sealed record StyleView(string Name, Html Text);
