using System.CommandLine;
using Explainer.Model.Texts;

namespace Explainer.Cli;

/// <summary>How the command line names a page: by the path of its file, from the input folder or from the working directory.</summary>
internal static class PageName
{
    /// <summary>An argument that takes names of pages.</summary>
    public static Argument<T> Argument<T>(Argument<T> argument) => WrongUsage.NotEmpty(argument, UsageTexts.EmptyPage);

    /// <summary>The paths within the input folder that a name may mean, the likelier one first.</summary>
    public static (string Path, string Inside) PathsOf(string name, string input) =>
        (name.Replace('\\', '/'), Path.GetRelativePath(input, name).Replace('\\', '/'));
}
