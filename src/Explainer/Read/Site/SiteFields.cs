using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Site;

/// <summary>The keys of <c>site.yml</c>.</summary>
internal static class SiteFields
{
    public static readonly Field<string> Title = new("title", FieldTypes.Text, "The name of the site.", IsRequired: true);

    public static readonly Field<string> Language =
        new("language", LanguageTag.Type, "The language it is written in: en.", IsRequired: true);

    public static readonly Field<Uri> Url =
        new("url", FieldTypes.WebAddress, "Where it is published.", IsRequired: true);

    public static readonly Field<string> Tagline = new("tagline", FieldTypes.Text, "One sentence under its name.");

    public static readonly Field<Licence> Licence =
        new("licence", LicenceFields.Type, "Under which terms the text may be used: a name, or {name, url}.");

    public static readonly Field<string[]> Authors = new("authors", FieldTypes.Texts, "Who wrote it.");

    public static readonly Field<SiteLink[]> Navigation =
        new("navigation", FieldTypes.ListOf(SiteLinkFields.Type), "The main navigation: files such as about.md and folders such as story/.");

    public static readonly Field<Strand[]> Strands =
        new("strands", FieldTypes.ListOf(StrandFields.Type), "The strands of the timeline.");

    public static readonly Field<Era[]> Eras =
        new("eras", FieldTypes.ListOf(EraFields.Type), "Bands of years behind the timeline.");

    public static readonly Field<ContentNoteChange[]> ContentNotes =
        new("content_notes", ContentNoteChanges.Type, "Content notes worded anew, added, or dropped (false).");

    public static readonly Field<double?> ReadingGrade =
        new("reading_grade", FieldTypes.Number, "The reading grade that pages should not pass.");

    public static readonly Field<TestimonyLabels> Labels =
        new("labels", LabelsFields.Type, "How the two standings of testimony are worded.");

    public static readonly Field<SiteLink> Support =
        new("support", SiteLinkFields.Type, "The page that says where help is: help.md.");

    public static readonly Field<Uri> ExitPage =
        new("exit_page", FieldTypes.WebAddress, "Where the link “Exit this page” leads: a harmless page elsewhere.");

    public static Shape Shape { get; } = new("site.yml", [Title, Language, Url, Tagline, Licence, Authors, Navigation,
        Strands, Eras, ContentNotes, ReadingGrade, Labels, Support, ExitPage]);
}
