using System.CommandLine;
using System.Text;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model.Data;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Cli;

/// <summary><c>explainer new data</c>: creates a table and its description.</summary>
internal sealed class NewDataCommand : Command
{
    public NewDataCommand(Terminal terminal)
        : base("data", HelpTexts.NewData)
    {
        var name = NewCommand.TitleArgument();
        var input = SiteOptions.Input();
        Add(name);
        Add(input);
        SetAction(result => (int)Run(YamlText.Clean(result.GetValue(name)!), SiteOptions.InputOf(result, input), terminal));
    }

    private static ExitCode Run(string title, string input, Terminal terminal)
    {
        var folder = InputFolderOption.Open(input, new DiagnosticBag());
        var stem = FileStem.Create(title) ?? throw new UsageException(NewTexts.NoLetter(title));
        var name = FileStem.IsDevice(stem) ? stem + "-data" : stem;
        var (table, description) = (DataSet.FileOf(name), DataSet.DescriptionOf(name));
        if (folder.Files.FirstOrDefault(f => f.Path.Equals(table, StringComparison.OrdinalIgnoreCase) || f.Path.Equals(description, StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            throw new UsageException(NewTexts.FileTaken(other.Path));
        }

        // The table first: alone it is an unused file, and a description alone is an error.
        var files = new NewFiles(input);
        files.Create(table, Encoding.UTF8.GetBytes(DataStarter.Table));
        files.Create(description, Encoding.UTF8.GetBytes(DataStarter.Describe(title)));
        terminal.Out.WriteLine(NewTexts.WroteData(Path.Combine(input, table), Path.Combine(input, description)));
        terminal.Out.WriteLine(NewTexts.FillInData(name));
        return ExitCode.Success;
    }
}
