using System.Collections.Immutable;
using System.CommandLine;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;
using Explainer.Read.Languages;

namespace Explainer.Cli;

/// <summary><c>explainer translate</c>: begins translations as drafts, and notes that one is up to date with its original.</summary>
internal sealed class TranslateCommand : Command
{
    public TranslateCommand(Terminal terminal)
        : base("translate", "Begin the translation of pages as drafts, or note with --done that they are up to date with their originals.")
    {
        var pages = new Argument<string[]>("page") { Description = "Pages of the main language, by their path: story/10-the-film.md.", Arity = ArgumentArity.ZeroOrMore };
        var input = SiteOptions.Input();
        var language = new Option<string?>("--language") { Description = "The language, such as fr or pt-BR. It can be left out where there is one besides the main one.", HelpName = "TAG" };
        var all = new Option<bool>("--all") { Description = "All pages of the main language." };
        var done = new Option<bool>("--done") { Description = "The translations say what the originals say now." };
        Add(pages);
        Add(input);
        Add(language);
        Add(all);
        Add(done);
        Validators.Add(result =>
        {
            if (WrongUsage.ValueOf(result, language) is { } tag && !LanguageTag.IsValid(tag))
            {
                result.AddError($"'{tag}' is not a language tag. Write one such as fr or pt-BR: --language fr.");
            }
        });
        SetAction(result => (int)Run(
            SiteOptions.InputOf(result, input), result.GetValue(all) ? null : result.GetValue(pages) ?? [], result.GetValue(language), result.GetValue(done), terminal));
    }

    private static ExitCode Run(string input, string[]? pages, string? language, bool isDone, Terminal terminal)
    {
        if (pages is [])
        {
            throw new UsageException("Name the pages to translate, or write --all.");
        }

        var folder = InputFolderOption.Open(input, new DiagnosticBag());
        var catalog = SiteBuilder.ReadCatalog(folder, new BuildOptions(), new DiagnosticBag());
        var target = new LanguageFolder(language ?? LanguageOf(pages, folder));
        RefuseOtherName(folder, catalog.Config.Language, target.Tag);
        var translated = ReadTranslated(folder, target, catalog);
        ImmutableArray<EntryHeader> originals = [.. pages is null ? catalog.Headers.Where(h => !h.IsDraft) : pages.Select(p => Find(p, input, catalog)).Distinct()];
        var run = new TranslateRun(input, folder, target, translated, terminal);
        var written = originals.Count(original => !isDone ? run.Begin(original) : run.Renew(original, isNamed: pages is not null));
        terminal.Out.WriteLine(isDone
            ? $"{ClosingLine.Count(written, "translation")} noted as up to date. 'explainer check --translations' lists the others."
            : $"{ClosingLine.Count(written, "draft")} written into {target.Path}. Translate each, take the line draft: true away when it is read, then run explainer translate with --done whenever it follows a change.");
        return ExitCode.Success;
    }

    // A folder that check would refuse is not begun.
    private static void RefuseOtherName(InputFolder folder, string main, string tag)
    {
        if (LanguageFolders.FindOtherName(folder, main, tag) is { } known)
        {
            throw new UsageException(known == main
                ? $"'{tag}' is the main language, '{main}'. Name the one to translate into: --language fr."
                : $"'{tag}' and '{known}' are the same language. Write --language {known}.");
        }
    }

    // What the language has so far; null where it is new.
    private static Catalog? ReadTranslated(InputFolder folder, LanguageFolder language, Catalog original)
    {
        var problems = new DiagnosticBag();
        return LanguageFolders.List(folder, original.Config.Language, problems).FirstOrDefault(view => view.Language == language) is { } view
            ? SiteBuilder.ReadCatalog(view, SiteFacts.ReadTranslated(view, original.Sources, problems), withDrafts: true, problems, null, original) : null;
    }

    private static string LanguageOf(string[]? pages, InputFolder folder)
    {
        // A path into the folder of a language names it.
        if (pages?.Select(p => p.Replace('\\', '/').Split('/')).FirstOrDefault(p => Array.IndexOf(p, InputFolder.LanguagesFolder) is >= 0 and var at && at + 2 < p.Length) is { } named)
        {
            return named[Array.IndexOf(named, InputFolder.LanguagesFolder) + 1];
        }

        var tags = folder.Files.Where(f => f.Role == FileRole.Translation).Select(f => f.Path.Split('/')[1]).Distinct().ToList();
        return tags is [var only] ? only : throw new UsageException(tags.Count == 0
            ? "The site has one language. Say which other one to begin: --language fr."
            : $"The site has several languages. Say which one is meant: --language {tags[0]}.");
    }

    private static EntryHeader Find(string name, string input, Catalog catalog)
    {
        var (path, inside) = (name.Replace('\\', '/'), Path.GetRelativePath(input, name).Replace('\\', '/'));
        return catalog.FindFile(path) ?? catalog.FindFile(FileRoles.PathWithinLanguage(path)) ?? catalog.FindFile(inside) ?? catalog.FindFile(FileRoles.PathWithinLanguage(inside))
            ?? throw new UsageException($"There is no page {name} in the main language."
                + (Nearest.To(path, catalog.Headers.Select(h => h.File)) is { } near ? $" Did you mean {near}?" : ""));
    }
}
