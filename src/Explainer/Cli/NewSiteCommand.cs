using System.CommandLine;
using Explainer.Build;
using Explainer.Guide;

namespace Explainer.Cli;

/// <summary><c>explainer new site</c>: begins a whole site, as a small example to be replaced piece by piece.</summary>
internal static class NewSiteCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = SiteOptions.Folder(new Argument<string>("folder") { Description = "The folder to make. It must not be there yet, or be empty.", HelpName = "FOLDER" });
        var command = new Command("site", "Begin a whole site: a small example that shows everything, to be replaced piece by piece.") { folder };
        command.SetAction(result => (int)Run(result.GetValue(folder)!, terminal));
        return command;
    }

    private static ExitCode Run(string folder, Terminal terminal)
    {
        var files = ExampleSite.Create();
        if (NewFiles.Missing(folder, files) is not { } missing)
        {
            throw new UsageException($"{folder} is not empty, and nothing is overwritten. Name a new folder.");
        }

        foreach (var file in missing)
        {
            NewFiles.Create(folder, file.Path, file.Bytes.Span);
        }

        var input = Path.Combine(folder, "input");
        terminal.Out.WriteLine($"Wrote {ClosingLine.Count(files.Length, "file")} to {folder}: a small site on how a public library lends books.");
        terminal.Out.WriteLine($"'explainer serve --input {input}' shows it. Begin with {Path.Combine(input, "site.yml")}: title, language and url.");
        return ExitCode.Success;
    }
}
