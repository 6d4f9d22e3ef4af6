namespace Explainer.Model.Texts;

/// <summary>What stands in the files that <c>new</c> begins, beside the keys and their explanations: those are of the keys themselves.</summary>
public static class StarterTexts
{
    /// <summary>What stands for the summary until somebody writes it.</summary>
    public const string Summary = "Write one or two sentences here.";

    public const string Remark = "# Lines that begin with # are remarks. Take the # and the space away before a key to use it.";

    // Each kind: what 'explainer new' says that it begins, and what its text begins with
    public const string ChapterHelp = "a chapter of the story";
    public const string ChapterText = "Tell this part of the story here.";
    public const string ProfileHelp = "a person or group";
    public const string ProfileText = "Write here who this is, and who says so.";
    public const string TermHelp = "a word that is explained once and linked everywhere";
    public const string TermText = "Explain the word here.";
    public const string EventHelp = "an event of the timeline";
    public const string EventText = "Write here what happened, and who says so.";
    public const string LessonHelp = "a lesson for a class";
    public const string LessonText = "Write the task for the class here.";
    public const string PackHelp = "a course: pages and lessons in an order";
    public const string PageHelp = "any other page";
    public const string PageText = "Write the text here.";
    public const string EasyHelp = "the easier version of a page, with its headings";
    public const string EasyText = "Say here in easier words what the page says.";
    public const string LessonSteps = "Write the steps for the teacher here.";

    /// <summary>What helps to write an easier version, as a remark in its text.</summary>
    public const string EasyNote = """
        <!--
        Short sentences, one thought in each. Usual words; a hard one is explained where it stands, or is a term of the glossary.
        What is cited there is cited here: [@ifla2022, p. 3]. What can be left out is left to the page. Headings may be worded
        anew; the id in braces stays, so that links find the same section in both.
        Readers never see this note. Remove it when you need it no more.
        -->
        """;

    // A table of data and its description
    public const string DataRemark = "# Lines that begin with # are remarks. The table lies beside this file; its first line has the names of its columns.";
    public const string DataNote = "Say here who counted, when and how, and what is left out.";
    public const string DataYear = "Year";
    public const string DataNumber = "Number";

    // The tables of keys in the writers' guide, and the titles of schemas
    public const string EveryFile = "Every file of the content";
    public const string DataDescription = "The description of a table in `data/`";
    public const string DataColumn = "A column of a table";
    public const string KeyTableHead = "| key | what it is | such as |";
    public const string KeyNeeded = " (needed)";

    public const string NoRelease = "Explainer has no release yet. Whoever gave you this site can give you the program: one file, `explainer`.";

    public static string ReleaseAt(string repository) => $"The program is one file: {repository}/releases has it for Linux, Windows and macOS.";

    public static string KeysOfKind(string kind) => $"What {kind} has besides";

    public static string KeysOfWork(string file) => $"A work in `{file}`";

    public static string FrontMatterOf(string kind) => $"The front matter of {kind}";

    /// <summary>A note to the writer below the first words of a page.</summary>
    /// <param name="up">The path from the page's folder to the input folder: "../".</param>
    public static string PageNote(string up) => $"""
        <!--
        Headings begin with ##. A link names a file: [the help page]({up}help.md). A source stands in square brackets
        after what it says, by its id in sources.yml: [@ifla2022, p. 3]. A term links by itself where it is first named.
        Readers never see this note. Remove it when you need it no more.
        -->
        """;

    /// <summary>The head of a file of words.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="forms">The plural categories of the language.</param>
    public static string WordsHead(string language, IEnumerable<string> forms) => $$"""
        # The words of the site in '{{language}}', in place of the theme's. A line that begins with # is still in English: translate what
        # follows the colon, and take the # and the space after it away. {0}, {1} … stand for what is filled in, in any order; the
        # note at the end of a line says what each is. Where a text depends on a number, it has these forms: {{string.Join(", ", forms)}}.

        """;

    public static string DatesNote(string key) => $"## Dates. Take the # before '{key}:' away with the first that you translate.";
}
