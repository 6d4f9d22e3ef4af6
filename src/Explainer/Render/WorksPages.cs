using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the list of all works, and a page for each.</summary>
internal static class WorksPages
{
    // Where the page of all works says what the marks mean.
    private const string StoredCopiesAnchor = "x-stored-copies";

    private const string OriginalsGoneAnchor = "x-originals-gone";

    public static WorksPageView Create(RenderContext context)
    {
        var list = ListPage.Sources(context.Site);
        return new WorksPageView
        {
            Page = context.CreatePage(list, "sources"),
            Article = Articles.Create(context, list),
            HasStoredCopies = context.Site.Works.Any(w => w.ReadInStoredCopy),
            HasGone = context.Site.Works.Any(w => w.IsGone),
            HasUnlinked = context.Site.Works.Any(w => w.Link != WorkAudience.Everyone),
            Works = [.. InOrder(context.Site)
                .Select(w => Articles.CreateWork(context, w, w.Id, list.Url) with
                {
                    About = new LinkView(
                        context.Href(list.Url, w.Address), RenderContext.Format(context.Words.PagesThatCite, context.Site.BacklinksOf(w.Address).Count())),
                })],
        };
    }

    /// <summary>All works as a list of references has them.</summary>
    public static IEnumerable<Work> InOrder(Site site) =>
        site.Works.OrderBy(ApaStyle.SortKey, FoldedOrder.Instance).ThenBy(w => w.Id, StringComparer.Ordinal);

    public static WorkPageView Create(RenderContext context, Work work)
    {
        var reference = string.Concat(context.FormatReference(work).Select(run => run.Text));
        return new WorkPageView
        {
            Page = context.CreatePage(work.Address, "work", work.Title, reference, ListPage.Sources(context.Site)),
            Head = new HeadView { Title = work.Title, Language = work.Language, Lead = "", Eyebrow = context.Words.Source },
            Work = Articles.CreateWork(context, work, "x-reference", work.Address) with
            {
                MarkExplained = context.Href(work.Address, ListPage.Sources(context.Site).Url.At(StoredCopiesAnchor)),
                GoneExplained = context.Href(work.Address, ListPage.Sources(context.Site).Url.At(OriginalsGoneAnchor)),
            },
            Standing = work.Standing,
            Mentions = Articles.CreateMentions(context, work.Address),
        };
    }
}
