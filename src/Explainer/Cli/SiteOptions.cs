using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Explainer.Build;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Cli;

/// <summary>The options that several commands share.</summary>
internal static class SiteOptions
{
    public static Option<string> Input() => Folder(new Option<string>("--input")
    {
        Description = "The folder with the site's content. If it is not named, the site is looked for in this folder and those above it.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "input",
    });

    public static Option<string> Output() => Folder(new Option<string>("--output")
    {
        Description = "The folder to write the site to. It is replaced as a whole.",
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

    private static bool IsNamed(ParseResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>Makes an option refuse an empty folder name, usually an unset variable of a script.</summary>
    public static Option<T> Folder<T>(Option<T> option)
    {
        option.Validators.Add(result => RefuseEmpty(result, option.Name));
        return option;
    }

    /// <summary>The same for an argument.</summary>
    public static Argument<string> Folder(Argument<string> argument)
    {
        argument.Validators.Add(result => RefuseEmpty(result, argument.HelpName!));
        return argument;
    }

    private static void RefuseEmpty(SymbolResult result, string what)
    {
        if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value) || t.Value.Contains('\0', StringComparison.Ordinal)))
        {
            result.AddError($"{what} has no name after it. Write the name of a folder, or . for this one.");
        }
    }

    public static Option<bool> Strict() => new("--strict") { Description = "Exit with 1 when anything but a note is found." };

    public static Option<Uri?> BaseUrl() => new("--base-url")
    {
        Description = "The address the site is published at, instead of the one in site.yml.",
        HelpName = "URL",
        CustomParser = result => ParseUrl(result, "--base-url", "A site cannot lie at"),
    };

    public static Option<Uri?> SourceUrl() => new("--source-url")
    {
        Description = "Where the repository's web page shows the input folder, so that --problems-page can link to lines.",
        HelpName = "URL",
        CustomParser = result => ParseUrl(result, "--source-url", "Files cannot lie at"),
    };

    private static Uri? ParseUrl(ArgumentResult result, string option, string refusal)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
        {
            result.AddError($"'{text}' is not a web address. Write it whole: {option} https://example.org/.");
            return null;
        }

        if (url.Query.Length + url.Fragment.Length > 0)
        {
            result.AddError($"{refusal} '{text}'. Write the address without what follows ? or #: {option} {url.GetLeftPart(UriPartial.Path)}.");
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
            ? throw new UsageException($"{path} is the folder of a site, and its content lies in {Path.Combine(path, "input")}. Write --input {Path.Combine(path, "input")}.")
            : InputFolder.Open(path, problems) ?? throw new UsageException(File.Exists(path)
                ? $"{path} is a file. Name the folder with the site's content: --input FOLDER."
                : path == "input" ? NoSite(SitePlace.Below("."))
                : $"There is no folder {path}. Name the folder with the site's content: --input FOLDER.");

    private static string NoSite(ImmutableArray<string> below) => "There is no site in this folder or above it: no input/site.yml. " + (below.IsEmpty
        ? "Go to the folder of the site, name its content with --input FOLDER, or begin one with 'explainer new site FOLDER'."
        : $"There is one in {string.Join(", and one in ", below)}: go there, or write --input {Path.Combine(below[0], "input")}.");
}
