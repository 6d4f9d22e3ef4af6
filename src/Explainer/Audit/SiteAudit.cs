using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Audit;

/// <summary>Looks at the finished site as a browser would get it: links, markup, weight. What it finds are warnings.</summary>
internal static class SiteAudit
{
    /// <summary>Makes every file once and audits it.</summary>
    /// <param name="files">The output.</param>
    /// <param name="root">The path of the site's root, for the one page whose links begin there.</param>
    /// <param name="done">Called after each file, from several threads.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Run(ImmutableArray<PendingFile> files, string root, Action done, DiagnosticBag problems)
    {
        var pages = new AuditedPage?[files.Length];
        var weights = new WeightAudit(files, root);
        Parallel.For(0, files.Length, i =>
        {
            pages[i] = ErrorBoundary.Run(files[i].Source, problems, null, () => Audit(files[i], weights, problems));
            done();
        });
        LinkAudit.Run([.. pages.OfType<AuditedPage>()], files.Select(f => f.Path), root, problems);
    }

    private static AuditedPage? Audit(PendingFile pending, WeightAudit weights, DiagnosticBag problems)
    {
        var file = pending.Make();
        if (!IsPage(file))
        {
            WeightAudit.Audit(file, pending.Source, problems);
            return null;
        }

        var page = Audit(file, pending.Source, problems);
        weights.Audit(page, file, problems);
        return page;
    }

    private static AuditedPage Audit(OutputFile file, string source, DiagnosticBag problems)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));
        HtmlAudit.Run(document, file.Path, source, problems);
        return new AuditedPage(
            file.Path, source,
            [.. document.QuerySelectorAll("[id]").Select(e => e.Id!)],
            [.. document.QuerySelectorAll("[href], [src]")
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
                .Where(LinkAudit.IsInternal)
                .Distinct()],
            [.. document.QuerySelectorAll("link[rel=stylesheet], script[src]")
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
                .Where(LinkAudit.IsInternal)]);
    }

    private static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);
}
