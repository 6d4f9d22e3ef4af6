using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the pages for teachers: lessons and chapters once more, with answers and what is for teachers only.</summary>
internal static class TeachPages
{
    private const string Listed = "teach-list";

    public static LessonPageView Create(RenderContext context, Lesson lesson)
    {
        var again = Again(lesson);
        return new LessonPageView
        {
            Page = context.CreatePage(again, "teach", ListPage.Teach(context.Site)),
            Article = Articles.Create(context, again, context.Words.Lesson),
            Facts = [.. LessonPages.Facts(context.Words, lesson), ForClass(context, lesson)],
            Prepare = lesson.Prepare,
            Objectives = lesson.Objectives,
            Reading = [.. lesson.Read.Select(r => Reading(context, r, again.Url))],
            Questions = [.. lesson.Questions.Select(q => WithAnswer(context.Words, q))],
            Downloads = [.. context.CreateFiles(lesson, again.Url), .. context.CreateDownloads(again.Url)],
        };
    }

    public static TeachChapterPageView Create(RenderContext context, Chapter chapter)
    {
        var again = Again(chapter);
        var number = RenderContext.Format(context.Words.ChapterOf, context.Site.IndexOf(chapter) + 1, context.Site.Chapters.Length);
        return new TeachChapterPageView
        {
            Page = context.CreatePage(again, "teach", ListPage.Teach(context.Site)),
            Article = Articles.Create(context, again, number),
            Facts = [ForClass(context, chapter)],
            Lessons = [.. context.Site.LessonsReading(chapter).Select(l => OfLesson(context, l, again.Url))],
            Downloads = context.CreateFiles(chapter, again.Url),
        };
    }

    public static CardListPageView CreateList(RenderContext context)
    {
        var list = ListPage.Teach(context.Site);
        var index = ListPartPages.CreateIndex(context, list.Url, list.Title);
        var lessons = context.Site.Lessons.Select(l => OfLesson(context, l, list.Url)).ToImmutableArray();
        var chapters = context.Site.Chapters.Where(context.Site.HasTeacherPage).ToImmutableArray();
        var parts = PartGroups.Create(context, chapters, list.Url, c => Cards.CreateForChapter(context, AtTeach(c), list.Url));
        CardGroupView[] groups =
        [
            new(context.Words.Packs, "x-packs", [.. context.Site.Packs.Where(context.Site.HasTeacherPage).Select(p => Cards.Create(context, AtTeach(p), list.Url, PackPages.LabelOf(context, p)))]),
            new(context.Words.Lessons, "x-lessons", lessons),
            .. parts.Select((g, i) => g.Title is null ? g with { Title = context.Words.Chapters, Anchor = i == 0 ? "x-chapters" : "x-chapters-" + g.Start } : g with { Page = null }),
        ];
        return new CardListPageView
        {
            Page = context.CreatePage(list, Listed),
            Article = Articles.Create(context, list),
            Index = index,
            Downloads = context.CreateDownloads(list.Url),
            Groups = index is not null ? [] : [.. groups.Where(g => !g.Cards.IsEmpty)],
        };
    }

    /// <summary>A page of a long list for teachers.</summary>
    public static CardListPageView CreatePart(RenderContext context, ListPart part)
    {
        var list = ListPage.Teach(context.Site);
        return new CardListPageView
        {
            Page = ListPartPages.CreatePage(context, list, part, Listed),
            Article = ListPartPages.CreateArticle(context, list, part),
            Index = ListPartPages.CreateIndex(context, list.Url, list.Title, part.Url),
            Groups = [new CardGroupView(null, null, [.. part.Entries.Select(e => OfEntry(context, e, part.Url))])],
        };
    }

    /// <summary>The same entry with its teachers' address, so that all links on the page are made for that address.</summary>
    public static T Again<T>(T entry) where T : Entry => AtTeach(entry) with { Body = entry.Body.ForTeachers ?? entry.Body };

    private static FactView ForClass(RenderContext context, Entry entry) => new(
        context.Words.ForClass, [new FactValue(entry.Title, context.Href(TeachUrls.For(entry.Url), entry.Url))]);

    private static CardView OfLesson(RenderContext context, Lesson lesson, SiteUrl page) =>
        Cards.Create(context, AtTeach(lesson), page, LessonPages.LabelOf(context.Words, lesson));

    private static CardView OfEntry(RenderContext context, Entry entry, SiteUrl page) => entry switch
    {
        Lesson lesson => OfLesson(context, lesson, page),
        Chapter chapter => Cards.CreateForChapter(context, AtTeach(chapter), page),
        _ => Cards.Create(context, AtTeach(entry), page),
    };

    private static T AtTeach<T>(T entry) where T : Entry => entry with { Url = TeachUrls.For(entry.Url) };

    // A chapter that a lesson reads has a page for teachers; other pages have none.
    private static CardView Reading(RenderContext context, Reference reference, SiteUrl page)
    {
        var card = LessonPages.Reading(context, reference, page);
        var entry = context.Site.Get(reference.To);
        return context.Site.HasTeacherPage(entry)
            ? card with { Link = card.Link with { Href = context.Href(page, TeachUrls.For(entry.Url).At(reference.Fragment)) } }
            : card;
    }

    public static QuestionView WithAnswer(Words words, LessonQuestion question) =>
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
