using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>An event in a list.</summary>
public sealed record EventView
{
    public required LinkView Link { get; init; }

    public required string Summary { get; init; }

    public required DateView Date { get; init; }

    /// <summary>The year that heads it and its neighbours in a list; null for none.</summary>
    public string? Year { get; init; }

    public string? Place { get; init; }

    public StrandView? Strand { get; init; }

    public ImmutableArray<string> ContentNotes { get; init; } = [];
}
