namespace Explainer.Model.Texts;

/// <summary>What messages call a file, or what has keys of its own, with its article: <c>a profile</c>.</summary>
public static class ShapeTexts
{
    public const string Author = "an author";
    public const string Chapter = "a chapter";
    public const string Correction = "a correction";
    public const string DateOfAProfile = "a date of a profile";
    public const string DescriptionOfATable = "the description of a table";
    public const string EasierVersion = "an easier version";
    public const string Entry = "an entry";
    public const string Era = "an era";
    public const string Event = "an event";
    public const string Form = "a form";
    public const string Forms = "the forms";
    public const string GroupOfLinks = "a group of links";
    public const string HomePage = "the home page";
    public const string Image = "an image";
    public const string Lesson = "a lesson";
    public const string Licence = "a licence";
    public const string Link = "a link";
    public const string Name = "a name";
    public const string Pack = "a pack";
    public const string Page = "a page";
    public const string Picture = "a picture";
    public const string Place = "a place";
    public const string Profile = "a profile";
    public const string Question = "a question";
    public const string SectionOfAPack = "a section of a pack";
    public const string Source = "a source";
    public const string Strand = "a strand";
    public const string Term = "a term";
    public const string Words = "the words";
    public const string WordsOfDates = "the words of dates";

    /// <param name="key">A word of the theme that has a form for each plural category.</param>
    public static string FormsOf(string key) => $"the forms of '{key}'";
}
