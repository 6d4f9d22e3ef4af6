using System.Collections.Immutable;

namespace Explainer.Read.Fields;

/// <summary>What a value may look like, as data: JSON Schemas and the tables of the writers' guide are written from it.</summary>
internal abstract record ValueSchema
{
    /// <summary>Any value; the reader decides.</summary>
    internal sealed record Any : ValueSchema;

    /// <summary>Any scalar: readers take <c>1984</c> and <c>true</c> as text, too.</summary>
    /// <param name="Pattern">What the text has to match (ECMA-262); null for anything that is not empty.</param>
    /// <param name="Format">A <c>format</c> of JSON Schema; null for none.</param>
    internal sealed record Text(string? Pattern = null, string? Format = null) : ValueSchema;

    /// <summary>A date in EDTF. YAML takes a year alone for a number.</summary>
    internal sealed record Date : ValueSchema;

    internal sealed record Boolean : ValueSchema;

    internal sealed record Number : ValueSchema;

    /// <summary>An integer of <paramref name="Least"/> or more.</summary>
    internal sealed record Integer(int Least) : ValueSchema;

    /// <summary>One of these words and no other.</summary>
    internal sealed record Choice(ImmutableArray<string> Words) : ValueSchema;

    /// <summary>A list.</summary>
    /// <param name="Item">Each of its items.</param>
    /// <param name="OrOne">Whether one value without brackets is read as a list of one.</param>
    internal sealed record List(ValueSchema Item, bool OrOne = true) : ValueSchema;

    /// <summary>A map whose keys are ours.</summary>
    internal sealed record Map(MapSchema Schema) : ValueSchema;

    /// <summary>A map whose keys are the writer's own.</summary>
    internal sealed record OpenMap(ValueSchema Value) : ValueSchema;

    /// <summary>Any of these.</summary>
    internal sealed record Either(params ImmutableArray<ValueSchema> Schemas) : ValueSchema;
}

/// <summary>The keys that a map may have: the one definition for reading, checking and explaining them.</summary>
/// <param name="Name">What the map is, with its article: <c>a profile</c>.</param>
/// <param name="Fields">Its keys.</param>
/// <param name="AllowsOthers">True when other keys may stand in it and are passed over, as in CSL.</param>
internal sealed record MapSchema(string Name, ImmutableArray<Field> Fields, bool AllowsOthers = false)
{
    /// <summary>The keys without which a map says nothing, for examples: those that are required, or else the first.</summary>
    public ImmutableArray<Field> Needed { get => field.IsDefault ? [.. Fields.Where(f => f.IsRequired).DefaultIfEmpty(Fields[0])] : field; init; }

    /// <summary>Whether this very field is one of its keys, not only one of the same name.</summary>
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

    /// <summary>Keys that may not stand there by what others say: they are not read, and no message tells a writer of them.</summary>
    public ImmutableArray<Field> Withheld { get; init; } = [];

    /// <summary>The keys that writers are told of.</summary>
    public IEnumerable<Field> Current => Fields.Where(f => f is { IsOld: false, IsWrittenByCommand: false } && !Withheld.Contains(f));

    /// <summary>A schema with further keys.</summary>
    public MapSchema With(string name, params ReadOnlySpan<Field> more) => new(name, [.. Fields, .. more]);
}

/// <summary>The syntax of an EDTF date for tools that know regular expressions only. Whether the day exists, <c>FuzzyDate</c> says.</summary>
internal static class DatePattern
{
    private const string Month = "(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]|XX))?";
    private const string Point = $"(-?[0-9]{{4}}(-({Month}|2[1-4]|XX(-XX)?))?|-?[0-9]{{2}}([0-9]X|XX)|Y-?[0-9]{{5,9}})[?~%]?";

    /// <summary>In the syntax of ECMA-262, which editors use.</summary>
    public const string Pattern = $@"^\s*({Point}(/(\.\.|{Point})?)?|(\.\.)?/{Point})\s*$";
}
