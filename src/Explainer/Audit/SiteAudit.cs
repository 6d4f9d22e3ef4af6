using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Audit;

/// <summary>Audits the finished pages: links, HTML and weight. All findings are warnings.</summary>
internal static class SiteAudit
{
    /// <summary>Renders and audits every file, in parallel.</summary>
    /// <param name="files">All files of the output.</param>
    /// <param name="root">The path at which the site is published, ending in <c>/</c>. The links of the 404 page begin with it.</param>
    /// <param name="done">Called after each file, from several threads.</param>
    /// <param name="problems">Receives the findings.</param>
    public static void Run(ImmutableArray<PendingFile> files, string root, Action done, DiagnosticBag problems)
    {
        var pages = new AuditedPage?[files.Length];
        var weights = new WeightAudit(files, root);
        ParallelLoop.Run(files.Length, i =>
        {
            pages[i] = ErrorBoundary.Run(files[i].Source, problems, null, () => Audit(files[i], weights, problems));
            done();
        });
        LinkAudit.Run([.. pages.OfType<AuditedPage>()], files.Select(f => f.Path), root, problems);
    }

    private static AuditedPage? Audit(PendingFile pending, WeightAudit weights, DiagnosticBag problems)
    {
        if (pending.IsArchive || pending.IsForPaper)
        {
            return null;
        }

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
            [.. document.QuerySelectorAll("template").OfType<IHtmlTemplateElement>().SelectMany(t => t.Content.QuerySelectorAll("[href], [src]"))
                .Concat(document.QuerySelectorAll("[href], [src]"))
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
                .Where(LinkAudit.IsInternal)
                .Distinct()],
            [.. document.QuerySelectorAll("link[rel=stylesheet], script[src]")
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
                .Where(LinkAudit.IsInternal)],
            HasMarginNotes: document.QuerySelector("main .prose") is not null && document.QuerySelector(".hero") is null);
    }

    private static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);
}

/// <summary>What the link and weight audits need of a finished page.</summary>
/// <param name="Path">Its path in the output.</param>
/// <param name="Source">The input file that it comes from.</param>
/// <param name="Ids">Its HTML ids.</param>
/// <param name="Links">Its internal links, as written.</param>
/// <param name="Loads">Its internal style sheets and scripts, as written.</param>
/// <param name="HasMarginNotes">Whether the script of all pages loads another for notes in the margin, as it does by itself in a wide window.</param>
internal sealed record AuditedPage(
    string Path, string Source, ImmutableHashSet<string> Ids, ImmutableArray<string> Links, ImmutableArray<string> Loads, bool HasMarginNotes);
