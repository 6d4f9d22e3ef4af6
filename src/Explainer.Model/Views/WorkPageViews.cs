using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Every work the site cites, by name.</summary>
public sealed record WorksPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>True when works were read in stored copies: then what the mark means is said above the list, once.</summary>
    public bool HasStoredCopies { get; init; }

    /// <summary>True when works are gone from their addresses: then what that mark means is said above the list, once.</summary>
    public bool HasGone { get; init; }

    /// <summary>True when works are named and not linked for readers: then the reason is said above the list, once.</summary>
    public bool HasUnlinked { get; init; }

    /// <summary>The pages it is divided into; null for a list on one page.</summary>
    public ListIndexView? Index { get; init; }

    public ImmutableArray<WorkView> Works { get; init; } = [];
}

/// <summary>A work: its reference, and every page that cites it.</summary>
public sealed record WorkPageView : IPageView
{
    public required PageView Page { get; init; }

    public required HeadView Head { get; init; }

    public required WorkView Work { get; init; }

    /// <summary>Why it has no link for readers; null when it has one.</summary>
    public string? Unlinked { get; init; }

    /// <summary>Who speaks in it and what of it was read; null when nothing need be said.</summary>
    public string? Standing { get; init; }

    public ImmutableArray<MentionView> Mentions { get; init; } = [];
}

/// <summary>A work in a list of references.</summary>
public sealed record WorkView
{
    /// <summary>The id of its place in the list: <c>x-s1</c> on a page, the work's own on the list of all.</summary>
    public required string Anchor { get; init; }

    /// <summary>The formatted reference.</summary>
    public required ImmutableArray<TextRun> Reference { get; init; }

    /// <summary>Its title, which tells its links from those of other works.</summary>
    public required string Title { get; init; }

    /// <summary>Its own page; null there.</summary>
    public LinkView? About { get; init; }

    /// <summary>The ways back to the marks that cite it.</summary>
    public ImmutableArray<LinkView> CitedAt { get; init; } = [];

    /// <summary>True when only a stored copy was read: a mark says so.</summary>
    public bool ReadInStoredCopy { get; init; }

    /// <summary>True when its own address answers no more: a mark says so.</summary>
    public bool IsGone { get; init; }

    /// <summary>Link to what that mark means; null as for <see cref="MarkExplained"/>.</summary>
    public string? GoneExplained { get; init; }

    /// <summary>Link to what the mark of a stored copy means; null where the list itself explains it, or many marks stand together.</summary>
    public string? MarkExplained { get; init; }

    /// <summary>Address of an archived copy; null for none, or when the work is not linked for readers.</summary>
    public string? Archived { get; init; }
}

/// <summary>A piece of a formatted reference.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="IsItalic">True for titles of whole works.</param>
/// <param name="Href">An absolute address; null when it is not a link.</param>
/// <param name="Language">BCP 47 tag when it differs from the page's.</param>
public readonly record struct TextRun(string Text, bool IsItalic = false, string? Href = null, string? Language = null)
{
    /// <summary>How a piece of a title looks besides. Italics within an italic title are upright.</summary>
    public TextStyle Style { get; init; }

    /// <summary>True for words that run against the direction of the page: they are isolated, so that they move nothing around them.</summary>
    public bool IsIsolated { get; init; }
}
