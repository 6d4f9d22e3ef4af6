namespace Explainer.Model.Views;

/// <summary>A QR code as a drawing of dark modules.</summary>
/// <param name="Size">Modules along each side, without the quiet zone around it.</param>
/// <param name="Path">SVG path data: strokes one module thick, each along the middle of its row.</param>
public sealed record CodeView(int Size, string Path);
