namespace Explainer.Model.Texts;

/// <summary>What was found, or what to write instead, as parts of the messages in <c>Rules</c>: each is found by a check that knows more than one case.</summary>
public static class AdviceTexts
{
    // Who has an address or path
    public const string GeneratedPage = "a page that the site makes by itself";
    public const string GeneratedFile = "a file that the site makes by itself";

    // Drawings
    public const string RunsScript = "it can run a script.";
    public const string LoadsFromElsewhere = "it loads from elsewhere.";

    // Where the name of a protected person says too much
    public const string NamedInEvent = "an event has a date and often a place, by which somebody can be found";
    public const string NamedInRole = "this says who knows the person";
    public const string NamedInPicture = "a picture shows more than words say";

    // What a site's own style may not hide
    public const string WarnsOfPage = "it says what is hard to read on a page before anybody reads it";
    public const string WarnsOfPassage = "it says what is hard to read in the passage below";
    public const string SaysWhoIsProtected = "it says that a person is protected, and why little is written of them";
    public const string SaysWhatOthersFound = "it says who else has found what a witness says";
    public const string SaysWhatWasWrong = "it says what was wrong on the page and has been corrected";
    public const string LeadsToHelp = "it leads to help";
    public const string LeavesQuickly = "with it one can leave the page at once";
    public const string SkipsToText = "it leads past the head of the page whoever uses a keyboard or has it read out";

    // Finished pages
    public const string NoTitle = "it has no title";
    public const string NoLanguage = "it names no language";

    public static string NotRendered(string page, string reason) => $"The page {page} cannot be rendered: {reason}.";

    // Names of files on Windows
    public const string IsDevice = "it is the name of a device";
    public const string EndsWithSpace = "it ends with a space";
    public const string EndsWithDot = "it ends with a dot";

    public static string PageOfSource(string id) => $"the page of the source '{id}'";

    public static string Contains(char sign) =>
        char.IsControl(sign) ? FormattableString.Invariant($"it contains U+{(int)sign:X4}") : $"it contains {sign}";

    // Ids in front matter
    public static string OtherKind(string id, string kind) => $"'{id}' is a {kind}, which cannot stand here: link to it in the text.";

    public static string WritePage(string folder) => $"Write its page in {folder}/, or remove the id.";

    public static string SiteHas(int number) => FormattableString.Invariant($"site.yml has {number}.");

    public static string ThereAre(IEnumerable<string> ids) => $"There are: {string.Join(", ", ids)}.";

    /// <param name="ids">The ids of content notes.</param>
    /// <param name="id">One that is none.</param>
    public static string NotesAre(IEnumerable<string> ids, string id) => $"{ThereAre(ids)} Write another into site.yml: content_notes: {{{id}: …}}.";

    /// <param name="key">The key of the list in site.yml.</param>
    /// <param name="item">The item as it would be written there.</param>
    public static string AddToSite(string key, string item) => $"Add it to site.yml, under {key}: - {item}.";

    /// <param name="message">What is wrong on the first of several pages.</param>
    /// <param name="more">On how many more it is so.</param>
    public static string AndOnMore(string message, int more) => $"{message} {Counts.MorePagesName(more)}.";

    /// <summary>What is wrong at several places of one file of another program.</summary>
    public static string InOneFile(string message, int places) => FormattableString.Invariant($"{message} {places} places of this file have it.");

    // Words of the theme
    public const string AllWords = "'explainer schema words' lists them all.";

    // Pages that can have no easier version, after their name
    public const string EasyOfNotFound = "is for addresses that do not exist";
    public const string EasyOfCourse = "is a course, which has no text";
    public const string EasyOfEasy = "is an easier version itself";

    // Colours
    public static string ColourFartherAway(string token) => $"Write a colour that is farther from the other, or {token}";

    public static string ColourOfEach(string light, string dark) => $"Write light-dark({light}, {dark}): the first is for light, the second for dark";

    public static string ColourForEach(string token) => $"Write a colour for each theme, as light-dark(…, …), or {token}";

    /// <param name="keys">The words of the theme whose key has what was written.</param>
    public static string KeysWithWord(IEnumerable<string> keys) => $"Keys that have this word are {string.Join(", ", keys)}; 'explainer schema words' lists all.";

