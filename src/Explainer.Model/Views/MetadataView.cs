namespace Explainer.Model.Views;

/// <summary>What a page says of itself to machines: previews of links, reference managers, search engines.</summary>
public sealed record MetadataView
{
    /// <summary>The title of the page alone.</summary>
    public required string Title { get; init; }

    /// <summary>Open Graph's <c>og:type</c>: <c>article</c> or <c>website</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Open Graph's <c>og:locale</c>: <c>en_GB</c>, or the language alone where no region is named.</summary>
    public required string Locale { get; init; }

    /// <summary>What reference managers take; null on pages that nobody cites.</summary>
    public CitableView? Citable { get; init; }

    /// <summary>A block of JSON-LD in the words of schema.org: data, which no browser runs.</summary>
    public required Html StructuredData { get; init; }
}
