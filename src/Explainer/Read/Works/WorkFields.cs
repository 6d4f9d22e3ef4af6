using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Read.Fields;

namespace Explainer.Read.Works;

/// <summary>The keys of a work that references are made from (CSL 1.0.2, in YAML or JSON). Others are allowed.</summary>
internal static class WorkFields
{
    public static readonly Field<string> Id = new("id", FieldTypes.Text, "How pages cite it: [@id].", "ifla2022", IsRequired: true);
    public static readonly Field<string> CitationKey = new("citation-key", FieldTypes.Text, "How pages cite it, where the id is another, as in an export of Zotero.", "ifla2022");
    public static readonly Field<string> Type = new("type", WorkTypes.Type, "What it is, as CSL calls it: book, report, webpage, article-journal, article-newspaper, motion_picture and so on.", "report", IsRequired: true);
    public static readonly Field<string> Title = new("title", FieldTypes.Text, "Its title.", "Public library manifesto", IsRequired: true);
    public static readonly Field<WorkName[]> Author = new("author", WorkNameFields.Names, "Who wrote it.", "[{family: Ranganathan, given: S. R.}, {literal: UNESCO}]");
    public static readonly Field<WorkName[]> Editor = new("editor", WorkNameFields.Names, "Who edited it.", "[{family: Ek, given: Bo}]");
    public static readonly Field<WorkName[]> Director = new("director", WorkNameFields.Names, "Who directed it.", "[{family: Berg, given: Ida}]");
    public static readonly Field<FuzzyDate> Issued = new("issued", WorkDates.Type, "When it was published.", "2022-07-18");
    public static readonly Field<FuzzyDate> Accessed = new("accessed", WorkDates.Type, "When it was read.", "2024-05-01");
    public static readonly Field<string> ContainerTitle = new("container-title", FieldTypes.Text, "The journal, newspaper, site or book it is in.", "Library rules");
    public static readonly Field<string> Publisher = new("publisher", FieldTypes.Text, "Who published it.", "Madras Library Association");
    public static readonly Field<string> PublisherPlace = new("publisher-place", FieldTypes.Text, "Where it was published.", "Madras");
    public static readonly Field<Uri> Url = new("URL", FieldTypes.WebAddress, "Where it stands.", "\"https://library.example.org/manifesto\"");
    public static readonly Field<string> Doi = new("DOI", FieldTypes.Text, "Its DOI.", "10.1000/182");
    public static readonly Field<string> Volume = new("volume", FieldTypes.Text, "Volume of the journal.", "12");
    public static readonly Field<string> Issue = new("issue", FieldTypes.Text, "Issue of the journal.", "3");
    public static readonly Field<string> Page = new("page", FieldTypes.Text, "Pages in the journal or book.", "14–20");
    public static readonly Field<string> Edition = new("edition", FieldTypes.Text, "Which edition.", "2");
    public static readonly Field<string> Number = new("number", FieldTypes.Text, "Number of a report or law.", "A/HRC/27/60");
    public static readonly Field<int?> NumberOfPages = new("number-of-pages", FieldTypes.Integer, "How many pages it has.", "192");
    public static readonly Field<string> Genre = new("genre", FieldTypes.Text, "What sort of thing it is.", "Film");
    public static readonly Field<string> Medium = new("medium", FieldTypes.Text, "On what it comes.", "DVD");
    public static readonly Field<string> Authority = new("authority", FieldTypes.Text, "The court or body.", "District Court");
    public static readonly Field<string> Language = new("language", LanguageTag.OfWork, "Its language, if not the site's.", "fr");
    public static readonly Field<CustomFields.Values> Custom = new("custom", CustomFields.Type, "What CSL has no words for.", "{read: stored, link: teachers}");

    public static MapSchema Schema { get; } = new("a source", [Id, CitationKey, Type, Title, Author, Editor, Director, Issued, Accessed,
        ContainerTitle, Publisher, PublisherPlace, Url, Doi, Volume, Issue, Page, Edition, Number, NumberOfPages, Genre,
        Medium, Authority, Language, .. ContributorFields.All, .. WorkDetailFields.All, Custom], AllowsOthers: true);

    /// <summary>Null when it has no id or title.</summary>
    public static Work? Read(FieldReader fields)
    {
        if (fields.Get(Id) is not { } id || fields.Get(Title) is not { } title)
        {
            return null;
        }

        var custom = fields.Get(Custom) ?? new CustomFields.Values(null, false, WorkAudience.Everyone, null);
        return new Work
        {
            Id = fields.Get(CitationKey) ?? id,
            OriginalId = fields.Get(CitationKey) is { } key && key != id ? id : null,
            Type = fields.Get(Type) ?? WorkTypes.Default,
            Title = title,
            Authors = fields.GetList(Author),
            Editors = fields.GetList(Editor),
            Directors = fields.GetList(Director),
            Others = ContributorFields.Read(fields),
            Details = WorkDetailFields.Read(fields),
            Issued = fields.Get(Issued),
            // A stored copy has no day on which the page itself was read.
            Accessed = custom.ReadInStoredCopy ? null : fields.Get(Accessed),
            ContainerTitle = fields.Get(ContainerTitle),
            Publisher = fields.Get(Publisher),
            PublisherPlace = fields.Get(PublisherPlace),
            Url = fields.Get(Url)?.AbsoluteUri,
            Doi = fields.Get(Doi),
            Volume = fields.Get(Volume),
            Issue = fields.Get(Issue),
            Page = fields.Get(Page),
            Edition = fields.Get(Edition),
            Number = fields.Get(Number),
            NumberOfPages = fields.Get(NumberOfPages),
            Genre = fields.Get(Genre),
            Medium = fields.Get(Medium),
            Authority = fields.Get(Authority),
            Language = fields.Get(Language),
            Archived = custom.Archived,
            ReadInStoredCopy = custom.ReadInStoredCopy,
            Link = custom.Link,
            Standing = custom.Standing,
        };
    }
}
