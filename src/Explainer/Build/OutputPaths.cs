namespace Explainer.Build;

/// <summary>
/// The last check of where a file of the site will lie, below those on ids, addresses and names of files: whatever these let
/// through, nothing is written outside the output folder.
/// </summary>
internal static class OutputPaths
{
    /// <param name="path">The path of a file in the output, with <c>/</c>.</param>
    /// <returns>The same.</returns>
    /// <exception cref="UsageException">It leaves the folder, or is not the one way to write a path in it.</exception>
    public static string RefuseOutside(string path) => path.Split('/').All(IsName) && !FolderSwap.IsKept(path.Split('/')[0]) && path != OutputMarker.Name
        ? path
        : throw new UsageException(
            $"A file of the site would be written to '{Visible(path)}', which is no place for one in the output folder. Nothing was written.");

    // An empty one is the root, an end or a double slash.
    private static bool IsName(string name) =>
        name is not ("" or "." or "..") && !name.Contains('\0', StringComparison.Ordinal)
        && (!OperatingSystem.IsWindows() || name.AsSpan().IndexOfAny('\\', ':') < 0);

    private static string Visible(string path) => string.Concat(path.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
