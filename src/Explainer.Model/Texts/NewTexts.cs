namespace Explainer.Model.Texts;

/// <summary>What <c>new</c>, <c>import</c> and <c>schema</c> print of the files that they make.</summary>
public static class NewTexts
{
    public const string IsDraft = "It is a draft: 'explainer serve' shows it, and it is published when you take the line 'draft: true' away.";
    public const string RemarksInEnglish = "Its remarks, and the words that stand for yours, are in English.";
    public const string DateNeeded = "An event needs its date, as exactly as is known: --date 2016-05-03, --date 2016-05 or --date 2016.";
    public const string FillInSource = "Fill in what you know of it: who wrote it, when, and where it stands.";

    public static string SayWhat(IEnumerable<string> kinds) => $"Say what is new: {string.Join(", ", kinds)}. For example: explainer new term \"Loan\".";

    public static string Wrote(string file, string address) => $"Wrote {file}. Its address will be {address}.";

    public const string EmptyTitle = "The work has no title here. Write it after the command: explainer new source \"On lending\".";

    public static string NoLetter(string title) => $"'{title}' has no letter or number that the name of a file could be made of. Write a name that has one.";

    public static string HasOwnMeaning(string file) => $"{file} has a meaning of its own here. Choose another name: the title can be changed in the file.";

    public static string AddressTaken(string file, string address) => $"{file} is there already, at the address {address}. Open that file, or choose another name.";

    /// <param name="tag">A language that is no translation here.</param>
    /// <param name="folder">The folder that it would have.</param>
    public static string NoTranslationInto(string tag, string folder) =>
        $"'{tag}' is the language of the site itself, so it has no folder {folder}. Leave --language out.";

    // new easy
    public static string NoEasierOfNoText(string file) => $"{file} can have no easier version: it has no text.";

    public static string NoEasierOfEasier(string file) => $"{file} can have no easier version: it is one itself.";

    public static string NoEasierOfNotFound(string file) => $"{file} can have no easier version: it is for addresses that do not exist.";

    public static string EasierTaken(string file) => $"{file} is there already. Open that file.";

    public static string NoSuchPage(string name, string? meant) =>
        $"There is no page {name}. Name the file of a page, such as story/10-the-film.md." + UsageTexts.DidYouMean(meant);

    // new data
    public static string FileTaken(string file) => $"{file} is there already. Open that file, or choose another name.";

    public static string WroteData(string table, string description) => $"Wrote {table} and {description}.";

    public static string FillInData(string name) =>
        $"Fill in the numbers, and write ':::chart {name} kind=bar' and, on the next line, ':::' into a page to show them.";

    // new source
    public static string WroteSource(string file, string id) => $"Wrote {file}. Pages cite it as [@{id}].";

    public static string AddedSource(string file, string id) => $"Added a work to {file}. Pages cite it as [@{id}].";

    public static string SourcesWithMistakes(string file) => NothingAdded(file) + "'explainer check' says what is wrong.";

    /// <param name="file">The list of works.</param>
    /// <param name="id">The id of the new work.</param>
    /// <param name="type">Its type.</param>
    /// <param name="title">Its title, as YAML.</param>
    public static string SourcesInAnotherForm(string file, string id, string type, string title) =>
        NothingAdded(file) + $"Write this into it: {{id: {id}, type: {type}, title: {title}}}";

    public static string IdTaken(string place, string id, string title) =>
        $"{place} has a work with the id '{id}' already: {title}. Use that one, or choose another name.";

    // new words
    public static string WordsWithMistakes(string file) => $"{file} has mistakes, so it is as it was. 'explainer check' says what is wrong.";

    public static string UnknownLanguage(string found) =>
        $"'{found}' is no language that the program knows. Is the tag right? If it is, write it into site.yml as the language first.";

    public static string NoWordMissing(string language, string file) =>
        $"No word is missing in '{language}'. To change one, write its key into {file}; 'explainer schema words' lists all keys.";

    public static string WroteWords(int lines, string file) => $"Wrote {Counts.Lines(lines)} to {file}. Each begins with #: translate it, and take the # away.";

    public static string StillToTranslate(string file, int lines) =>
        $"{file} has a line for every word. {Counts.Lines(lines)} still to translate: those that begin with #.";

    public static string StillInLanguage(string language, string settings, string instead) =>
        $"The site is still in '{language}'. Write into {settings}: language: {instead}.";

    // import
    public static string Imported(int pages, int files, string input) => $"Wrote {Counts.Pages(pages)} and {Counts.OtherFiles(files)} to {input}.";

    public static string Builds(int warnings) => $"The site builds, with {Counts.Warnings(warnings)}.";

    public static string BuildsNotYet(int errors) => $"The site does not build yet: {Counts.Errors(errors)}.";

    public static string ReportNames(string report, ImportCounts places) => $"{report} names by file and line: {ImportTexts.Numbers(places)}.";

    public static string ServeShows(string input) => $"'explainer serve --input {input}' shows it.";

    // schema
    public static string NoSchema(string found, IEnumerable<string> kinds, string? meant) =>
        $"There is no '{found}'. There are: {string.Join(", ", kinds)}." + UsageTexts.DidYouMean(meant);

    public static string NameSchema(IEnumerable<string> kinds) => $"Name one to print ({string.Join(", ", kinds)}), or a folder for all of them: --output FOLDER.";

    public static string WroteSchemas(IEnumerable<string> files, string folder) => $"Wrote {string.Join(", ", files)} to {folder}.";

    private static string NothingAdded(string file) => $"{file} is written in a way that nothing can be added to safely, so it is as it was. ";

    /// <summary>The command that writes the words of the theme in another language.</summary>
    /// <param name="language">Its tag; null for that of the site.</param>
    public static string CommandForWords(string? language) => "explainer new words" + (language is null ? "" : $" --language {language}");
}
