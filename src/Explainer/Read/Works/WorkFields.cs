using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>The keys of a work that references are made from (CSL 1.0.2, in YAML or JSON). Others are allowed.</summary>
internal static partial class WorkFields
{
    private static FieldType<Uri> WebAddress { get; } = FieldTypes.WebAddress with
    {
        Read = (node, context) => context.IsExport ? ReadExported(node, context) : FieldTypes.WebAddress.Read(node, context),
    };

    public static readonly Field<string> Id = new("id", FieldTypes.Name, SourceKeys.Id, IsRequired: true);
    public static readonly Field<string> CitationKey = new("citation-key", FieldTypes.Name, SourceKeys.CitationKey);
    public static readonly Field<string> Type = new("type", WorkTypes.Type, SourceKeys.Type, IsRequired: true);
    public static readonly Field<RichText> Title = new("title", RichText.Type, SourceKeys.Title, IsRequired: true);
    public static readonly Field<WorkName[]> Author = new("author", WorkNameFields.Names, SourceKeys.Author);
    public static readonly Field<WorkName[]> Editor = new("editor", WorkNameFields.Names, SourceKeys.Editor);
    public static readonly Field<WorkName[]> Director = new("director", WorkNameFields.Names, SourceKeys.Director);
    public static readonly Field<WorkDate> Issued = new("issued", WorkDates.WithWords, SourceKeys.Issued);
    public static readonly Field<FuzzyDate> Accessed = new("accessed", WorkDates.Type, SourceKeys.Accessed);
    public static readonly Field<RichText> ContainerTitle = new("container-title", RichText.Type, SourceKeys.ContainerTitle);
    public static readonly Field<string> Publisher = new("publisher", FieldTypes.Text, SourceKeys.Publisher);
    public static readonly Field<string> PublisherPlace = new("publisher-place", FieldTypes.Text, SourceKeys.PublisherPlace);
    public static readonly Field<Uri> Url = new("URL", WebAddress, SourceKeys.Url);
    public static readonly Field<string> Doi = new("DOI", DoiField.Type, SourceKeys.Doi);
    public static readonly Field<string> Volume = new("volume", FieldTypes.Text, SourceKeys.Volume);
    public static readonly Field<string> Issue = new("issue", FieldTypes.Text, SourceKeys.Issue);
    public static readonly Field<string> Page = new("page", FieldTypes.Text, SourceKeys.Page);
    public static readonly Field<string> Edition = new("edition", FieldTypes.Text, SourceKeys.Edition);
    public static readonly Field<string> Number = new("number", FieldTypes.Text, SourceKeys.Number);
    public static readonly Field<string> NumberOfPages = new("number-of-pages", FieldTypes.Text, SourceKeys.NumberOfPages);
    public static readonly Field<string> Genre = new("genre", FieldTypes.Text, SourceKeys.Genre);
    public static readonly Field<string> Medium = new("medium", FieldTypes.Text, SourceKeys.Medium);
    public static readonly Field<string> Authority = new("authority", FieldTypes.Text, SourceKeys.Authority);
    public static readonly Field<string> Language = new("language", LanguageTag.OfWork, SourceKeys.Language);
    public static readonly Field<CustomFields.Values> Custom = new("custom", CustomFields.Type, SourceKeys.Custom);

    public static MapSchema Schema { get; } = new(ShapeTexts.Source, [Id, CitationKey, Type, Title, Author, Editor, Director, Issued, Accessed,
        ContainerTitle, Publisher, PublisherPlace, Url, Doi, Volume, Issue, Page, Edition, Number, NumberOfPages, Genre,
        Medium, Authority, Language, .. ContributorFields.All, .. WorkDetailFields.All, Custom], AllowsOthers: true);

