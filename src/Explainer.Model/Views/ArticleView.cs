using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>What every page with prose shows: head, text, sources, mentions, corrections.</summary>
public sealed record ArticleView
{
    public required HeadView Head { get; init; }

    public required Html Body { get; init; }

    /// <summary>The works cited, in the order of their numbers, from 1.</summary>
    public ImmutableArray<SourceView> Sources { get; init; } = [];

    /// <summary>The terms and profiles that the text links to, in short.</summary>
    public ImmutableArray<PreviewView> Previews { get; init; } = [];

    public ImmutableArray<SourceView> FurtherReading { get; init; } = [];

    /// <summary>The pages that mention what this one is about; empty on pages that do not list them.</summary>
    public ImmutableArray<MentionView> Mentions { get; init; } = [];

    public ImmutableArray<CorrectionView> Corrections { get; init; } = [];

    /// <summary>How the page is cited; null on pages that are not.</summary>
    public CitingView? Citing { get; init; }
}
