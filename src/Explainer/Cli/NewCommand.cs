using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Works;

namespace Explainer.Cli;

/// <summary><c>explainer new</c>: begins a file of the content, with everything that can stand in it explained.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("new", "Begin a new file, with every key explained. Nothing is ever overwritten.");
        foreach (var (kind, what) in new[]
                 {
                     (EntryKind.Profile, "a person or group"), (EntryKind.Term, "a word that is explained once and linked everywhere"),
                     (EntryKind.Event, "an event of the timeline"), (EntryKind.Chapter, "a chapter of the story"),
                     (EntryKind.Lesson, "a lesson for a class"), (EntryKind.Page, "any other page"),
                 })
        {
            command.Add(CreateEntry(kind, what, terminal));
        }

        command.Add(CreateSource(terminal));
        command.Add(CreateSite(terminal));
        command.SetAction(int (_) => throw new UnusablePlaceException(
            $"Say what is new: {string.Join(", ", command.Subcommands.Select(c => c.Name))}. For example: explainer new term \"Loan\"."));
        return command;
    }

    private static Command CreateEntry(EntryKind kind, string what, Terminal terminal)
    {
        var name = Name();
        var input = SiteOptions.Input();
        var date = new Option<FuzzyDate?>("--date")
        {
            Description = "When it happened, as exactly as is known: 2016-05-03, 2016-05, 2016~. An event must have it.",
            HelpName = "DATE",
            CustomParser = ParseDate,
        };
        var command = new Command(kind.ToString().ToLowerInvariant(), $"Begin {what}.") { name, input };
        if (kind == EntryKind.Event)
        {
            command.Add(date);
        }

        command.SetAction(result => (int)WriteEntry(
            kind, result.GetValue(name)!, kind == EntryKind.Event ? DateOf(result.GetValue(date)) : null, result.GetValue(input)!, terminal));
        return command;
    }

    private static Command CreateSource(Terminal terminal)
    {
        var name = Name();
        var input = SiteOptions.Input();
        var command = new Command("source", $"Add a work to {WorksReader.File}.") { name, input };
        command.SetAction(result => (int)WriteSource(result.GetValue(name)!, result.GetValue(input)!, terminal));
        return command;
    }

    private static Command CreateSite(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The folder to make. It must not be there yet, or be empty.", HelpName = "FOLDER" };
        var command = new Command("site", "Begin a whole site: a small example that shows everything, to be replaced piece by piece.") { folder };
        command.SetAction(result => (int)WriteSite(result.GetValue(folder)!, terminal));
        return command;
    }

    private static ExitCode WriteSite(string folder, Terminal terminal)
    {
        if (NewFiles.IsTaken(folder))
        {
            throw new UnusablePlaceException($"{folder} is not empty, and nothing is overwritten. Name a new folder.");
        }

        var files = ExampleSite.Create();
        foreach (var file in files)
        {
            NewFiles.Create(folder, file.Path, file.Bytes.Span);
        }

        var input = Path.Combine(folder, "input");
        terminal.Out.WriteLine($"Wrote {ClosingLine.Count(files.Length, "file")} to {folder}: a small site on how a public library lends books.");
        terminal.Out.WriteLine($"'explainer serve --input {input}' shows it. Begin with {Path.Combine(input, "site.yml")}: title, language and url.");
        return ExitCode.Success;
    }

    private static ExitCode WriteEntry(EntryKind kind, string name, FuzzyDate? date, string input, Terminal terminal)
    {
        var folder = InputPlace.Open(input, new DiagnosticBag());
        var title = YamlText.Clean(name);
        var path = EntryPlace.Of(folder, kind, title, date);
        NewFiles.Create(input, path.File, Encoding.UTF8.GetBytes(EntryStarter.Create(kind, title, date)));
        terminal.Out.WriteLine($"Wrote {Path.Combine(input, path.File)}. Its address will be {path.Url.Path}.");
        terminal.Out.WriteLine("It is a draft: 'explainer serve' shows it, and it is published when you take the line 'draft: true' away.");
        return ExitCode.Success;
    }

    private static ExitCode WriteSource(string name, string input, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var folder = InputPlace.Open(input, problems);
        var title = YamlText.Clean(name);
        var works = WorksReader.Read(folder, problems);
        var id = SourceStarter.IdOf(title, [.. works.Select(w => w.Id)]);
        if (works.FirstOrDefault(w => w.Id == id || w.Address == MadePages.OfWork(id)) is { } other)
        {
            throw new UnusablePlaceException($"{other.Place} has a work with the id '{other.Id}' already: {other.Title}. Use that one, or choose another name.");
        }

        var file = folder.Find(WorksReader.File);
        var text = file is null ? "" : Decoded(file, problems);
        var lines = SourceStarter.Lines(id, title);
        if (text is null || problems.HasErrors || SourceList.Add(text, lines) is not { } whole)
        {
            throw new UnusablePlaceException($"{WorksReader.File} is written in a way that nothing can be added to safely, so it is as it was. "
                + (problems.HasErrors ? "'explainer check' says what is wrong in it." : $"Write this into it: {{id: {id}, type: {WorkTypes.Default}, title: {YamlText.Of(title)}}}"));
        }

        NewFiles.Replace(input, WorksReader.File, Encoding.UTF8.GetBytes(whole));
        terminal.Out.WriteLine($"{(file is null ? "Wrote" : "Added a work to")} {Path.Combine(input, WorksReader.File)}. Pages cite it as [@{id}].");
        terminal.Out.WriteLine("Fill in what you know of it: who wrote it, when, and where it stands.");
        return ExitCode.Success;
    }

    // As it is, line ends and all: what was there must stay.
    private static string? Decoded(InputFile file, DiagnosticBag problems) =>
        InputFolder.ReadBytes(file, problems) is { } bytes && InputFolder.Decode(file.Path, bytes, problems) is not null
            ? Encoding.UTF8.GetString(bytes) : null;

    private static Argument<string> Name() => new("name") { Description = "What readers will see as its title, in quotation marks.", HelpName = "NAME" };

    private static FuzzyDate DateOf(FuzzyDate? date) => date ?? throw new UnusablePlaceException(
        "An event needs its date, as exactly as is known: --date 2016-05-03, --date 2016-05 or --date 2016.");

    private static FuzzyDate? ParseDate(ArgumentResult result)
    {
        if (!FuzzyDate.TryParse(result.Tokens[0].Value, out var date, out var problem))
        {
            result.AddError(problem.Message);
        }

        return date;
    }
}
