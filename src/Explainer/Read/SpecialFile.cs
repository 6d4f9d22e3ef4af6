using System.Formats.Tar;

namespace Explainer.Read;

/// <summary>
/// Detects FIFOs and devices. Opening a FIFO blocks until somebody writes to it.
/// </summary>
internal static class SpecialFile
{
    // Their length is 0, so other files are not examined. In .NET only TarWriter reports the file type (stat), without opening the
    // file.
    public static bool IsSpecial(FileInfo file)
    {
        if (OperatingSystem.IsWindows() || !file.Exists || file.Length > 0)
        {
            return false;
        }

        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, TarEntryFormat.Gnu, leaveOpen: true))
            {
                writer.WriteEntry(file.FullName, "file");
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry() is { EntryType: TarEntryType.Fifo or TarEntryType.CharacterDevice or TarEntryType.BlockDevice };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A socket or a locked file: reading it fails with a message of its own.
            return false;
        }
    }
}
