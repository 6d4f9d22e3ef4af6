using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Build;
using Explainer.Emit;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Views;
using Explainer.Read;
using Explainer.Render;
using Explainer.Theme.Pages;

namespace Explainer.Serve;

/// <summary>The site as it is now: read again when a file of the input folder has changed.</summary>
/// <param name="input">The input folder.</param>
/// <param name="baseUrl">The address of the preview.</param>
/// <param name="report">Called with all problems each time the folder was read.</param>
internal sealed class DevSite(string input, Uri baseUrl, Action<ImmutableArray<Diagnostic>> report)
{
    private readonly Lock gate = new();
    private ImmutableArray<InputFile> seen = [];
    private FrozenDictionary<string, PendingFile>? files;
    private ImmutableArray<HeaderRule> rules = ResponseHeaders.RulesOf(null);

    /// <summary>Finds a file of the output, made from what the input folder holds at this moment.</summary>
    /// <param name="path">Its path in the output.</param>
    /// <returns>The file, or the page that is shown in its place, and its HTTP status.</returns>
    public (OutputFile File, int Status) Get(string path)
    {
        var now = Refresh();
        if (now.TryGetValue(path, out var found))
        {
            return (found.Make(), 200);
        }

        return now.TryGetValue(ProblemsPath, out var problems) ? (problems.Make(), 500) : (now["404.html"].Make(), 404);
    }

    /// <summary>Whether the output has this file now.</summary>
    public bool Has(string path) => Refresh().ContainsKey(path);

    /// <summary>The headers of a file, the same as those of the published site.</summary>
    public IEnumerable<Header> HeadersOf(string path)
    {
        lock (gate)
        {
            return ResponseHeaders.Of(rules, path);
        }
    }

    // No page can have this path: ids never begin with a space.
    private const string ProblemsPath = " problems";

    /// <summary>Reads the folder again if it has changed.</summary>
    public FrozenDictionary<string, PendingFile> Refresh()
    {
        lock (gate)
        {
            var problems = new DiagnosticBag();
            var folder = InputFolder.Open(input, problems);
            if (files is not null && (folder is null || folder.Files.SequenceEqual(seen)))
            {
                return files;
            }

            _ = folder ?? throw new UnusablePlaceException($"The folder {input} is gone.");

            var result = SiteBuilder.Build(folder, new BuildOptions(baseUrl, WithDrafts: true), problems);
            var found = problems.InOrder();
            seen = folder.Files;
            files = (result.Site is null ? Problems(folder, found) : result.Files).ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
            rules = ResponseHeaders.RulesOf(result.Site);
            report(found);
            return files;
        }
    }

    private static IEnumerable<PendingFile> Problems(InputFolder folder, ImmutableArray<Diagnostic> problems)
    {
        var assets = ThemeAssets.Create(folder, new DiagnosticBag());
        var view = new ProblemsPageView(assets.Urls.Stylesheet.ToString(), problems);
        var page = new SitePage(new SiteUrl("/" + ProblemsPath), "site.yml", typeof(ProblemsPage), () => view);
        return assets.Files.Select(PendingFile.Of).Append(new PendingFile(ProblemsPath, page.Source, () => new PageRenderer().Render(page)));
    }
}
