namespace Explainer.Model.Diagnostics;

/// <content>Problems of pictures: their files, and who made them under which terms.</content>
public static partial class Rules
{
    public static Diagnostic MissingImage(SourceSpan span, string target, string? nearest) =>
        Error("EX208", span, $"There is no image {Quoted(target)}.{DidYouMean(nearest)}" + (nearest is null ? " Put it into images/ and write its path from this file's folder." : ""));

    public static Diagnostic NoImageFile(SourceSpan span) =>
        Error("EX208", span, "This image has no file. Write its path in the round brackets: ![what it shows](images/name.png).");

    public static Diagnostic NotAnImage(SourceSpan span, string target) =>
        Error("EX208", span, $"{Quoted(target)} is not an image of this site. Put the image into images/ and write its path from this file's folder.");

    /// <param name="span">Where.</param>
    /// <param name="address">An address on the web.</param>
    /// <param name="link">The link to write; null for an address that is a picture's.</param>
    public static Diagnostic ImageOfWeb(SourceSpan span, string address, string? link) =>
        Error("EX208", span, link is null
            ? $"{Quoted(address)} is on another site, which would see every reader and may change it. If its licence allows that, save it in images/ and write its path from this file's folder; else write a link, without the !."
            : $"{Quoted(address)} is no picture, and nothing of another site is shown within a page. Write a link: {link}.");

    public static Diagnostic ImageOfOtherFormat(SourceSpan span, string target, string format) =>
        Error("EX208", span, $"{Quoted(target)} is a picture in the format {format}, which browsers do not show. Save it as JPEG, or a drawing as SVG or PNG, and write the path of that.");

    public static Diagnostic NoSocialImage(SourceSpan span, string target) =>
        Error("EX208", span, $"{Quoted(target)} is of a format that messages and social networks do not show. Save it as PNG or JPEG.");

    public static Diagnostic NotWholeImage(SourceSpan span, string file, string format) =>
        Error("EX228", span, $"{Quoted(file)} is not a whole image of the format {format}, so readers would see an empty frame. Save it again, and put it in its place.");

    public static Diagnostic CreditOfNoFigure(SourceSpan span) =>
        Error("EX269", span, "What is said of a picture in braces is printed below it, and this one has no caption. Write ![what it shows](file.jpg \"The caption\"){credit=\"Ada Lind\"} as a paragraph of its own.");

    public static Diagnostic UnfinishedLicence(SourceSpan span, string found, string instead) =>
        Error("EX269", span, $"{Quoted(found)} is no one licence: each has a version. Write the one that the picture has, such as {instead}.");

    public static Diagnostic BadPictureSource(SourceSpan span, string found) =>
        Error("EX269", span, $"{Quoted(found)} is no web address. Write the one where the picture was found, with https://, or name the archive in credit.");
}
