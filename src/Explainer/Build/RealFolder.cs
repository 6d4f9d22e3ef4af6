namespace Explainer.Build;

/// <summary>Finds the folder that a path means, which need not be there yet.</summary>
internal static class RealFolder
{
    // A link stands for the folder it leads to: renames must not replace the link, and comparing must not be misled.
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var here = new DirectoryInfo(Path.Combine(Of(parent), Path.GetFileName(full)));
        return here.LinkTarget is null ? here.FullName : Of(here.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
