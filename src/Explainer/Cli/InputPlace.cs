using Explainer.Build;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Cli;

/// <summary>Opens the input folder that a command was told to use.</summary>
internal static class InputPlace
{
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static InputFolder Open(string path, DiagnosticBag problems) =>
        InputFolder.Open(path, problems) ?? throw new UsageException(File.Exists(path)
            ? $"{path} is a file. Name the folder with the site's content: --input FOLDER."
            : $"There is no folder {path}. Name the folder with the site's content: --input FOLDER.");
}
