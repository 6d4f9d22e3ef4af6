using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Site;

/// <summary>The keys of <c>site.yml</c>.</summary>
internal static class SiteFields
{
    public static readonly Field<string> Title = new("title", FieldTypes.Text, SiteKeys.Title, IsRequired: true);

    public static readonly Field<string> Language =
        new("language", LanguageTag.Type, SiteKeys.Language, IsRequired: true);

    public static readonly Field<Uri> Url =
        new("url", FieldTypes.WebAddress, SiteKeys.Url, IsRequired: true);

    public static readonly Field<string> Tagline = new("tagline", FieldTypes.Text, SiteKeys.Tagline);

    public static readonly Field<Licence> Licence =
        new("licence", LicenceFields.Type, SiteKeys.Licence);

    public static readonly Field<string[]> Authors = new("authors", AuthorNames.ListOf(FieldTypes.Text), SiteKeys.Authors);

    public static readonly Field<NavigationEntry[]> Navigation =
        new("navigation", FieldTypes.SetOf(NavigationFields.Type),
            SiteKeys.Navigation);

    public static readonly Field<SiteLink[]> Footer =
        new("footer", FieldTypes.SetOf(NavigationFields.LinkType(Rules.GroupAtFoot)),
            SiteKeys.Footer);

    public static readonly Field<HomeItem[]> Home =
        new("home", HomeItem.ListType, SiteKeys.Home);

    public static readonly Field<Strand[]> Strands =
        new("strands", FieldTypes.ListOf(StrandFields.Type), SiteKeys.Strands);

    public static readonly Field<Era[]> Eras =
        new("eras", FieldTypes.SetOf(EraFields.Type), SiteKeys.Eras);

    public static readonly Field<WrittenPlace[]> Places =
        new("places", FieldTypes.ListOf(PlaceFields.Type), SiteKeys.Places);

    public static readonly Field<ContentNoteChange[]> ContentNotes =
        new("content_notes", ContentNoteChanges.Type, SiteKeys.ContentNotes);

    public static readonly Field<double?> ReadingGrade =
        new("reading_grade", FieldTypes.Number, SiteKeys.ReadingGrade);

    public static readonly Field<double?> ReadingGradeEasy =
        new("reading_grade_easy", FieldTypes.Number, SiteKeys.ReadingGradeEasy);

    public static readonly Field<TestimonyLabels> Labels =
        new("labels", LabelsFields.Type, SiteKeys.Labels);

    public static readonly Field<SiteLink> Support =
        new("support", SiteLinkFields.Type, SiteKeys.Support);

    public static readonly Field<Uri> ExitPage =
        new("exit_page", FieldTypes.WebAddress, SiteKeys.ExitPage);

    public static readonly Field<EditionItem[]> Editions =
        new("editions", FieldTypes.SetOf(EditionItem.Type),
            SiteKeys.Editions);

    public static readonly Field<SearchFile> Search =
        new("search", SearchFields.Type, SiteKeys.Search);

    public static MapSchema Schema { get; } = new("site.yml", [Title, Language, Url, Tagline, Licence, Authors, Navigation, Footer, Home,
        Strands, Eras, Places, ContentNotes, ReadingGrade, ReadingGradeEasy, Labels, Support, ExitPage, Editions, Search]);
}
