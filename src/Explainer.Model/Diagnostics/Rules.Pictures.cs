namespace Explainer.Model.Diagnostics;

/// <content>Problems of who made a picture and under which terms.</content>
public static partial class Rules
{
    public static Diagnostic CreditOfNoFigure(SourceSpan span) =>
        Error("EX269", span, "What is said of a picture in braces is printed below it, and this one has no caption. Write ![what it shows](file.jpg \"The caption\"){credit=\"Ada Lind\"} as a paragraph of its own.");

    public static Diagnostic UnfinishedLicence(SourceSpan span, string found, string instead) =>
        Error("EX269", span, $"{Quoted(found)} is no one licence: each has a version. Write the one that the picture has, such as {instead}.");

    public static Diagnostic BadPictureSource(SourceSpan span, string found) =>
        Error("EX269", span, $"{Quoted(found)} is no web address. Write the one where the picture was found, with https://, or name the archive in credit.");
}
