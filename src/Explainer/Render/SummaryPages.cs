using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the home page.</summary>
internal sealed class SummaryPages(RenderContext context)
{
    // Only a list page lists all of a long story; the home page shows how it begins.
    private const int MostChapters = 15;

    private const int MostSections = 12;

    public SummaryPageView Create(Summary summary)
    {
        var site = context.Site;
        // In this order: reference pages, the evidence page, the places, all others.
        var lists = Kind.Listed.Where(k => k.List!.IsOnHomePage).ToLookup(k => k.ListsBacklinks, k => ListPage.For(site, k));
        ListPage[] ways = [.. lists[true], ListPage.Evidence(site), ListPage.Places(site), .. lists[false], ListPage.Sources(site)];
        var shown = site.Chapters[..Math.Min(site.Chapters.Length, MostChapters)];
        return new SummaryPageView
        {
            Page = context.CreatePage(summary, "summary"),
            Article = context.Articles.Create(summary),
            Blocks = site.Config.Home[1..],
            Question = summary.Question ?? summary.Title,
            InShort = summary.InShort,
            ForWhom = summary.ForWhom,
            Length = LengthOf(context.Words, site),
            Begin = site.Chapters is [var first, ..] ? context.Link(summary.Url, first.Url, first.Title) : null,
            Teach = site.Lessons.IsEmpty ? null : context.Link(summary.Url, Kind.Lesson.ListUrl, ListPage.For(site, Kind.Lesson).Title),
            Downloads = context.CreateDownloads(summary.Url),
            ContentNotes = [.. site.Config.ContentNotes.Where(n => shown.Any(c => c.ContentNotes.Contains(n.Id))).Select(n => n.Label)],
            Chapters = site.Chapters.IsEmpty ? []
                : context.PartGroups.Create(shown, summary.Url, c => context.Cards.CreateForChapter(c, summary.Url) with { ContentNotes = [] }),
            AllChapters = site.Chapters.Length > MostChapters
                ? context.Link(summary.Url, GeneratedPages.Story, context.Words.AllChapters.Format(site.Chapters.Length))
                : null,
            Picture = TimelineLayout.DrawPicture(context, site.Events, summary.Url),
            Ways =
            [
                .. ways.Where(w => site.GeneratedPages.Contains(w.Url)).Select(w => context.Cards.Create(w, summary.Url)),
                .. site.Sections.Top.Where(s => !s.Items.IsEmpty && !s.Page.IsDraft).Take(MostSections).Select(s => context.Cards.Create(s.Page, summary.Url)),
            ],
        };
    }

    private static string? LengthOf(Words words, Site site)
    {
        var minutes = site.Chapters.Sum(c => c.Body.Level.Minutes);
        return minutes == 0 ? null : RenderContext.Format(
            words.StoryLength, words.ChapterCount.Format(site.Chapters.Length), RenderContext.TimeOf(words, minutes));
    }
}
