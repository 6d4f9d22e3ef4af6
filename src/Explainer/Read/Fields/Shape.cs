using System.Collections.Immutable;

namespace Explainer.Read.Fields;

/// <summary>The keys that a map may have: the one definition for reading, checking and explaining them.</summary>
/// <param name="Name">What the map is, with its article: <c>a profile</c>.</param>
/// <param name="Fields">Its keys.</param>
/// <param name="AllowsOthers">True when other keys may stand in it and are passed over, as in CSL.</param>
internal sealed record Shape(string Name, ImmutableArray<Field> Fields, bool AllowsOthers = false)
{
    /// <summary>Whether this field itself is one of its keys.</summary>
    public bool Has(Field field)
    {
        foreach (var own in Fields)
        {
            if (ReferenceEquals(own, field))
            {
                return true;
            }
        }

        return false;
    }

    public Shape With(string name, params ReadOnlySpan<Field> more) => new(name, [.. Fields, .. more]);
}
