using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the story: its chapters and their list.</summary>
internal static class ChapterPages
{
    public static ChapterPageView Create(Shell shell, Chapter chapter)
    {
        var chapters = shell.Site.Chapters;
        var index = shell.Site.PlaceOf(chapter);
        return new ChapterPageView
        {
            Page = shell.Of(chapter, "chapter", ListPage.Story(shell.Site)),
            Article = Articles.Of(shell, chapter, Shell.Format(shell.Words.ChapterOf, index + 1, chapters.Length)),
            Previous = index > 0 ? Cards.OfChapter(shell, chapters[index - 1], chapter.Url) : null,
            Next = index + 1 < chapters.Length ? Cards.OfChapter(shell, chapters[index + 1], chapter.Url) : null,
        };
    }

    public static CardListPageView CreateList(Shell shell)
    {
        var list = ListPage.Story(shell.Site);
        return new CardListPageView
        {
            Page = shell.Of(list, "story"),
            Article = Articles.Of(shell, list),
            Groups = [new CardGroupView(null, null, [.. shell.Site.Chapters.Select(c => Cards.OfChapter(shell, c, list.Url))])],
            IsOrdered = true,
        };
    }
}
