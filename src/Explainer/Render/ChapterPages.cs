using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the story: its chapters and their list.</summary>
internal sealed class ChapterPages(RenderContext context)
{
    public ChapterPageView Create(Chapter chapter)
    {
        var chapters = context.Site.Chapters;
        var index = context.Site.IndexOf(chapter);
        var article = context.Articles.Create(chapter, RenderContext.Format(context.Words.ChapterOf, index + 1, chapters.Length));
        return new ChapterPageView
        {
            Page = context.CreatePage(chapter, "chapter", ListPage.Above(context.Site, chapter)),
            Article = article with { Head = article.Head with { Contents = context.Link(chapter.Url, GeneratedPages.Story, context.Words.Contents) } },
            Downloads = context.CreateFiles(chapter, chapter.Url),
            Previous = index > 0 ? context.Cards.CreateForChapter(chapters[index - 1], chapter.Url) : null,
            Next = index + 1 < chapters.Length ? context.Cards.CreateForChapter(chapters[index + 1], chapter.Url) : null,
        };
    }

    public CardListPageView CreateList()
    {
        var list = ListPage.For(context.Site, Kind.Chapter);
        var index = context.ListPartPages.CreateIndex(list.Url, list.Title);
        var groups = index is not null ? [] : context.PartGroups.Create(context.Site.Chapters, list.Url, c => context.Cards.CreateForChapter(c, list.Url));
        var page = context.CreatePage(list, "story");
        page = index is null ? context.WithFilter(page, list.Url, context.Site.Chapters.Length) : page;
        return new CardListPageView
        {
            Page = PartGroups.Outline(groups) is { IsEmpty: false } parts ? page with { Outline = parts } : page,
            Article = context.Articles.Create(list),
            Index = index,
            Groups = groups,
            IsOrdered = true,
        };
    }
}
