using System.Collections.Immutable;
using System.CommandLine;
using Explainer.Build;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;
using Explainer.Read.Languages;

namespace Explainer.Cli;

/// <summary><c>explainer translate</c>: begins translations as drafts, and notes that one is up to date with its original.</summary>
internal sealed class TranslateCommand : Command
{
    public TranslateCommand(Terminal terminal)
        : base("translate", HelpTexts.Translate)
    {
        var pages = PageName.Argument(new Argument<string[]>("page") { Description = HelpTexts.PagesToTranslate, Arity = ArgumentArity.ZeroOrMore });
        var input = SiteOptions.Input();
        var language = new Option<string?>("--language") { Description = HelpTexts.TranslatedInto, HelpName = "TAG" };
        var all = new Option<bool>("--all") { Description = HelpTexts.AllPages };
        var done = new Option<bool>("--done") { Description = HelpTexts.Done };
        Add(pages);
        Add(input);
        Add(language);
        Add(all);
        Add(done);
        Validators.Add(result =>
        {
            if (WrongUsage.ValueOf(result, language) is { } tag && !LanguageTag.IsValid(tag))
            {
                result.AddError(UsageTexts.NoLanguageTag(tag, "fr or pt-BR", "--language fr"));
            }
        });
        SetAction(result => (int)Run(
            SiteOptions.InputOf(result, input), result.GetValue(all) ? null : result.GetValue(pages) ?? [], result.GetValue(language), result.GetValue(done), terminal));
    }

    private static ExitCode Run(string input, string[]? pages, string? language, bool isDone, Terminal terminal)
    {
        if (pages is [])
        {
            throw new UsageException(PagesTexts.NameThePages);
        }

        var folder = InputFolderOption.Open(input, new DiagnosticBag());
        var catalog = SiteBuilder.ReadCatalog(folder, new BuildOptions(), new DiagnosticBag());
        var target = new LanguageFolder(language ?? LanguageOf(pages, folder));
        RefuseUnknown(folder, target);
        RefuseOtherName(folder, catalog.Config.Language, target.Tag, PagesTexts.IsMainLanguage(target.Tag, catalog.Config.Language));
        var translated = ReadTranslated(folder, target, catalog);
        ImmutableArray<EntryHeader> originals = [.. pages is null ? catalog.Headers.Where(h => !h.IsDraft) : pages.SelectMany(p => Find(p, input, catalog)).Distinct()];
        var run = new TranslateRun(input, folder, target, translated, terminal);
        var written = originals.Count(original => !isDone ? run.Begin(original) : run.Renew(original, isNamed: pages is not null));
        terminal.Out.WriteLine(isDone
            ? PagesTexts.NotedDone(written)
            : PagesTexts.DraftsWritten(written, target.Path));
        return ExitCode.Success;
    }

    /// <summary>Refuses a slip, which would make a folder in English words. One that is there is meant.</summary>
    public static void RefuseUnknown(InputFolder folder, LanguageFolder language)
    {
        if (LanguageTag.FindNew(language.Tag) is { } renewed && !LanguageTag.IsKnown(language.Tag))
        {
            throw new UsageException(NewSiteTexts.OldTag(language.Tag, renewed));
        }

        if (!LanguageTag.IsKnown(language.Tag) && !folder.Files.Any(f => f.Path.StartsWith(language.Path, StringComparison.Ordinal)))
        {
            throw new UsageException(PagesTexts.UnknownLanguage(language.Tag, language.Path));
        }
    }

    /// <summary>Refuses a folder that check would refuse.</summary>
    /// <param name="ofMain">What to say where it is the main language.</param>
    public static void RefuseOtherName(InputFolder folder, string main, string tag, string ofMain)
    {
        if (LanguageFolders.FindOtherName(folder, main, tag) is { } known)
        {
            throw new UsageException(known == main ? ofMain : PagesTexts.SameLanguage(tag, known));
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
            ? PagesTexts.WhichLanguage
            : PagesTexts.SeveralLanguages(tags[0]));
    }

    // A page, or those of a folder.
    private static IEnumerable<EntryHeader> Find(string name, string input, Catalog catalog)
    {
        var (path, inside) = PageName.PathsOf(name, input);
        var files = catalog.Headers.Select(h => h.File).ToList();
        return PageName.Find([path, FileRoles.PathWithinLanguage(path), inside, FileRoles.PathWithinLanguage(inside)], files) is { Count: > 0 } found
            ? found.Select(f => catalog.FindFile(f)!).Where(h => found.Count == 1 || !h.IsDraft)
            : throw new UsageException(PagesTexts.NoOriginal(name, Nearest.To(path, files)));
    }
}
