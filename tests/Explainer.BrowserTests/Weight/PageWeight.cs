using System.Collections.Immutable;
using Explainer.Audit;
using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Weight;

/// <summary>What a page costs its reader, in bytes over the line.</summary>
/// <param name="Page">Its place in the output.</param>
/// <param name="Files">What the browser asked for by itself, the page first, each as it travels, compressed.</param>
internal sealed record PageWeight(string Page, ImmutableArray<(string File, int Bytes)> Files)
{
    // Budgets are for what a page is made of; a picture of its writer's has one of its own.
    private static readonly string[] Counted = [".html", ".css", ".js", ".woff2"];

    private const string OfCharts = "assets/charts.";

    public int Bytes => Files.Sum(f => f.Bytes);

    public int Budget => Files.Any(f => f.File.StartsWith(OfCharts, StringComparison.Ordinal)) ? Budgets.Pictures : Budgets.ForPage(Page);

    public static PageWeight Measure(PageReport page, ServedSite site) => new(
        page.Page,
        [.. page.Requests.Where(r => !r.StartsWith("data:", StringComparison.Ordinal)).Distinct().Select(r => site.FileAt(new Uri(r)))
            .Where(file => Counted.Any(file.EndsWith)).Select(file => (file, WeightAudit.Gzip(site.Build.Files[file])))]);

    public override string ToString() => FormattableString.Invariant(
        $"{Bytes / 1024.0:0.0} KB of {Budget / 1024} KB: {Page} ({string.Join(", ", Files.Select(f => FormattableString.Invariant($"{f.File} {f.Bytes / 1024.0:0.0}")))})");
}
