using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Dates;
using Explainer.Read.Works;

namespace Explainer.Cli;

/// <summary><c>explainer new</c>: creates a content file with every key explained, or a whole site.</summary>
internal sealed class NewCommand : Command
{
    private const string Word = "new";

    /// <summary>Creates the command. Its subcommands are created only when the arguments contain <c>new</c>, to start faster.</summary>
    public NewCommand(IReadOnlyList<string> args, Terminal terminal)
        : base(Word, HelpTexts.New)
    {
        if (args.Contains(Word))
        {
            AddCommands(terminal);
        }

        SetAction(int (_) => throw new UsageException(NewTexts.SayWhat(Subcommands.Select(c => c.Name))));
    }

    private void AddCommands(Terminal terminal)
    {
        // Entries that others link to come first, then the texts.
        foreach (var kind in Kind.All.Where(k => k.Starter is not null).OrderByDescending(k => k.ListsBacklinks))
        {
            Add(kind.Id == EntryKind.Easy ? new NewEasyCommand(kind, terminal) : new NewEntryCommand(kind, terminal));
        }

        Add(new NewSourceCommand(terminal));
        Add(new NewDataCommand(terminal));
        Add(new NewWordsCommand(terminal));
        Add(new NewSiteCommand(terminal));
    }

    /// <summary>The argument for the title of the new page or work.</summary>
    public static Argument<string> TitleArgument() => SiteOptions.Title(new("name") { Description = HelpTexts.Title, HelpName = "NAME" });
}

/// <summary><c>explainer new profile</c> and so on: creates a file of one kind.</summary>
internal sealed class NewEntryCommand : Command
{
    public NewEntryCommand(Kind kind, Terminal terminal)
        : base(kind.Name, HelpTexts.NewEntry(kind.Starter!.Help))
    {
        var name = NewCommand.TitleArgument();
        var input = SiteOptions.Input();
        var language = SiteOptions.Language(HelpTexts.NewLanguage);
        var isShort = Short();
        Add(name);
        Add(input);
        Add(language);
        Add(isShort);
        var date = kind.Prefix == FilePrefix.Date ? Date() : null;
        if (date is not null)
        {
            Add(date);
        }

        SetAction(result => (int)Run(
            kind, result.GetValue(name)!, date is null ? null : DateOf(result.GetValue(date)), NewPlace.Of(result, input, language), result.GetValue(isShort), terminal));
    }

    /// <summary>Whether what is begun has the keys that are needed alone.</summary>
    public static Option<bool> Short() => new("--short") { Description = HelpTexts.WithoutRemarks };

    private static ExitCode Run(Kind kind, string name, FuzzyDate? date, string input, bool isShort, Terminal terminal)
    {
        var folder = NewPlace.Open(input);
        var cleaned = YamlText.Clean(name);
        var path = EntryPlace.Choose(folder, kind, cleaned, date);
        var starter = EntryStarter.Create(kind, EntryPlace.TitleOf(folder, kind, cleaned), date, path.File.Count(c => c == '/'), PackStarter.Sections(folder), isShort);
        new NewFiles(input).Create(path.File, Encoding.UTF8.GetBytes(starter));
        var language = SitePlace.LanguageAt(input);
        terminal.Out.WriteLine(NewTexts.Wrote(
            Path.Combine(input, path.File), (language is { } other ? path.Url.InLanguage(new LanguageFolder(other.Tag).Output) : path.Url).Path));
        terminal.Out.WriteLine(NewTexts.IsDraft);
        if (language is not null)
        {
            terminal.Out.WriteLine(NewTexts.RemarksInEnglish);
        }

        return ExitCode.Success;
    }

    private static Option<FuzzyDate?> Date() => new("--date")
    {
        Description = HelpTexts.Date,
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    private static FuzzyDate DateOf(FuzzyDate? date) => date ?? throw new UsageException(NewTexts.DateNeeded);

    private static FuzzyDate? ParseDate(ArgumentResult result)
    {
        if (!DateReader.TryReadForPages(result.Tokens.Count == 1 ? result.Tokens[0].Value : "", out var date, out var problem))
        {
            result.AddError(problem.Message);
        }

        return date;
    }
}

/// <summary><c>explainer new source</c>: adds a work to the list of sources and leaves the rest of it as it is.</summary>
internal sealed class NewSourceCommand : Command
{
    public NewSourceCommand(Terminal terminal)
        : base("source", HelpTexts.NewSource(WorksReader.File))
    {
        var name = WrongUsage.NotEmpty(NewCommand.TitleArgument(), NewTexts.EmptyTitle);
        var input = SiteOptions.Input();
        var isShort = NewEntryCommand.Short();
        Add(name);
        Add(input);
        Add(isShort);
        SetAction(result => (int)Run(result.GetValue(name)!, SiteOptions.InputOf(result, input), result.GetValue(isShort), terminal));
    }

    private static ExitCode Run(string name, string input, bool isShort, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        var title = YamlText.Clean(name);
        var id = FreeId(title, WorksReader.Read(folder, problems));
        var file = folder.Find(WorksReader.File);
        var text = file is null ? "" : Decoded(file, problems);
        if (text is null || problems.HasErrors || SourceList.Add(text, SourceStarter.Lines(id, title, isShort)) is not { } whole)
        {
            throw new UsageException(problems.HasErrors ? NewTexts.SourcesWithMistakes(WorksReader.File)
                : NewTexts.SourcesInAnotherForm(WorksReader.File, id, WorkTypes.Default, YamlText.Quote(title)));
        }

        new NewFiles(input).Replace(WorksReader.File, Encoding.UTF8.GetBytes(whole));
        terminal.Out.WriteLine(file is null ? NewTexts.WroteSource(Path.Combine(input, WorksReader.File), id) : NewTexts.AddedSource(Path.Combine(input, WorksReader.File), id));
        terminal.Out.WriteLine(NewTexts.FillInSource);
        return ExitCode.Success;
    }

    private static string FreeId(string title, IReadOnlyCollection<Work> works)
    {
        var id = SourceStarter.IdOf(title, [.. works.Select(w => w.Id)]);
        return works.FirstOrDefault(w => w.Id == id || w.Address == GeneratedPages.ForWork(id)) is { } other
            ? throw new UsageException(NewTexts.IdTaken(other.Place.ToString(), other.Id, other.Title))
            : id;
    }

    // Undecoded line ends: the rest of the file must not change.
    private static string? Decoded(InputFile file, DiagnosticBag problems) =>
        InputFolder.ReadBytes(file, problems) is { } bytes && Utf8Text.Decode(file.Path, bytes, problems) is not null
            ? Encoding.UTF8.GetString(bytes) : null;
}
