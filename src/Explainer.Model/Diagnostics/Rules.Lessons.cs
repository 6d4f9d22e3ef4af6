namespace Explainer.Model.Diagnostics;

/// <content>Problems of lessons and of pages for teachers.</content>
public static partial class Rules
{
    public static Diagnostic TooFewOptions(SourceSpan span) =>
        Error("EX140", span, "A quiz needs at least two options to choose from. Write options: [one, another] and correct: one.");

    public static Diagnostic SameOption(SourceSpan span, string option) =>
        Error("EX140", span, $"The option {Quoted(option)} stands twice. Keep one of them.");

    public static Diagnostic NoCorrectOption(SourceSpan span) =>
        Error("EX141", span, "This quiz does not say which option is right. Write correct: and the option, word for word.");

    /// <param name="span">Where.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="first">The first option.</param>
    /// <param name="nearest">The option that is meant; null where nobody can be sure.</param>
    public static Diagnostic CorrectIsNoOption(SourceSpan span, string found, string first, string? nearest) =>
        Error("EX141", span, $"{Quoted(found)} is none of the options." + (nearest is null
            ? $" Write one of them, word for word, such as {Quoted(first)}."
            : DidYouMean(nearest)));

    public static Diagnostic NoAnswer(SourceSpan span) =>
        Error("EX142", span, "A question of kind recall has an answer, and this one says none. Write answer: and the answer, or kind: discuss.");

    public static Diagnostic KeyOfAQuiz(SourceSpan span, string key) =>
        Error("EX143", span, $"The key '{key}' belongs to a quiz. Write kind: quiz, or remove the key.");

    /// <param name="span">Where.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="made">An id made of its words.</param>
    public static Diagnostic BadQuestionId(SourceSpan span, string found, string made) =>
        Error("EX144", span, $"{Quoted(found)} is not an id of a question. Write q- and a few words in lower case, with - between them, such as {made}.");

    /// <param name="span">Where.</param>
    /// <param name="found">The words that announce it: <c>For teachers:</c>.</param>
    public static Diagnostic TeacherTextForAll(SourceSpan span, string found) =>
        Warning("EX370", span, $"{Quoted(found)} begins what is for teachers, and everyone reads it here. Write :::teacher on a line of its own before it, and ::: alone on a line after it.");

    /// <param name="span">Where.</param>
    /// <param name="found">The words that announce it: <c>Answer:</c>.</param>
    public static Diagnostic AnswerForAll(SourceSpan span, string found) =>
        Warning("EX370", span, $"{Quoted(found)} gives an answer, and the class reads it here. Write it between two lines, :::teacher and :::, or after answer: of a question of this lesson. If the class is to open it here, write it between :::fold Answer and :::.");

    /// <param name="span">The question.</param>
    /// <param name="found">The words that announce its answer.</param>
    public static Diagnostic AnswerInQuestion(SourceSpan span, string found) =>
        Warning("EX370", span, $"{Quoted(found)} gives the answer within the question, and the class reads both. Remove it from ask:, and write the answer after answer: of this question.");

    /// <param name="span">The options.</param>
    /// <param name="found">What marks one of them.</param>
    public static Diagnostic MarkedOption(SourceSpan span, string found) =>
        Warning("EX370", span, $"{Quoted(found)} marks the right option, and the class reads it. Remove it from options: and from correct:, which alone says which is right.");

    public static Diagnostic FileInTeach(string file) =>
        Error("EX145", file, "The pages in teach/ are made from lessons and chapters. Write what is for teachers there, between :::teacher and :::.");

    public static Diagnostic NotToRead(SourceSpan span, string found) =>
        Error("EX260", span, $"{Quoted(found)} is not a page of this site, so a lesson cannot give it to read. Write the path to a page from this file's folder: "
            + "../story/10-the-film.md. Works stand in further_reading.");

    public static Diagnostic TeacherTextUnused(string file) =>
        Warning("EX261", file, "What is for teachers here is shown nowhere: only lessons, chapters and lessons/index.md have a page for teachers. Move it to one of them.");
}
