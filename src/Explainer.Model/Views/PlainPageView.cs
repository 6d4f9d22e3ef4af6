using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Any other page; the corrections page also lists every correction of the site.</summary>
public sealed record PlainPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>Every correction of the site, newest first; null on pages that do not list them.</summary>
    public ImmutableArray<CorrectionView>? AllCorrections { get; init; }
}
