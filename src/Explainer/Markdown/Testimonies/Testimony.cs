using System.Collections.Immutable;
using Explainer.Markdown.Citations;
using Explainer.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown.Testimonies;

/// <summary>
/// What somebody said, as one block: the quotation, whose last paragraph names the speaker, and the paragraph on what
/// others found, where there is one.
/// </summary>
internal sealed class Testimony() : ContainerBlock(null)
{
    public QuoteBlock Quotation => (QuoteBlock)this[0];

    /// <summary>The line that names the speaker, without its dash.</summary>
    public ParagraphBlock SpeakerLine => (ParagraphBlock)Quotation.LastChild!;

    /// <summary>The link to the speaker; null where the line does not begin with one.</summary>
    public LinkInline? Speaker => SpeakerLine.Inline!.FirstChild as LinkInline;

    /// <summary>The words themselves.</summary>
    public IEnumerable<Block> Words => Quotation.SkipLast(1);

    /// <summary>What others found; null where nothing of the kind follows.</summary>
    public ParagraphBlock? Found => Count > 1 ? (ParagraphBlock)this[1] : null;

    /// <summary>The words in bold that open it.</summary>
    public EmphasisInline? Opening => Found?.Inline!.FirstChild as EmphasisInline;

    /// <summary>The works it is quoted in, as written.</summary>
    public ImmutableArray<CitationItem> QuotedIn => CitedIn(SpeakerLine);

    /// <summary>The works that are cited on what others found, as written.</summary>
    public ImmutableArray<CitationItem> FoundIn => Found is { } found ? CitedIn(found) : [];

    /// <summary>How it stands, once that is known.</summary>
    public Standing Standing { get; set; }

    /// <summary>Its permanent id, once it has one.</summary>
    public string Anchor { get; set; } = "";

    private static ImmutableArray<CitationItem> CitedIn(ParagraphBlock paragraph) =>
        [.. paragraph.Inline!.Descendants<Citations.Citation>().SelectMany(c => c.Items)];
}
