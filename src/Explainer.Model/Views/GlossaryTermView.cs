using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A term in the glossary, with its whole definition.</summary>
public sealed record GlossaryTermView
{
    /// <summary>Its page.</summary>
    public required LinkView Link { get; init; }

    public required string Summary { get; init; }

    /// <summary>What follows the summary; empty for none.</summary>
    public required Html Text { get; init; }

    /// <summary>The word in other scripts.</summary>
    public ImmutableArray<FactValue> Forms { get; init; } = [];

    /// <summary>Labels of its content notes.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];

    /// <summary>The sources of the definition, on the term's page; null when it cites none.</summary>
    public LinkView? Sources { get; init; }
}
