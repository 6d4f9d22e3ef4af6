using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Permalinks;

/// <summary>An address that was published once.</summary>
/// <param name="Url">A page, or an id on it.</param>
/// <param name="Span">Its line in the ledger.</param>
internal sealed record PermalinkLine(SiteUrl Url, SourceSpan Span);
