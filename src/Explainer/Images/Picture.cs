using Explainer.Model.Diagnostics;

namespace Explainer.Images;

/// <summary>What the beginning of a picture's file says.</summary>
/// <param name="Format">What it is; null when it is no picture that is known, or not a whole one.</param>
/// <param name="Size">How large it is; null when it does not say so, which only a drawing (SVG) may.</param>
/// <param name="Unread">Why it could not be read; null when it could.</param>
internal sealed record Picture(PictureFormat? Format, PictureSize? Size, Diagnostic? Unread = null);
