namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a lesson's question are for.</summary>
public static class LessonQuestionKeys
{
    public static KeyText Ask { get; } = new("The question.", "Who may join?");

    public static KeyText Kind { get; } = new("discuss, recall (answered from the pages; needs an answer) or quiz (needs options, and correct).", "discuss");

    public static KeyText Id { get; } = new("Its id for ever; otherwise made of its first four words. Write it here before you reword the question.", "q-who-may-join");

    public static KeyText Answer { get; } = new("The answer, what a discussion should touch on, or why an option is right.", "Everyone.");

    public static KeyText Options { get; } = new("What a quiz lets choose from.", "[Everyone, Children]");

    public static KeyText Correct { get; } = new("The right option, word for word.", "Everyone");
}
