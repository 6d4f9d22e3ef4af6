using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Creates lessons as students see them, and their list. The only answers in these views are those of quizzes, in lessons that show them.</summary>
internal sealed class LessonPages(RenderContext context)
{
    public LessonPageView Create(Lesson lesson) => new()
    {
        Page = context.CreatePage(lesson, "lesson", ListPage.Above(context.Site, lesson)),
        Article = context.Articles.Create(lesson, context.Words.Lesson),
        Facts =
        [
            .. Facts(context.Words, lesson),
            new FactView(context.Words.ForTeachers, [new FactValue(context.Words.WithAnswers, context.Href(lesson.Url, TeachUrls.For(lesson.Url)))]),
        ],
        Objectives = lesson.Objectives,
        Reading = [.. lesson.Read.Select(r => Reading(r, lesson.Url))],
        Questions = [.. lesson.Questions.Select(q => Question(context.Words, q) with { ClosedAnswer = ClosedAnswer(lesson, q) })],
        Downloads = [.. context.CreateFiles(lesson, lesson.Url), .. context.CreateDownloads(lesson.Url)],
    };

    public CardListPageView CreateList()
    {
        var list = ListPage.For(context.Site, Kind.Lesson);
        var index = context.ListPartPages.CreateIndex(list.Url, list.Title);
        return new CardListPageView
        {
            Page = context.CreatePage(list, "lessons"),
            Article = context.Articles.Create(list),
            Door = context.Site.TeacherPages.IsEmpty ? null : context.Cards.Create(ListPage.Teach(context.Site), list.Url),
            Index = index,
            Groups = context.Site.Lessons.IsEmpty || index is not null ? [] :
                context.PartGroups.Create(context.Site.Lessons, list.Url, l => context.Cards.CreateByKind(l, list.Url)),
        };
    }

    /// <summary>Duration and ages in a line; null where the lesson gives neither.</summary>
    public static string? LabelOf(Words words, Lesson lesson)
    {
        var time = lesson.Minutes is { } minutes ? words.Minutes.Format(minutes) : null;
        return Line(time, lesson.Ages is { } ages ? RenderContext.Format(words.AgesOf, ages) : null);
    }

    public static ImmutableArray<FactView> Facts(Words words, Lesson lesson)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        if (lesson.Minutes is { } minutes)
        {
            facts.Add(new FactView(words.LessonTime, [new FactValue(words.Minutes.Format(minutes))]));
        }

        if (lesson.Ages is { } ages)
        {
            facts.Add(new FactView(words.Ages, [new FactValue(ages)]));
        }

        if (!lesson.Materials.IsEmpty)
        {
            facts.Add(new FactView(words.Materials, [.. lesson.Materials.Select(m => new FactValue(m))]));
        }

        return facts.ToImmutable();
    }

    /// <summary>A question without its answer.</summary>
    public static QuestionView Question(Words words, LessonQuestion question) => new()
    {
        Anchor = question.Anchor,
        Link = new LinkView(SiteUrl.LinkWithin(question.Anchor), RenderContext.Format(words.LinkToLessonQuestion, question.Ask)),
        Ask = question.Ask,
        Label = question.Kind switch
        {
            QuestionKind.Recall => words.Recall,
            QuestionKind.Quiz => words.Quiz,
            _ => words.Discuss,
        },
        Options = [.. question.Options.Select(o => new OptionView(o, IsRight: false))],
    };

    private ClosedAnswerView? ClosedAnswer(Lesson lesson, LessonQuestion question) =>
        lesson.ShowsAnswers && question.Correct is { } right
            ? new ClosedAnswerView(right, question.Answer, lesson.Url.At(question.Anchor).Under(context.Site.Config.Url))
            : null;

    /// <summary>What a lesson reads. A section stands under its own heading: several of one page would be the same card, and the summary tells of the page.</summary>
    public CardView Reading(Reference reference, SiteUrl page)
    {
        var entry = context.Site.Get(reference.To);
        var number = entry is Chapter chapter ? RenderContext.Format(context.Words.ChapterNumber, context.Site.IndexOf(chapter) + 1) : null;
        var section = entry.Body.Headings.FirstOrDefault(h => h.Id == reference.Fragment)?.Text;
        var card = context.Cards.Create(entry, page, section is null ? number : Line(number, entry.Title));
        var link = card.Link with { Href = context.Href(page, entry.Url.At(reference.Fragment)) };
        return section is null ? card with { Link = link } : card with { Link = link with { Text = section }, Summary = "" };
    }

    private static string? Line(params string?[] parts) =>
        parts.OfType<string>().ToList() is { Count: > 0 } some ? string.Join(" · ", some) : null;
}
