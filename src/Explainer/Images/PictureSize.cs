namespace Explainer.Images;

/// <summary>How wide and high a picture is shown where there is room for it, in CSS pixels.</summary>
internal sealed record PictureSize(int Width, int Height)
{
    // A drawing that only says its proportions is as wide as there is room, and no column of text is wider than this.
    private const int WidthOfDrawings = 1000;

    /// <summary>The size of numbers that a file gives; null when they are no size.</summary>
    public static PictureSize? Of(double width, double height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue
            ? new PictureSize(Rounded(width), Rounded(height)) : null;

    /// <summary>A size of these proportions that is as wide as any column.</summary>
    public static PictureSize? OfProportions(double width, double height) => Of(WidthOfDrawings, WidthOfDrawings / width * height);

    /// <summary>How wide it is at another height.</summary>
    public int WidthAt(int height) => Rounded((double)Width / Height * height);

    private static int Rounded(double length) => (int)Math.Max(1, Math.Round(length, MidpointRounding.AwayFromZero));
}
