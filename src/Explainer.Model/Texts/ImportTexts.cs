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
    public const string SettledAdvice = "The rules of this site would have refused what stood there, so the import has changed it. Read whether the page still says what you mean.";
    public const string Unread = "Pages that could not be read";
    public const string UnreadAdvice = "Open each in your editor, save it with the encoding UTF-8, and import the folder again into a new place: `--to FOLDER`.";
    public const string OtherTitles = "Pages that the old navigation called otherwise";
    public const string OtherTitlesAdvice = "In lists these pages have their own title. If what stands here is the better one, write it as `title:` at the top of the page.";

    public const string Planned = "Chapters that were to come";
    public const string PlannedAdvice = "The list of your old book has these titles without a page. They are not in the new site until you write the pages.";

    public const string OnEveryPage = "Words and links on every page of the old site";
    public const string OnEveryPageAdvice = "Your old program printed these above or below each page. Write a licence as `licence` in `site.yml`, links as `footer`, and other words into the page about the site, or leave them out.";

    public const string Unlinked = "Entries of the old navigation that lead to no page here";
    public const string UnlinkedAdvice = "Your old program has these in its navigation, or leads old addresses there, and the folder has no such page. If readers need one, add it to `navigation` in `site.yml`, as `{link: \"https://a.example/\", title: Its title}`, or write the page.";
    public const string Left = "Files that were not taken over";
    public const string Beside = "Files beside the folder that was imported";
    public const string BesideAdvice = "The settings of a program and most of the pages lie in one folder, and that folder alone was imported. If readers need these too, copy them into it and import again into a new place (`--to FOLDER`), or import their folder on its own.";
    public const string LostWords = "Words of the old folder that are not in the new pages";
    public const string WithoutSummary = "Pages without a summary";
    public const string NoSummary = "Their first sentence stands in for it in lists. Where that says too little, write `summary:` and one sentence below the `title:` of the page.";

    // What was done so that the site builds
    public const string LeftOutUnused = "Left out, because no page that was taken over uses it.";

    public static string TitleOf(ImportLevel level) => level switch
    {
        ImportLevel.Must => "What you must look at",
        ImportLevel.May => "What you may look at",
        ImportLevel.Information => "For your information",
    };

    public static string AdviceFor(ImportLevel level) => level switch
    {
        ImportLevel.Must => "Readers miss something at these places, or see what is wrong. What waits in a page as a comment begins with `<!-- import:` and ends with `-->`: both signs, and all between them, are the comment, which no reader sees.",
        ImportLevel.May => "The pages are whole without these. Look at them when you have time.",
        ImportLevel.Information => "Nothing is to be done about these. The comments among them you may delete, or let them stand.",
    };

    /// <param name="areFacts">Whether the words stood in front matter.</param>
    public static string LostWordsAdvice(bool areFacts) => areFacts
        ? "File and line are those of the old folder. Your old program kept these words about the page, as a short name for menus or a search word, and they have no place here. If readers should know one, write it into the text."
        : "File and line are those of the old folder. These words stood there, and no page that was made of the file has them, not even in a comment. Read the whole line, and if readers need it, write it into the new page.";

    public static string LeftAdvice(ImportLevel level) => level switch
    {
        ImportLevel.Must => "Readers had these with your old program, or may have had them, and they are not in the new site. Copy the words that readers need into a page, or for another language into its folder in `_languages/`.",
        ImportLevel.May => "No navigation, page or list names these, or they are no Markdown. Copy the words of a page that readers need into a new page.",
        ImportLevel.Information => "Your old program did not publish these, or no page uses them, or they are for people who look after the folder.",
    };

    /// <summary>What is said before all else where code made a part of the text.</summary>
    public static string PartIsFromCode(LostOutputs lost) =>
        $"A part of this text is not in the folder: your old program ran code at {Counts.Places(lost.Places)} on {Counts.Pages(lost.Pages)}, and readers may have seen what it printed or drew.";

    /// <summary>How to get it.</summary>
    public static string RunFirst(LostOutputs lost) => lost.Program switch
    {
        RunningProgram.Quarto => "To have it, write `execute:` and below it `  freeze: auto` into `_quarto.yml`, run `quarto render`, and import the folder again into a new place (`--to FOLDER`). What the code showed is then read from `_freeze/`.",
        RunningProgram.Sandpaper => "To have it, run `sandpaper::build_lesson()` in R. It writes the pages with what their code showed into `site/built/`, and the pictures into `site/built/fig/`. In a copy of your folder, put these pages in the place of those in `episodes/`, and `fig/` beside them, and import that copy.",
        RunningProgram.Jupyter => "To have it, run `jupytext --to notebook --execute page.md` and then `jupyter nbconvert --to markdown page.ipynb` for these pages in a copy of your folder. The second writes what the code showed into `page.md`, and its pictures beside it. Import that copy.",
    };

    public static string Summed(ImportCounts counts) => $"In all: {Numbers(counts)}.";

    /// <summary>"3 places that you must look at, 1 that you may look at and 20 for your information".</summary>
    public static string Numbers(ImportCounts counts) =>
        FormattableString.Invariant($"{Counts.Places(counts.Must)} that you must look at, {counts.May} that you may look at and {counts.Information} for your information");

    public static string LeftOut(string reason) => $"Left out. {reason}";

    public static string AtLine(string code, int line, string message) => FormattableString.Invariant($"{code} at line {line}: {message}");

    /// <param name="files">How many files of a folder.</param>
    /// <param name="by">Why they were left out; empty where nothing says it.</param>
    public static string FilesIn(int files, string by) => Counts.Files(files) + (by.Length == 0 ? "" : $" ({by})");

    /// <summary>Why a page was left out that has no words of its own.</summary>
    public const string MadeOfOthers = "made of other pages";

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
