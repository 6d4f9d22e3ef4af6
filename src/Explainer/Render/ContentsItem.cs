using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Render;

/// <summary>A page that readers can find.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What it is in a sentence or two; empty when nothing is said.</param>
internal sealed record ContentsItem(SiteUrl Url, string Title, string Summary)
{
    /// <summary>The entry whose page it is; null on pages that are made.</summary>
    public Entry? Entry { get; init; }

    /// <summary>Other names it is known by.</summary>
    public ImmutableArray<ContentsName> Names { get; init; } = [];

    /// <summary>The language of its title (BCP 47); null for the site's own.</summary>
    public string? Language { get; init; }
}
