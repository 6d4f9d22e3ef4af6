using System.Text;
using Explainer.Build;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Import;

/// <summary>
/// The folder that an import makes. It is made beside its place and renamed when it is whole, so that a failure leaves nothing; a folder
/// with anything in it is refused.
/// </summary>
internal sealed class ImportTarget : IDisposable
{
    /// <summary>The report, beside the input.</summary>
    public const string Report = "import-report.md";

    private readonly string asWritten;
    private readonly string path;
    private bool isDone;

    private ImportTarget(string asWritten)
    {
        this.asWritten = asWritten;
        path = RealFolder.Resolve(asWritten);
    }

    /// <summary>Where it is made.</summary>
    public string Staging => path + ".new";

    /// <summary>The report, as the user would write it.</summary>
    public string ReportAsWritten => Path.Combine(Path.GetDirectoryName(asWritten) ?? "", Report);

    private string ReportPath => Path.Combine(Path.GetDirectoryName(path)!, Report);

    /// <summary>Whether a file of it is a page, of whatever language.</summary>
    public static bool IsPage(InputFile file) => file.Role == FileRole.Entry || (file.Role == FileRole.Translation && file.Path.EndsWith(".md", StringComparison.Ordinal));

    /// <summary>Takes a place.</summary>
    /// <exception cref="UsageException">Something is there, or it lies in the folder that is imported.</exception>
    public static ImportTarget Open(string asWritten, SourceFolder source)
    {
        var target = new ImportTarget(asWritten);
        var (here, there) = (target.path + Path.DirectorySeparatorChar, RealFolder.Resolve(source.Root) + Path.DirectorySeparatorChar);
        return Guard(asWritten, () =>
            here.StartsWith(there, StringComparison.Ordinal) || there.StartsWith(here, StringComparison.Ordinal)
                ? throw new UsageException(FolderTexts.LieInEachOther(asWritten, source.Root))
            : File.Exists(target.path) ? throw new UsageException(FolderTexts.ImportIsFile(asWritten))
            : SiteAround(target.path) is { } site ? throw new UsageException(FolderTexts.ImportWithinSite(asWritten, site))
            : Directory.Exists(target.path) && Directory.EnumerateFileSystemEntries(target.path).Any()
                ? throw new UsageException(FolderTexts.ImportNotEmpty(asWritten))
            : Path.Exists(target.Staging) ? throw new UsageException(FolderTexts.ImportStagingIsThere(asWritten))
            : Path.Exists(target.ReportPath) ? throw new UsageException(FolderTexts.ReportIsThere(target.ReportAsWritten))
            : target);
    }

    // The input of a site has no site within it.
    private static string? SiteAround(string path)
    {
        for (var above = Path.GetDirectoryName(path); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(Path.Combine(above, FileRoles.Settings)))
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>Writes everything beside its place.</summary>
    public void Stage(ImportedSite site, SourceFolder source) => Guard(asWritten, () =>
    {
        foreach (var (file, text) in site.Texts)
        {
            WriteNew(Path.Combine(Staging, file), Encoding.UTF8.GetBytes(text));
        }

        foreach (var (from, to, bytes) in site.Files)
        {
            var place = Path.Combine(Staging, to);
            if (bytes is not null)
            {
                WriteNew(place, bytes);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(source.FullPath(from), place);
        }

        return true;
    });

    /// <summary>Takes a file that would stop the build out of what is made.</summary>
    public void Drop(string file) => Guard(asWritten, () =>
    {
        File.Delete(Path.Combine(Staging, file));
        return true;
    });

    /// <summary>Puts the folder in its place, and the report beside it.</summary>
    public void Publish(string report) => Guard(asWritten, () =>
    {
        WriteNew(ReportPath, Encoding.UTF8.GetBytes(report));
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path);
            }

            Directory.Move(Staging, path);
        }
        catch
        {
            DiskFault.Ignore(() => File.Delete(ReportPath));
            throw;
        }

        isDone = true;
        return true;
    });

    public void Dispose()
    {
        if (!isDone && Directory.Exists(Staging))
        {
            DiskFault.Ignore(() => Directory.Delete(Staging, recursive: true));
        }
    }

    private static void WriteNew(string place, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var stream = new FileStream(place, FileMode.CreateNew, FileAccess.Write);
        stream.Write(bytes);
    }

    private static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            throw new UsageException(FolderTexts.NotWritten(path, e.Message), e);
        }
    }
}
