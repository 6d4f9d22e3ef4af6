using System.Collections.Immutable;
using System.CommandLine;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model.Languages;
using Explainer.Read.Fields;
using Explainer.Read.Site;

namespace Explainer.Cli;

/// <summary><c>explainer new site</c>: begins a whole site, as a small example to be replaced piece by piece, or empty.</summary>
internal sealed class NewSiteCommand : Command
{
    private const string English = "en";

    public NewSiteCommand(Terminal terminal)
        : base("site", "Begin a whole site: a small example that shows everything, to be replaced piece by piece, or an empty one.")
    {
        var folder = SiteOptions.Folder(new Argument<string>("folder") { Description = "The folder to make. It must not be there yet, or be empty.", HelpName = "FOLDER" });
        var empty = new Option<string?>("--empty") { Description = "Begin without the example: a home page and a page about the site, with this title.", HelpName = "TITLE" };
        var language = new Option<string?>("--language") { Description = "The language of an empty site, as its tag (BCP 47): de, pt-BR, ar. It is English (en) if nothing is said.", HelpName = "TAG" };
        Add(folder);
        Add(empty);
        Add(language);
        Validators.Add(result =>
        {
            if (WrongUsage.IsGiven(result, empty) && YamlText.Clean(WrongUsage.ValueOf(result, empty) ?? "").Length == 0)
            {
                result.AddError("An empty site needs its title: --empty \"My subject\".");
            }

            if (WrongUsage.IsGiven(result, language) && result.GetResult(empty) is null or { Implicit: true })
            {
                result.AddError("The example is written in English. Write --language with --empty, for a site without the example.");
            }

            if (WrongUsage.ValueOf(result, language) is { } tag && !LanguageTag.IsValid(tag))
            {
                result.AddError($"'{tag}' is not the tag of a language. Write one such as en, de, ar or pt-BR.");
            }
        });
        SetAction(result => (int)Run(
            result.GetValue(folder)!, result.GetValue(empty) is { } title ? YamlText.Clean(title) : null, result.GetValue(language) ?? English, terminal));
    }

    private static ExitCode Run(string folder, string? title, string language, Terminal terminal)
    {
        var files = title is null ? ExampleSite.Create() : ExampleSite.CreateEmpty(title, language);
        if (NewFiles.Missing(folder, files) is not { } missing)
        {
            throw new UsageException($"{folder} is not empty, and nothing is overwritten. Name a new folder.");
        }

        foreach (var file in missing)
        {
            NewFiles.Create(folder, file.Path, file.Bytes.Span);
        }

        NewFiles.MakeExecutable(folder, ExampleSite.Program);
        terminal.Out.WriteLine($"Wrote {ClosingLine.Count(files.Length, "file")} to {folder}: "
            + (title is null ? "a small site on how a public library lends books." : "a site with a home page and a page about it."));
        foreach (var line in OfLanguage(language).Concat(WhatNext(folder, title is null)))
        {
            terminal.Out.WriteLine(line);
        }

        return ExitCode.Success;
    }

    // The example and its sentences are English; the words of the theme are what the program has.
    private static ImmutableArray<string> OfLanguage(string language) => language == English ? []
        : Cldr.FindTag(language) is null ? ["", $"'{language}' is no language that the program knows, so its words and dates are English. Is the tag right? If it is, 'explainer new words' writes the words to translate."]
        : ThemeWords.Find(language) is null ? ["", $"The sentences of the new pages are English: write your own over them. The words of the theme are not translated into '{language}' yet: 'explainer new words' writes them for you to translate."]
        : ["", $"The sentences of the new pages are English: write your own over them. The words of the theme are there in '{language}'."];

    private static ImmutableArray<string> WhatNext(string folder, bool isExample) =>
    [
        "",
        "What to do next:",
        $"  cd {(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder)}",
        "  explainer serve                       # shows the site; each file you save shows at once",
        "",
        $"Begin with input/site.yml ({(isExample ? "title, language and url" : "url")}), then {(isExample ? "replace the pages one by one" : "input/index.md")}.",
        "'explainer new chapter \"The first day\"' begins a new page, with every key explained.",
        "WRITING.md says how pages are written, DESIGN.md how the site gets a look of its own, README.md how it is published.",
    ];
}
