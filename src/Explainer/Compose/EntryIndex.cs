using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>
/// Where each entry stands among the headers, by id and by file. It holds places and no headers, so that a preview keeps it for as
/// long as the entries are the same, whatever they say.
/// </summary>
/// <param name="headers">All entries, each id once.</param>
internal sealed class EntryIndex(ImmutableArray<EntryHeader> headers)
{
    private readonly ImmutableArray<(EntryId Id, string File)> entries = [.. headers.Select(h => (h.Id, h.File))];
    private readonly Dictionary<EntryId, int> byId = PlacesBy(headers, h => h.Id, null);
    private readonly Dictionary<string, int> byFile = PlacesBy(headers, h => h.File, StringComparer.Ordinal);

    /// <summary>What front matter may call the entries in folders.</summary>
    public EntryNames Names { get; } = EntryNames.Create(headers.Select(h => h.Id));

    /// <summary>Whether these are the same entries in the same order.</summary>
    public bool IsOf(ImmutableArray<EntryHeader> others)
    {
        var isSame = others.Length == entries.Length;
        for (var i = 0; isSame && i < entries.Length; i++)
        {
            isSame = entries[i].Id == others[i].Id && entries[i].File == others[i].File;
        }

        return isSame;
    }

    /// <summary>The place of an id; null for none.</summary>
    public int? PlaceOf(EntryId id) => byId.TryGetValue(id, out var place) ? place : null;

    /// <summary>The place of a file; null for none.</summary>
    public int? PlaceOf(string file) => byFile.TryGetValue(file, out var place) ? place : null;

    private static Dictionary<T, int> PlacesBy<T>(ImmutableArray<EntryHeader> headers, Func<EntryHeader, T> key, IEqualityComparer<T>? comparer)
        where T : notnull
    {
        var places = new Dictionary<T, int>(headers.Length, comparer);
        for (var i = 0; i < headers.Length; i++)
        {
            places.Add(key(headers[i]), i);
        }

        return places;
    }
}
