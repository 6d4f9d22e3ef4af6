using System.Collections.Immutable;
using System.Globalization;
using Explainer.Explain;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Views;
using Explainer.Read.Site;
using Explainer.Theme.Pages;

namespace Explainer.Render;

/// <summary>The page that stands in the place of a site while its content has errors.</summary>
internal static class ProblemsPages
{
    // A longer page is slow to open, and nobody mends more at a time.
    private const int MostShown = 500;

    /// <param name="stylesheet">Where its style sheet lies.</param>
    /// <param name="problems">In order.</param>
    /// <param name="source">Where the files are shown on the web; null when that is not known.</param>
    /// <param name="isPublished">True on a host, where nobody sees the page change by itself.</param>
    public static SitePage Create(
        SiteUrl url, string stylesheet, ImmutableArray<Diagnostic> problems, SourceAddress? source = null, bool isPublished = false)
    {
        var shown = problems.Take(MostShown).ToList();
        var reasons = shown.Select(p => p.Code).Distinct().ToDictionary(code => code, code => Explanation.Find(code)!.Why.Replace('\n', ' '));
        var view = new ProblemsPageView(
            stylesheet,
            problems.Count(p => p.Severity == Severity.Error),
            problems.Length,
            [.. shown.GroupBy(p => p.Place.File, StringComparer.Ordinal).Select(f => FileOf(f.Key, f, source, reasons))],
            isPublished);
        return new SitePage(url, SiteReader.File, typeof(ProblemsPage), () => view);
    }

    private static ProblemFileView FileOf(
        string file, IEnumerable<Diagnostic> problems, SourceAddress? source, Dictionary<string, string> reasons) =>
        new(file, source?.UrlOf(file), [.. problems.Select(p => ProblemOf(p, source, reasons[p.Code]))]);

    private static ProblemView ProblemOf(Diagnostic problem, SourceAddress? source, string why) =>
        new(problem, problem.Excerpt is null ? source?.UrlOf(problem.Place.File) : source?.UrlOf(problem.Place), why);
}

/// <summary>Where the files of the input folder are shown on the web, as code hosts do.</summary>
/// <param name="Folder">The address of the folder: <c>https://github.com/owner/site/blob/main/input</c>.</param>
internal sealed record SourceAddress(Uri Folder)
{
    /// <summary>The address of a file.</summary>
    public string UrlOf(string file) =>
        Folder.AbsoluteUri.TrimEnd('/') + "/" + string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The address of a line of it, as GitHub, GitLab, Gitea and Forgejo write it.</summary>
    public string UrlOf(SourcePlace place) => UrlOf(place.File) + string.Create(CultureInfo.InvariantCulture, $"#L{place.Line}");
}
