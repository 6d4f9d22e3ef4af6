using Markdig.Syntax;

namespace Explainer.Markdown;

/// <summary>Elements of a text are nested beyond reason.</summary>
#pragma warning disable CA1032 // It is made in two places, each with what it knows.
internal sealed class NestingException(MarkdownObject? element, Exception? cause = null) : Exception("Nested too deep.", cause)
#pragma warning restore CA1032
{
    /// <summary>The first that lies too deep; null when that is not known.</summary>
    public MarkdownObject? Element { get; } = element;
}
