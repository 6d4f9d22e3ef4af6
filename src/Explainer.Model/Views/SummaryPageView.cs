using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The home page.</summary>
public sealed record SummaryPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>The blocks that follow the head of the page, in their order.</summary>
    public required ImmutableArray<HomeBlock> Blocks { get; init; }

    /// <summary>The first heading: the question that the site answers, or its title.</summary>
    public required string Question { get; init; }

    /// <summary>What the site says, in a few lines; empty where tagline and summary stand in.</summary>
    public ImmutableArray<string> InShort { get; init; } = [];

    /// <summary>Whom it is for; null for nothing.</summary>
    public string? ForWhom { get; init; }

    /// <summary>How long the story takes to read, in words; null for a site without one.</summary>
    public string? Length { get; init; }

    /// <summary>The first chapter; null when there is none.</summary>
    public LinkView? Begin { get; init; }

    /// <summary>The list of lessons; null for a site without lessons.</summary>
    public LinkView? Teach { get; init; }

    /// <summary>The files to take along; empty where none is offered.</summary>
    public ImmutableArray<DownloadView> Downloads { get; init; } = [];

    /// <summary>Labels of the content notes of its chapters: once for all of them, instead of on every card.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];

    /// <summary>The first chapters, under the titles of their parts where the story has parts.</summary>
    public ImmutableArray<CardGroupView> Chapters { get; init; } = [];

    /// <summary>The list of all chapters, where the home page shows only the first; null otherwise.</summary>
    public LinkView? AllChapters { get; init; }

    /// <summary>The timeline as a picture, without links to events; null for a site without dated events.</summary>
    public TimelinePicture? Picture { get; init; }

    /// <summary>The other lists: people, timeline, glossary, sources.</summary>
    public ImmutableArray<CardView> Ways { get; init; } = [];
}
