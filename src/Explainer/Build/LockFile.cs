using Explainer.Model.Texts;

namespace Explainer.Build;

/// <summary>
/// Writes <c>permalinks.lock</c> and <c>sources.lock</c>, the files that the program keeps in the input folder. Only the command
/// that is called for it does so, never a build.
/// </summary>
internal static class LockFile
{
    /// <summary>Replaces a file of an input folder as a whole.</summary>
    /// <exception cref="UsageException">The folder cannot be written.</exception>
    public static void Write(string input, string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(input, name);
        try
        {
            WholeFile.Replace(path, bytes);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            throw new UsageException(FolderTexts.NotWritten(path, e.Message), e);
        }
    }
}
