using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>What the shell around every page is given.</summary>
public sealed record PageView
{
    public required Words Words { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    public bool IsRightToLeft { get; init; }

    /// <summary>What the browser's tab shows.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>For <c>meta description</c>; empty for none.</summary>
    public required string Description { get; init; }

    /// <summary>The page's whole address; null on pages that have none of their own (404).</summary>
    public string? Canonical { get; init; }

    /// <summary>The kind of page, for styling: <c>chapter</c> gives <c>body</c> the class <c>kind-chapter</c>.</summary>
    public required string Kind { get; init; }

    public required string Stylesheet { get; init; }

    /// <summary>What pages of its kind need besides; null for nothing.</summary>
    public string? KindStylesheet { get; init; }

    /// <summary>The theme's script, which adds to pages that are whole without it; null when it has none.</summary>
    public string? Script { get; init; }

    public required string Icon { get; init; }

    /// <summary>The site's own logo; null when its name stands alone.</summary>
    public string? Logo { get; init; }

    public required LinkView Site { get; init; }

    public ImmutableArray<LinkView> Navigation { get; init; } = [];

    /// <summary>The way down to this page, without the page itself; empty on the home page.</summary>
    public ImmutableArray<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>The sections of the page; empty for short pages.</summary>
    public ImmutableArray<OutlineView> Outline { get; init; } = [];

    /// <summary>The licence of the text: its name and, where it has one, its address.</summary>
    public Licence? Licence { get; init; }

    public string? Tagline { get; init; }

    /// <summary>Where help is; null for sites that name none.</summary>
    public LinkView? Support { get; init; }

    /// <summary>Where readers go who must leave at once; null for sites that offer no such way.</summary>
    public string? Exit { get; init; }

    public LinkView? Corrections { get; init; }

    /// <summary>True for pages that only those find who have the address.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>True for pages that search engines are asked to leave out, though all may find them.</summary>
    public bool IsUnindexed { get; init; }

    public bool IsDraft { get; init; }
}
