using System.Collections.Immutable;
using System.CommandLine;
using Explainer.Build;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Cli;

/// <summary>
/// Finds the site that a command is called in, as git finds its repository: in the current folder or in one above it. Paths are
/// printed from where one stands.
/// </summary>
internal static class SitePlace
{
    private const string Input = "input";
    private const int MostToLookAt = 1000;
    private const int MostToName = 3;

    /// <summary>A folder of the site, such as its input folder, from the current one; the name itself where there is no site.</summary>
    public static string Find(string name)
    {
        var here = RealFolder.Resolve(".");
        return Above(here, OutputPlaces.Home) is { } site ? Path.GetRelativePath(here, Path.Combine(site, name)) : name;
    }

    /// <summary>The input folder of the site whose content a folder lies in, or would lie in; null for none.</summary>
    public static string? Around(string folder)
    {
        var whole = RealFolder.Resolve(folder);
        if (Above(whole, OutputPlaces.Home) is not { } site)
        {
            return null;
        }

        var input = Path.Combine(site, Input);
        return whole.StartsWith(input + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Path.GetRelativePath(RealFolder.Resolve("."), input) : null;
    }

    /// <summary>The site and the tag of the language whose folder this is, <c>input/_languages/fr</c>; null for another folder.</summary>
    public static (string Input, string Tag)? LanguageAt(string folder)
    {
        var whole = Path.TrimEndingDirectorySeparator(RealFolder.Resolve(folder));
        return Path.GetDirectoryName(whole) is { } languages && Path.GetFileName(languages) == InputFolder.LanguagesFolder
            ? (Path.Combine(folder, "..", ".."), Path.GetFileName(whole)) : null;
    }

    /// <summary>Whether a folder holds a site, so that its content is the folder <c>input</c> in it.</summary>
    public static bool HoldsSite(string folder) => File.Exists(Path.Combine(folder, Input, FileRoles.Settings));

    /// <summary>What to write where somebody named a folder without <c>--input</c>; null where it is no folder with content.</summary>
    public static string? HintAt(string word, Command command) =>
        !MayBePath(word, command) ? null
        : HoldsSite(word) ? UsageTexts.SiteIsAt(Path.Combine(word, Input))
        : Directory.Exists(word) ? UsageTexts.ContentIsAt(word)
        : null;

    /// <summary>Whether somebody named a file or a folder within the site to a command that takes all of it.</summary>
    public static bool IsPartOfSite(string word, Command command)
    {
        if (!MayBePath(word, command) || command.Arguments.Count > 0)
        {
            return false;
        }

        var input = RealFolder.Resolve(Find(Input));
        var below = input + Path.DirectorySeparatorChar;
        var inside = RealFolder.Resolve(word) is var named && named.StartsWith(below, StringComparison.Ordinal) ? named : RealFolder.Resolve(Path.Combine(input, word));
        return inside.StartsWith(below, StringComparison.Ordinal) && (File.Exists(inside) || Directory.Exists(inside));
    }

    private static bool MayBePath(string word, Command command) =>
        command.Options.Any(o => o.Name == "--input") && !string.IsNullOrWhiteSpace(word) && !word.Contains('\0', StringComparison.Ordinal);

    /// <summary>The folders of sites that lie right in a folder, at most a few of them.</summary>
    public static ImmutableArray<string> Below(string folder) =>
        [.. InputListing.FoldersIn(folder, MostToLookAt).Where(HoldsSite).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).Take(MostToName)];

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

            if (HoldsSite(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