    public static string ColourOfTextToo(string text, string other) => $"Write color: {text}; beside it as well, or w{other[1..]}";

    /// <summary>What a value of a style sheet can be.</summary>
    /// <param name="types">A letter for each type that it may have: l length, c colour …</param>
    /// <param name="words">Its words.</param>
    public static string StyleValues(string types, IReadOnlyCollection<string> words)
    {
        const int MostWords = 12;
        var samples = types.Select(SampleOf).OfType<string>();
        var plain = words.Where(w => !w.EndsWith(')')).ToList();
        var known = plain.Count is > 1 and <= MostWords ? plain : plain.Count > MostWords || words.Count > MostWords ? [] : words;
        return string.Join(", ", samples.Concat(known)) is { Length: > 0 } all ? "one of these: " + all : "one of its words, such as " + string.Join(", ", words.Take(MostWords));
    }

    private static string? SampleOf(char type) => type switch
    {
        'a' => "an angle (45deg)",
        'c' => "a colour (#1d4e68)",
        'l' => "a length (1.5rem)",
        'n' => "a number (1.5)",
        'p' => "a percentage (50%)",
        's' => "a text in quotation marks",
        't' => "a time (0.2s)",
        'u' => "url(…)",
        'x' => "a share (1fr)",
        _ => null,
    };

    // Markup of finished pages
    public static string IdTwice(string? id) => $"the id '{id}' stands twice";

    public static string TopHeadings(int number) => FormattableString.Invariant($"it has {number} first-level headings and not one");

    public static string NoAlternative(string? image) => $"the image '{image}' has no alternative text";

    public static string LinkWithoutWords(string? address) => $"the link to '{address}' has no words";

    public static string OwnStyle(string element) => $"the element <{element}> carries a style or script of its own";

    // Links that are not read
    public const string ClosingBracket = "the round bracket that closes the link, right after its address";
    public const string LinkWithinLink = "[text](file.md), with no link within its text";

    /// <param name="kind">What begins: <c>profile</c>.</param>
    /// <param name="title">Its title.</param>
    public static string CommandFor(string kind, string title) => $"explainer new {kind} \"{title}\"";

    public static string WithDate(string command, string date) => $"{command} --date {date}";

    public static string InLanguage(string command, string language) => $"{command} --language {language}";

    /// <param name="page">The file of the page that is to have an easier version.</param>
    public static string CommandForEasy(string page) => $"explainer new easy {page}";

    public static string PictureWithoutSize(string picture) => $"{picture}, without the size: pictures are as wide as the text, or as they are saved";

    public static string WithoutSpace(string link) => $"{link}, without the space";

    public static string NoteWithoutBrackets(string words, string label) => $"the words without brackets, {words}[{label}]";

    public static string DefinitionOfLabel(string label) => $"[{label}]: file.md on a line of its own";

    public static string LinkWithPath(string words) => $"[{words}](file.md), with the path of a file or an address in the round brackets";

    public static string InAngleBrackets(string address, bool hasSpaces) =>
        $"<{address}> in the round brackets, because of {(hasSpaces ? "the spaces" : "those within")}";

    public static string ListAt(string address) => $"The list {address}";

    // Where a file that is on somebody's own computer belongs
    public const string InputFolder = "the input folder";

    // What a reference names
    public const string ContentNote = "content note";

    // Values in braces and on opening lines
    public const string ExampleOfLanguage = "lang=ar (a language tag, BCP 47)";
    public const string ExampleOfDirection = "dir=rtl, dir=ltr or dir=auto";
    public const string ExampleOfLength = "length=12:30, or length=1:05:00";

    // Lines of a table that have too few cells
    public const string ThisRow = "This row";
    public const string LineBelowHead = "The line below the head";

    // Why a pack cannot hold what a link leads to, after the link
    public const string PackOfWebsite = "leads to another website";
    public const string PackOfSource = "is about a source";
    public const string PackOfFile = "is no page but a file";
    public const string PackOfList = "is a list";
    public const string PackOfItself = "is this pack itself";
    public const string PackOfPack = "is a pack";

    // Keys of dates that were replaced by one
    public static string AddToDates(string date) => $"Add {date} to dates, and remove this line.";

    public static string WriteDates(string dates) => $"Write dates: {dates} in its place.";

    public static string DatesHave(string date) => $"Remove this line: dates says it, with {date}.";
}
