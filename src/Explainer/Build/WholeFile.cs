namespace Explainer.Build;

/// <summary>Puts a whole file in the place of an old one, so that nobody ever finds half of it.</summary>
internal static class WholeFile
{
    /// <param name="path">The file, where it really lies. It need not be there yet; its folder must be.</param>
    /// <param name="bytes">What it holds from now on. An old one's permissions stay.</param>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var next = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
        // What is left of a run that was cut off; if it is a link, then the link and not what it leads to.
        File.Delete(next);
        using (var stream = new FileStream(next, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(bytes);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.SetUnixFileMode(next, File.GetUnixFileMode(path));
        }

        File.Move(next, path, overwrite: true);
    }
}
