using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Who says what, and how it stands.</summary>
public sealed record EvidencePageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>Who speaks on which stage of the story; null for a story without stages that anybody speaks on.</summary>
    public EvidenceMap? Map { get; init; }

    /// <summary>The pages it is divided into; null for a list on one page.</summary>
    public ListIndexView? Index { get; init; }

    /// <summary>Everyone who is quoted, by name.</summary>
    public ImmutableArray<SpeakerView> Speakers { get; init; } = [];
}

/// <summary>Who speaks on which stage of the story: a table that is also the picture.</summary>
/// <param name="Corner">What the rows are.</param>
/// <param name="Columns">Never more than <see cref="Fit"/> unless there are as many rows.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="CountsTestimonies">
/// True where there are too many speakers for a place each: the columns are the standings, and a number counts testimonies.
/// </param>
public sealed record EvidenceMap(
    string Corner, ImmutableArray<EvidenceHeading> Columns, ImmutableArray<EvidenceRow> Rows, bool CountsTestimonies)
{
    /// <summary>The number of columns that fit a phone of 320 pixels.</summary>
    public const int Fit = 9;
}

/// <summary>What a row or column of the map is about.</summary>
/// <param name="Text">A stage, a speaker or a standing.</param>
/// <param name="Href">The chapter, under its short name, or the profile; null for a standing.</param>
public sealed record EvidenceHeading(string Text, string? Href);

/// <summary>A row of the map.</summary>
/// <param name="Cells">One for each column, empty ones included.</param>
public sealed record EvidenceRow(EvidenceHeading Heading, ImmutableArray<ImmutableArray<EvidenceMark>> Cells)
{
    /// <summary>True when nobody speaks there.</summary>
    public bool IsSilent => Cells.All(cell => cell.IsEmpty);
}

/// <summary>A testimony in the map, or all of one standing.</summary>
/// <param name="Href">Where it is quoted; null for all of one standing.</param>
/// <param name="Number">How many other works say similar, or otherwise where it is contested; or the number of testimonies.</param>
public sealed record EvidenceMark(Standing Standing, string? Href, int Number);

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
