using System.Collections.Immutable;
using Explainer.Markdown.Citations;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Audit.Ledger;

/// <summary>A stretch of prose that answers for its own claims: a paragraph, a list, a table, a quotation.</summary>
/// <param name="Text">Its words, without markup.</param>
/// <param name="Span">Its place in the file.</param>
/// <param name="Citations">The works it cites, as often as it does.</param>
/// <param name="Profiles">The profiles it links to.</param>
/// <param name="IsTestimony">True for what a speaker said, and for what stands beside it in the same figure.</param>
internal sealed record Passage(
    string Text, SourceSpan Span, ImmutableArray<CitationItem> Citations, ImmutableArray<EntryId> Profiles, bool IsTestimony);
