using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A work: its reference, and every page that cites it.</summary>
public sealed record WorkPageView
{
    public required PageView Page { get; init; }

    public required HeadView Head { get; init; }

    public required SourceView Source { get; init; }

    /// <summary>Who speaks in it and what of it was read; null when nothing need be said.</summary>
    public string? Standing { get; init; }

    public ImmutableArray<MentionView> Mentions { get; init; } = [];
}
