using System.CommandLine;
using Explainer.Import;
using Explainer.Model.Texts;

namespace Explainer.Cli;

/// <summary><c>explainer import</c>: makes an input folder of a folder that was written for another program.</summary>
internal sealed class ImportCommand : Command
{
    public ImportCommand(Terminal terminal)
        : base("import", HelpTexts.Import)
    {
        var folder = SiteOptions.Folder(new Argument<string>("folder") { Description = HelpTexts.FolderToImport, HelpName = "FOLDER" });
        var to = SiteOptions.Folder(new Option<string>("--to")
        {
            Description = HelpTexts.ImportTo,
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
        if (run.Site.LostOutputs is { } lost)
        {
            terminal.Out.WriteLine(ImportTexts.PartIsFromCode(lost));
            terminal.Out.WriteLine(ImportTexts.RunFirst(lost));
        }

        terminal.Out.WriteLine(NewTexts.Imported(run.Site.PageCount, run.Site.Files.Length, to));
        terminal.Out.WriteLine(run.IsBuilt ? NewTexts.Builds(run.Warnings) : NewTexts.BuildsNotYet(run.Errors));
        terminal.Out.WriteLine(NewTexts.ReportNames(run.Report, run.Places));
        terminal.Out.WriteLine(NewTexts.ServeShows(to));
        return run.IsBuilt ? ExitCode.Success : ExitCode.ContentErrors;
    }
}
