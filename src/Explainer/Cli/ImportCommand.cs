using System.CommandLine;
using Explainer.Cli.Reports;
using Explainer.Import;

namespace Explainer.Cli;

/// <summary><c>explainer import</c>: makes an input folder of a folder that was written for another program.</summary>
internal sealed class ImportCommand : Command
{
    public ImportCommand(Terminal terminal)
        : base("import", "Make an input folder of a folder of Markdown from MkDocs, mdBook, Hugo, Quarto, MyST, The Carpentries, Obsidian, Statiq or none of these.")
    {
        var folder = SiteOptions.Folder(new Argument<string>("folder") { Description = "The folder to take over. Nothing in it is changed.", HelpName = "FOLDER" });
        var to = SiteOptions.Folder(new Option<string>("--to")
        {
            Description = "The input folder to make. It must not be there yet, or be empty.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "input",
        });
        Add(folder);
        Add(to);
        SetAction(result => (int)Run(result.GetValue(folder)!, result.GetValue(to)!, terminal));
    }

    private static ExitCode Run(string folder, string to, Terminal terminal)
    {
        var run = ImportRun.Run(folder, to);
        terminal.Out.WriteLine($"Wrote {ClosingLine.Count(run.Site.PageCount, "page")} and {ClosingLine.Count(run.Site.Files.Length, "other file")} to {to}.");
        terminal.Out.WriteLine(run.IsBuilt
            ? $"The site builds, with {ClosingLine.Count(run.Warnings, "warning")}. {run.Report} names {ClosingLine.Count(run.Places, "place")} to look at, by file and line."
            : $"The site does not build yet: {ClosingLine.Count(run.Errors, "error")}. {run.Report} names {ClosingLine.Count(run.Places, "place")} to look at, by file and line.");
        terminal.Out.WriteLine($"'explainer serve --input {to}' shows it.");
        return run.IsBuilt ? ExitCode.Success : ExitCode.ContentErrors;
    }
}
