using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Read.Dates;

namespace Explainer.Cli;

/// <summary><c>explainer new profile</c> and the like: begins a file of one kind.</summary>
internal static class NewEntryCommand
{
    /// <param name="kind">What it begins.</param>
    /// <param name="terminal">Where it prints.</param>
    public static Command Create(Kind kind, Terminal terminal)
    {
        var name = NewCommand.Name();
        var input = SiteOptions.Input();
        var command = new Command(kind.Name, $"Begin {kind.Starter!.Help}.") { name, input };
        var date = kind.Prefix == FilePrefix.Date ? Date() : null;
        if (date is not null)
        {
            command.Add(date);
        }

        command.SetAction(result => (int)Run(
            kind, result.GetValue(name)!, date is null ? null : DateOf(result.GetValue(date)), result.GetValue(input)!, terminal));
        return command;
    }

    private static ExitCode Run(Kind kind, string name, FuzzyDate? date, string input, Terminal terminal)
    {
        var folder = InputPlace.Open(input, new DiagnosticBag());
        var title = YamlText.Clean(name);
        var path = EntryPlace.Of(folder, kind, title, date);
        NewFiles.Create(input, path.File, Encoding.UTF8.GetBytes(EntryStarter.Create(kind, title, date)));
        terminal.Out.WriteLine($"Wrote {Path.Combine(input, path.File)}. Its address will be {path.Url.Path}.");
        terminal.Out.WriteLine("It is a draft: 'explainer serve' shows it, and it is published when you take the line 'draft: true' away.");
        return ExitCode.Success;
    }

    private static Option<FuzzyDate?> Date() => new("--date")
    {
        Description = "When it happened, as exactly as is known: 2016-05-03, 2016-05, 2016~. An event must have it.",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    private static FuzzyDate DateOf(FuzzyDate? date) => date ?? throw new UsageException(
        "An event needs its date, as exactly as is known: --date 2016-05-03, --date 2016-05 or --date 2016.");

    private static FuzzyDate? ParseDate(ArgumentResult result)
    {
        if (!DateReader.TryRead(result.Tokens[0].Value, out var date, out var problem))
        {
            result.AddError(problem.Message);
        }

        return date;
    }
}
