namespace Explainer.Model;

/// <summary>How a question of a lesson is answered.</summary>
public enum QuestionKind
{
    /// <summary>By talking. There may be no one answer.</summary>
    Discuss,

    /// <summary>From what was read.</summary>
    Recall,

    /// <summary>By choosing one of several options.</summary>
    Quiz,
}
