using System.IO.Compression;

namespace Explainer.Editions;

/// <summary>Packs the files of an edition into a zip archive, whatever its extension. The same files give the same bytes.</summary>
/// <param name="Extension">What the name of the archive ends in.</param>
internal sealed record Packing(string Extension)
{
    // The earliest time that zip can store. Real times would change the bytes, and zip has no time zone.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Packing Zip { get; } = new(".zip");

    /// <summary>The path of the archive, which lies beside the folder of the edition.</summary>
    public string Beside(string folder) => Path.TrimEndingDirectorySeparator(folder) + Extension;

    /// <summary>Writes the archive.</summary>
    /// <param name="files">The paths of its files, with <c>/</c>, in order.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="comment">The comment of the archive, by which <see cref="HasComment"/> recognizes it.</param>
    /// <param name="target">Where it is written; closed afterwards.</param>
    /// <param name="stop">Ends the work.</param>
    /// <param name="stored">The file that is stored without compression; null for none.</param>
    public static void Write(IEnumerable<string> files, Func<string, byte[]> read, string comment, Stream target, CancellationToken stop, string? stored = null)
    {
        using var archive = new ZipArchive(target, ZipArchiveMode.Create) { Comment = comment };
        foreach (var file in files)
        {
            stop.ThrowIfCancellationRequested();
            var entry = archive.CreateEntry(file, file == stored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
            entry.LastWriteTime = Time;
            using var stream = entry.Open();
            stream.Write(read(file));
        }
    }

    /// <summary>Whether a file is an archive with this comment.</summary>
    public static bool HasComment(Stream file, string comment)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read);
            return archive.Comment == comment;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
