using Explainer.Model.Diagnostics;

namespace Explainer.Model.Texts;

/// <summary>What belongs in the place of a value, ending "Write …", with an example after "such as".</summary>
public static class ExpectedTexts
{
    public const string Text = "text";
    public const string Boolean = "true or false";
    public const string TrueOrName = "true or a short name";
    public const string Date = "a date such as 2016-05-03, 2016-05 or 2016";
    public const string DateOfWork = "a date such as 2016-05-03";
    public const string Number = "a number such as 9";
    public const string WholeNumber = "a whole number such as 45";
    public const string WebAddress = "an address such as https://example.org/";
    public const string OldAddress = "an old address such as /story/old-name/";
    public const string LanguageTag = "a language tag such as en or ar";
    public const string Name = "a name such as \"Lind, Ada\"";
    public const string NameOfWork = "a name such as {family: Neumann, given: Peter R.}";
    public const string Phrase = "a word or a phrase";

    // Ids
    public const string IdOfContentNote = "the id of a content note such as violence";
    public const string IdOfQuestion = "q- and a few words such as q-who-may-join";

    // Links
    public const string Link = "a file such as about.md, a folder such as story/ or an address such as https://example.org/";
    public const string FileOrFolder = "a file such as about.md or a folder such as story/";
    public const string ListOfLinks = "a list of links such as [lessons/, about.md]";

    // site.yml
    public const string HomeBlocks = "blocks of the home page such as [hero, text, chapters]";
    public const string ContentNotes = Rules.KeysAndValues + " such as {grief: Loss}";
    public const string Licence = "a licence such as CC BY 4.0";
    public const string Pins = Rules.KeysAndValues + " such as {help.md: [help, scared]}";
    public const string ListOfWords = "a list of words such as [help, scared]";
    public const string GroupsOfWords = "a list of lists such as [[fine, fee], [borrow, lend]]";

    // Other files
    public const string ListOfSources = "a list of sources such as - {id: …, type: …, title: …}";
    public const string Columns = Rules.KeysAndValues + " such as {loans: {title: Loans, unit: books}}";
    public const string WordsOfDates = Rules.KeysAndValues + " such as {about: \"about {0}\"}";

    /// <param name="what">What it is the id of: <c>source</c>.</param>
    public static string IdOf(string what) => $"the id of a {what}";

    /// <param name="word">What may stand there in the place of an id.</param>
    public static string IdOfSourceOr(string word) => $"the id of a source, or {word}";

    /// <param name="example">A path.</param>
    public static string PathOfFile(string example) => $"the path of a file such as {example}";

    /// <param name="words">The words that may stand there.</param>
    public static string OneOf(IReadOnlyList<string> words) =>
        words.Count > 1 ? $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}" : words[0];

    /// <param name="example">A list in brackets.</param>
    public static string List(string example) => $"a list such as {example}";

    /// <param name="groups">Groups of words in brackets.</param>
    public static string ListOfGroups(string groups) => $"a list of groups such as {groups}";

    /// <param name="example">Keys and values in braces.</param>
    public static string Map(string example) => $"{Rules.KeysAndValues} such as {example}";

    /// <summary>A number that was written in groups of digits, ending "Write it …".</summary>
    /// <param name="digits">The same without what stands between them.</param>
    public static string PlainNumber(string digits) => $"as {digits} if that is what it means";
}
