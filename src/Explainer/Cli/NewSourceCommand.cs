using System.CommandLine;
using System.Text;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Works;

namespace Explainer.Cli;

/// <summary><c>explainer new source</c>: adds a work to the list of sources and leaves the rest of it as it is.</summary>
internal static class NewSourceCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = NewCommand.Name();
        var input = SiteOptions.Input();
        var command = new Command("source", $"Add a work to {WorksReader.File}.") { name, input };
        command.SetAction(result => (int)Run(result.GetValue(name)!, result.GetValue(input)!, terminal));
        return command;
    }

    private static ExitCode Run(string name, string input, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var folder = InputPlace.Open(input, problems);
        var title = YamlText.Clean(name);
        var id = FreeId(title, WorksReader.Read(folder, problems));
        var file = folder.Find(WorksReader.File);
        var text = file is null ? "" : Decoded(file, problems);
        if (text is null || problems.HasErrors || SourceList.Add(text, SourceStarter.Lines(id, title)) is not { } whole)
        {
            throw new UsageException($"{WorksReader.File} is written in a way that nothing can be added to safely, so it is as it was. "
                + (problems.HasErrors ? "'explainer check' says what is wrong." : $"Write this into it: {{id: {id}, type: {WorkTypes.Default}, title: {YamlText.Of(title)}}}"));
        }

        NewFiles.Replace(input, WorksReader.File, Encoding.UTF8.GetBytes(whole));
        terminal.Out.WriteLine($"{(file is null ? "Wrote" : "Added a work to")} {Path.Combine(input, WorksReader.File)}. Pages cite it as [@{id}].");
        terminal.Out.WriteLine("Fill in what you know of it: who wrote it, when, and where it stands.");
        return ExitCode.Success;
    }

    private static string FreeId(string title, IReadOnlyCollection<Work> works)
    {
        var id = SourceStarter.IdOf(title, [.. works.Select(w => w.Id)]);
        return works.FirstOrDefault(w => w.Id == id || w.Address == GeneratedPages.ForWork(id)) is { } other
            ? throw new UsageException($"{other.Place} has a work with the id '{other.Id}' already: {other.Title}. Use that one, or choose another name.")
            : id;
    }

    // As it is, line ends and all: what was there must stay.
    private static string? Decoded(InputFile file, DiagnosticBag problems) =>
        InputFolder.ReadBytes(file, problems) is { } bytes && InputFolder.Decode(file.Path, bytes, problems) is not null
            ? Encoding.UTF8.GetString(bytes) : null;
}
