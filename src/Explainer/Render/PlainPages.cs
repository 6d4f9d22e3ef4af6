using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes all other pages, and the list of corrections.</summary>
internal static class PlainPages
{
    public static PlainPageView Create(RenderContext context, Entry entry) => new()
    {
        Page = context.CreatePage(entry, "page", ListPage.Above(context.Site, entry)),
        Article = Articles.Create(context, entry),
        Turn = SectionPages.TurnOn(context, entry),
        Downloads = context.CreateFiles(entry, entry.Url),
    };

    public static PlainPageView CreateCorrections(RenderContext context)
    {
        var list = ListPage.Corrections(context.Site);
        return new PlainPageView
        {
            Page = context.CreatePage(list, "corrections"),
            Article = Articles.Create(context, list),
            AllCorrections = All(context, list.Url),
        };
    }

    private static ImmutableArray<CorrectionView> All(RenderContext context, SiteUrl page) =>
        [.. context.Site.Entries
            .SelectMany(e => e.Corrections, (e, c) => (Entry: e, Correction: c))
            .OrderByDescending(x => x.Correction.Date, FuzzyDate.ByDays)
            .ThenBy(x => x.Entry.Id)
            .Select(x => Articles.CreateCorrection(
                context, x.Correction, context.Link(page, x.Entry.Url, x.Entry.Title)))];
}
