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
        return new ChapterPageView
        {
            Page = context.CreatePage(chapter, "chapter", ListPage.For(context.Site, Kind.Chapter)),
            Article = Articles.Create(context, chapter, RenderContext.Format(context.Words.ChapterOf, index + 1, chapters.Length)),
            Previous = index > 0 ? Cards.CreateForChapter(context, chapters[index - 1], chapter.Url) : null,
            Next = index + 1 < chapters.Length ? Cards.CreateForChapter(context, chapters[index + 1], chapter.Url) : null,
        };
    }

    public static CardListPageView CreateList(RenderContext context)
    {
        var list = ListPage.For(context.Site, Kind.Chapter);
        return new CardListPageView
        {
            Page = context.CreatePage(list, "story"),
            Article = Articles.Create(context, list),
            Groups = [new CardGroupView(null, null, [.. context.Site.Chapters.Select(c => Cards.CreateForChapter(context, c, list.Url))])],
            IsOrdered = true,
        };
    }
}
