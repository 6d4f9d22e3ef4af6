using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;

namespace Explainer.Read.Site;

/// <summary>The keys of <c>site.yml</c>.</summary>
internal static class SiteFields
{
    public static readonly Field<string> Title = new("title", FieldTypes.Text, "The name of the site.", "The lending desk", IsRequired: true);

    public static readonly Field<string> Language =
        new("language", LanguageTag.Type, "The language it is written in.", "en", IsRequired: true);

    public static readonly Field<Uri> Url =
        new("url", FieldTypes.WebAddress, "Where it is published.", "\"https://library.example/\"", IsRequired: true);

    public static readonly Field<string> Tagline = new("tagline", FieldTypes.Text, "One sentence under its name.", "How a public library lends books.");

    public static readonly Field<Licence> Licence =
        new("licence", LicenceFields.Type, "Under which terms the text may be used: a name, or its name and url.",
            "{name: CC BY 4.0, url: \"https://creativecommons.org/licenses/by/4.0/\"}");

    public static readonly Field<string[]> Authors = new("authors", AuthorNames.ListOf(FieldTypes.Text), "Who wrote it, for citing: a person with the family name first, a group by its name.", "[\"Lind, Ada\", Friends of the library]");

    public static readonly Field<NavigationEntry[]> Navigation =
        new("navigation", FieldTypes.SetOf(NavigationFields.Type),
            "The main navigation: files, folders with / at the end, a link with a title of its own, or a group {title, links} that opens.",
            "[story/, about.md, {link: glossary/, title: Words}, {title: For schools, links: [lessons/, sheets/]}]");

    public static readonly Field<SiteLink[]> Footer =
        new("footer", FieldTypes.SetOf(NavigationFields.LinkType(Rules.GroupAtFoot)),
            "Links at the foot of every page: files, folders, or another site with a title.",
            "[about.md, {link: \"https://library.example/imprint\", title: Imprint}]");

    public static readonly Field<HomeItem[]> Home =
        new("home", HomeItem.ListType, "The blocks of the home page in their order; hero comes first. All of them if the key is missing.",
            "[hero, chapters, timeline, ways, text]");

    public static readonly Field<Strand[]> Strands =
        new("strands", FieldTypes.ListOf(StrandFields.Type), "The strands of the timeline.", "[{id: house, title: The house}, {id: rules, title: Rules}]");

    public static readonly Field<Era[]> Eras =
        new("eras", FieldTypes.SetOf(EraFields.Type), "Bands of years behind the timeline.", "[{title: Cards and ink, start: 1880, end: 1978}]");

    public static readonly Field<WrittenPlace[]> Places =
        new("places", FieldTypes.ListOf(PlaceFields.Type), "Places on the earth that pages name by their id and :::map shows. They stand on /places/.",
            "\n- {id: old-town, title: The old town, lat: 59.86, lon: 17.63, source: atlas}");

    public static readonly Field<ContentNoteChange[]> ContentNotes =
        new("content_notes", ContentNoteChanges.Type, "Content notes worded anew, added, or dropped (false).", "{grief: Loss, noise: Loud places, war: false}");

    public static readonly Field<double?> ReadingGrade =
        new("reading_grade", FieldTypes.Number, "How hard pages may be: in English a school year, in other languages a number of their own formula.", "9");

    public static readonly Field<double?> ReadingGradeEasy =
        new("reading_grade_easy", FieldTypes.Number, "How hard easier versions may be, as a number of the same formula. Each must be easier than its page besides.", "6");

    public static readonly Field<TestimonyLabels> Labels =
        new("labels", LabelsFields.Type, "How the two standings of testimony are worded.", "{what_others_found: What others say}");

    public static readonly Field<SiteLink> Support =
        new("support", SiteLinkFields.Type, "The page that says where help is. Passages of care lead there.", "help.md");

    public static readonly Field<Uri> ExitPage =
        new("exit_page", FieldTypes.WebAddress, "Where the link “Exit this page” leads: a harmless page elsewhere, for readers who may have to leave at once.",
            "\"https://example.org/weather\"");

    public static readonly Field<EditionItem[]> Editions =
        new("editions", FieldTypes.SetOf(EditionItem.Type),
            "What readers and teachers can take along as files. offline: the whole site, to open from disk. epub: the same as a book for e-readers, and each pack as one. cards: the words, and for teachers the questions, "
            + "to learn with Anki or Quizlet. questions: all questions with answers for Moodle and its like, for teachers. "
            + "course: each pack for learning platforms, as a Common Cartridge. "
            + "handouts: each lesson, chapter, course and easier version as a file for paper. sheets: each lesson, and each page in sheets/, as a document for Word and other word processors.", "[offline, epub, cards]");

    public static readonly Field<SearchFile> Search =
        new("search", SearchFields.Type, "What leads where in the search: pages that come first for some words, and words that mean the same.",
            "{pinned: {help.md: [lost card]}, synonyms: [[fine, fee]]}");

    public static MapSchema Schema { get; } = new("site.yml", [Title, Language, Url, Tagline, Licence, Authors, Navigation, Footer, Home,
        Strands, Eras, Places, ContentNotes, ReadingGrade, ReadingGradeEasy, Labels, Support, ExitPage, Editions, Search]);
}
