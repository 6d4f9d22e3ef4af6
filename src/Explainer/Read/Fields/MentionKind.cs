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
}
