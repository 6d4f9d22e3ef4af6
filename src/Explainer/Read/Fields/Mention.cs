using Explainer.Model.Diagnostics;

namespace Explainer.Read.Fields;

/// <summary>An id, or a form of a term, that a file names in its front matter.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Id">The id or form as written.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Mention(MentionKind Kind, string Id, SourceSpan Span);
