using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Link;

/// <summary>Assigns every path of the output to its owner, and reports paths that two owners claim.</summary>
internal static class Addresses
{
    // Files that every site may have. Real style sheets have a hash in their name; this one claims their folder.
    private static readonly SiteUrl[] GeneratedFiles =
    [
        WellKnownFiles.NotFound, WellKnownFiles.Redirects, WellKnownFiles.Headers, WellKnownFiles.Feed, WellKnownFiles.Sitemap,
        WellKnownFiles.Robots, WellKnownFiles.Manifest,
        SiteUrl.File("assets/site.css"), WellKnownFiles.TimelineJson, WellKnownFiles.TimelineCsv,
    ];

    /// <summary>The owner of each path: an input file, or a page or file that the program generates.</summary>
    public static PathOwners Claim(
        Catalog catalog, IEnumerable<SiteUrl> made, IEnumerable<Entry> published, ImmutableArray<string> files, OtherLanguages others, DiagnosticBag problems)
    {
        var owners = new PathOwners(3 * catalog.Headers.Length);
        foreach (var folder in others.Folders)
        {
            owners.ClaimFolder(folder.TrimEnd('/'), $"{InputFolder.LanguagesFolder}/{folder}");
        }

        ClaimEntries(catalog, owners, problems);
        foreach (var file in files)
        {
            Claim(owners, SiteUrl.File(file), file, problems);
        }

        foreach (var file in catalog.Sources.Input.Files.Where(f => f.Role == FileRole.RootFile))
        {
            Claim(owners, SiteUrl.File(RootFiles.OutputPathOf(file)), file.Path, problems);
        }

        ClaimWorks(catalog, owners, problems);

        // A written page at the address of a generated one is its introduction, not a conflict.
        var written = catalog.Headers.Select(h => h.Url).ToHashSet();
        foreach (var url in made.Except(catalog.Works.Values.Select(w => w.Address)))
        {
            if (owners.Claim(url.OutputPath, AdviceTexts.GeneratedPage) is { } other && !written.Contains(url))
            {
                problems.Add(Rules.AddressTaken(other, url.ToString(), AdviceTexts.GeneratedPage));
            }
        }

        // 404.md is the text of the generated page.
        var own = GeneratedFiles.Concat(catalog.Config.Downloads.Select(d => d.Url)).Concat(PackFiles(catalog));
        foreach (var url in own.Where(u => u != WellKnownFiles.NotFound || !written.Contains(u)))
        {
            if (owners.Claim(url.OutputPath, AdviceTexts.GeneratedFile) is { } other)
            {
                problems.Add(FileRoles.FromPath(other) == FileRole.RootFile
                    ? Rules.WrittenByBuild(other, url.ToString())
                    : Rules.AddressTaken(other, url.ToString(), AdviceTexts.GeneratedFile));
            }
        }

        ClaimCiting(published, owners, problems);
        ClaimPageFiles(catalog, published, owners, problems);
        return owners;
    }

    private static IEnumerable<SiteUrl> PackFiles(Catalog catalog) =>
        catalog.Config.Editions.Any(e => e == Download.Course || e == Download.Book.Edition)
            ? catalog.Headers.Where(h => h.Id.Kind == EntryKind.Pack).SelectMany(h => Download.PlacesOf(h.Url)) : [];

    private static void ClaimEntries(Catalog catalog, PathOwners owners, DiagnosticBag problems)
    {
        foreach (var header in catalog.Headers)
        {
            Claim(owners, header.Url, header.File, problems);
            // A file name may take more room once its letters are composed.
            if (DiskNames.TooLongIn(header.Url.Path) is { } name)
            {
                problems.Add(Rules.LongFileName(header.File, name, DiskNames.BytesOf(name), DiskNames.MostBytes));
            }
        }
    }

    private static void Claim(PathOwners owners, SiteUrl url, string owner, DiagnosticBag problems)
    {
        if (owners.Claim(url.OutputPath, owner) is { } other)
        {
            problems.Add(Rules.AddressTaken(owner, url.ToString(), other));
        }
    }

    private static void ClaimCiting(IEnumerable<Entry> published, PathOwners owners, DiagnosticBag problems)
    {
        foreach (var entry in published)
        {
            // Two citation pages conflict only if their pages do, and that was reported.
            if (owners.Claim(CiteUrls.Folder + entry.Url.OutputPath, AdviceTexts.GeneratedPage) is { } other and not AdviceTexts.GeneratedPage)
            {
                problems.Add(Rules.AddressTaken(other, CiteUrls.For(entry.Url).ToString(), AdviceTexts.GeneratedPage));
            }
        }
    }

    private static void ClaimPageFiles(Catalog catalog, IEnumerable<Entry> published, PathOwners owners, DiagnosticBag problems)
    {
        if (!catalog.Config.Editions.Any(PageFile.Editions.Contains))
        {
            return;
        }

        foreach (var url in published.SelectMany(e => PageFile.Collect(catalog.Config, e)).Select(f => f.Url))
        {
            if (owners.Claim(url.OutputPath, AdviceTexts.GeneratedFile) is { } other)
            {
                problems.Add(Rules.AddressTaken(other, url.ToString(), AdviceTexts.GeneratedFile));
            }
        }
    }

    private static void ClaimWorks(Catalog catalog, PathOwners owners, DiagnosticBag problems)
    {
        foreach (var work in catalog.Works.Values.OrderBy(w => w.Id, StringComparer.Ordinal).DistinctBy(w => w.Address))
        {
            var owner = AdviceTexts.PageOfSource(work.Id);
            if (owners.Claim(work.Address.OutputPath, owner) is { } other)
            {
                problems.Add(Rules.AddressTaken(other, work.Address.ToString(), owner));
            }
        }
    }
}
