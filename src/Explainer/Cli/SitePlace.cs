using Explainer.Build;
using Explainer.Read;

namespace Explainer.Cli;

/// <summary>
/// Finds the site that a command is called in, as git finds its repository: in the current folder or in one above it. Paths are
/// printed from where one stands.
/// </summary>
internal static class SitePlace
{
    private const string Input = "input";

    /// <summary>A folder of the site, such as its input folder, from the current one; the name itself where there is no site.</summary>
    public static string Find(string name)
    {
        var here = RealFolder.Resolve(".");
        return Above(here, OutputPlaces.Home) is { } site ? Path.GetRelativePath(here, Path.Combine(site, name)) : name;
    }

    /// <summary>The folder of the site: the nearest one that holds <c>input/site.yml</c>; null for none.</summary>
    /// <param name="here">The current folder, with its full path.</param>
    /// <param name="home">The user's home: neither it nor what lies above it is looked at, unless it is the current folder.</param>
    public static string? Above(string here, string home)
    {
        for (var folder = here; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folder != here && (folder == home || Path.GetDirectoryName(folder) is null))
            {
                return null;
            }

            if (File.Exists(Path.Combine(folder, Input, FileRoles.Settings)))
            {
                return folder;
            }
        }

        return null;
    }
}
