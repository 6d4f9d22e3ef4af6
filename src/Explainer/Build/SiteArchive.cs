using Explainer.Editions;
using Explainer.Model.Texts;

namespace Explainer.Build;

/// <summary>The archive of a site, beside its folder.</summary>
/// <param name="path">Where it will lie.</param>
/// <param name="asWritten">The same as the user wrote it, for messages.</param>
/// <param name="staging">Where it is made.</param>
internal sealed class SiteArchive(string path, string asWritten, string staging)
{
    private const int BufferSize = 1 << 16;

    /// <summary>Refuses a file that is in its place and that we did not make.</summary>
    /// <exception cref="UsageException">There is one.</exception>
    public void RefuseForeign()
    {
        if (Directory.Exists(path) || (File.Exists(path) && !IsOurs()))
        {
            throw new UsageException(FolderTexts.ZipIsForeign(asWritten));
        }
    }

    /// <summary>Packs a folder, and says whether anything changed.</summary>
    /// <param name="files">Paths of its files, with <c>/</c>.</param>
    /// <param name="stop">Ends the work.</param>
    public bool Stage(string folder, IEnumerable<string> files, CancellationToken stop)
    {
        using (var target = new FileStream(staging, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize))
        {
            Packing.Write(
                files.Select(OutputPlaces.RefuseOutside).Order(StringComparer.Ordinal),
                file => File.ReadAllBytes(Path.Combine(folder, file)), OutputMarker.Title, target, stop);
        }

        return !File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(staging));
    }

    /// <summary>Puts what was packed into its place.</summary>
    public void Publish() => File.Move(staging, path, overwrite: true);

    private bool IsOurs()
    {
        using var packed = File.OpenRead(path);
        return Packing.HasComment(packed, OutputMarker.Title);
    }
}
