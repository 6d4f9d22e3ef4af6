namespace Explainer.Model;

/// <summary>Names an entry within the site for ever.</summary>
/// <param name="Kind">The kind of entry.</param>
/// <param name="Name">The file name without order prefix and extension; for pages in folders with the folder: <c>press/kit</c>.</param>
public sealed record EntryId(EntryKind Kind, string Name) : IComparable<EntryId>
{
    /// <summary>The row of its kind.</summary>
    public Kind Row => Model.Kind.Get(Kind);

    // Ids are the keys of most tables. What the compiler writes for a record hashes its type as well.
    public bool Equals(EntryId? other) => other is not null && Kind == other.Kind && Name == other.Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal) + (int)Kind;

    public int CompareTo(EntryId? other) =>
        other is null ? 1 : Kind != other.Kind ? ((int)Kind).CompareTo((int)other.Kind) : string.CompareOrdinal(Name, other.Name);
}
