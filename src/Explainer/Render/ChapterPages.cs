using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the story: its chapters and their list.</summary>
internal static class ChapterPages
{
    public static ChapterPageView Create(RenderContext context, Chapter chapter)
    {
        var chapters = context.Site.Chapters;
        var index = context.Site.IndexOf(chapter);
        var article = Articles.Create(context, chapter, RenderContext.Format(context.Words.ChapterOf, index + 1, chapters.Length));
        return new ChapterPageView
        {
            Page = context.CreatePage(chapter, "chapter", ListPage.Above(context.Site, chapter)),
            Article = article with { Head = article.Head with { Contents = context.Link(chapter.Url, GeneratedPages.Story, context.Words.Contents) } },
            Downloads = context.CreateFiles(chapter, chapter.Url),
            Previous = index > 0 ? Cards.CreateForChapter(context, chapters[index - 1], chapter.Url) : null,
            Next = index + 1 < chapters.Length ? Cards.CreateForChapter(context, chapters[index + 1], chapter.Url) : null,
        };
    }

    public static CardListPageView CreateList(RenderContext context)
    {
        var list = ListPage.For(context.Site, Kind.Chapter);
        var index = ListPartPages.CreateIndex(context, list.Url, list.Title);
        var groups = index is not null ? [] : PartGroups.Create(context, context.Site.Chapters, list.Url, c => Cards.CreateForChapter(context, c, list.Url));
        var page = context.CreatePage(list, "story");
        page = index is null ? context.WithFilter(page, list.Url, context.Site.Chapters.Length) : page;
        return new CardListPageView
        {
            Page = PartGroups.Outline(groups) is { IsEmpty: false } parts ? page with { Outline = parts } : page,
            Article = Articles.Create(context, list),
            Index = index,
            Groups = groups,
            IsOrdered = true,
        };
    }
}
