using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Explainer.Audit;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Kinds;

namespace Explainer.Cli;

/// <summary><c>explainer read</c>: the reading time and level of the pages, and what makes them hard.</summary>
internal sealed class ReadCommand : Command
{
    public ReadCommand(Terminal terminal)
        : base("read", HelpTexts.Read)
    {
        var input = SiteOptions.Input();
        var pages = PageName.Argument(new Argument<string[]>("pages") { Description = HelpTexts.PagesToRead, Arity = ArgumentArity.ZeroOrMore });
        var strict = SiteOptions.Strict();
        Add(pages);
        Add(input);
        Add(strict);
        SetAction(result => (int)Run(SiteOptions.InputOf(result, input), result.GetValue(pages) ?? [], result.GetValue(strict), terminal));
    }

    private static ExitCode Run(string input, string[] pages, bool strict, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        var result = SiteBuilder.Build(folder, new BuildOptions(), problems);
        // While the content has errors, links and terms may not be what they will be.
        if (result.Site is not { } site)
        {
            var errors = problems.InOrder();
            terminal.Out.Write(DiagnosticPrinter.Print(errors, terminal));
            terminal.Out.WriteLine(PagesTexts.NothingRead(input, ClosingLine.Problems(errors)));
            return ExitCode.ContentErrors;
        }

        ImmutableArray<ReadLanguage> languages = [new(site, result.Catalog), .. ListOthers(result)];
        var asked = pages.SelectMany(p => FilesOf(p, input, languages)).ToHashSet(StringComparer.Ordinal);
        var findings = new DiagnosticBag();
        var read = languages.Select(l => (Language: l, Pages: l.Read(file => asked.Count == 0 || asked.Contains(file), findings))).Where(r => r.Pages.Length > 0).ToList();
        var found = findings.InOrder();
        terminal.Out.Write(DiagnosticPrinter.Print(found, terminal));
        terminal.Out.Write(string.Concat(read.Select(r => Table(r.Pages, ReadingFormula.Find(r.Language.Site.Config.Language)))));
        terminal.Out.WriteLine(PagesTexts.Read(read.Sum(r => r.Pages.Length), input, ClosingLine.Problems(found)));
        return strict && found.Any(p => p.Severity != Severity.Note) ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private static IEnumerable<ReadLanguage> ListOthers(BuildResult result) => result.Publication!.Languages.Where(l => !l.IsMain)
        .Select(l => new ReadLanguage(l.Site, result.Translations.First(c => c.Sources.Input.Language!.Output == l.Folder)));

    /// <summary>Finds a page, or those of a folder, by the path from the input folder or from the working directory.</summary>
    private static IReadOnlyCollection<string> FilesOf(string name, string input, ImmutableArray<ReadLanguage> languages)
    {
        var files = languages.SelectMany(l => l.Files).ToList();
        var (path, inside) = PageName.PathsOf(name, input);
        return PageName.Find([path, inside], files) is { Count: > 0 } found ? found
            : throw new UsageException(PagesTexts.NoPage(name, input, Nearest.To(path, files) ?? files.Where(f => NameOf(f) == NameOf(path)).OnlyOne() ?? Nearest.To(path.TrimEnd('/') + "/", FoldersOf(files))));
    }

    private static IEnumerable<string> FoldersOf(IEnumerable<string> files) => files.Select(f => f.LastIndexOf('/') is > 0 and var end ? f[..(end + 1)] : "").Distinct().Where(f => f.Length > 0);

    private static string NameOf(string file) => EntryPath.WithoutNumber(Path.GetFileNameWithoutExtension(file));

    private static string Table(ImmutableArray<PageReading> pages, ReadingFormula? formula) => string.Concat(
        pages.Select(p => Row(Number(p.Level.Words), Number(p.Level.Minutes), p.Level.Score is { } score ? score.ToString("0.0", CultureInfo.InvariantCulture) : "–", p.File))
            .Prepend(Row(PagesTexts.Words, PagesTexts.Minutes, formula == ReadingFormula.FleschKincaid ? PagesTexts.Grade : PagesTexts.Level, PagesTexts.Page))) + ScaleOf(formula);

    // School years need no explanation.
    private static string ScaleOf(ReadingFormula? formula) => formula is null || formula == ReadingFormula.FleschKincaid ? ""
        : PagesTexts.LevelIs(formula.Name, formula.Scale.ToString()) + "\n";

    private static string Row(string words, string minutes, string grade, string page) => $"{words,8}{minutes,9}{grade,7}  {page}\n";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A language of the site, whose pages are named by their place in the input folder.</summary>
internal sealed record ReadLanguage(Site Site, Catalog Catalog)
{
    public IEnumerable<string> Files => Site.Entries.Select(e => OriginOf(e.File));

    /// <param name="isAsked">Whether a file is to be read.</param>
    public ImmutableArray<PageReading> Read(Func<string, bool> isAsked, DiagnosticBag findings)
    {
        if (!Files.Any(isAsked))
        {
            return [];
        }

        var found = new DiagnosticBag();
        var pages = ReadingAudit.Run(Site, Catalog, file => isAsked(OriginOf(file)), found);
        foreach (var finding in found.All())
        {
            findings.Add(finding.Moved(OriginOf));
        }

        return [.. pages.Select(p => p with { File = OriginOf(p.File) })];
    }

    private string OriginOf(string file) => Catalog.Sources.Input.OriginOf(file);
}
