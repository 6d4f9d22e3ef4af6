namespace Explainer.Citations.Apa;

/// <summary>How a reference is built. CSL has forty types of works; APA has these few forms.</summary>
internal enum ReferenceKind
{
    /// <summary>A work by itself: its title is italic.</summary>
    Whole,

    /// <summary>A part of a book-like work: "In E. Editor (Ed.), <i>Book</i>".</summary>
    Part,

    /// <summary>A piece in a journal, newspaper, magazine or weblog, whose name is italic.</summary>
    Periodical,

    /// <summary>A law, a resolution or a judgment: it begins with its name.</summary>
    Legal,

    Treaty,
}
