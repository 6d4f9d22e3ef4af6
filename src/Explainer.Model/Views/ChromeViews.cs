using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The site's own logo beside its name.</summary>
/// <param name="Href">Document-relative, escaped.</param>
/// <param name="Width">CSS pixels at <see cref="Height"/>; null when its file has no size.</param>
public sealed record LogoView(string Href, int? Width)
{
    /// <summary>How high it is in the header, in CSS pixels.</summary>
    public const int Height = 32;
}

/// <summary>The icon in the browser's tab.</summary>
/// <param name="Href">Document-relative, escaped.</param>
/// <param name="MediaType"><c>image/svg+xml</c> or <c>image/png</c>.</param>
public sealed record IconView(string Href, string MediaType);

/// <summary>A section in the outline of a page, with the sections inside it.</summary>
public sealed record OutlineView(LinkView Link, ImmutableArray<LinkView> Parts);

/// <summary>The link by which readers leave at once.</summary>
/// <param name="Href">A harmless page on another site.</param>
/// <param name="Script">The script that clears the screen first; sites without this link do not load it.</param>
/// <param name="Stylesheet">How the link looks; null for a theme that says nothing of it.</param>
public sealed record ExitView(string Href, string Script, string? Stylesheet);

/// <summary>The choice of languages.</summary>
/// <param name="Stylesheet">How it looks; null for a theme that says nothing of it.</param>
public sealed record LanguagesView(string? Stylesheet, ImmutableArray<LanguageLinkView> Links);

/// <summary>A language that readers may choose.</summary>
/// <param name="Name">Its name in itself.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Href">The same page or, where it is not translated, the home page of the language; null for the language of the page.</param>
public sealed record LanguageLinkView(string Name, string Language, string Direction, string? Href)
{
    /// <summary>Says, in the words of that language, that the page is not translated; null where it is.</summary>
    public string? Note { get; init; }
}

/// <summary>A page in one of its languages, for search engines (hreflang).</summary>
/// <param name="Language">BCP 47 tag, or <c>x-default</c>.</param>
/// <param name="Address">Its whole address.</param>
public sealed record AlternateView(string Language, string Address);

/// <summary>What a page tells machines: Open Graph, JSON-LD, and the tags that reference managers read.</summary>
public sealed record MetadataView
{
    /// <summary>The title of the page, without the name of the site.</summary>
    public required string Title { get; init; }

    /// <summary>Open Graph's <c>og:type</c>: <c>article</c> or <c>website</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Open Graph's <c>og:locale</c>: <c>en_GB</c>; null where no region is known.</summary>
    public required string? Locale { get; init; }

    /// <summary>The same of the other languages that the page is in.</summary>
    public ImmutableArray<string> OtherLocales { get; init; } = [];

    /// <summary>The picture beside links to the page; null for none.</summary>
    public ImageView? Image { get; init; }

    /// <summary>What reference managers take; null on pages that nobody cites.</summary>
    public CitableView? Citable { get; init; }

    /// <summary>A block of JSON-LD in the vocabulary of schema.org: data, which no browser runs.</summary>
    public required StoredHtml StructuredData { get; init; }
}

/// <summary>The picture that messages and social networks show beside a link.</summary>
/// <param name="Address">Its whole address.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Width">In pixels; null when unknown.</param>
/// <param name="Height">In pixels; null when unknown.</param>
public sealed record ImageView(string Address, string Alt, int? Width, int? Height);

/// <summary>What a reference manager needs beside title, address and language.</summary>
/// <param name="Authors">Who answers for the text; empty when the site names nobody.</param>
/// <param name="Date">When it was last changed, in ISO 8601: <c>2026-11-22</c>, <c>2026-11</c> or <c>2026</c>; null when unknown.</param>
/// <param name="HighwireDate">The same as Google Scholar reads it (Highwire Press tags): <c>2026/11/22</c>; null when unknown.</param>
public sealed record CitableView(ImmutableArray<CitableAuthor> Authors, string? Date, string? HighwireDate);

/// <summary>An author as reference managers and search engines take one.</summary>
/// <param name="Name">A person with the family name first ("Lind, Ada"), a group by its name.</param>
/// <param name="Spoken">The name as readers say it: "Ada Lind".</param>
/// <param name="Highwire">The value of <c>citation_author</c>, from which Zotero can tell a group from a person.</param>
/// <param name="IsPerson">False for a group.</param>
public sealed record CitableAuthor(string Name, string Spoken, string Highwire, bool IsPerson);
