using System.CommandLine;
using System.Text;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model.Data;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli;

/// <summary><c>explainer new data</c>: creates a table and its description.</summary>
internal sealed class NewDataCommand : Command
{
    public NewDataCommand(Terminal terminal)
        : base("data", "Begin a table of numbers for charts, with its description.")
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
        var stem = FileStem.Create(title) ?? throw new UsageException(
            $"'{title}' has no letter or number that the name of a file could be made of. Write a name that has one.");
        var name = FileStem.IsDevice(stem) ? stem + "-data" : stem;
        var (table, description) = (DataSet.FileOf(name), DataSet.DescriptionOf(name));
        if (folder.Files.FirstOrDefault(f => f.Path.Equals(table, StringComparison.OrdinalIgnoreCase) || f.Path.Equals(description, StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            throw new UsageException($"{other.Path} is there already. Open that file, or choose another name.");
        }

        // The table first: alone it is an unused file, and a description alone is an error.
        NewFiles.Create(input, table, Encoding.UTF8.GetBytes(DataStarter.Table));
        NewFiles.Create(input, description, Encoding.UTF8.GetBytes(DataStarter.Describe(title)));
        terminal.Out.WriteLine($"Wrote {Path.Combine(input, table)} and {Path.Combine(input, description)}.");
        terminal.Out.WriteLine($"Fill in the numbers, and write ':::chart {name} kind=bar' and, on the next line, ':::' into a page to show them.");
        return ExitCode.Success;
    }
}
