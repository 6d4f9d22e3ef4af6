namespace Explainer.Model.Texts;

/// <summary>What <c>--help</c> says of the program, its commands, and their arguments and options.</summary>
public static class HelpTexts
{
    public const string Program = "Turns a folder of Markdown into a website that explains one hard subject well.";

    // Options that several commands share
    public const string Input = "The folder with the site's content. If it is not named, the site is looked for in this folder and those above it.";
    public const string Output = "The folder to write the site to. It is replaced as a whole.";
    public const string Strict = "Exit with 1 when anything but a note is found.";

    // build
    public const string Build = "Build the site. It is written only when there is no error.";
    public const string ProblemsPage = "Where there are errors, write a site that is one page of them and exit with 0: for previews of changes on a host.";
    public const string BaseUrl = "The address the site is published at, instead of the one in site.yml.";
    public const string SourceUrl = "Where the repository's web page shows the input folder, so that --problems-page can link to lines.";

    // check
    public const string Check = "Check the content and the finished pages. Nothing is written without --fix.";
    public const string Format = "How problems are printed: full on a terminal, concise elsewhere; json, github and sarif are documents for programs.";
    public const string Fix = "Mend in the files what can be mended without changing what is meant, and say what was changed.";
    public const string Watch = "Check again whenever a file changes, with one problem a line, until Ctrl-C.";
    public const string Publish = "Warn of sentences and addresses that a new site came with, too: before it is published.";
    public const string Translations = "List what each language lacks, and what is older than its original, by page.";

    // explain
    public const string Explain = "Say why a problem is one, with an example that fails and one that passes.";
    public const string Code = "The code of a problem, such as EX104, or a word to look for; without one all are listed.";
    public const string AllExplanations = "Print every explanation.";
    public const string ExplanationsAsMarkdown = "Print every explanation as one page of Markdown.";

    // serve
    public const string Serve = "Preview the site on this machine, drafts included. Pages follow the files as they change.";
    public const string Port = "The port to listen on; 0 for any that is free.";
    public const string Open = "Open the site in the browser.";

    // sources, read, permalinks
    public const string Sources = "Go through the sources: works never cited, claims without a source.";
    public const string Online = "Ask every address of the works what is there, and write it into sources.lock. No other command asks the network.";
    public const string Archives = "With --online: ask archive.org for a copy of each work that has none.";
    public const string Keys = "Print how pages cite each source instead: its key, its id where that is another, its title.";
    public const string Read = "Read the pages for plain language: words, minutes, level, long sentences, what is not explained.";
    public const string PagesToRead = "The files or folders to read, as story/10-a.md or story/; all when none is named.";
    public const string Permalinks = "Add the site's addresses to permalinks.lock, so that no build can lose one.";
    public const string CheckPermalinks = "Only say whether the ledger is behind the site; exit 1 when it is.";
    public const string Forget = "Take an address, and the ids on its page, out of the ledger: links to it will break.";

    // translate
    public const string Translate = "Begin the translation of pages as drafts, or note with --done that they are up to date with their originals.";
    public const string PagesToTranslate = "Pages or folders of the main language, by their path: story/10-the-film.md, story/.";
    public const string TranslatedInto = "The language, such as fr or pt-BR. It can be left out where there is one besides the main one.";
    public const string AllPages = "All pages of the main language.";
    public const string Done = "The translations say what the originals say now.";

    // new
    public const string New = "Begin a new file, with every key explained. Nothing is ever overwritten.";
    public const string EasyPage = "The page, by the path of its file: story/10-the-film.md.";
    public const string Title = "What readers will see as its title, in quotation marks.";
    public const string Date = "When it happened, as exactly as is known: 2016-05-03, 2016-05, 2016~. An event must have it.";
    public const string WithoutRemarks = "Leave out what explains the keys.";
    public const string NewLanguage = "The language of a translation, such as fr: the file is begun in its folder, _languages/fr.";
    public const string NewData = "Begin a table of numbers for charts, with its description.";
    public const string WordsLanguage = "The language, such as pt or pt-BR, instead of the one in site.yml.";
    public const string NewSite = "Begin a whole site: a small example that shows everything, to be replaced piece by piece, or an empty one.";
    public const string FolderOfSite = "The folder to make. It must not be there yet, or be empty.";
    public const string Empty = "Begin without the example: a home page and a page about the site, with this title.";
    public const string SiteLanguage = "The language of the site, as its tag (BCP 47): fr, pt-BR, ar. It is English (en) if nothing is said. The example is there in English and French; en,fr writes both, the French pages as translations.";

    // import, schema
    public const string Import = "Make an input folder of a folder of Markdown from MkDocs, mdBook, Hugo, Quarto, MyST, Sphinx, The Carpentries, Obsidian, Statiq, Docusaurus, Jekyll, Pandoc or none of these.";
    public const string FolderToImport = "The folder to take over. Nothing in it is changed.";
    public const string ImportTo = "The input folder to make. It must not be there yet, or be empty.";
    public const string Schema = "Write JSON Schemas of front matter, site.yml, sources.yml and words.yml, for editors.";
    public const string SchemaKind = "What of: site, sources, words, or a kind such as profile. All of them, when nothing is said.";
    public const string SchemaOutput = "The folder to write them to, instead of printing one.";

    /// <param name="output">The folder of the offline site.</param>
    /// <param name="zip">The zip beside it.</param>
    public static string Offline(string output, string zip) => $"Build the site to be opened from disk: into {output}, packed beside it as {zip}.";

    public static string Only(IEnumerable<string> editions) => $"Make the files of one edition alone, into output-NAME: {string.Join(", ", editions)}.";

    /// <param name="what">What is begun, from the table of kinds: "a chapter of the story".</param>
    public static string NewEntry(string what) => $"Begin {what}.";

    public static string NewSource(string file) => $"Add a work to {file}.";

    public static string NewWords(string file) => $"Write the theme's words that a language lacks into {file}, to be translated.";
}
