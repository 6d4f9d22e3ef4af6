using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Images;

/// <summary>Reads the beginning of a picture's file, and no more of it than it takes.</summary>
internal static class PictureHeader
{
    // What comes before the size is short, but for a small picture of the picture, profiles of colours and the like.
    private static readonly int[] Lengths = [32 * 1024, 1024 * 1024, int.MaxValue];

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
    public static Picture? Find(ReadOnlySpan<byte> head) => PictureFormats.Of(head) switch
    {
        PictureFormat.Svg => SvgSize.Find(head),
        PictureFormat.Heic => new Picture(PictureFormat.Heic, null),
        { } format => PictureFormats.SizeOf(format, head) is { } size ? new Picture(format, size) : null,
        null => null,
    };
}
