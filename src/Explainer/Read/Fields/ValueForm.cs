using System.Collections.Immutable;

namespace Explainer.Read.Fields;

/// <summary>What a value looks like, as data: what schemas and references of the keys are written from.</summary>
internal abstract record ValueForm
{
    /// <summary>Whatever a reader makes of it.</summary>
    internal sealed record Any : ValueForm;

    /// <summary>Any single value: readers take 1984 and true as text, too.</summary>
    /// <param name="Pattern">What the text has to match (ECMA-262); null for anything that is not empty.</param>
    /// <param name="Format">A format of JSON Schema; null for none.</param>
    internal sealed record Text(string? Pattern = null, string? Format = null) : ValueForm;

    /// <summary>A date in EDTF. YAML takes a year alone for a number.</summary>
    internal sealed record Date : ValueForm;

    internal sealed record YesNo : ValueForm;

    internal sealed record Number : ValueForm;

    /// <summary>A whole number that is not below the least.</summary>
    internal sealed record Whole(int Least) : ValueForm;

    /// <summary>One of these words and no other.</summary>
    internal sealed record Choice(ImmutableArray<string> Words) : ValueForm;

    internal sealed record List(ValueForm Item) : ValueForm;

    /// <summary>A map whose keys are ours.</summary>
    internal sealed record Map(Shape Shape) : ValueForm;

    /// <summary>A map whose keys are the writer's own.</summary>
    internal sealed record OpenMap(ValueForm Value) : ValueForm;

    /// <summary>Any of these.</summary>
    internal sealed record Either(params ImmutableArray<ValueForm> Forms) : ValueForm;
}
