using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the home page.</summary>
internal static class SummaryPages
{
    public static SummaryPageView Create(Shell shell, Summary summary)
    {
        var site = shell.Site;
        var ways = new[] { ListPage.Profiles(site), ListPage.Timeline(site), ListPage.Glossary(site), ListPage.Sources(site) };
        return new SummaryPageView
        {
            Page = shell.Of(summary, "summary"),
            Article = Articles.Of(shell, summary),
            Begin = site.Chapters is [var first, ..] ? new LinkView(first.Url.From(summary.Url), first.Title) : null,
            Chapters = [.. site.Chapters.Select(c => Cards.OfChapter(shell, c, summary.Url))],
            Drawing = TimelineDrawer.Draw(shell, site.Events, summary.Url, shell.Words.TimelinePicture),
            Ways = [.. ways.Where(w => site.MadePages.Contains(w.Url)).Select(w => Cards.Of(w, summary.Url))],
        };
    }
}
