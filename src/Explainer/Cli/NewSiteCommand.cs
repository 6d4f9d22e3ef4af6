using System.Collections.Immutable;
using System.CommandLine;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model.Languages;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Languages;
using Explainer.Read.Site;

namespace Explainer.Cli;

/// <summary><c>explainer new site</c>: begins a whole site, as a small example to be replaced piece by piece, or empty.</summary>
internal sealed class NewSiteCommand : Command
{
    private const string English = "en";

    public NewSiteCommand(Terminal terminal)
        : base("site", HelpTexts.NewSite)
    {
        var folder = SiteOptions.Folder(new Argument<string>("folder") { Description = HelpTexts.FolderOfSite, HelpName = "FOLDER" });
        var empty = new Option<string?>("--empty") { Description = HelpTexts.Empty, HelpName = "TITLE" };
        var language = new Option<string?>("--language") { Description = HelpTexts.SiteLanguage, HelpName = "TAGS" };
        Add(folder);
        Add(empty);
        Add(language);
        Validators.Add(result =>
        {
            if (WrongUsage.IsGiven(result, empty) && YamlText.Clean(WrongUsage.ValueOf(result, empty) ?? "").Length == 0)
            {
                result.AddError(NewSiteTexts.TitleNeeded);
            }

            if (WrongUsage.ValueOf(result, language) is { } tags && RefusalOf(Split(tags), isExample: result.GetResult(empty) is null or { Implicit: true }) is { } refusal)
            {
                result.AddError(refusal);
            }
        });
        SetAction(result => (int)Run(
            result.GetValue(folder)!, result.GetValue(empty) is { } title ? YamlText.Clean(title) : null, Split(result.GetValue(language) ?? English), terminal));
    }

    // The main language, then those of the translations.
    private static ImmutableArray<string> Split(string tags) => [.. tags.Split(',', StringSplitOptions.TrimEntries)];

    private static string? RefusalOf(ImmutableArray<string> tags, bool isExample) =>
        tags.Select((tag, i) => RefusalOf(tag, isExample && i == 0) ?? (i > 0 && !ExampleSite.IsWrittenIn(tag) ? NewSiteTexts.NoTranslationIn(tag) : null)).FirstOrDefault(r => r is not null)
        ?? (tags.GroupBy(LanguageFolders.KeyOf).FirstOrDefault(g => g.Count() > 1) is { } twice ? NewSiteTexts.LanguageTwice(twice.First(), twice.Last()) : null);

    private static string? RefusalOf(string tag, bool isExample) =>
        !LanguageTag.IsValid(tag) ? NewSiteTexts.NoTag(tag)
        : LanguageTag.FindNew(tag) is { } renewed ? NewSiteTexts.OldTag(tag, renewed)
        : !LanguageTag.IsKnown(tag) ? NewSiteTexts.UnknownLanguage(tag)
        : isExample && !ExampleSite.IsWrittenIn(tag) ? NewSiteTexts.NoExampleIn(tag)
        : null;

    private static ExitCode Run(string folder, string? title, ImmutableArray<string> languages, Terminal terminal)
    {
        var (language, others) = (languages[0], languages[1..]);
        var files = title is null ? ExampleSite.Create(language, others) : ExampleSite.CreateEmpty(title, language, others);
        if (SitePlace.Around(folder) is { } other)
        {
            throw new UsageException(NewSiteTexts.WithinSite(folder, other));
        }

        var site = new NewFiles(folder);
        if (site.Missing(files) is not { } missing)
        {
            throw new UsageException(NewSiteTexts.NotEmpty(folder));
        }

        foreach (var file in missing)
        {
            site.Create(file.Path, file.Bytes.Span, isProgram: file.Path == ExampleSite.Program);
        }

        terminal.Out.WriteLine(title is null ? NewSiteTexts.WroteExample(files.Length, folder) : NewSiteTexts.WroteEmpty(files.Length, folder));
        foreach (var line in OfLanguage(language).Concat(others.SelectMany(o => OfTranslation(o))).Concat(WhatNext(folder, title is null)))
        {
            terminal.Out.WriteLine(line);
        }

        return ExitCode.Success;
    }

    // What the new pages are written in; the words of the theme are what the program has.
    private static ImmutableArray<string> OfLanguage(string language) => ExampleSite.IsWrittenIn(language)
        ? ExampleSite.IsEnglish(language) ? [] : ["", NewSiteTexts.InFrench]
        : ["", ThemeWords.Find(language) is null ? NewSiteTexts.WithoutWords(language) : NewSiteTexts.WithWords(language)];

    private static ImmutableArray<string> OfTranslation(string language) =>
        ["", NewSiteTexts.Translated(LanguageNames.Find(language), new LanguageFolder(language).Path), .. ExampleSite.IsEnglish(language) ? [] : new[] { NewSiteTexts.NobodyHasRead }];

    private static ImmutableArray<string> WhatNext(string folder, bool isExample) =>
    ["", .. NewSiteTexts.WhatNext(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder, isExample)];
}
