using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Who says what, and how it stands.</summary>
public sealed record EvidencePageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>Who speaks on which stage of the story; null for a story without stages that anybody speaks on.</summary>
    public EvidenceMap? Map { get; init; }

    /// <summary>Everyone who is quoted, by name.</summary>
    public ImmutableArray<SpeakerView> Speakers { get; init; } = [];
}
