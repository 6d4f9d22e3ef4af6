namespace Explainer.Render;

/// <summary>Another name of a page that readers can find.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">Its language (BCP 47); null for the site's own.</param>
internal sealed record ContentsName(string Text, string? Language = null);
