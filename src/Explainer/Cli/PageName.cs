using System.CommandLine;
using Explainer.Model.Texts;

namespace Explainer.Cli;

/// <summary>How the command line names a page: by the path of its file, from the input folder or from the working directory.</summary>
internal static class PageName
{
    /// <summary>An argument that takes names of pages.</summary>
    public static Argument<T> Argument<T>(Argument<T> argument) => WrongUsage.NotEmpty(argument, UsageTexts.EmptyPage);

    /// <summary>The pages that a name means: one file, or all in a folder; empty where there are none.</summary>
    /// <param name="paths">The paths within the input folder that it may mean, the likelier one first.</param>
    /// <param name="files">All pages, by such paths.</param>
    public static IReadOnlyCollection<string> Find(IReadOnlyCollection<string> paths, IReadOnlyCollection<string> files) =>
        paths.Where(files.Contains).Take(1).ToList() is { Count: 1 } one ? one
            : paths.Select(p => files.Where(f => f.StartsWith(p.TrimEnd('/') + "/", StringComparison.Ordinal)).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>The paths within the input folder that a name may mean, the likelier one first.</summary>
    public static (string Path, string Inside) PathsOf(string name, string input) =>
        (name.Replace('\\', '/'), Path.GetRelativePath(input, name).Replace('\\', '/'));
}
