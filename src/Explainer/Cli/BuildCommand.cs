using System.CommandLine;
using System.Diagnostics;
using Explainer.Build;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli;

/// <summary><c>explainer build</c>: writes the site, or nothing.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = SiteOptions.Input();
        var output = SiteOptions.Output();
        var baseUrl = SiteOptions.BaseUrl();
        var command = new Command("build", "Build the site. It is written only when there is no error.") { input, output, baseUrl };
        command.SetAction((result, stop) => Task.Run(
            () => (int)Run(result.GetValue(input)!, result.GetValue(output)!, result.GetValue(baseUrl), terminal, stop), CancellationToken.None));
        return command;
    }

    private static ExitCode Run(string input, string output, Uri? baseUrl, Terminal terminal, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var problems = new DiagnosticBag();
        var folder = InputPlace.Open(input, problems);
        using var target = OutputFolder.Open(output, input);
        var result = SiteBuilder.Build(folder, new BuildOptions(baseUrl), problems);
        var isWritten = result.Site is not null && Progress.Show(terminal, "Writing pages", result.Files.Length,
            done => target.Write(result.Files, done, stop));

        var found = problems.InOrder();
        terminal.Error.Write(DiagnosticPrinter.Print(found, terminal));
        terminal.Out.WriteLine(result.Site is null
            ? $"Nothing is written to {output}: {ClosingLine.Problems(found)}, {ClosingLine.Time(clock.Elapsed)}."
            : $"{(isWritten ? "Built" : "Nothing changed in")} {ClosingLine.Count(result.PageCount, "page")}, "
                + $"{ClosingLine.Count(result.Files.Length, "file")} in {output}: {ClosingLine.Problems(found)}, {ClosingLine.Time(clock.Elapsed)}.");
        return result.Site is null ? ExitCode.ContentErrors : ExitCode.Success;
    }
}
