namespace Explainer.Model;

/// <content>The words of lessons and of the pages for teachers.</content>
public sealed partial record Words
{
    public string Lessons { get; init; } = "Lessons";
    public string LessonsSummary { get; init; } = "Lessons for a class: what to read, and what to talk about.";
    public string Lesson { get; init; } = "Lesson";
    public string LessonTime { get; init; } = "Time";
    public string Minutes { get; init; } = "{0} minutes";
    public string Ages { get; init; } = "Ages";
    public string AgesOf { get; init; } = "ages {0}";
    public string Materials { get; init; } = "You need";
    public string Objectives { get; init; } = "What this lesson is for";
    public string ChapterNumber { get; init; } = "Chapter {0}";
    public string ToRead { get; init; } = "To read";
    public string Questions { get; init; } = "Questions";
    public string LinkToLessonQuestion { get; init; } = "Link to this question: {0}";
    public string Discuss { get; init; } = "Talk about it";
    public string Recall { get; init; } = "From the pages";
    public string Quiz { get; init; } = "Choose one";
    public string RightOption { get; init; } = "Right";
    public string ShowAnswer { get; init; } = "Show the answer";
    public string Answer { get; init; } = "Answer";
    public string Expect { get; init; } = "What to listen for";
    public string Reason { get; init; } = "Why";
    public string Prepare { get; init; } = "Before the lesson";
    public string Teach { get; init; } = "Teachers’ pages";
    public string TeachSummary { get; init; } = "The lessons and their chapters once more, with answers, steps and notes for teachers.";
    public string ForClass { get; init; } = "Page for the class";
    public string ReadInLessons { get; init; } = "Lessons that use this chapter";
    public string Unlisted { get; init; } = "For teachers. This page is unlisted, but not secret: nothing on this site leads here and search engines are asked to leave it out, yet anyone who has the address can read it.";
}
