using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>What a link in the text leads to, in short: a term or a profile.</summary>
public sealed record PreviewView
{
    /// <summary>Its title, and the address that links in the text have too, but for the heading they may lead to.</summary>
    public required LinkView Link { get; init; }

    /// <summary>One or two sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>The role of a profile; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>A term in other scripts.</summary>
    public ImmutableArray<FactValue> Forms { get; init; } = [];

    /// <summary>Labels of the content notes of its page.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];
}
