using System.Formats.Tar;

namespace Explainer.Read;

/// <summary>
/// What has a name in a folder and is no file: a pipe, whose reader waits for ever until somebody writes, or a device.
/// </summary>
internal static class SpecialFile
{
    // All of them seem to be empty, so nothing else need be looked at. Of the framework only the writer of archives knows
    // one when it sees one; it does not open it.
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
            // A socket, or a file that is shut: the system says so as soon as it is read.
            return false;
        }
    }
}
