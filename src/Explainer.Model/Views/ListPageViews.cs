using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The pages that a long list is divided into.</summary>
/// <param name="Title">What they are pages of.</param>
/// <param name="IsOverview">True on the list itself, which has no entries of its own then.</param>
/// <param name="Groups">The letters, years or parts, in order.</param>
public sealed record ListIndexView(string Title, bool IsOverview, ImmutableArray<ListGroupView> Groups)
{
    /// <summary>The page before this one; null for none.</summary>
    public LinkView? Previous { get; init; }

    /// <summary>The page after this one; null for none.</summary>
    public LinkView? Next { get; init; }

    /// <summary>In the list of works, the address of the page of the work <c>*</c>: links to its place in the list lead there. Null in other lists.</summary>
    public string? PageOfItem { get; init; }
}

/// <summary>The entries of a long list under one letter, of some years or of a part.</summary>
/// <param name="Link">Its first page; current on all pages of it.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="Pages">All its pages where there are several; empty otherwise.</param>
public sealed record ListGroupView(LinkView Link, string Count, ImmutableArray<LinkView> Pages);

/// <summary>A list of entries: the story's chapters, the profiles.</summary>
public sealed record CardListPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public ImmutableArray<CardGroupView> Groups { get; init; } = [];

    /// <summary>The pages it is divided into; null for a list on one page.</summary>
    public ListIndexView? Index { get; init; }

    /// <summary>Of the lessons, the list for teachers; null for other lists.</summary>
    public CardView? Door { get; init; }

    /// <summary>The files to take along; empty where none is offered.</summary>
    public ImmutableArray<DownloadView> Downloads { get; init; } = [];

    /// <summary>True when the order of the cards is the order of reading.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Of a sub-section, what is read before and after its page; null for others.</summary>
    public TurnView? Turn { get; init; }
}

/// <summary>Cards that belong together.</summary>
/// <param name="Title">Their heading; null when there is only one group.</param>
/// <param name="Anchor">The id of the heading; null without one.</param>
public sealed record CardGroupView(string? Title, string? Anchor, ImmutableArray<CardView> Cards)
{
    /// <summary>The page of a part; null for one that has none.</summary>
    public LinkView? Page { get; init; }

    /// <summary>What a part is about; empty for nothing.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The number of the first card, where they are numbered.</summary>
    public int Start { get; init; } = 1;
}

/// <summary>The glossary from A to Z.</summary>
public sealed record GlossaryPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>The pages it is divided into; null for a list on one page.</summary>
    public ListIndexView? Index { get; init; }

    public ImmutableArray<GlossaryLetterView> Letters { get; init; } = [];
}

/// <summary>The terms under one letter.</summary>
/// <param name="Link">The letter, and the link to its place on the page.</param>
/// <param name="Anchor">The id of that place.</param>
public sealed record GlossaryLetterView(LinkView Link, string Anchor, ImmutableArray<GlossaryTermView> Terms);

/// <summary>A term in the glossary, with its whole definition.</summary>
public sealed record GlossaryTermView
{
    /// <summary>Its page.</summary>
    public required LinkView Link { get; init; }

    public required string Summary { get; init; }

    /// <summary>What follows the summary; empty for none.</summary>
    public required PlacedHtml Text { get; init; }

    /// <summary>The word in other scripts.</summary>
    public ImmutableArray<FactValue> Forms { get; init; } = [];

    /// <summary>Labels of its content notes.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];

    /// <summary>The list of works that the definition cites, on the term's page; null when it cites none.</summary>
    public LinkView? Sources { get; init; }
}

/// <summary>All pages of the site, in sections.</summary>
public sealed record SiteMapPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>The pages it is divided into; null for a list on one page.</summary>
    public ListIndexView? Index { get; init; }

    public ImmutableArray<SiteMapSectionView> Sections { get; init; } = [];
}

/// <summary>A section of the site map.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Anchor">The id of the heading.</param>
/// <param name="List">The section's own list page; null when it has none.</param>
public sealed record SiteMapSectionView(string Title, string Anchor, LinkView? List, ImmutableArray<SiteMapGroupView> Groups);

/// <summary>Pages that stand together in a section of the site map: the terms under one letter, or all pages.</summary>
/// <param name="Title">The letter; null in a section with one group.</param>
public sealed record SiteMapGroupView(string? Title, ImmutableArray<SiteMapItemView> Pages);

/// <summary>A page in the site map.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its address; null for a part that has no page of its own.</param>
/// <param name="Language">The language of its title (BCP 47); null for the site's own.</param>
public sealed record SiteMapItemView(string Title, string? Href, string? Language = null)
{
    /// <summary>Of a sub-section or a part, its pages.</summary>
    public ImmutableArray<SiteMapItemView> Items { get; init; } = [];
}
