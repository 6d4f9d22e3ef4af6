using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown.Citations;

/// <summary>A citation in Pandoc's syntax: <c>[@rtl, p. 3; @primed]</c>.</summary>
internal sealed class Citation : LeafInline
{
    public required ImmutableArray<CitationItem> Items { get; init; }

    /// <summary>What is printed for each item, once works have their numbers; empty until then.</summary>
    public ImmutableArray<CitationMark> Marks { get; set; } = [];
}
