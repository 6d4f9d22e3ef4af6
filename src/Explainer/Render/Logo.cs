using Explainer.Model;

namespace Explainer.Render;

/// <summary>The site's own logo.</summary>
/// <param name="Url">Where it lies.</param>
/// <param name="Width">How wide it is at the height of the header, in CSS pixels; null when its file does not say.</param>
internal sealed record Logo(SiteUrl Url, int? Width);
