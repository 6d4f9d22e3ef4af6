using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;

namespace Explainer.Link;

/// <summary>The pages of the main language, as the check of another one needs them.</summary>
/// <param name="Catalog">What was read of them.</param>
/// <param name="Bodies">All of them, in the order of the catalog.</param>
internal sealed record Originals(Catalog Catalog, ImmutableArray<ComposedEntry> Bodies)
{
    public ComposedEntry Get(EntryId id) => Bodies[Catalog.PlaceOf(id)];

    /// <summary>The page with an id; null for none.</summary>
    public ComposedEntry? Find(EntryId id) => Catalog.Find(id) is null ? null : Get(id);
}
