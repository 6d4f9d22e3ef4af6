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
        var index = ListPartPages.CreateIndex(context, list.Url, list.Title);
        return new WorksPageView
        {
            Page = context.WithFilter(context.CreatePage(list, "sources"), list.Url, context.Site.Works.Length),
            Article = Articles.Create(context, list),
            Index = index,
            HasStoredCopies = context.Site.Works.Any(w => w.ReadInStoredCopy),
            HasGone = context.Site.Works.Any(w => w.IsGone),
            HasUnlinked = context.Site.Works.Any(w => w.Link != WorkAudience.Everyone),
            Works = index is not null ? [] : [.. ApaStyle.InOrder(context.Site.Works, context.Words.Order).Select(w => InList(context, w, list.Url))],
        };
    }

    /// <summary>A page of a long list of works.</summary>
    public static WorksPageView CreatePart(RenderContext context, ListPart part)
    {
        var list = ListPage.Sources(context.Site);
        return new WorksPageView
        {
            Page = ListPartPages.CreatePage(context, list, part, "sources"),
            Article = ListPartPages.CreateArticle(context, list, part),
            Index = ListPartPages.CreateIndex(context, list.Url, list.Title, part.Url),
            Works = [.. part.Works.Select(w => WithMarks(context, InList(context, w, part.Url), part.Url))],
        };
    }

    private static WorkView InList(RenderContext context, Work work, SiteUrl page) => Articles.CreateWork(context, work, work.Id, page) with
    {
        About = new LinkView(
            context.Href(page, work.Address), RenderContext.Format(context.Words.PagesThatCite, context.Site.BacklinksOf(work.Address).Count())),
    };

    // Away from the page that says what the marks mean.
    private static WorkView WithMarks(RenderContext context, WorkView work, SiteUrl page) => work with
    {
        MarkExplained = context.Href(page, GeneratedPages.Sources.At(StoredCopiesAnchor)),
        GoneExplained = context.Href(page, GeneratedPages.Sources.At(OriginalsGoneAnchor)),
    };

    public static WorkPageView Create(RenderContext context, Work work)
    {
        var reference = string.Concat(context.FormatReference(work).Select(run => run.Text));
        return new WorkPageView
        {
            Page = context.CreatePage(work.Address, "work", work.Title, reference, ListPage.Sources(context.Site)),
            Head = new HeadView
            {
                Title = work.Title,
                StyledTitle = [.. work.Rich.Title.Select(piece => new TextRun(piece.Text) { Style = piece.Style })],
                Language = work.Language,
                Lead = "",
                Eyebrow = context.Words.Source,
            },
            Work = WithMarks(context, Articles.CreateWork(context, work, "x-reference", work.Address), work.Address),
            Unlinked = work.Link switch
            {
                WorkAudience.Teachers => context.Words.UnlinkedAsForTeachers,
                WorkAudience.None => context.Words.UnlinkedAsHard,
                WorkAudience.Everyone => null,
            },
            Standing = work.Standing,
            Mentions = Articles.CreateMentions(context, work.Address),
        };
    }
}
