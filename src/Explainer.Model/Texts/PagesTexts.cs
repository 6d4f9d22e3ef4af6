namespace Explainer.Model.Texts;

/// <summary>What <c>read</c>, <c>translate</c> and <c>permalinks</c> print of pages and their addresses.</summary>
public static class PagesTexts
{
    // read
    public const string Words = "words";
    public const string Minutes = "minutes";
    public const string Grade = "grade";
    public const string Level = "level";
    public const string Page = "page";

    public static string NothingRead(string input, string problems) => $"Nothing is read in {FolderTexts.Named(input)} while it has errors: {problems}.";

    public static string Read(int pages, string input, string problems) => $"Read {Counts.Pages(pages)} in {FolderTexts.Named(input)}: {problems}.";

    public static string NoPage(string name, string input, string? meant) => $"There is no page {name} in {FolderTexts.Named(input)}." + UsageTexts.DidYouMean(meant);

    /// <param name="formula">Its name.</param>
    /// <param name="scale">From which number to which it goes, in words.</param>
    public static string LevelIs(string formula, string scale) => $"The level is that of {formula}, from {scale}.";

    // translate
    public const string NameThePages = "Name the pages to translate, or write --all.";
    public const string WhichLanguage = "The site has one language. Say which other one to begin: --language fr.";

    // The states of a translation, in a column
    public const string Missing = "missing";
    public const string Draft = "draft";
    public const string Older = "older";
    public const string Unknown = "unknown";
    public const string Current = "current";

    public static string NotedDone(int translations) =>
        $"{Counts.Translations(translations)} noted as up to date. 'explainer check --translations' lists the others.";

    public static string DraftsWritten(int drafts, string folder) => $"{Counts.Drafts(drafts)} written into {folder}. "
        + "Translate each, take the line draft: true away when it is read, then run explainer translate with --done whenever it follows a change.";

    public static string IsMainLanguage(string found, string main) => $"'{found}' is the main language, '{main}'. Name the one to translate into: --language fr.";

    /// <param name="found">The tag.</param>
    /// <param name="folder">The folder of the language.</param>
    public static string UnknownLanguage(string found, string folder) =>
        $"'{found}' is no language that the program knows. Is the tag right? If it is, make the folder {folder} with an index.md first.";

    public static string SameLanguage(string found, string known) => $"'{found}' and '{known}' are the same language. Write --language {known}.";

    public static string SeveralLanguages(string one) => $"The site has several languages. Say which one is meant: --language {one}.";

    public static string NoOriginal(string name, string? meant) => $"There is no page {name} in the main language." + UsageTexts.DidYouMean(meant);

    public static string StaysAsItIs(string file) => $"{file} is there already, and stays as it is.";

    public static string Begun(string file, string original) => $"{file}: a draft with the text of {original}.";

    public static string NotTranslated(string original, string language) =>
        $"{original} is not translated. Run explainer translate {original} --language {language} first.";

    public static string StillDraft(string file, string original, string language) =>
        $"{file} is a draft, and stays as it is. When it is done, name it: explainer translate {original} --language {language} --done.";

    public static string UpToDate(string file, string original) => $"{file}: up to date with {original}.";

    // permalinks
    public static string HasAll(string file, int addresses) => $"{file} has all {Counts.Addresses(addresses)}.";

    public static string Lacks(string file, int addresses) => $"{file} lacks {Counts.Addresses(addresses)}. Run explainer permalinks, and commit the file.";

    public static string Added(string file, int added, int all) => $"{file}: {Counts.Addresses(added)} added, {Counts.Addresses(all)} in all.";

    public static string Forgotten(string file, int forgotten, int left) => $"{file}: {Counts.Addresses(forgotten)} forgotten, {Counts.Addresses(left)} left.";

    public static string NothingForgotten(string problems) =>
        $"Nothing is forgotten while other files have errors, because they may answer the address: {problems}. Mend them first.";

    public static string OfAnotherSite(string address, string site) =>
        $"{address} is not an address of this site, which is published at {site}. Write the address without the host: /story/joining/.";

    public static string NoAddress(string file, string address, string? meant) => $"{file} has no address {address}." + UsageTexts.DidYouMean(meant);
}
