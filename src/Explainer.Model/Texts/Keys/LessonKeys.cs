namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a lesson are for.</summary>
public static class LessonKeys
{
    public static KeyText Minutes { get; } = new("How many minutes it takes.", "45");

    public static KeyText Ages { get; } = new("How old the pupils are.", "15–18");

    public static KeyText Objectives { get; } = new("What a class should be able to do afterwards.", "[Say how a loan works]");

    public static KeyText Materials { get; } = new("What a class needs.", "[Paper and a pen]");

    public static KeyText Pages { get; } = new("Pages to read, as seen from this file; with a heading if only a part is meant. Their content notes show here.", "[../story/10-joining.md#the-card]");

    public static KeyText Prepare { get; } = new("What a teacher does before the lesson. Only teachers' pages show it.", "[Read the pages yourself]");

    public static KeyText Questions { get; } = new("What to ask. Only teachers' pages show the answers, unless answers is shown.", "\n- {ask: Who may join?, kind: recall, answer: Everyone.}");

    public static KeyText Answers { get; } = new("teachers (when nothing is said): only teachers' pages have the answers. shown: the lesson's own page has those of its quizzes too, closed until a reader opens them.", "shown");
}
