using System.IO.Compression;

namespace Explainer.Build;

/// <summary>The site as one file to hand out, beside its folder. The same site gives the same bytes.</summary>
/// <param name="path">Where it will lie.</param>
/// <param name="asWritten">The same as the user wrote it, for messages.</param>
/// <param name="staging">Where it is made.</param>
internal sealed class SiteArchive(string path, string asWritten, string staging)
{
    /// <summary>What its name ends in.</summary>
    public const string Type = ".zip";

    private const int BufferSize = 1 << 16;

    // A zip has no time zone; this is the first moment that its times can say.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The path beside an output folder, as the user wrote that.</summary>
    public static string Beside(string output) => Path.TrimEndingDirectorySeparator(output) + Type;

    /// <summary>Refuses a file that is in its place and that we did not make.</summary>
    /// <exception cref="UnusablePlaceException">There is one.</exception>
    public void RefuseForeign()
    {
        if (Directory.Exists(path) || (File.Exists(path) && !IsOurs()))
        {
            throw new UnusablePlaceException(
                $"The site is packed into {asWritten}, and explainer did not make what is there. Move it away or choose another folder with --output.");
        }
    }

    /// <summary>Packs a folder, and says whether anything changed.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">Paths of its files, with <c>/</c>.</param>
    /// <param name="stop">Ends the work.</param>
    public bool Stage(string folder, IEnumerable<string> files, CancellationToken stop)
    {
        using (var zip = new ZipArchive(new FileStream(staging, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize), ZipArchiveMode.Create) { Comment = OutputMarker.Title })
        {
            foreach (var file in files.Select(OutputPaths.RefuseOutside).Order(StringComparer.Ordinal))
            {
                stop.ThrowIfCancellationRequested();
                var entry = zip.CreateEntry(file, CompressionLevel.Optimal);
                entry.LastWriteTime = Time;
                using var stream = entry.Open();
                stream.Write(File.ReadAllBytes(Path.Combine(folder, file)));
            }
        }

        return !File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(staging));
    }

    /// <summary>Puts what was packed into its place.</summary>
    public void Publish() => File.Move(staging, path, overwrite: true);

    private bool IsOurs()
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return zip.Comment == OutputMarker.Title;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
