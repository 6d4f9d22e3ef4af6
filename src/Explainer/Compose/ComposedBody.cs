using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>A body in its finished form, with what is left to check.</summary>
/// <param name="Header">Its entry.</param>
/// <param name="Body">The finished body.</param>
/// <param name="FragmentLinks">Its links to headings.</param>
/// <param name="Files">The files it shows or links, to be published with it.</param>
internal sealed record ComposedBody(
    EntryHeader Header, Body Body, ImmutableArray<FragmentLink> FragmentLinks, ImmutableArray<string> Files)
{
    /// <summary>The entry with its body. What is hard to read in a passage is hard to read on its page, whose head and cards say so.</summary>
    public Entry Page { get; private init; } = Header.Entry;

    /// <summary>Its links to the page of evidence, which is made only when somebody is quoted.</summary>
    public ImmutableArray<SourceSpan> EvidenceLinks { get; init; } = [];

    /// <summary>The same, complete: nothing of it is changed any more.</summary>
    public ComposedBody Finished() => this with
    {
        Page = Header.Entry with
        {
            Body = Body,
            ContentNotes = Body.CareNotes.IsEmpty ? Header.Entry.ContentNotes : [.. Header.Entry.ContentNotes.Union(Body.CareNotes)],
        },
    };
}
