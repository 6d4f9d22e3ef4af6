using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Images;

/// <summary>What the beginning of a picture's file says.</summary>
/// <param name="Format">What it is; null when it is no picture that is known, or not a whole one.</param>
/// <param name="Size">How large it is; null when it does not say so, which only a drawing (SVG) may.</param>
/// <param name="Unread">Why it could not be read; null when it could.</param>
internal sealed record Picture(PictureFormat? Format, PictureSize? Size, Diagnostic? Unread = null)
{
    // The size is near the beginning, unless a thumbnail, a colour profile or other metadata comes before it.
    private static readonly int[] Lengths = [32 * 1024, 1024 * 1024, int.MaxValue];

    /// <summary>Reads the beginning of a file, and no more of it than it takes.</summary>
    public static Picture Read(InputFile file)
    {
        foreach (var length in Lengths)
        {
            var problems = new DiagnosticBag();
            if (InputFolder.ReadBeginning(file, length, problems) is not { } bytes)
            {
                return new Picture(null, null, problems.InOrder()[0]);
            }

            if (Find(bytes) is { } picture)
            {
                return picture;
            }

            if (bytes.Length < length)
            {
                break;
            }
        }

        return new Picture(null, null);
    }

    /// <summary>What the beginning of a file is; null when it is no picture, or when the size stands further down.</summary>
    public static Picture? Find(ReadOnlySpan<byte> head) => PictureFormats.Detect(head) switch
    {
        PictureFormat.Svg => SvgSize.Find(head),
        PictureFormat.Heic => new Picture(PictureFormat.Heic, null),
        { } format => PictureFormats.SizeOf(format, head) is { } size ? new Picture(format, size) : null,
        null => null,
    };

    /// <summary>What is wrong with a picture that readers could not see; null when nothing is.</summary>
    /// <param name="promised">What its name says.</param>
    /// <param name="file">Its path.</param>
    /// <param name="span">Where it is shown.</param>
    // An error, like a missing image: only readers would notice.
    public Diagnostic? ProblemAs(PictureFormat promised, string file, SourceSpan span) => Unread ?? Format switch
    {
        null => Rules.NotWholeImage(span, file, PictureFormats.NameOf(promised)),
        PictureFormat.Heic => Rules.FormatOfTelephones(span, file),
        { } found when found != promised => Rules.OtherFormat(span, file, PictureFormats.NameOf(found), PictureFormats.EndingOf(found)),
        _ => null,
    };
}

/// <summary>How wide and high a picture is shown where there is room for it, in CSS pixels.</summary>
internal sealed record PictureSize(int Width, int Height)
{
    // CSS pixels. An SVG with a viewBox alone fills the column, and no column of text is wider than this.
    private const int WidthOfDrawings = 1000;

    /// <summary>The size of numbers that a file gives; null when they are no size.</summary>
    public static PictureSize? Create(double width, double height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue
            ? new PictureSize(Rounded(width), Rounded(height)) : null;

    /// <summary>A size of these proportions that is as wide as any column.</summary>
    public static PictureSize? FromProportions(double width, double height) => Create(WidthOfDrawings, WidthOfDrawings / width * height);

    /// <summary>How wide it is at another height.</summary>
    public int WidthAt(int height) => Rounded((double)Width / Height * height);

    private static int Rounded(double length) => (int)Math.Max(1, Math.Round(length, MidpointRounding.AwayFromZero));
}
