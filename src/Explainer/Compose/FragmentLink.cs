using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Compose;

/// <summary>A link to a heading, to be checked once all headings are known.</summary>
/// <param name="Target">The entry.</param>
/// <param name="Fragment">The id within it.</param>
/// <param name="Span">Where the link stands.</param>
internal sealed record FragmentLink(EntryId Target, string Fragment, SourceSpan Span);
