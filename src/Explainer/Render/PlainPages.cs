using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes all other pages, and the list of corrections.</summary>
internal sealed class PlainPages(RenderContext context)
{
    public PlainPageView Create(Entry entry) => new()
    {
        Page = context.CreatePage(entry, "page", ListPage.Above(context.Site, entry)),
        Article = context.Articles.Create(entry),
        Turn = new SectionPages(context).TurnOn(entry),
        Downloads = context.CreateFiles(entry, entry.Url),
    };

    public PlainPageView CreateCorrections()
    {
        var list = ListPage.Corrections(context.Site);
        return new PlainPageView
        {
            Page = context.CreatePage(list, "corrections"),
            Article = context.Articles.Create(list),
            AllCorrections = All(list.Url),
        };
    }

    private ImmutableArray<CorrectionView> All(SiteUrl page) =>
        [.. context.Site.Entries
            .SelectMany(e => e.Corrections, (e, c) => (Entry: e, Correction: c))
            .OrderByDescending(x => x.Correction.Date, FuzzyDate.ByDays)
            .ThenBy(x => x.Entry.Id)
            .Select(x => context.Articles.CreateCorrection(x.Correction, context.Link(page, x.Entry.Url, x.Entry.Title)))];
}
