namespace Explainer.Build;

/// <summary>Writes files atomically: under a temporary name first, which is then renamed.</summary>
internal static class WholeFile
{
    /// <summary>Puts a file in the place of what is there.</summary>
    /// <param name="path">The file, where it really lies. It need not be there yet; its folder must be.</param>
    /// <param name="bytes">What it holds from now on. An old one's permissions stay.</param>
    public static void Replace(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, isReplaced: true);

    /// <summary>Makes a file that is not there yet.</summary>
    /// <param name="path">The file; its folder must be there.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="isProgram">Whether it can be started, where the system asks for that.</param>
    /// <exception cref="IOException">There is one, or the place cannot be written.</exception>
    public static void Create(string path, ReadOnlySpan<byte> bytes, bool isProgram = false) => Write(path, bytes, isReplaced: false, isProgram);

    /// <summary>Gives a file another name.</summary>
    /// <exception cref="IOException">There is a file of that name, or the place cannot be written.</exception>
    public static void Move(string path, string next) => File.Move(path, next);

    /// <summary>Where a file is written before it is put in its place.</summary>
    public static string StagedAt(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");

    private static void Write(string path, ReadOnlySpan<byte> bytes, bool isReplaced, bool isProgram = false)
    {
        var next = StagedAt(path);
        // Left over from an interrupted run. If it is a link, the link is deleted and not its target.
        File.Delete(next);
        try
        {
            using (var stream = new FileStream(next, New(isProgram)))
            {
                stream.Write(bytes);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(next, File.GetUnixFileMode(path));
            }

            File.Move(next, path, isReplaced);
        }
        catch
        {
            // What went wrong first is what is reported.
            DiskFault.Ignore(() => File.Delete(next));
            throw;
        }
    }

    // The permissions are given with the file: a change of them afterwards could fail by itself.
    private static FileStreamOptions New(bool isProgram)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (isProgram && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
                | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        }

        return options;
    }
}
