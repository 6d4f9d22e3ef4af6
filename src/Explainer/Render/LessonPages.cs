using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the lessons as a class sees them, and their list. Of answers only those to quizzes get this far, and only where a lesson shows them.</summary>
internal static class LessonPages
{
    public static LessonPageView Create(Shell shell, Lesson lesson) => new()
    {
        Page = shell.Of(lesson, "lesson", ListPage.Lessons(shell.Site)),
        Article = Articles.Of(shell, lesson, shell.Words.Lesson),
        Facts = Facts(shell.Words, lesson),
        Objectives = lesson.Objectives,
        Reading = [.. lesson.Read.Select(r => Reading(shell, r, lesson.Url))],
        Questions = [.. lesson.Questions.Select(q => Question(shell.Words, q) with { ClosedAnswer = ClosedAnswer(shell, lesson, q) })],
    };

    public static CardListPageView CreateList(Shell shell)
    {
        var list = ListPage.Lessons(shell.Site);
        return new CardListPageView
        {
            Page = shell.Of(list, "lessons"),
            Article = Articles.Of(shell, list),
            Groups = shell.Site.Lessons.IsEmpty ? [] :
                [new CardGroupView(null, null, [.. shell.Site.Lessons.Select(l => Cards.Of(shell, l, list.Url, LabelOf(shell.Words, l)))])],
        };
    }

    /// <summary>How long it takes and whom it is for, in a line; null when nothing is said.</summary>
    public static string? LabelOf(Words words, Lesson lesson)
    {
        var time = lesson.Minutes is { } minutes ? Shell.Format(words.Minutes, minutes) : null;
        return Line(time, lesson.Ages is { } ages ? Shell.Format(words.AgesOf, ages) : null);
    }

    public static ImmutableArray<FactView> Facts(Words words, Lesson lesson)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        if (lesson.Minutes is { } minutes)
        {
            facts.Add(new FactView(words.LessonTime, [new FactValue(Shell.Format(words.Minutes, minutes))]));
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
        Link = new LinkView(SiteUrl.Home.At(question.Anchor).From(SiteUrl.Home), Shell.Format(words.LinkToLessonQuestion, question.Ask)),
        Ask = question.Ask,
        Label = question.Kind switch
        {
            QuestionKind.Recall => words.Recall,
            QuestionKind.Quiz => words.Quiz,
            _ => words.Discuss,
        },
        Options = [.. question.Options.Select(o => new OptionView(o, IsRight: false))],
    };

    private static ClosedAnswerView? ClosedAnswer(Shell shell, Lesson lesson, LessonQuestion question) =>
        lesson.ShowsAnswers && question.Correct is { } right
            ? new ClosedAnswerView(right, question.Answer, lesson.Url.At(question.Anchor).Under(shell.Site.Config.Url))
            : null;

    public static CardView Reading(Shell shell, Reference reference, SiteUrl page)
    {
        var entry = shell.Site.Get(reference.To);
        var card = Cards.Of(shell, entry, page, ReadingLabel(shell, reference));
        return card with { Link = card.Link with { Href = entry.Url.At(reference.Fragment).From(page) } };
    }

    /// <summary>Which chapter, and which part of it, in a line; null when a whole page is meant that is no chapter.</summary>
    public static string? ReadingLabel(Shell shell, Reference reference)
    {
        var entry = shell.Site.Get(reference.To);
        var number = entry is Chapter chapter ? Shell.Format(shell.Words.ChapterNumber, shell.Site.PlaceOf(chapter) + 1) : null;
        var part = entry.Body.Headings.FirstOrDefault(h => h.Id == reference.Fragment)?.Text;
        return Line(number, part);
    }

    private static string? Line(params string?[] parts) =>
        parts.OfType<string>().ToList() is { Count: > 0 } some ? string.Join(" · ", some) : null;
}
