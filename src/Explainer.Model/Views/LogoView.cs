namespace Explainer.Model.Views;

/// <summary>The site's own logo beside its name.</summary>
/// <param name="Href">Document-relative, escaped.</param>
/// <param name="Width">How wide it is at its height in the header, in CSS pixels; null when its file does not say.</param>
public sealed record LogoView(string Href, int? Width)
{
    /// <summary>How high it is in the header, in CSS pixels.</summary>
    public const int Height = 32;
}
