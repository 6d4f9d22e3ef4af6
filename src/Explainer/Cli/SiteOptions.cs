using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Explainer.Build;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Fields;

namespace Explainer.Cli;

/// <summary>The options that several commands share.</summary>
internal static class SiteOptions
{
    public static Option<string> Input() => Folder(new Option<string>("--input")
    {
        Description = HelpTexts.Input,
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "input",
    });

    public static Option<string> Output() => Folder(new Option<string>("--output")
    {
        Description = HelpTexts.Output,
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "output",
    });

    /// <summary>The input folder that was named, or that of the site in which one stands.</summary>
    public static string InputOf(ParseResult result, Option<string> input) =>
        IsNamed(result, input) ? result.GetValue(input)! : SitePlace.Find(result.GetValue(input)!);

    /// <summary>The output folder that was named, or a place beside the input folder that was found.</summary>
    /// <param name="name">What it is called beside the input folder.</param>
    public static string OutputOf(ParseResult result, Option<string> output, Option<string> input, string name) =>
        IsNamed(result, output) ? result.GetValue(output)! : IsNamed(result, input) ? name : SitePlace.Find(name);

    /// <summary>Whether an option stands on the command line.</summary>
    public static bool IsNamed(ParseResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>Makes an option refuse an empty folder name, usually an unset variable of a script.</summary>
    public static Option<T> Folder<T>(Option<T> option)
    {
        option.Validators.Add(result => RefuseEmpty(result, option.Name));
        option.Validators.Add(result => RefuseOption(result, "-"));
        return option;
    }

    /// <summary>The same for an argument.</summary>
    public static Argument<string> Folder(Argument<string> argument)
    {
        argument.Validators.Add(result => RefuseEmpty(result, argument.HelpName!));
        argument.Validators.Add(result => RefuseOption(result, "-"));
        return argument;
    }

    private static void RefuseEmpty(SymbolResult result, string what)
    {
        if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value) || t.Value.Contains('\0', StringComparison.Ordinal)))
        {
            result.AddError(UsageTexts.NoFolderName(what));
        }
    }

    /// <summary>The title of what is begun. It may begin with a dash, as an ending of words does, and not with the two of an option.</summary>
    public static Argument<string> Title(Argument<string> argument)
    {
        argument.Validators.Add(result => RefuseOption(result, "--"));
        return argument;
    }

    // A slip in the name of an option would otherwise be taken for the name of what is written.
    private static void RefuseOption(SymbolResult result, string dashes)
    {
        var command = result.Parent as CommandResult ?? result.Parent?.Parent as CommandResult;
        foreach (var token in result.Tokens.Where(t => t.Value.StartsWith(dashes, StringComparison.Ordinal)))
        {
            result.AddError(UsageTexts.NoOption(token.Value, Nearest.To(token.Value, command?.Command.Options.Select(o => o.Name) ?? [])));
        }
    }

    /// <summary>A language by its tag.</summary>
    /// <param name="description">What it says of the command.</param>
    /// <param name="examples">Tags, for who writes none.</param>
    /// <param name="instead">The option with one of them.</param>
    public static Option<string?> Language(string description, string examples = "fr or pt-BR", string instead = "--language fr")
    {
        var language = new Option<string?>("--language") { Description = description, HelpName = "TAG" };
        language.Validators.Add(result =>
        {
            if (result.Tokens is [var tag] && !LanguageTag.IsValid(tag.Value))
            {
                result.AddError(UsageTexts.NoLanguageTag(tag.Value, examples, instead));
            }
        });
        return language;
    }

    public static Option<bool> Strict() => new("--strict") { Description = HelpTexts.Strict };

    public static Option<Uri?> BaseUrl() => new("--base-url")
    {
        Description = HelpTexts.BaseUrl,
        HelpName = "URL",
        CustomParser = result => ParseUrl(result, "--base-url", UsageTexts.NoSiteAt),
    };

    public static Option<Uri?> SourceUrl() => new("--source-url")
    {
        Description = HelpTexts.SourceUrl,
        HelpName = "URL",
        CustomParser = result => ParseUrl(result, "--source-url", UsageTexts.NoFilesAt),
    };

    private static Uri? ParseUrl(ArgumentResult result, string option, Func<string, string, string, string> refuse)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
        {
            result.AddError(UsageTexts.NoWebAddress(text, option));
            return null;
        }

        if (url.Query.Length + url.Fragment.Length > 0)
        {
            result.AddError(refuse(text, option, url.GetLeftPart(UriPartial.Path)));
            return null;
        }

        return url;
    }
}

/// <summary>Opens the input folder of a command.</summary>
internal static class InputFolderOption
{
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static InputFolder Open(string path, DiagnosticBag problems) =>
        SitePlace.HoldsSite(path) && !File.Exists(Path.Combine(path, FileRoles.Settings))
            ? throw new UsageException(UsageTexts.FolderOfSite(path, Path.Combine(path, "input")))
            : InputFolder.Open(path, problems) ?? throw new UsageException(File.Exists(path)
                ? UsageTexts.InputIsFile(path)
                : path == "input" ? NoSite(SitePlace.Below("."))
                : UsageTexts.NoInputFolder(path));

    private static string NoSite(ImmutableArray<string> below) =>
        below.IsEmpty ? UsageTexts.NoSite : UsageTexts.SiteBelow(below, Path.Combine(below[0], "input"));
}
