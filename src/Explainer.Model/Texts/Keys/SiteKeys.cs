namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of <c>site.yml</c> are for.</summary>
public static class SiteKeys
{
    public static KeyText Title { get; } = new("The name of the site.", "The lending desk");

    public static KeyText Language { get; } = new("The language it is written in.", "en");

    public static KeyText Url { get; } = new("Where it is published.", "\"https://library.example/\"");

    public static KeyText Tagline { get; } = new("One sentence under its name.", "How a public library lends books.");

    public static KeyText Licence { get; } = new("Under which terms the text may be used: a name, or its name and url.", "{name: CC BY 4.0, url: \"https://creativecommons.org/licenses/by/4.0/\"}");

    public static KeyText Authors { get; } = new("Who wrote it, for citing: a person with the family name first, a group by its name.", "[\"Lind, Ada\", Friends of the library]");

    public static KeyText Navigation { get; } = new("The main navigation: files, folders with / at the end, a link with a title of its own, or a group {title, links} that opens.", "[story/, about.md, {link: glossary/, title: Words}, {title: For schools, links: [lessons/, sheets/]}]");

    public static KeyText Footer { get; } = new("Links at the foot of every page: files, folders, or another site with a title.", "[about.md, {link: \"https://library.example/imprint\", title: Imprint}]");

    public static KeyText Home { get; } = new("The blocks of the home page in their order; hero comes first. All of them if the key is missing.", "[hero, chapters, timeline, ways, text]");

    public static KeyText Strands { get; } = new("The strands of the timeline.", "[{id: house, title: The house}, {id: rules, title: Rules}]");

    public static KeyText Eras { get; } = new("Bands of years behind the timeline.", "[{title: Cards and ink, start: 1880, end: 1978}]");

    public static KeyText Places { get; } = new("Places on the earth that pages name by their id and :::map shows. They stand on /places/.", "\n- {id: old-town, title: The old town, lat: 59.86, lon: 17.63, source: atlas}");

    public static KeyText ContentNotes { get; } = new("Content notes worded anew, added, or dropped (false). The theme words the others, in each language.", "{grief: Loss, noise: Loud places, war: false}");

    public static KeyText ReadingGrade { get; } = new("How hard pages may be: in English a school year, in other languages a number of their own formula.", "9");

    public static KeyText ReadingGradeEasy { get; } = new("How hard easier versions may be, as a number of the same formula. Each must be easier than its page besides.", "6");

    public static KeyText Labels { get; } = new("How the two standings of testimony are worded.", "{what_others_found: What others say}");

    public static KeyText Support { get; } = new("The page that says where help is. Passages of care lead there.", "help.md");

    public static KeyText ExitPage { get; } = new("Where the link “Exit this page” leads: a harmless page elsewhere, for readers who may have to leave at once.", "\"https://example.org/weather\"");

    public static KeyText Editions { get; } = new("What readers and teachers can take along as files. offline: the whole site, to open from disk. epub: the same as a book for e-readers, and each pack as one. cards: the words, and for teachers the questions, to learn with Anki or Quizlet. questions: all questions with answers for Moodle and its like, for teachers. course: each pack for learning platforms, as a Common Cartridge. handouts: each lesson, chapter, course and easier version as a file for paper. sheets: each lesson, and each page in sheets/, as a document for Word and other word processors.", "[offline, epub, cards]");

    public static KeyText Search { get; } = new("What leads where in the search: pages that come first for some words, and words that mean the same.", "{pinned: {help.md: [lost card]}, synonyms: [[fine, fee]]}");
}
