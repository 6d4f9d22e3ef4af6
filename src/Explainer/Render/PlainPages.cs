using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes all other pages, and the list of corrections.</summary>
internal static class PlainPages
{
    public static PlainPageView Create(Shell shell, Entry entry) => new()
    {
        Page = shell.Of(entry, "page"),
        Article = Articles.Of(shell, entry),
    };

    public static PlainPageView CreateCorrections(Shell shell)
    {
        var list = ListPage.Corrections(shell.Site);
        return new PlainPageView
        {
            Page = shell.Of(list, "corrections"),
            Article = Articles.Of(shell, list),
            AllCorrections = All(shell, list.Url),
        };
    }

    private static ImmutableArray<CorrectionView> All(Shell shell, SiteUrl page) =>
        [.. shell.Site.Entries
            .SelectMany(e => e.Corrections, (e, c) => (Entry: e, Correction: c))
            .OrderByDescending(x => x.Correction.Date, FuzzyDate.ByDays)
            .ThenBy(x => x.Entry.Id)
            .Select(x => Articles.CorrectionOf(
                shell, x.Correction, new LinkView(x.Entry.Url.From(page), x.Entry.Title)))];
}
