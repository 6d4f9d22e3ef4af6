using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>
/// A testimony as others lead to it: where it stands and how, never its words, which belong beside what others found.
/// </summary>
public sealed record TestimonyView
{
    /// <summary>Its place: the title of its page.</summary>
    public required LinkView Link { get; init; }

    /// <summary>The section it stands in; null for none.</summary>
    public string? Section { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>The works it is quoted in.</summary>
    public ImmutableArray<LinkView> QuotedIn { get; init; } = [];

    /// <summary>The works that say similar, or otherwise.</summary>
    public ImmutableArray<LinkView> Others { get; init; } = [];

    /// <summary>Labels of the content notes of its page.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];
}
