using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>The prose of an entry, ready to print.</summary>
public sealed record Body
{
    public static Body Empty { get; } = new();

    public Html Html { get; init; } = Html.Empty;

    /// <summary>Its headings, in reading order.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Every id a link may point at within the text: headings, and elements the writer named.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>The works it cites, by number.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>Its links to other entries.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];
}
