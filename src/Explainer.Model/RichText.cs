using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>How a piece of a title looks: the rich text of CSL.</summary>
[Flags]
public enum TextStyle
{
    None = 0,
    Italic = 1,
    Bold = 2,
    Subscript = 4,
    Superscript = 8,
    SmallCaps = 16,
}

/// <summary>A piece of a title in one style.</summary>
public readonly record struct StyledText(string Text, TextStyle Style);

/// <summary>
/// The titles of a work that have rich text, in pieces; empty for titles without. Joined, the pieces are the plain title, which
/// stands in the work itself.
/// </summary>
public sealed record RichTitles
{
    /// <summary>Those of most works.</summary>
    public static readonly RichTitles None = new();

    public ImmutableArray<StyledText> Title { get; init; } = [];

    public ImmutableArray<StyledText> ContainerTitle { get; init; } = [];

    public ImmutableArray<StyledText> CollectionTitle { get; init; } = [];

    public ImmutableArray<StyledText> ReviewedTitle { get; init; } = [];
}
