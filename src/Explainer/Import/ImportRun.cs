using Explainer.Build;
using Explainer.Import.Sources;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Import;

/// <summary>What an import has done.</summary>
/// <param name="Site">What was imported.</param>
/// <param name="IsBuilt">Whether the site builds.</param>
/// <param name="Errors">How many errors it has.</param>
/// <param name="Warnings">How many warnings it has.</param>
/// <param name="Places">How many places the report names, by what is to be done there.</param>
/// <param name="Report">Where the report lies.</param>
internal sealed record ImportRun(ImportedSite Site, bool IsBuilt, int Errors, int Warnings, ImportCounts Places, string Report)
{
    /// <summary>Imports a folder.</summary>
    /// <param name="source">The folder as it was given.</param>
    /// <param name="to">The input folder that is made.</param>
    /// <exception cref="UsageException">There is no such folder, it has no Markdown, or the place is taken.</exception>
    public static ImportRun Run(string source, string to)
    {
        var folder = Open(source);
        using var target = ImportTarget.Open(to, folder);
        var site = Importer.Convert(folder);
        if (!folder.Files.Any(Outlines.Outline.IsPageOrNotebook))
        {
            throw new UsageException(FolderTexts.NothingToImport(source));
        }

        target.Stage(site, folder);
        var settling = new Settling(target, new MarkdownSyntax());
        var (built, problems) = settling.Run();
        var staged = InputFolder.Open(target.Staging, new DiagnosticBag())!;
        var report = ImportReport.Create(site, folder.NamedFrom(source), to, staged, built, problems, settling.Changed);
        target.Publish(report.ToString());
        return new ImportRun(
            site, built.Site is not null, problems.Count(p => p.Severity == Severity.Error), problems.Count(p => p.Severity == Severity.Warning), report.Counts, target.ReportAsWritten);
    }

    private static SourceFolder Open(string source)
    {
        try
        {
            return Importer.Open(source) ?? throw new UsageException(SourceFolder.IsFile(source) ? FolderTexts.ImportOfFile(source) : FolderTexts.NoFolder(source));
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            throw new UsageException(FolderTexts.NotRead(source, e.Message), e);
        }
    }
}
