using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The home page.</summary>
public sealed record SummaryPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>The first chapter; null when there is none.</summary>
    public LinkView? Begin { get; init; }

    /// <summary>The first chapters, under the titles of their parts where the story has parts.</summary>
    public ImmutableArray<CardGroupView> Chapters { get; init; } = [];

    /// <summary>The list of all chapters, where the home page shows only the first; null otherwise.</summary>
    public LinkView? AllChapters { get; init; }

    /// <summary>The timeline as a picture, without links to events; null for a site without dated events.</summary>
    public TimelinePicture? Picture { get; init; }

    /// <summary>The other lists: people, timeline, glossary, sources.</summary>
    public ImmutableArray<CardView> Ways { get; init; } = [];
}
