using System.Collections.Frozen;
using System.CommandLine;
using System.CommandLine.Parsing;
using Explainer.Cli.Reports;
using Explainer.Model;
using Explainer.Model.Texts;

namespace Explainer.Cli;

/// <summary>What is said of a command line that cannot be run: what was found, and what to write instead.</summary>
internal static class WrongUsage
{
    // What each option may have after it. A test asks for one for every option that wants a value.
    private static readonly FrozenDictionary<string, string> Examples = new Dictionary<string, string>
    {
        ["--base-url"] = "https://example.org/",
        ["--date"] = "2016-05",
        ["--empty"] = "\"My subject\"",
        ["--forget"] = "/story/the-first-day/",
        ["--format"] = "concise",
        ["--input"] = "input",
        ["--language"] = "fr",
        ["--only"] = Download.Book.Edition,
        ["--output"] = "output",
        ["--port"] = "5080",
        ["--source-url"] = "https://example.org/files/input",
        ["--to"] = "input",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What options are called in such programs, as OptionName writes them.
    private static readonly FrozenDictionary<string, string> OtherOptions = new Dictionary<string, string>
    {
        ["-b"] = "--base-url",
        ["--base"] = "--base-url",
        ["--baseurl"] = "--base-url",
        ["-d"] = "--output",
        ["--dest"] = "--output",
        ["--destination"] = "--output",
        ["--dir"] = "--input",
        ["--content"] = "--input",
        ["-f"] = "--fix",
        ["--fix-all"] = "--fix",
        ["--json"] = "--format json",
        ["--lang"] = "--language",
        ["--locale"] = "--language",
        ["-o"] = "--output",
        ["--out"] = "--output",
        ["-p"] = "--port",
        ["-s"] = "--input",
        ["--source"] = "--input",
        ["--src"] = "--input",
        ["--site-url"] = "--base-url",
        ["--url"] = "--base-url",
        ["-w"] = "--watch",
        ["--write"] = "--fix",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What options of such programs do that none does here.
    private static readonly FrozenDictionary<string, string> NoOptions = new Dictionary<string, string>
    {
        ["-D"] = UsageTexts.DraftsAreServed,
        ["--bind"] = UsageTexts.OnThisMachine,
        ["--build-drafts"] = UsageTexts.DraftsAreServed,
        ["--builddrafts"] = UsageTexts.DraftsAreServed,
        ["--clean"] = UsageTexts.OutputIsReplaced,
        ["--draft"] = UsageTexts.DraftsAreServed,
        ["--drafts"] = UsageTexts.DraftsAreServed,
        ["--force"] = UsageTexts.NothingToForce,
        ["--format"] = UsageTexts.FormatOfCheck,
        ["--host"] = UsageTexts.OnThisMachine,
        ["--minify"] = UsageTexts.AlwaysSmall,
        ["--number"] = UsageTexts.OrderIsNumber,
        ["--order"] = UsageTexts.OrderIsNumber,
        ["--position"] = UsageTexts.OrderIsNumber,
        ["--quiet"] = UsageTexts.AllIsPrinted,
        ["--strict"] = UsageTexts.StrictElsewhere,
        ["--verbose"] = UsageTexts.AllIsPrinted,
        ["--weight"] = UsageTexts.OrderIsNumber,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What the commands are called in other programs that make websites.
    private static readonly FrozenDictionary<string, string> OtherNames = new Dictionary<string, string>
    {
        ["add"] = "new",
        ["begin"] = "new site",
        ["compile"] = "build",
        ["convert"] = "import",
        ["create"] = "new site",
        ["deploy"] = "build",
        ["dev"] = "serve",
        ["event"] = "new event",
        ["export"] = "build",
        ["fix"] = "check --fix",
        ["forget"] = "permalinks --forget",
        ["generate"] = "build",
        ["init"] = "new site",
        ["lint"] = "check",
        ["make"] = "build",
        ["preview"] = "serve",
        ["publish"] = "build",
        ["render"] = "build",
        ["run"] = "serve",
        ["server"] = "serve",
        ["site"] = "new site",
        ["start"] = "serve",
        ["test"] = "check",
        ["validate"] = "check",
        ["watch"] = "check --watch",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What people may call the kinds of "explainer new"; an empty text is no kind that begins with a command.
    private static readonly FrozenDictionary<string, string> OtherKinds = new Dictionary<string, string>
    {
        ["about"] = "page about",
        ["biography"] = "profile",
        ["book"] = "source",
        ["chapters"] = "chapter",
        ["chart"] = "data",
        ["citation"] = "source",
        ["course"] = "pack",
        ["definition"] = "term",
        ["entry"] = "event",
        ["events"] = "event",
        ["glossary"] = "term",
        ["group"] = "profile",
        ["help"] = "page help",
        ["lessons"] = "lesson",
        ["person"] = "profile",
        ["people"] = "profile",
        ["post"] = "page",
        ["profiles"] = "profile",
        ["reference"] = "source",
        ["sources"] = "source",
        ["story"] = "chapter",
        ["table"] = "data",
        ["terms"] = "term",
        ["timeline"] = "event",
        ["translation"] = "page --language",
        ["word"] = "term",
        ["work"] = "source",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What people may want to begin that no command begins.
    private static readonly FrozenDictionary<string, string> NotBegun = new Dictionary<string, string>
    {
        ["css"] = UsageTexts.ThemeIsSheet,
        ["design"] = UsageTexts.ThemeIsSheet,
        ["favicon"] = UsageTexts.LogoIsFile,
        ["home"] = UsageTexts.HomeIsThere,
        ["index"] = UsageTexts.HomeIsThere,
        ["icon"] = UsageTexts.LogoIsFile,
        ["image"] = UsageTexts.PictureIsFile,
        ["logo"] = UsageTexts.LogoIsFile,
        ["photo"] = UsageTexts.PictureIsFile,
        ["picture"] = UsageTexts.PictureIsFile,
        ["style"] = UsageTexts.ThemeIsSheet,
        ["theme"] = UsageTexts.ThemeIsSheet,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>An example of what an option may have after it; null where that is not known.</summary>
    public static string? ExampleOf(string option) => Examples.GetValueOrDefault(option);

    /// <summary>Prints what is wrong.</summary>
    public static ExitCode Refuse(ParseResult parsed, Terminal terminal)
    {
        var messages = parsed.Errors.Select(MessageOf).Distinct().ToList();
        foreach (var message in messages)
        {
            terminal.Error.WriteLine(ProgramTexts.Named(VisibleText.Escape(message)));
        }

        foreach (var hint in HintsFor(parsed).Distinct())
        {
            terminal.Error.WriteLine(VisibleText.Escape(hint));
        }

        terminal.Error.WriteLine(UsageTexts.HelpSaysHow(NameOf(parsed.CommandResult)));
        return ExitCode.WrongUsage;
    }

    /// <summary>
    /// The value of an option, for a check of several options together; default where it is not named, or cannot be read: that is an
    /// error of its own, for which <c>GetValue</c> throws.
    /// </summary>
    public static T? ValueOf<T>(CommandResult result, Option<T> option)
    {
        try
        {
            return result.GetValue(option);
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }

    /// <summary>Whether an option stands on the command line with something after it.</summary>
    public static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false, Tokens.Count: > 0 };

    /// <summary>Makes an option refuse a value without a letter in it, usually an unset variable of a script.</summary>
    public static Option<T> NotEmpty<T>(Option<T> option)
    {
        option.Validators.Add(RefuseEmpty(() => NothingAfter(option.Name)));
        return option;
    }

    /// <summary>Makes an argument refuse such a value.</summary>
    public static Argument<T> NotEmpty<T>(Argument<T> argument, string message)
    {
        argument.Validators.Add(RefuseEmpty(() => message));
        return argument;
    }

    private static Action<SymbolResult> RefuseEmpty(Func<string> message) => result =>
    {
        if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
        {
            result.AddError(message());
        }
    };

    private static string MessageOf(ParseError error) => OptionOf(error.SymbolResult) is { IdentifierToken.Value: var name, Tokens.Count: 0 }
        ? NothingAfter(name) : error.Message;

    private static OptionResult? OptionOf(SymbolResult? result) => result as OptionResult ?? result?.Parent as OptionResult;

    private static string NothingAfter(string option) => UsageTexts.NothingAfter(option, ExampleOf(option));

    private static IEnumerable<string> HintsFor(ParseResult parsed)
    {
        var (command, name) = (parsed.CommandResult.Command, NameOf(parsed.CommandResult));

        // Words after a name belong to it, when none of them is an option.
        if (parsed.UnmatchedTokens.Count > 0 && command.Arguments is [{ HelpName: "NAME" or "FOLDER", Arity.MaximumNumberOfValues: 1 } argument]
            && parsed.UnmatchedTokens.All(w => !w.StartsWith('-')) && parsed.GetResult(argument)?.Tokens is [var first])
        {
            return [UsageTexts.NameInQuotes(name, string.Join(' ', parsed.UnmatchedTokens.Prepend(first.Value)))];
        }

        return parsed.UnmatchedTokens.Select(word => SitePlace.IsPartOfSite(word, command) ? UsageTexts.TakesWholeSite(name, word) : HintFor(word, command)).OfType<string>();
    }

    private static string? HintFor(string word, Command command)
    {
        if (command is BuildCommand && Download.Editions.Contains(word.ToLowerInvariant()))
        {
            return UsageTexts.EditionAfterOnly(word.ToLowerInvariant());
        }

        if (command is NewCommand && NotBegun.GetValueOrDefault(word.ToLowerInvariant()) is { } file)
        {
            return file;
        }

        if (NoOptions.GetValueOrDefault(OptionName(word)) is { } instead && (instead != UsageTexts.OrderIsNumber || command.Parents.Any(p => p is NewCommand)))
        {
            return instead;
        }

        var known = command.Options.Select(o => o.Name).Concat(command.Subcommands.Select(c => c.Name));
        return SitePlace.HintAt(word, command) ?? (OtherNameOf(word, command) ?? Nearest.To(word, known)) switch
        {
            null => null,
            var meant => UsageTexts.DidYouMeanWord(meant).TrimStart(),
        };
    }

    private static string? OtherNameOf(string word, Command command) => command switch
    {
        RootCommand => OtherNames.GetValueOrDefault(word.ToLowerInvariant()),
        NewCommand => OtherKinds.GetValueOrDefault(word.ToLowerInvariant()),
        _ => OtherOptions.GetValueOrDefault(OptionName(word)) is { } option && command.Options.Any(o => o.Name == option.Split(' ')[0]) ? option : null,
    };

    // -D and -d are two options of most programs; the case of longer names says nothing.
    private static string OptionName(string word) => word.StartsWith("--", StringComparison.Ordinal) ? word.ToLowerInvariant() : word;

    // The full name of a command: "explainer new term".
    private static string NameOf(CommandResult command) =>
        command.Parent is CommandResult above ? $"{NameOf(above)} {command.Command.Name}" : "explainer";
}
