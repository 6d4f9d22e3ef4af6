namespace Explainer.Model;

/// <summary>Names an entry within the site for ever.</summary>
/// <param name="Kind">The kind of entry.</param>
/// <param name="Name">The file name without order prefix and extension; for pages in folders with the folder: <c>press/kit</c>.</param>
public sealed record EntryId(EntryKind Kind, string Name) : IComparable<EntryId>
{
    /// <summary>Whether its page says where it is mentioned: people, terms and events are looked up, texts are read.</summary>
    public bool ListsMentions => Kind is EntryKind.Profile or EntryKind.Term or EntryKind.Event;

    public int CompareTo(EntryId? other) =>
        other is null ? 1 : Kind != other.Kind ? ((int)Kind).CompareTo((int)other.Kind) : string.CompareOrdinal(Name, other.Name);
}
