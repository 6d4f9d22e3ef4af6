using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Works;

/// <summary>The keys of a work that references are made from (CSL 1.0.2, in YAML or JSON). Others are allowed.</summary>
internal static class WorkFields
{
    public static readonly Field<string> Id = new("id", FieldTypes.Text, "How pages cite it: [@id].", IsRequired: true);
    public static readonly Field<string> Type = new("type", FieldTypes.Text, "Its CSL type: report, webpage, book.", IsRequired: true);
    public static readonly Field<string> Title = new("title", FieldTypes.Text, "Its title.", IsRequired: true);
    public static readonly Field<WorkName[]> Author = new("author", WorkNameFields.Names, "Who wrote it.");
    public static readonly Field<WorkName[]> Editor = new("editor", WorkNameFields.Names, "Who edited it.");
    public static readonly Field<WorkName[]> Director = new("director", WorkNameFields.Names, "Who directed it.");
    public static readonly Field<FuzzyDate> Issued = new("issued", WorkDates.Type, "When it was published.");
    public static readonly Field<FuzzyDate> Accessed = new("accessed", WorkDates.Type, "When it was read.");
    public static readonly Field<string> ContainerTitle = new("container-title", FieldTypes.Text, "The journal, newspaper, site or book it is in.");
    public static readonly Field<string> Publisher = new("publisher", FieldTypes.Text, "Who published it.");
    public static readonly Field<string> PublisherPlace = new("publisher-place", FieldTypes.Text, "Where it was published.");
    public static readonly Field<Uri> Url = new("URL", FieldTypes.WebAddress, "Where it stands.");
    public static readonly Field<string> Doi = new("DOI", FieldTypes.Text, "Its DOI: 10.1000/182.");
    public static readonly Field<string> Volume = new("volume", FieldTypes.Text, "Volume of the journal.");
    public static readonly Field<string> Issue = new("issue", FieldTypes.Text, "Issue of the journal.");
    public static readonly Field<string> Page = new("page", FieldTypes.Text, "Pages in the journal or book.");
    public static readonly Field<string> Edition = new("edition", FieldTypes.Text, "Which edition.");
    public static readonly Field<string> Number = new("number", FieldTypes.Text, "Number of a report or law.");
    public static readonly Field<int?> NumberOfPages = new("number-of-pages", FieldTypes.Whole, "How long it is.");
    public static readonly Field<string> Genre = new("genre", FieldTypes.Text, "What sort of thing it is.");
    public static readonly Field<string> Medium = new("medium", FieldTypes.Text, "On what it comes.");
    public static readonly Field<string> Authority = new("authority", FieldTypes.Text, "The court or body.");
    public static readonly Field<string> Language = new("language", LanguageTag.Type, "Its language, if not the site's.");
    public static readonly Field<CustomFields.Values> Custom = new("custom", CustomFields.Type, "What CSL has no words for.");

    public static Shape Shape { get; } = new("a source", [Id, Type, Title, Author, Editor, Director, Issued, Accessed,
        ContainerTitle, Publisher, PublisherPlace, Url, Doi, Volume, Issue, Page, Edition, Number, NumberOfPages, Genre,
        Medium, Authority, Language, Custom], AllowsOthers: true);

    /// <summary>Null when it has no id or title.</summary>
    public static Work? Read(FieldReader fields)
    {
        if (fields.Get(Id) is not { } id || fields.Get(Title) is not { } title)
        {
            return null;
        }

        var custom = fields.Get(Custom) ?? new CustomFields.Values(null, false, WorkAudience.Everyone);
        return new Work
        {
            Id = id,
            Type = fields.Get(Type) ?? WorkTypes.Default,
            Title = title,
            Authors = fields.GetList(Author),
            Editors = fields.GetList(Editor),
            Directors = fields.GetList(Director),
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
        };
    }
}
