using Explainer.Model.Diagnostics;

namespace Explainer.Read.Fields;

/// <summary>An id that a file names in its front matter.</summary>
/// <param name="Kind">Of what it is the id.</param>
/// <param name="Id">The id as written.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Mention(MentionKind Kind, string Id, SourceSpan Span);
