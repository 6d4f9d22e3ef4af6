using Explainer.Model.Diagnostics;

namespace Explainer.Read.Fields;

/// <summary>An id in front matter, or a form of a term. Whether it exists is checked once all entries are known.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Id">The id or form as written.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record EntryReference(EntryReferenceKind Kind, string Id, SourceSpan Span);

/// <summary>What an id in front matter can name.</summary>
internal enum EntryReferenceKind
{
    Work,
    Term,
    Profile,
    Strand,
    ContentNote,

    /// <summary>The id of a place from <c>site.yml</c>.</summary>
    Place,

    /// <summary>The same, or the name of a place in words.</summary>
    PlaceName,

    /// <summary>An old address, under <c>redirect_from</c>.</summary>
    Redirect,

    /// <summary>A page to read in a lesson or a pack, as a link.</summary>
    Page,

    /// <summary>A lesson of a pack, as a link.</summary>
    Lesson,

    /// <summary>The id of a heading of a page and its easier version, under <c>must_match</c>.</summary>
    Heading,

    /// <summary>The id of a question; empty where the writer gave none.</summary>
    Question,

    /// <summary>A form of a term: words of a text rather than an id.</summary>
    Form,
}
