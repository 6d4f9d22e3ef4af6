namespace Explainer.Render;

/// <summary>A component of the theme failed. That is a fault of the program, and the build ends.</summary>
#pragma warning disable CA1032 // It is made in one place, always with its page.
internal sealed class RenderFailedException(SitePage page, Exception cause)
    : Exception($"The page {page.Url.Path} made from {page.Source} cannot be rendered: {cause.Message}", cause);
#pragma warning restore CA1032
