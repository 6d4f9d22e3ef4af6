namespace Explainer.Read.Fields;

/// <summary>What an id in front matter can name.</summary>
internal enum MentionKind
{
    Work,
    Term,
    Profile,
    Strand,
    ContentNote,
    Redirect,
    Page,
    Question,

    /// <summary>A form of a term: words of a text rather than an id.</summary>
    Form,
}
