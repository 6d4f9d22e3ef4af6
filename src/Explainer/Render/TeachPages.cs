using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the pages for teachers: lessons and chapters once more, with answers and what is for teachers only.</summary>
internal sealed class TeachPages(RenderContext context)
{
    private const string Listed = "teach-list";

    public LessonPageView Create(Lesson lesson)
    {
        var again = Again(lesson);
        return new LessonPageView
        {
            Page = context.CreatePage(again, "teach", ListPage.Teach(context.Site)),
            Article = context.Articles.Create(again, context.Words.Lesson),
            Facts = [.. LessonPages.Facts(context.Words, lesson), ForClass(lesson)],
            Prepare = lesson.Prepare,
            Objectives = lesson.Objectives,
            Reading = [.. lesson.Read.Select(r => Reading(r, again.Url))],
            Questions = [.. lesson.Questions.Select(q => WithAnswer(context.Words, q))],
            Downloads = [.. context.CreateFiles(lesson, again.Url), .. context.CreateDownloads(again.Url)],
        };
    }

    public TeachChapterPageView Create(Chapter chapter)
    {
        var again = Again(chapter);
        var number = RenderContext.Format(context.Words.ChapterOf, context.Site.IndexOf(chapter) + 1, context.Site.Chapters.Length);
        return new TeachChapterPageView
        {
            Page = context.CreatePage(again, "teach", ListPage.Teach(context.Site)),
            Article = context.Articles.Create(again, number),
            Facts = [ForClass(chapter)],
            Lessons = [.. context.Site.LessonsReading(chapter).Select(l => OfLesson(l, again.Url))],
            Downloads = context.CreateFiles(chapter, again.Url),
        };
    }

    public CardListPageView CreateList()
    {
        var list = ListPage.Teach(context.Site);
        var index = context.ListPartPages.CreateIndex(list.Url, list.Title);
        var lessons = context.Site.Lessons.Select(l => OfLesson(l, list.Url)).ToImmutableArray();
        var chapters = context.Site.Chapters.Where(context.Site.HasTeacherPage).ToImmutableArray();
        var parts = context.PartGroups.Create(chapters, list.Url, c => context.Cards.CreateForChapter(AtTeach(c), list.Url));
        CardGroupView[] groups =
        [
            new(context.Words.Packs, "x-packs", [.. context.Site.Packs.Where(context.Site.HasTeacherPage).Select(p => context.Cards.Create(AtTeach(p), list.Url, new PackPages(context).LabelOf(p)))]),
            new(context.Words.Lessons, "x-lessons", lessons),
            .. parts.Select((g, i) => g.Title is null ? g with { Title = context.Words.Chapters, Anchor = i == 0 ? "x-chapters" : "x-chapters-" + g.Start } : g with { Page = null }),
        ];
        return new CardListPageView
        {
            Page = context.CreatePage(list, Listed),
            Article = context.Articles.Create(list),
            Index = index,
            Downloads = context.CreateDownloads(list.Url),
            Groups = index is not null ? [] : [.. groups.Where(g => !g.Cards.IsEmpty)],
        };
    }

    /// <summary>A page of a long list for teachers.</summary>
    public CardListPageView CreatePart(ListPart part)
    {
        var list = ListPage.Teach(context.Site);
        return new CardListPageView
        {
            Page = context.ListPartPages.CreatePage(list, part, Listed),
            Article = context.ListPartPages.CreateArticle(list, part),
            Index = context.ListPartPages.CreateIndex(list.Url, list.Title, part.Url),
            Groups = [new CardGroupView(null, null, [.. part.Entries.Select(e => OfEntry(e, part.Url))])],
        };
    }

    /// <summary>The same entry with its teachers' address, so that all links on the page are made for that address.</summary>
    public static T Again<T>(T entry) where T : Entry => AtTeach(entry) with { Body = entry.Body.ForTeachers ?? entry.Body };

    private FactView ForClass(Entry entry) => new(
        context.Words.ForClass, [new FactValue(entry.Title, context.Href(TeachUrls.For(entry.Url), entry.Url))]);

    private CardView OfLesson(Lesson lesson, SiteUrl page) =>
        context.Cards.Create(AtTeach(lesson), page, LessonPages.LabelOf(context.Words, lesson));

    private CardView OfEntry(Entry entry, SiteUrl page) => entry switch
    {
        Lesson lesson => OfLesson(lesson, page),
        Chapter chapter => context.Cards.CreateForChapter(AtTeach(chapter), page),
        _ => context.Cards.Create(AtTeach(entry), page),
    };

    private static T AtTeach<T>(T entry) where T : Entry => entry with { Url = TeachUrls.For(entry.Url) };

    // A chapter that a lesson reads has a page for teachers; other pages have none.
    private CardView Reading(Reference reference, SiteUrl page)
    {
        var card = new LessonPages(context).Reading(reference, page);
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
