namespace Explainer.Model.Texts;

/// <summary>What is said of a command line that cannot be run.</summary>
public static class UsageTexts
{
    public const string HelpSaysWhat = "'explainer --help' says what they do.";

    public static string NameCommand(IEnumerable<string> commands) => $"explainer: Name a command: {string.Join(", ", commands)}.";

    /// <param name="command">Its full name: "explainer new term".</param>
    public static string HelpSaysHow(string command) => $"'{command} --help' says how it is used.";

    /// <summary>What was probably meant, after a sentence; empty where that is not known.</summary>
    public static string DidYouMean(string? meant) => meant is null ? "" : $" Did you mean {meant}?";

    /// <summary>The same with a word in quotation marks.</summary>
    public static string DidYouMeanWord(string? meant) => meant is null ? "" : $" Did you mean '{meant}'?";

    /// <param name="option">The option.</param>
    /// <param name="example">What could stand after it; null where that is not known.</param>
    public static string NothingAfter(string option, string? example) => $"{option} has nothing after it. "
        + (example is null ? "Leave it out, or write its value after it." : $"Write, for example: {option} {example}.");

    public const string EmptyPage = "A page has no name here. Write the path of its file: story/10-the-film.md.";

    public static string NoFolderName(string option) => $"{option} has no name after it. Write the name of a folder, or . for this one.";

    /// <param name="found">What begins as an option does.</param>
    /// <param name="nearest">The option that is most likely meant; null where that cannot be told.</param>
    public static string NoOption(string found, string? nearest) => $"'{found}' is no option here, and no name that can be taken.{DidYouMeanWord(nearest)}";

    public static string NoWebAddress(string found, string option) => $"'{found}' is not a web address. Write it whole: {option} https://example.org/.";

    public static string NoSiteAt(string found, string option, string instead) =>
        $"A site cannot lie at '{found}'. Write the address without what follows ? or #: {option} {instead}.";

    public static string NoFilesAt(string found, string option, string instead) =>
        $"Files cannot lie at '{found}'. Write the address without what follows ? or #: {option} {instead}.";

    public static string NoPort(string found, int highest) => FormattableString.Invariant($"'{found}' is not a port. Write a number from 0 to {highest}.");

    /// <param name="found">What was written.</param>
    /// <param name="examples">Tags: "fr or pt-BR".</param>
    /// <param name="option">The option with one of them: "--language pt".</param>
    public static string NoLanguageTag(string found, string examples, string option) => $"'{found}' is not a language tag. Write one such as {examples}: {option}.";

    /// <param name="command">Its full name: "explainer check".</param>
    /// <param name="word">The file or folder of the site that was named.</param>
    public static string TakesWholeSite(string command, string word) => $"'{command}' takes the whole site. Leave {word} out.";

    public static string EditionAfterOnly(string edition) => $"To make one edition alone, write: --only {edition}.";

    /// <param name="command">Its full name: "explainer new chapter".</param>
    /// <param name="words">All words that stand after it.</param>
    public static string NameInQuotes(string command, string words) => $"A name of several words stands in quotation marks: {command} \"{words}\".";

    // What "new" does not begin, because it is a file from elsewhere
    public const string LogoIsFile = "A logo is a file that you have: save it as input/_theme/logo.svg or logo.png. DESIGN.md says more.";
    public const string ThemeIsSheet = "Colours and fonts are lines of CSS: write them into input/_theme/style.css. DESIGN.md has some to begin with.";
    public const string PictureIsFile = "A picture is a file that you have: save it in input/images/, and write ![What it shows](../images/NAME.jpg) into the page.";

    public const string HomeIsThere = "The home page is input/index.md, which every site has: write into that.";

    // What no option does
    public const string DraftsAreServed = "'explainer serve' shows drafts. In a site that is built there are none: take the line draft: true away to publish a page.";
    public const string OutputIsReplaced = "Every build replaces the whole output folder, so there is nothing to clean.";
    public const string NothingToForce = "Nothing can be forced: what is refused says what to do instead.";
    public const string AlwaysSmall = "Pages, sheets and scripts are always made small.";
    public const string AllIsPrinted = "What is found is always printed, and nothing else.";
    public const string FormatOfCheck = "'explainer check --format json' prints the problems as a document.";
    public const string OnThisMachine = "The preview answers on this machine alone (127.0.0.1): to show a site to others, publish it.";
    public const string StrictElsewhere = "Errors stop a build, and warnings never do. 'explainer sources --strict' and 'explainer read --strict' exit with 1 when they find anything.";
    public const string OrderIsNumber = "The order is that of the numbers before the names of the files: rename the new file to 30-NAME.md.";

    // Where the site is
    public static string SiteIsAt(string folder) => $"To name a site, write: --input {folder}.";

    public static string ContentIsAt(string folder) => $"To name the folder with the site's content, write: --input {folder}.";

    public static string FolderOfSite(string folder, string content) =>
        $"{folder} is the folder of a site, and its content lies in {content}. Write --input {content}.";

    public static string InputIsFile(string path) => $"{path} is a file. Name the folder with the site's content: --input FOLDER.";

    public static string NoInputFolder(string path) => $"There is no folder {path}. Name the folder with the site's content: --input FOLDER.";

    public const string NoSite = "There is no site in this folder or above it: no input/site.yml. "
        + "Go to the folder of the site, name its content with --input FOLDER, or begin one with 'explainer new site FOLDER'.";

    /// <param name="below">Folders of sites within this one.</param>
    /// <param name="content">The content of the first.</param>
    public static string SiteBelow(IEnumerable<string> below, string content) => "There is no site in this folder or above it: no input/site.yml. "
        + $"There is one in {string.Join(", and one in ", below)}: go there, or write --input {content}.";
}
