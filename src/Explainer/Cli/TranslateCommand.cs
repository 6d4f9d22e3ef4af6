using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Compose;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

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
        ImmutableArray<EntryHeader> originals = [.. pages is null ? catalog.Headers.Where(h => !h.IsDraft) : pages.Select(p => Find(p, input, catalog)).Distinct()];
        var written = originals.Count(original => isDone ? Renew(input, folder, target, original, terminal) : Begin(input, folder, target, original, terminal));
        terminal.Out.WriteLine(isDone
            ? $"{ClosingLine.Count(written, "translation")} noted as up to date. 'explainer check --translations' lists the others."
            : $"{ClosingLine.Count(written, "draft")} written into {target.Path}. Translate each, take the line draft: true away when it is read, then run explainer translate with --done whenever it follows a change.");
        return ExitCode.Success;
    }

    private static bool Begin(string input, InputFolder folder, LanguageFolder language, EntryHeader original, Terminal terminal)
    {
        var path = language.Path + original.File;
        if (folder.Find(path) is not null)
        {
            terminal.Out.WriteLine($"{VisibleText.Escape(path)} is there already, and stays as it is.");
            return false;
        }

        NewFiles.Create(input, path, Encoding.UTF8.GetBytes(TranslationDraft.Create(original.File, original.Source.Text, TextVersion.Of(original.Source.Text))));
        terminal.Out.WriteLine($"{VisibleText.Escape(path)}: a draft with the text of {VisibleText.Escape(original.File)}.");
        return true;
    }

    private static bool Renew(string input, InputFolder folder, LanguageFolder language, EntryHeader original, Terminal terminal)
    {
        var path = language.Path + original.File;
        if (folder.Find(path) is not { } file || InputFolder.ReadText(file, new DiagnosticBag()) is not { } text)
        {
            terminal.Out.WriteLine($"{VisibleText.Escape(original.File)} is not translated. Run explainer translate {VisibleText.Escape(original.File)} --language {language.Tag} first.");
            return false;
        }

        var renewed = TranslationDraft.Renew(original.File, text.Text, TextVersion.Of(original.Source.Text));
        if (renewed == text.Text)
        {
            return false;
        }

        NewFiles.Replace(input, path, Encoding.UTF8.GetBytes(renewed));
        terminal.Out.WriteLine($"{VisibleText.Escape(path)}: up to date with {VisibleText.Escape(original.File)}.");
        return true;
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
