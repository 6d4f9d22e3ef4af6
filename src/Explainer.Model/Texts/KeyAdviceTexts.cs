namespace Explainer.Model.Texts;

/// <summary>What to do in place of a key that other programs have and this one has not, as sentences.</summary>
public static class KeyAdviceTexts
{
    public const string ByName = "The name of its file makes the address of a page, and old addresses stand under redirect_from.";
    public const string ByNumber = "The order is that of the numbers before the names of the files, as in 10-first.md.";
    public const string ByTheme = "How the site looks is said by files in _theme/ (style.css, logo.svg, icon.svg), and no page has a look of its own.";
    public const string ByFolder = "There are no categories and no tags: a folder keeps pages of one subject together, and links lead to the others.";
    public const string NoTimeOfDay = "A date has no time of day: say it in the text.";
    public const string ListOfHeadings = "Pages with several headings have a list of them by themselves.";
    public const string Draft = "Write draft: true to keep a page back. Without it a page is published.";
    public const string LanguageOfSite = "The language of the whole site stands in site.yml, as language:.";
    public const string SourcesInText = "Sources are cited in the text, as [@id], and works that lead further stand under further_reading.";
    public const string DateOfSubject = "When something happened stands in the text, and on the timeline as an event in timeline/; updated: is when the page was last changed.";
    public const string NoComments = "Pages have no comments and count no readers.";
}
