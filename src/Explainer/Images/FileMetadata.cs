using Explainer.Images.Metadata;

namespace Explainer.Images;

/// <summary>
/// Takes out of photographs, sound and film what would tell where they were made and who is on them. The picture itself is not touched.
/// </summary>
internal static class FileMetadata
{
    /// <summary>Whether a format has metadata that are known here.</summary>
    public static bool Has(string path) => PictureFormats.FromName(path) is PictureFormat.Jpeg or PictureFormat.Png or PictureFormat.WebP or PictureFormat.Avif
        || MediaFormats.FromName(path) is MediaFormat.Mp4 or MediaFormat.M4a;

    /// <summary>The file as it is published.</summary>
    /// <param name="path">Its name says the format.</param>
    /// <param name="bytes">What it holds; they stay as they are.</param>
    public static CleanFile Clean(string path, byte[] bytes) => PictureFormats.FromName(path) switch
    {
        PictureFormat.Jpeg => JpegMetadata.Clean(bytes),
        PictureFormat.Png => PngMetadata.Clean(bytes),
        PictureFormat.WebP => WebPMetadata.Clean(bytes),
        PictureFormat.Avif => AvifMetadata.Clean(bytes),
        PictureFormat.Gif or PictureFormat.Svg or PictureFormat.Heic => new CleanFile(PrivateData.None, bytes),
        null => MediaFormats.FromName(path) is MediaFormat.Mp4 or MediaFormat.M4a ? FilmMetadata.Clean(bytes) : new CleanFile(PrivateData.None, bytes),
    };
}
