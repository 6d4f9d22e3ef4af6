using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>All places, on a map and in words.</summary>
public sealed record PlacesPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>The map with its key, and where its lines come from.</summary>
    public PlacedHtml Map { get; init; }

    /// <summary>The places, by title.</summary>
    public ImmutableArray<PlaceView> Places { get; init; } = [];
}

/// <summary>A place, and what a site says of it.</summary>
public sealed record PlaceView
{
    public required string Title { get; init; }

    /// <summary>Its id on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Its other names.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Where it lies, in degrees.</summary>
    public required string Coordinates { get; init; }

    public string? Note { get; init; }

    /// <summary>The works that say where it lies.</summary>
    public ImmutableArray<LinkView> Sources { get; init; } = [];

    /// <summary>What happened there, by date.</summary>
    public ImmutableArray<EventView> Events { get; init; } = [];

    /// <summary>The other pages that are about it or have it on a map.</summary>
    public ImmutableArray<LinkView> Pages { get; init; } = [];
}
