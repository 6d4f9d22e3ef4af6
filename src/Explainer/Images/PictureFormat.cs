namespace Explainer.Images;

/// <summary>The formats of pictures that browsers show, and one that telephones make and browsers do not show.</summary>
internal enum PictureFormat
{
    Png,
    Jpeg,
    Gif,
    WebP,
    Avif,
    Svg,
    Heic,
}
