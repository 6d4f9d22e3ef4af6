namespace Explainer.Model.Texts;

/// <summary>The report of an import, which a person works through: a document in Markdown.</summary>
public static class ImportTexts
{
    public const string Title = "Import report";
    public const string SiteBuilds = "The site builds.";
    public const string SiteDoesNotBuild = "**The site does not build yet**: `explainer check` says why.";
    public const string PlainFolder = "a folder of Markdown";

    // Sections, and what to do about what they list
    public const string Settled = "Changed so that the site builds";
    public const string SettledAdvice = "The import has changed these places, or left them out. Open each page and read whether it still says what you mean. If it does, there is nothing to do.";
    public const string Unread = "Pages that could not be read";
    public const string UnreadAdvice = "Open each in your editor, save it with the encoding UTF-8, and import the folder again into a new place: `--to FOLDER`.";
    public const string Left = "Pages and pictures that were not taken over";
    public const string LeftAdvice = "No navigation, page or list names these, or your old program did not publish them, or they are no Markdown. Nothing is to be done about notes to yourself. Copy the words of a page that readers need into a new page.";
    public const string Comments = "Left in the pages as a comment";
    public const string CommentsAdvice = "Readers do not see these. Each begins with `<!-- import:` and ends with `-->`: both signs, and all between them, are the comment.";
    public const string NothingToDo = "Nothing to do";
    public const string NothingToDoAdvice = "Readers of your old pages did not see these either. Each is a comment, and you may delete it or let it stand.";
    public const string Problems = "What `explainer check` says";
    public const string ProblemsAdvice = "These do not stop the site. Each line says what is to be done.";
    public const string NoSummary = "These pages have no summary, so their first sentence stands in for it in lists. Where that says too little, write `summary:` and one sentence below the `title:` of the page: ";

    // What was done so that the site builds
    public const string LeftOutUnused = "Left out, because no page that was taken over uses it.";

    public static string LeftOut(string reason) => $"Left out. {reason}";

    public static string AtLine(string code, int line, string message) => FormattableString.Invariant($"{code} at line {line}: {message}");

    /// <summary>Why a page was left out: a key in the settings of its program.</summary>
    public static string SaidBy(string key, string file) => $"{key} in {file}";

    /// <summary>What came from where.</summary>
    /// <param name="pages">How many pages.</param>
    /// <param name="files">How many other files.</param>
    /// <param name="source">The folder that was imported.</param>
    /// <param name="program">The program it was written for.</param>
    /// <param name="input">The new input folder.</param>
    public static string CameFrom(int pages, int files, string source, string program, string input) =>
        $"{Counts.Pages(pages)} and {Counts.OtherFiles(files)} came from `{source}` ({program}) into `{input}`.";

    public static string HowToUse(string input) =>
        $"This list is for you alone, and no page is made of it. Work through it from the top, and delete it when you are done. `about.md:7` means: open `about.md` in the folder `{input}` and go to line 7. Lines move once you change a page, so begin with the last line of each page.";

    public static string ExplainTellsMore(string code) => $"`explainer explain {code}` tells more, with an example.";

    /// <param name="places">Some places, with commas between.</param>
    /// <param name="others">How many more.</param>
    public static string AndOthers(string places, int others) => $"{places} and {Counts.OtherPlaces(others)}";
}
