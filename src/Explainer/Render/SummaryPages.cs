using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the home page.</summary>
internal static class SummaryPages
{
    // Only a list page lists all of a long story; the home page shows how it begins.
    private const int MostChapters = 12;

    private const int MostSections = 12;

    public static SummaryPageView Create(RenderContext context, Summary summary)
    {
        var site = context.Site;
        // In this order: reference pages, the evidence page, all others.
        var lists = Kind.Listed.Where(k => k.List!.IsOnHomePage).ToLookup(k => k.ListsBacklinks, k => ListPage.For(site, k));
        ListPage[] ways = [.. lists[true], ListPage.Evidence(site), .. lists[false], ListPage.Sources(site)];
        return new SummaryPageView
        {
            Page = context.CreatePage(summary, "summary"),
            Article = Articles.Create(context, summary),
            Begin = site.Chapters is [var first, ..] ? context.Link(summary.Url, first.Url, first.Title) : null,
            Chapters = site.Chapters.IsEmpty ? []
                : PartGroups.Create(context, [.. site.Chapters.Take(MostChapters)], summary.Url, c => Cards.CreateForChapter(context, c, summary.Url)),
            AllChapters = site.Chapters.Length > MostChapters
                ? context.Link(summary.Url, GeneratedPages.Story, context.Words.AllChapters.Format(site.Chapters.Length))
                : null,
            Picture = TimelineLayout.DrawPicture(context, site.Events, summary.Url),
            Ways =
            [
                .. ways.Where(w => site.GeneratedPages.Contains(w.Url)).Select(w => Cards.Create(context, w, summary.Url)),
                .. site.Sections.Top.Where(s => !s.Items.IsEmpty && !s.Page.IsDraft).Take(MostSections).Select(s => Cards.Create(context, s.Page, summary.Url)),
            ],
        };
    }
}
