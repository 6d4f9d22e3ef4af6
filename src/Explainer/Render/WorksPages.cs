using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the list of all works, and a page for each.</summary>
internal sealed class WorksPages(RenderContext context)
{
    // Where the page of all works says what the marks mean.
    private const string StoredCopiesAnchor = "x-stored-copies";

    private const string OriginalsGoneAnchor = "x-originals-gone";

    public WorksPageView Create()
    {
        var list = ListPage.Sources(context.Site);
        var index = context.ListPartPages.CreateIndex(list.Url, list.Title);
        return new WorksPageView
        {
            Page = context.WithFilter(context.CreatePage(list, "sources"), list.Url, context.Site.Works.Length),
            Article = context.Articles.Create(list),
            Index = index,
            HasStoredCopies = context.Site.Works.Any(w => w.ReadInStoredCopy),
            HasGone = context.Site.Works.Any(w => w.IsGone),
            HasUnlinked = context.Site.Works.Any(w => w.Link != WorkAudience.Everyone),
            Works = index is not null ? [] : [.. ApaStyle.InOrder(context.Site.Works, context.Words.Order).Select(w => InList(w, list.Url))],
        };
    }

    /// <summary>A page of a long list of works.</summary>
    public WorksPageView CreatePart(ListPart part)
    {
        var list = ListPage.Sources(context.Site);
        return new WorksPageView
        {
            Page = context.ListPartPages.CreatePage(list, part, "sources"),
            Article = context.ListPartPages.CreateArticle(list, part),
            Index = context.ListPartPages.CreateIndex(list.Url, list.Title, part.Url),
            Works = [.. part.Works.Select(w => WithMarks(InList(w, part.Url), part.Url))],
        };
    }

    private WorkView InList(Work work, SiteUrl page) => context.Articles.CreateWork(work, work.Id, page) with
    {
        About = new LinkView(
            context.Href(page, work.Address), RenderContext.Format(context.Words.PagesThatCite, context.Site.BacklinksOf(work.Address).Count() + OfPlaces(work).Count())),
    };

    // Away from the page that says what the marks mean.
    private WorkView WithMarks(WorkView work, SiteUrl page) => work with
    {
        MarkExplained = context.Href(page, GeneratedPages.Sources.At(StoredCopiesAnchor)),
        GoneExplained = context.Href(page, GeneratedPages.Sources.At(OriginalsGoneAnchor)),
    };

    public WorkPageView Create(Work work)
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
            Work = WithMarks(context.Articles.CreateWork(work, "x-reference", work.Address), work.Address),
            Unlinked = work.Link switch
            {
                WorkAudience.Teachers => context.Words.UnlinkedAsForTeachers,
                WorkAudience.None => context.Words.UnlinkedAsHard,
                WorkAudience.Everyone => null,
            },
            Standing = work.Standing,
            Mentions = [.. context.Articles.CreateMentions(work.Address), .. OfPlaces(work)],
        };
    }

    // The list of places names the works that say where they lie. Its text, if it has one, is among the others that mention them.
    private IEnumerable<MentionView> OfPlaces(Work work)
    {
        if (context.Site.Config.Places.Any(p => p.Sources.Contains(work.Id)))
        {
            var list = ListPage.Places(context.Site);
            if (!context.Site.BacklinksOf(work.Address).Any(b => b.From.Url == list.Url))
            {
                yield return new MentionView(context.Link(work.Address, list.Url, list.Title), null, []);
            }
        }
    }
}
