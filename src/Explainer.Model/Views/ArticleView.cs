using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>What every page with prose shows: head, text, works cited, backlinks, corrections.</summary>
public sealed record ArticleView
{
    public required HeadView Head { get; init; }

    /// <summary>The text; empty for none.</summary>
    public PlacedHtml Body { get; init; }

    /// <summary>The works cited, in the order of their numbers, from 1.</summary>
    public ImmutableArray<WorkView> Works { get; init; } = [];

    /// <summary>A preview of each term and profile that the text links to.</summary>
    public ImmutableArray<PreviewView> Previews { get; init; } = [];

    /// <summary>Works that are recommended and not cited.</summary>
    public ImmutableArray<WorkView> FurtherReading { get; init; } = [];

    /// <summary>Backlinks: the pages that mention what this one is about; empty on pages that do not list them.</summary>
    public ImmutableArray<MentionView> Mentions { get; init; } = [];

    public ImmutableArray<CorrectionView> Corrections { get; init; } = [];

    /// <summary>How the page is cited; null on pages that are not.</summary>
    public CitingView? Citing { get; init; }
}

/// <summary>The head of a page: title, lead and what to know before reading.</summary>
public sealed record HeadView
{
    public required string Title { get; init; }

    /// <summary>The title in pieces where it has rich text; empty otherwise.</summary>
    public ImmutableArray<TextRun> StyledTitle { get; init; } = [];

    /// <summary>BCP 47 tag of the title when it differs from the page's; null otherwise.</summary>
    public string? Language { get; init; }

    /// <summary>One or two sentences under the title; empty for none.</summary>
    public required string Lead { get; init; }

    /// <summary>A line above the title, such as "Chapter 4 of 9"; null for none.</summary>
    public string? Eyebrow { get; init; }

    /// <summary>The list of all chapters, beside the number of this one; null on other pages.</summary>
    public LinkView? Contents { get; init; }

    /// <summary>The easier version of the page, or on that one the whole page; null where there is none.</summary>
    public LinkView? OtherVersion { get; init; }

    /// <summary>Labels of its content notes.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];

    /// <summary>Who wrote it; empty where the authors of the site did.</summary>
    public ImmutableArray<AuthorView> Authors { get; init; } = [];

    /// <summary>How long it takes to read and how hard it is, in a few words; null on pages that do not say.</summary>
    public string? Reading { get; init; }

    public DateView? Updated { get; init; }

    public DateView? Checked { get; init; }
}

/// <summary>An author of a page.</summary>
/// <param name="Name">As readers say it: "Ada Lind".</param>
/// <param name="Href">Their page or address; null for none.</param>
public sealed record AuthorView(string Name, string? Href);

/// <summary>A popover for a link in the text: the term or profile that it leads to, in short.</summary>
public sealed record PreviewView
{
    /// <summary>Its title, and the address that links to it have, without a fragment.</summary>
    public required LinkView Link { get; init; }

    /// <summary>One or two sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>The role of a profile; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>A term in other scripts.</summary>
    public ImmutableArray<FactValue> Forms { get; init; } = [];

    /// <summary>Labels of the content notes of its page.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];
}

/// <summary>A backlink: a page that mentions what this page is about.</summary>
/// <param name="Page">Leads to the section with the mention; the text is the title of its page.</param>
/// <param name="Sentence">The sentence around the mention, as plain text; null where it may not be shown elsewhere.</param>
/// <param name="Locators">On the page of a work, the places in it that are cited; empty elsewhere.</param>
public sealed record MentionView(LinkView Page, string? Sentence, ImmutableArray<string> Locators);

/// <summary>A correction as readers see it.</summary>
/// <param name="Was">What the page said.</param>
/// <param name="Now">What it says now.</param>
/// <param name="Page">The page it was made on; null on that page itself.</param>
public sealed record CorrectionView(DateView Date, string Was, string Now, LinkView? Page);

/// <summary>How a page is cited, at its foot.</summary>
/// <param name="Reference">Its reference in APA style.</param>
/// <param name="More">The page with other styles and formats.</param>
/// <param name="Code">Its address as a QR code, on paper; null on sites that are too large for it.</param>
public sealed record CitingView(Html Reference, LinkView More, CodeView? Code);

/// <summary>A QR code as a drawing of its dark modules.</summary>
/// <param name="Size">Modules along each side, without the quiet zone around it.</param>
/// <param name="Path">SVG path data: strokes one module thick, each along the middle of its row.</param>
public sealed record CodeView(int Size, string Path);
