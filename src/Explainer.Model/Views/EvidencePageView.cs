using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Who says what, and how it stands.</summary>
public sealed record EvidencePageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>Who speaks on which stage of the story; null for a story without stages that anybody speaks on.</summary>
    public EvidenceMap? Map { get; init; }

    /// <summary>Everyone who is quoted, by name.</summary>
    public ImmutableArray<SpeakerView> Speakers { get; init; } = [];
}

/// <summary>Who speaks on which stage of the story: a drawing, in the units of its view box, and a table of the same.</summary>
/// <remarks>The theme writes the names of stages into the first 40 units from the top, those of speakers to the left.</remarks>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Stages">From left to right, in the order of the story.</param>
/// <param name="Rows">One for each speaker, from top to bottom.</param>
public sealed record EvidenceMap(int Width, int Height, ImmutableArray<EvidenceStage> Stages, ImmutableArray<EvidenceRow> Rows);

/// <summary>A stage of the story.</summary>
/// <param name="X">The middle of its column.</param>
/// <param name="Link">Its chapter, under its short name.</param>
/// <param name="IsSilent">True when nobody speaks on it.</param>
public sealed record EvidenceStage(int X, LinkView Link, bool IsSilent);

/// <summary>A speaker's row.</summary>
/// <param name="Y">The middle of the row.</param>
/// <param name="Speaker">Their profile.</param>
/// <param name="Cells">What they say on each stage, in the order of the stages; empty ones included.</param>
public sealed record EvidenceRow(int Y, LinkView Speaker, ImmutableArray<EvidenceCell> Cells);

/// <summary>What one speaker says on one stage.</summary>
/// <param name="X">The middle of its column.</param>
/// <param name="Voices">A mark for each testimony; empty where they say nothing.</param>
public sealed record EvidenceCell(int X, ImmutableArray<EvidenceMark> Voices);

/// <summary>A testimony in the map.</summary>
/// <param name="X">The middle of its mark.</param>
/// <param name="Href">Where it is quoted.</param>
public sealed record EvidenceMark(int X, Standing Standing, string Href);

/// <summary>Somebody who is quoted.</summary>
/// <param name="Link">Their profile.</param>
/// <param name="IsProtected">True for protected people, who all share one neutral mark.</param>
/// <param name="Role">What they did; null for unknown.</param>
/// <param name="Testimonies">What they said, in the order of the story.</param>
public sealed record SpeakerView(LinkView Link, bool IsProtected, string? Role, ImmutableArray<TestimonyView> Testimonies);

/// <summary>
/// A testimony as other pages lead to it: where it stands and how, never its words, which are shown only beside what
/// others found.
/// </summary>
public sealed record TestimonyView
{
    /// <summary>Leads to the quotation; the text is the title of its page.</summary>
    public required LinkView Link { get; init; }

    /// <summary>The section it stands in; null for none.</summary>
    public string? Section { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>The works it is quoted in.</summary>
    public ImmutableArray<LinkView> QuotedIn { get; init; } = [];

    /// <summary>The works that say similar, or otherwise.</summary>
    public ImmutableArray<LinkView> Others { get; init; } = [];

    /// <summary>Labels of the content notes of its page.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];
}
