using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The timeline, or one strand of it: the drawing, then every event as a list.</summary>
public sealed record TimelinePageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>Null when there are no dated events to draw.</summary>
    public TimelineDrawing? Drawing { get; init; }

    /// <summary>All strands, with the current one marked; empty for a site without strands.</summary>
    public ImmutableArray<StrandView> Strands { get; init; } = [];

    /// <summary>The page of all events.</summary>
    public required LinkView All { get; init; }

    /// <summary>The events as files to take away; empty for a strand.</summary>
    public ImmutableArray<LinkView> Files { get; init; } = [];

    /// <summary>By date.</summary>
    public ImmutableArray<EventView> Events { get; init; } = [];
}
