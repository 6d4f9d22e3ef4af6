using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the list of all works, and a page for each.</summary>
internal static class SourcesPages
{
    // Where the page of all works says what the mark of a stored copy means.
    private const string StoredCopiesAnchor = "x-stored-copies";

    public static WorksPageView Create(Shell shell)
    {
        var list = ListPage.Sources(shell.Site);
        return new WorksPageView
        {
            Page = shell.Of(list, "sources"),
            Article = Articles.Of(shell, list),
            HasStoredCopies = shell.Site.Works.Any(w => w.ReadInStoredCopy),
            HasUnlinked = shell.Site.Works.Any(w => w.Link != WorkAudience.Everyone),
            Works = [.. InOrder(shell.Site)
                .Select(w => Articles.SourceOf(shell, w, w.Id, list.Url) with
                {
                    About = new LinkView(
                        w.Address.From(list.Url), Shell.Format(shell.Words.PagesThatCite, shell.Site.BacklinksOf(w.Address).Count())),
                })],
        };
    }

    /// <summary>All works as a list of references has them.</summary>
    public static IEnumerable<Work> InOrder(Site site) =>
        site.Works.OrderBy(ApaStyle.SortKey, FoldedOrder.Instance).ThenBy(w => w.Id, StringComparer.Ordinal);

    public static WorkPageView Create(Shell shell, Work work)
    {
        var reference = string.Concat(shell.ReferenceOf(work).Select(run => run.Text));
        return new WorkPageView
        {
            Page = shell.Of(work.Address, "work", work.Title, reference, ListPage.Sources(shell.Site)),
            Head = new HeadView { Title = work.Title, Language = work.Language, Lead = "", Eyebrow = shell.Words.Source },
            Work = Articles.SourceOf(shell, work, "x-reference", work.Address) with
            {
                MarkExplained = ListPage.Sources(shell.Site).Url.At(StoredCopiesAnchor).From(work.Address),
            },
            Standing = work.Standing,
            Mentions = Articles.MentionsOf(shell, work.Address),
        };
    }
}
