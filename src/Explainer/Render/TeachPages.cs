using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the pages for teachers: lessons and chapters once more, with answers and what is for teachers only.</summary>
internal static class TeachPages
{
    public static LessonPageView Create(Shell shell, Lesson lesson)
    {
        var again = Again(lesson);
        return new LessonPageView
        {
            Page = shell.Of(again, "teach", ListPage.Teach(shell.Site)),
            Article = Articles.Of(shell, again, shell.Words.Lesson),
            Facts = [.. LessonPages.Facts(shell.Words, lesson), ForClass(shell, lesson)],
            Prepare = lesson.Prepare,
            Objectives = lesson.Objectives,
            Reading = [.. lesson.Read.Select(r => Reading(shell, r, again.Url))],
            Questions = [.. lesson.Questions.Select(q => WithAnswer(shell.Words, q))],
        };
    }

    public static TeachChapterPageView Create(Shell shell, Chapter chapter)
    {
        var again = Again(chapter);
        var number = Shell.Format(shell.Words.ChapterOf, shell.Site.PlaceOf(chapter) + 1, shell.Site.Chapters.Length);
        return new TeachChapterPageView
        {
            Page = shell.Of(again, "teach", ListPage.Teach(shell.Site)),
            Article = Articles.Of(shell, again, number),
            Facts = [ForClass(shell, chapter)],
            Lessons = [.. shell.Site.LessonsReading(chapter).Select(l => OfLesson(shell, l, again.Url))],
        };
    }

    public static CardListPageView CreateList(Shell shell)
    {
        var list = ListPage.Teach(shell.Site);
        var lessons = shell.Site.Lessons.Select(l => OfLesson(shell, l, list.Url)).ToImmutableArray();
        var chapters = shell.Site.Chapters.Where(shell.Site.IsTaught).Select(c => Cards.OfChapter(shell, AtTeach(c), list.Url)).ToImmutableArray();
        CardGroupView[] groups =
        [
            new(shell.Words.Lessons, "x-lessons", lessons),
            new(shell.Words.Chapters, "x-chapters", chapters),
        ];
        return new CardListPageView
        {
            Page = shell.Of(list, "teach"),
            Article = Articles.Of(shell, list),
            Groups = [.. groups.Where(g => !g.Cards.IsEmpty)],
        };
    }

    // The same entry at its other address: everything that is made of it has the right links by that alone.
    private static T Again<T>(T entry) where T : Entry => AtTeach(entry) with { Body = entry.Body.ForTeachers ?? entry.Body };

    private static FactView ForClass(Shell shell, Entry entry) => new(
        shell.Words.ForClass, [new FactValue(entry.Title, entry.Url.From(TeachUrls.Of(entry.Url)))]);

    private static CardView OfLesson(Shell shell, Lesson lesson, SiteUrl page) =>
        Cards.Of(shell, AtTeach(lesson), page, LessonPages.LabelOf(shell.Words, lesson));

    private static T AtTeach<T>(T entry) where T : Entry => entry with { Url = TeachUrls.Of(entry.Url) };

    // A chapter that a lesson reads has a page for teachers; other pages have none.
    private static CardView Reading(Shell shell, Reference reference, SiteUrl page)
    {
        var card = LessonPages.Reading(shell, reference, page);
        var entry = shell.Site.Get(reference.To);
        return shell.Site.IsTaught(entry)
            ? card with { Link = card.Link with { Href = TeachUrls.Of(entry.Url).At(reference.Fragment).From(page) } }
            : card;
    }

    private static QuestionView WithAnswer(Words words, LessonQuestion question) =>
        LessonPages.Question(words, question) with
        {
            Options = [.. question.Options.Select(o => new OptionView(o, o == question.Correct))],
            Answer = question.Answer is { } answer ? new FactView(LabelOf(words, question.Kind), [new FactValue(answer)]) : null,
        };

    private static string LabelOf(Words words, QuestionKind kind) => kind switch
    {
        QuestionKind.Discuss => words.Expect,
        QuestionKind.Recall => words.Answer,
        _ => words.Reason,
    };
}