    /// <summary>The names of all keys.</summary>
    public static FrozenSet<string> Names { get; } = Schema.Fields.Select(f => f.Name).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NameKeys = Schema.Fields.OfType<Field<WorkName[]>>().Select(f => f.Name).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> TextKeys = Schema.Fields.Where(f => f.Schema is ValueSchema.Text).Select(f => f.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the value of a key is a list of names.</summary>
    public static bool IsOfNames(string key) => NameKeys.Contains(key);

    /// <summary>Whether the value of a key is a text.</summary>
    public static bool IsOfText(string key) => TextKeys.Contains(key);

    /// <summary>Null when it has no id or title, but of an export.</summary>
    public static Work? Read(FieldReader fields)
    {
        var (id, title) = (fields.Get(Id), fields.Get(Title));
        return fields.Context.IsExport ? Read(fields, id ?? "", title ?? new RichText(Describe(fields), []))
            : id is null || title is null ? null : Read(fields, id, title);
    }

    // An export often has the address as people say it, without https://, which is sure enough.
    private static Uri? ReadExported(YamlNode node, ReadContext context)
    {
        if (FieldTypes.WebAddress.Read(node, context with { Problems = new DiagnosticBag() }) is { } address)
        {
            return address;
        }

        if (node is YamlScalar { Text: var text } && WebHost.Begins(text.Trim()) && Uri.TryCreate("https://" + text.Trim(), UriKind.Absolute, out var whole))
        {
            return whole;
        }

        context.Problems.Add(Rules.BadAddressInExport(node.Span, node.Described));
        return null;
    }

    private static Work Read(FieldReader fields, string id, RichText title)
    {
        var key = fields.Get(CitationKey);
        var custom = fields.Get(Custom) ?? new CustomFields.Values(null, false, WorkAudience.Everyone, null);
        var (container, issued) = (fields.Get(ContainerTitle), fields.Get(Issued));
        return new Work
        {
            Id = key ?? id,
            OriginalId = OriginalOf(id, key),
            Type = fields.Get(Type) ?? WorkTypes.Default,
            Title = title.Plain,
            Rich = ReadRich(fields, title, container),
            Authors = fields.GetList(Author),
            Editors = fields.GetList(Editor),
            Directors = fields.GetList(Director),
            Others = ContributorFields.Read(fields),
            Details = WithWords(WorkDetailFields.Read(fields), issued),
            Issued = issued?.Date,
            // A stored copy has no day on which the page itself was read.
            Accessed = custom.ReadInStoredCopy ? null : fields.Get(Accessed),
            ContainerTitle = container?.Plain,
            Publisher = fields.Get(Publisher),
            PublisherPlace = fields.Get(PublisherPlace),
            Url = fields.Get(Url)?.AbsoluteUri,
            Doi = fields.Get(Doi),
            Volume = fields.Get(Volume),
            Issue = fields.Get(Issue),
            Page = fields.Get(Page) is { } page ? PageLabel().Replace(page, "") : null,
            Edition = fields.Get(Edition),
            Number = fields.Get(Number),
            NumberOfPages = CountPages(fields.Get(NumberOfPages)),
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

    private static string? OriginalOf(string id, string? key) => key is not null && key != id && id.Length > 0 ? id : null;

    // Words in place of a date are printed where "in press" is.
    private static WorkDetails WithWords(WorkDetails details, WorkDate? issued) =>
        details.Status is null && issued?.Words is { } words ? details with { Status = words } : details;

    private static RichTitles ReadRich(FieldReader fields, RichText title, RichText? container)
    {
        var collection = fields.Has(WorkDetailFields.CollectionTitle) ? fields.Peek(WorkDetailFields.CollectionTitle) : null;
        var reviewed = fields.Has(WorkDetailFields.ReviewedTitle) ? fields.Peek(WorkDetailFields.ReviewedTitle) : null;
        return new[] { title, container, collection, reviewed }.All(t => t is null or { Pieces.IsEmpty: true }) ? RichTitles.None : new RichTitles
        {
            Title = title.Pieces,
            ContainerTitle = container?.Pieces ?? [],
            CollectionTitle = collection?.Pieces ?? [],
            ReviewedTitle = reviewed?.Pieces ?? [],
        };
    }

    // A work without a title has a description in square brackets: what it is, or else where it stands.
    private static string Describe(FieldReader fields)
    {
        var words = fields.Get(Genre) ?? fields.Get(WorkDetailFields.EventTitle) ?? fields.Get(ContainerTitle)?.Plain ?? fields.Get(Publisher)
            ?? fields.Get(Url)?.AbsoluteUri ?? fields.Get(Doi) ?? fields.Get(CitationKey) ?? fields.Get(Id) ?? "…";
        return $"[{words.Trim('[', ']')}]";
    }

    // "xii, 340 pages" has 340.
    private static int? CountPages(string? text) => text is null ? null
        : DigitsInText().Matches(text).Select(m => int.TryParse(m.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n > 0).Cast<int?>().Max();

    // References write it themselves, and of a range it may stand at both ends: "pp. 1-17", "S. 1–S. 17". One letter right before a number
    // is of the number: pages of supplements are S12-S20.
    [GeneratedRegex(@"(?<=^|[-–—,;]\s*)(?:(?:p|S)(?:\.\s*|\s+)|(?:pp|pages?|pgs?|Seiten?|págs?)\.?\s*)(?=(?:(?<=[.\s])\p{L})?[0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex PageLabel();

    [GeneratedRegex("[0-9]{1,6}")]
    private static partial Regex DigitsInText();
}
