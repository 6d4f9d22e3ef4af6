using Explainer.Images.Metadata;

namespace Explainer.Images;

/// <summary>
/// Takes out of photographs, sound and film what would tell where they were made and who is on them. The picture itself is not touched.
/// </summary>
internal static class FileMetadata
{
    /// <summary>Whether a format has metadata that are known here.</summary>
    public static bool Has(string path) => PictureFormats.FromName(path) is { } picture ? picture is not (PictureFormat.Gif or PictureFormat.Heic) : MediaFormats.FromName(path) is not null;

    /// <summary>The file as it is published: without all that cameras write but who made it, its terms and how it is held.</summary>
    /// <param name="path">Its name says the format.</param>
    /// <param name="bytes">What it holds; they may be changed.</param>
    public static CleanFile Clean(string path, byte[] bytes) => Clean(path, bytes, isToPublish: true);

    /// <summary>The file without what is reported of it, and with all else: the day and the camera may be evidence.</summary>
    /// <param name="path">Its name says the format.</param>
    /// <param name="bytes">What it holds; they may be changed.</param>
    public static CleanFile TakeOutFound(string path, byte[] bytes) => Clean(path, bytes, isToPublish: false);

    private static CleanFile Clean(string path, byte[] bytes, bool isToPublish) => PictureFormats.FromName(path) switch
    {
        PictureFormat.Jpeg => JpegMetadata.Clean(bytes, isToPublish),
        PictureFormat.Png => PngMetadata.Clean(bytes, isToPublish),
        PictureFormat.WebP => WebPMetadata.Clean(bytes, isToPublish),
        PictureFormat.Avif => AvifMetadata.Clean(bytes, isToPublish),
        PictureFormat.Svg => new CleanFile(DrawingMetadata.Find(bytes), bytes),
        PictureFormat.Gif or PictureFormat.Heic => new CleanFile(PrivateData.None, bytes),
        null => MediaFormats.FromName(path) switch
        {
            MediaFormat.Mp4 or MediaFormat.M4a => FilmMetadata.Clean(bytes, isToPublish),
            null => new CleanFile(PrivateData.None, bytes),
            _ => new CleanFile(PlaceTags.Find(bytes), bytes),
        },
    };
}
