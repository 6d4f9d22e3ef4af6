using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the list of all works.</summary>
internal static class SourcesPages
{
    public static SourcesPageView Create(Shell shell)
    {
        var list = ListPage.Sources(shell.Site);
        return new SourcesPageView
        {
            Page = shell.Of(list, "sources"),
            Article = Articles.Of(shell, list),
            Works = [.. shell.Site.Works
                .OrderBy(ApaStyle.SortKey, FoldedOrder.Instance)
                .ThenBy(w => w.Id, StringComparer.Ordinal)
                .Select(w => Articles.SourceOf(shell, w, w.Id) with
                {
                    CitedAt = [.. shell.Site.EntriesCiting(w).Select(e => new LinkView(e.Url.From(list.Url), e.Title))],
                })],
        };
    }
}
